using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Data.Movements;

internal sealed class MovementMapping : IEntityTypeConfiguration<TransferLetter>
{
    public void Configure(EntityTypeBuilder<TransferLetter> builder)
    {
        builder.HasOne<Member>().WithMany().HasForeignKey(letter => letter.MemberId);
        builder.Property(letter => letter.Number).HasMaxLength(TransferLetter.NumberLength);
        builder.Property(letter => letter.Destination).HasMaxLength(TransferLetter.DestinationLength);
        builder.HasIndex(letter => letter.MemberId);
    }
}
