using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Reorganisations;

internal sealed class ReorganisationMapping
    : IEntityTypeConfiguration<Reorganisation>,
        IEntityTypeConfiguration<ReorganisationUnit>,
        IEntityTypeConfiguration<LocalityReorganisation>,
        IEntityTypeConfiguration<ReorganisationDraft>
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

    public void Configure(EntityTypeBuilder<LocalityReorganisation> builder)
    {
        builder.Property(row => row.Number).HasMaxLength(Reorganisation.NumberLength);
        builder.HasOne<Locality>().WithMany().HasForeignKey(row => row.LocalityId);
        builder.HasIndex(row => row.EffectiveOn);
    }

    public void Configure(EntityTypeBuilder<ReorganisationDraft> builder)
    {
        builder.ToTable("ReorganisationDrafts");
        builder.Property(draft => draft.Number).HasMaxLength(Reorganisation.NumberLength);
        builder.Property(draft => draft.Version).IsConcurrencyToken();
        builder.HasOne<DistrictCommittee>().WithMany().HasForeignKey(draft => draft.DistrictId);
        builder.HasOne<RecordsUser>().WithMany().HasForeignKey(draft => draft.CreatedBy);
        builder.HasOne<RecordsUser>().WithMany().HasForeignKey(draft => draft.ChangedBy);
        builder.HasOne<Change>().WithMany().HasForeignKey(draft => draft.ChangeNumber);
        builder.HasOne<Change>().WithMany().HasForeignKey(draft => draft.TakenBackBy);
        builder.HasIndex(draft => new { draft.DistrictId, draft.State });
    }
}
