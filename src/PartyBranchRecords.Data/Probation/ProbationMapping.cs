using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Data.Probation;

internal sealed class ProbationMapping : IEntityTypeConfiguration<RecognitionStep>, IEntityTypeConfiguration<ProbationHelper>
{
    public void Configure(EntityTypeBuilder<RecognitionStep> builder)
    {
        builder.HasOne<Member>().WithMany().HasForeignKey(step => step.MemberId);
        builder.HasIndex(step => new { step.MemberId, step.On });
    }

    public void Configure(EntityTypeBuilder<ProbationHelper> builder)
    {
        builder.HasOne<Member>().WithMany().HasForeignKey(helper => helper.MemberId);
        builder.HasOne<Member>().WithMany().HasForeignKey(helper => helper.HelperId);
    }
}
