using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;

namespace PartyBranchRecords.Data.Quotas;

internal sealed class QuotaMapping : IEntityTypeConfiguration<AdmissionQuota>, IEntityTypeConfiguration<CommitteeTerm>
{
    public void Configure(EntityTypeBuilder<AdmissionQuota> builder)
    {
        builder.HasOne<Organisation>().WithMany().HasForeignKey(quota => quota.OrganisationId);
        builder.Property(quota => quota.Period).HasMaxLength(AdmissionQuota.PeriodLength);
        builder.Property(quota => quota.Resolution).HasMaxLength(AdmissionQuota.ResolutionLength);
        builder
            .HasIndex(
                quota => new
                {
                    quota.OrganisationId,
                    quota.Period,
                    quota.SetOn,
                },
                "UX_AdmissionQuotas_Revision"
            )
            .IsUnique()
            .HasFilter(Indexes.Believed);
        builder.ToTable(table => table.HasCheckConstraint("CK_AdmissionQuota_Target", "[Target] >= 0"));
    }

    public void Configure(EntityTypeBuilder<CommitteeTerm> builder)
    {
        builder.HasOne<Organisation>().WithMany().HasForeignKey(term => term.OrganisationId);
        builder.Property(term => term.Name).HasMaxLength(AdmissionQuota.PeriodLength);
        builder.HasIndex(term => new { term.OrganisationId, term.Name }, "UX_CommitteeTerms_Name").IsUnique().HasFilter(Indexes.Believed);
    }
}
