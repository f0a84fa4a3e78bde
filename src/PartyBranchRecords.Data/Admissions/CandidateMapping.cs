using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Admissions;

internal sealed class CandidateMapping
    : IEntityTypeConfiguration<AdmissionCandidate>,
        IEntityTypeConfiguration<CandidateStep>,
        IEntityTypeConfiguration<CandidateStay>
{
    public void Configure(EntityTypeBuilder<AdmissionCandidate> builder)
    {
        builder.Property(candidate => candidate.Number).HasMaxLength(AdmissionCandidate.NumberLength);
        builder.Property(candidate => candidate.FullName).HasMaxLength(Member.NameLength);
        builder.Property(candidate => candidate.SearchKey).HasMaxLength(Member.NameLength);
        builder.Property(candidate => candidate.Ethnicity).HasMaxLength(Ethnicities.NameLength);
        builder.Property(candidate => candidate.GeneralEducation).HasMaxLength(Member.TextLength);
        builder.Property(candidate => candidate.Version).IsConcurrencyToken();
        builder.HasOne<Branch>().WithMany().HasForeignKey(candidate => candidate.BranchId);
        builder.HasOne<Member>().WithMany().HasForeignKey(candidate => candidate.FirstHelperId);
        builder.HasOne<Member>().WithMany().HasForeignKey(candidate => candidate.SecondHelperId);
        builder.HasOne<Locality>().WithMany().HasForeignKey(candidate => candidate.LocalityId);
        builder.HasOne<RuleEdition>().WithMany().HasForeignKey(candidate => candidate.EditionId);
        // One candidate becomes one member, even when two people record the ceremony at the same moment.
        builder.HasOne<Member>().WithOne().HasForeignKey<AdmissionCandidate>(candidate => candidate.MemberId);
        builder.HasIndex(candidate => candidate.Number).IsUnique();
        builder.HasIndex(candidate => candidate.SortKey);
    }

    public void Configure(EntityTypeBuilder<CandidateStep> builder)
    {
        builder.HasOne<AdmissionCandidate>().WithMany().HasForeignKey(step => step.CandidateId);
        builder.HasIndex(step => new { step.CandidateId, step.On });
    }

    public void Configure(EntityTypeBuilder<CandidateStay> builder)
    {
        builder.HasOne<AdmissionCandidate>().WithMany().HasForeignKey(stay => stay.CandidateId);
        builder.HasOne<Branch>().WithMany().HasForeignKey(stay => stay.BranchId);
        builder.HasIndex(stay => new { stay.CandidateId, stay.From });
    }
}
