using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Admissions;

internal sealed class DossierMapping
    : IEntityTypeConfiguration<DossierDocument>,
        IEntityTypeConfiguration<Introduction>,
        IEntityTypeConfiguration<RuleException>
{
    /// <summary>Of a candidate or of a member, never of both or of nobody.</summary>
    private const string OneOwner = "([CandidateId] IS NULL AND [MemberId] IS NOT NULL) OR ([CandidateId] IS NOT NULL AND [MemberId] IS NULL)";

    public void Configure(EntityTypeBuilder<DossierDocument> builder)
    {
        builder.HasOne<AdmissionCandidate>().WithMany().HasForeignKey(document => document.CandidateId);
        builder.HasOne<Member>().WithMany().HasForeignKey(document => document.MemberId);
        builder.Property(document => document.Number).HasMaxLength(DossierDocument.NumberLength);
        builder.Property(document => document.FiledAt).HasMaxLength(DossierDocument.FiledAtLength);
        builder.ToTable(table => table.HasCheckConstraint("CK_DossierDocument_Owner", OneOwner));
    }

    public void Configure(EntityTypeBuilder<Introduction> builder)
    {
        builder.HasOne<AdmissionCandidate>().WithMany().HasForeignKey(introduction => introduction.CandidateId);
        builder.HasOne<Member>().WithMany().HasForeignKey(introduction => introduction.MemberId);
        builder.Property(introduction => introduction.Document).HasMaxLength(CandidateStep.DocumentLength);
    }

    public void Configure(EntityTypeBuilder<RuleException> builder)
    {
        builder.HasOne<AdmissionCandidate>().WithMany().HasForeignKey(exception => exception.CandidateId);
        builder.HasOne<Member>().WithMany().HasForeignKey(exception => exception.MemberId);
        builder.Property(exception => exception.Note).HasMaxLength(RuleException.NoteLength);
        builder.Property(exception => exception.Document).HasMaxLength(CandidateStep.DocumentLength);
        builder.ToTable(table => table.HasCheckConstraint("CK_RuleException_Owner", OneOwner));
    }
}
