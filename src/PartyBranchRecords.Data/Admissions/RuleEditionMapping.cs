using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Data.Admissions;

internal sealed class RuleEditionMapping : IEntityTypeConfiguration<RuleEdition>, IEntityTypeConfiguration<RuleCitation>
{
    private const int ShareLength = 20;

    public void Configure(EntityTypeBuilder<RuleEdition> builder)
    {
        builder.ToTable("RuleEditions");
        builder.Property(edition => edition.Document).HasMaxLength(RuleEdition.DocumentLength);
        builder.Property(edition => edition.Issuer).HasMaxLength(RuleEdition.IssuerLength);
        foreach (var share in new[] { nameof(RuleEdition.BranchVote), nameof(RuleEdition.CommitteeVote), nameof(RuleEdition.DecisionVote) })
        {
            builder.Property<VoteShare>(share).HasConversion(vote => vote.ToString(), text => VoteShare.Parse(text)).HasMaxLength(ShareLength);
        }
        builder.HasIndex(edition => edition.Document).IsUnique();
        builder.HasIndex(edition => edition.InForceFrom).IsUnique();
        builder.HasMany(edition => edition.Citations).WithOne().HasForeignKey(citation => citation.EditionId);
        builder.HasData(KnownEditions.All);
    }

    public void Configure(EntityTypeBuilder<RuleCitation> builder)
    {
        builder.ToTable("RuleCitations");
        builder.Property(citation => citation.Article).HasMaxLength(RuleCitation.ArticleLength);
        builder.HasIndex(citation => new { citation.EditionId, citation.Rule }).IsUnique();
        builder.HasData(KnownEditions.Citations);
    }
}
