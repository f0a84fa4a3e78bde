using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Access;

internal sealed class AccessMapping
    : IEntityTypeConfiguration<RecordsUser>,
        IEntityTypeConfiguration<RoleAssignment>,
        IEntityTypeConfiguration<IdentityUserLogin<string>>,
        IEntityTypeConfiguration<IdentityUserToken<string>>
{
    /// <summary>The keys of Identity's tables stay below the 900 bytes that SQL Server allows a key.</summary>
    private const int KeyPartLength = 64;

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

    public void Configure(EntityTypeBuilder<IdentityUserLogin<string>> builder)
    {
        builder.Property(login => login.LoginProvider).HasMaxLength(KeyPartLength);
        builder.Property(login => login.ProviderKey).HasMaxLength(KeyPartLength);
    }

    public void Configure(EntityTypeBuilder<IdentityUserToken<string>> builder)
    {
        builder.Property(token => token.LoginProvider).HasMaxLength(KeyPartLength);
        builder.Property(token => token.Name).HasMaxLength(KeyPartLength);
    }
}
