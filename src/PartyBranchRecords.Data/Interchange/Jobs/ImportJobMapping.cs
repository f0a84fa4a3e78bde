using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Interchange.Import;

namespace PartyBranchRecords.Data.Interchange.Jobs;

internal sealed class ImportJobMapping : IEntityTypeConfiguration<ImportJob>, IEntityTypeConfiguration<ImportUpload>
{
    public void Configure(EntityTypeBuilder<ImportJob> builder)
    {
        builder.Property(job => job.Source).HasMaxLength(ImportJob.SourceLength);
        builder.Property(job => job.Node).HasMaxLength(ImportJob.NodeLength);
        builder.HasOne<RecordsUser>().WithMany().HasForeignKey(job => job.UserId);
        builder.HasOne<ImportRun>().WithMany().HasForeignKey(job => job.ImportRunId);
        builder.HasIndex(job => job.State);
    }

    public void Configure(EntityTypeBuilder<ImportUpload> builder)
    {
        builder.HasKey(upload => upload.ImportJobId);
        builder.Property(upload => upload.ImportJobId).ValueGeneratedNever();
        builder.HasOne<ImportJob>().WithOne().HasForeignKey<ImportUpload>(upload => upload.ImportJobId);
    }
}
