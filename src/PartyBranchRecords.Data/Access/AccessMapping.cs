using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Access;

internal sealed class AccessMapping : IEntityTypeConfiguration<RecordsUser>, IEntityTypeConfiguration<RoleAssignment>
{
    public void Configure(EntityTypeBuilder<RecordsUser> builder) =>
        builder.Property(user => user.DisplayName).HasMaxLength(RecordsUser.DisplayNameLength);

    public void Configure(EntityTypeBuilder<RoleAssignment> builder)
    {
        builder.HasOne<RecordsUser>().WithMany().HasForeignKey(assignment => assignment.UserId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(assignment => assignment.OrganisationId);
        builder.HasIndex(assignment => new { assignment.UserId, assignment.From });
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("CK_RoleAssignment_Period", "[To] IS NULL OR [To] > [From]");
            table.HasCheckConstraint("CK_RoleAssignment_Organisation", "([Role] = 'Administrator') OR ([OrganisationId] IS NOT NULL)");
        });
    }
}
