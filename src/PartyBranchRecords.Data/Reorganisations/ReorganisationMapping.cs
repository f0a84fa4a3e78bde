using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Reorganisations;

internal sealed class ReorganisationMapping : IEntityTypeConfiguration<Reorganisation>, IEntityTypeConfiguration<ReorganisationUnit>
{
    public void Configure(EntityTypeBuilder<Reorganisation> builder)
    {
        builder.Property(reorganisation => reorganisation.Number).HasMaxLength(Reorganisation.NumberLength);
        builder.HasMany(reorganisation => reorganisation.Units).WithOne().HasForeignKey(unit => unit.ReorganisationId);
        builder
            .HasIndex(reorganisation => new { reorganisation.Number, reorganisation.DecidedOn }, "UX_Reorganisations_Number")
            .IsUnique()
            .HasFilter(Indexes.Believed);
        builder.HasIndex(reorganisation => reorganisation.EffectiveOn);
    }

    public void Configure(EntityTypeBuilder<ReorganisationUnit> builder)
    {
        builder.ToTable("ReorganisationUnits");
        builder.HasOne<Organisation>().WithMany().HasForeignKey(unit => unit.OrganisationId);
    }
}
