using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Reporting.Stored;

internal sealed class StoredMapping : IEntityTypeConfiguration<StoredReport>, IEntityTypeConfiguration<Closing>
{
    public void Configure(EntityTypeBuilder<StoredReport> builder)
    {
        builder.Property(stored => stored.Report).HasMaxLength(StoredReport.ReportLength);
        builder.Property(stored => stored.Hash).HasMaxLength(StoredReport.HashLength);
        builder.Property(stored => stored.SignedName).HasMaxLength(StoredReport.SignatureLength);
        builder.Ignore(stored => stored.IsSigned);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(stored => stored.OrganisationId);
        builder.HasOne<Change>().WithMany().HasForeignKey(stored => stored.KnownAt);
        builder.HasOne<RecordsUser>().WithMany().HasForeignKey(stored => stored.StoredById);
        builder.HasOne<RecordsUser>().WithMany().HasForeignKey(stored => stored.SignedById);
        builder.HasOne<Closing>().WithMany().HasForeignKey(stored => stored.ClosingId);
        builder.HasIndex(stored => stored.Number).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Closing> builder)
    {
        builder.Property(closing => closing.Period).HasMaxLength(Closing.PeriodLength);
        builder.Property(closing => closing.Note).HasMaxLength(Closing.NoteLength);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(closing => closing.OrganisationId);
        builder.HasOne<Change>().WithMany().HasForeignKey(closing => closing.KnownAt);
        builder.HasOne<RecordsUser>().WithMany().HasForeignKey(closing => closing.ClosedById);
        builder.HasOne<Closing>().WithMany().HasForeignKey(closing => closing.EarlierId);
        builder.HasIndex(closing => closing.Number).IsUnique();
    }
}
