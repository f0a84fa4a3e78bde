using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBranchRecords.Domain.Calendar;

namespace PartyBranchRecords.Data.Calendar;

internal sealed class CalendarMapping : IEntityTypeConfiguration<CalendarCorrection>
{
    public void Configure(EntityTypeBuilder<CalendarCorrection> builder)
    {
        builder.Property(correction => correction.Note).HasMaxLength(CalendarCorrection.NoteLength);
        builder.Property(correction => correction.Document).HasMaxLength(CalendarCorrection.DocumentLength);
        builder.HasIndex(correction => correction.Day, "UX_CalendarCorrections_Day").IsUnique().HasFilter(Indexes.Believed);
    }
}
