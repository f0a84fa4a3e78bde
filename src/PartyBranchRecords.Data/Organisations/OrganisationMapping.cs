using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Organisations;

internal sealed class OrganisationMapping
    : IEntityTypeConfiguration<Organisation>,
        IEntityTypeConfiguration<DistrictCommittee>,
        IEntityTypeConfiguration<CommuneCommittee>,
        IEntityTypeConfiguration<Branch>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.ToTable("Organisations");
        builder
            .HasDiscriminator<string>("Type")
            .HasValue<DistrictCommittee>("District")
            .HasValue<CommuneCommittee>("Commune")
            .HasValue<Branch>("Branch");
        builder.Property<string>("Type").HasMaxLength(10);
        builder.Property(organisation => organisation.Code).HasMaxLength(Organisation.CodeLength);
        builder.Property(organisation => organisation.Name).HasMaxLength(Organisation.NameLength);
        builder.Property(organisation => organisation.SearchKey).HasMaxLength(Organisation.NameLength);
        builder.Property(organisation => organisation.Version).IsConcurrencyToken();
        builder.HasIndex(organisation => organisation.Code).IsUnique();
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("CK_Organisation_Code", "[Code] NOT IN ('', 'ALL', 'TOTAL')");
            table.HasCheckConstraint(
                "CK_Organisation_FewLimit",
                $"[FewLimit] IS NULL OR [FewLimit] BETWEEN {DistrictCommittee.SmallestFewLimit} AND {DistrictCommittee.LargestFewLimit}"
            );
        });
    }

    public void Configure(EntityTypeBuilder<DistrictCommittee> builder)
    {
        builder.Property(district => district.Kind).HasColumnName("DistrictKind");
        builder.Property(district => district.Province).HasMaxLength(Organisation.NameLength);
    }

    public void Configure(EntityTypeBuilder<CommuneCommittee> builder) => builder.Property(commune => commune.Kind).HasColumnName("CommuneKind");

    public void Configure(EntityTypeBuilder<Branch> builder) => builder.Property(branch => branch.Kind).HasColumnName("BranchKind");
}

internal sealed class AffiliationMapping
    : IEntityTypeConfiguration<OrganisationLife>,
        IEntityTypeConfiguration<BranchAffiliation>,
        IEntityTypeConfiguration<CommuneAffiliation>
{
    public void Configure(EntityTypeBuilder<OrganisationLife> builder)
    {
        builder.HasOne<Organisation>().WithMany().HasForeignKey(life => life.OrganisationId);
        builder.HasIndex(life => life.OrganisationId, "UX_OrganisationLives_Open").IsUnique().HasFilter(Indexes.OpenAndBelieved);
        builder.HasIndex(life => new { life.OrganisationId, life.From });
    }

    public void Configure(EntityTypeBuilder<BranchAffiliation> builder)
    {
        builder.HasOne<Branch>().WithMany().HasForeignKey(place => place.BranchId);
        builder.HasOne<DistrictCommittee>().WithMany().HasForeignKey(place => place.DistrictId);
        builder.HasOne<CommuneCommittee>().WithMany().HasForeignKey(place => place.CommuneId);
        builder.HasIndex(place => place.BranchId, "UX_BranchAffiliations_Open").IsUnique().HasFilter(Indexes.OpenAndBelieved);
        builder.HasIndex(place => new { place.DistrictId, place.From });
        builder.HasIndex(place => new { place.CommuneId, place.From });
        builder.HasIndex(place => new { place.BranchId, place.From });
    }

    public void Configure(EntityTypeBuilder<CommuneAffiliation> builder)
    {
        builder.HasOne<CommuneCommittee>().WithMany().HasForeignKey(place => place.CommuneId);
        builder.HasOne<DistrictCommittee>().WithMany().HasForeignKey(place => place.DistrictId);
        builder.HasIndex(place => place.CommuneId, "UX_CommuneAffiliations_Open").IsUnique().HasFilter(Indexes.OpenAndBelieved);
        builder.HasIndex(place => new { place.DistrictId, place.From });
    }
}

internal sealed class LocalityMapping
    : IEntityTypeConfiguration<Locality>,
        IEntityTypeConfiguration<LocalityAffiliation>,
        IEntityTypeConfiguration<LocalityCoverage>,
        IEntityTypeConfiguration<LocalityArea>,
        IEntityTypeConfiguration<CommuneArea>
{
    public void Configure(EntityTypeBuilder<Locality> builder)
    {
        builder.Property(locality => locality.Code).HasMaxLength(Organisation.CodeLength);
        builder.Property(locality => locality.Name).HasMaxLength(Organisation.NameLength);
        builder.HasIndex(locality => locality.Code).IsUnique();
    }

    public void Configure(EntityTypeBuilder<LocalityAffiliation> builder)
    {
        builder.HasOne<Locality>().WithMany().HasForeignKey(place => place.LocalityId);
        builder.HasOne<CommuneCommittee>().WithMany().HasForeignKey(place => place.CommuneId);
        builder.HasIndex(place => place.LocalityId, "UX_LocalityAffiliations_Open").IsUnique().HasFilter(Indexes.OpenAndBelieved);
        builder.HasIndex(place => new { place.CommuneId, place.From });
    }

    public void Configure(EntityTypeBuilder<LocalityCoverage> builder)
    {
        builder.HasOne<Locality>().WithMany().HasForeignKey(coverage => coverage.LocalityId);
        builder.HasOne<Branch>().WithMany().HasForeignKey(coverage => coverage.BranchId);
        builder
            .HasIndex(coverage => new { coverage.LocalityId, coverage.BranchId }, "UX_LocalityCoverages_Open")
            .IsUnique()
            .HasFilter(Indexes.OpenAndBelieved);
        builder.HasIndex(coverage => new { coverage.BranchId, coverage.From });
        builder.HasIndex(coverage => new { coverage.LocalityId, coverage.From });
    }

    public void Configure(EntityTypeBuilder<LocalityArea> builder)
    {
        builder.HasOne<Locality>().WithMany().HasForeignKey(area => area.LocalityId);
        builder.HasIndex(area => area.LocalityId, "UX_LocalityAreas_Open").IsUnique().HasFilter(Indexes.OpenAndBelieved);
    }

    public void Configure(EntityTypeBuilder<CommuneArea> builder)
    {
        builder.HasOne<CommuneCommittee>().WithMany().HasForeignKey(area => area.CommuneId);
        builder.HasIndex(area => area.CommuneId, "UX_CommuneAreas_Open").IsUnique().HasFilter(Indexes.OpenAndBelieved);
    }
}

internal sealed class OfficeMapping : IEntityTypeConfiguration<OfficeHolding>, IEntityTypeConfiguration<Rating>
{
    public void Configure(EntityTypeBuilder<OfficeHolding> builder)
    {
        builder.HasOne<Domain.Members.Member>().WithMany().HasForeignKey(holding => holding.MemberId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(holding => holding.OrganisationId);
        builder
            .HasIndex(
                holding => new
                {
                    holding.MemberId,
                    holding.OrganisationId,
                    holding.Office,
                },
                "UX_OfficeHoldings_Open"
            )
            .IsUnique()
            .HasFilter(Indexes.OpenAndBelieved);
        builder.HasIndex(holding => new { holding.OrganisationId, holding.From });
    }

    public void Configure(EntityTypeBuilder<Rating> builder)
    {
        builder.HasOne<Organisation>().WithMany().HasForeignKey(rating => rating.OrganisationId);
        builder.HasIndex(rating => new { rating.OrganisationId, rating.Year }, "UX_Ratings_Year").IsUnique().HasFilter(Indexes.Believed);
    }
}
