using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Data.Interchange.Import;

internal sealed class ImportRunMapping : IEntityTypeConfiguration<ImportRun>, IEntityTypeConfiguration<ImportWarning>
{
    public void Configure(EntityTypeBuilder<ImportRun> builder)
    {
        builder.Property(run => run.Source).HasMaxLength(ImportRun.SourceLength);
        builder.HasOne<RecordsUser>().WithMany().HasForeignKey(run => run.UserId);
        builder.HasOne<Change>().WithMany().HasForeignKey(run => run.ChangeNumber);
        builder.HasOne<Change>().WithMany().HasForeignKey(run => run.UndoneBy);
    }

    public void Configure(EntityTypeBuilder<ImportWarning> builder)
    {
        builder.HasOne<ImportRun>().WithMany().HasForeignKey(warning => warning.ImportRunId);
        builder.Property(warning => warning.File).HasMaxLength(ImportWarning.NameLength);
        builder.Property(warning => warning.Column).HasMaxLength(ImportWarning.NameLength);
        builder.Property(warning => warning.Code).HasMaxLength(ImportWarning.CodeLength);
        builder.Property(warning => warning.Values).HasMaxLength(ImportWarning.ValuesLength);
    }
}
