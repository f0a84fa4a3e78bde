using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.History;

internal sealed class ChangeMapping : IEntityTypeConfiguration<Change>
{
    public void Configure(EntityTypeBuilder<Change> builder)
    {
        builder.HasKey(change => change.Number);
        builder.Property(change => change.Number).ValueGeneratedNever();
        builder.Property(change => change.Reason).HasMaxLength(Change.ReasonLength);
        builder.Property(change => change.Decision).HasMaxLength(Change.DecisionLength);
        builder.HasOne<RecordsUser>().WithMany().HasForeignKey(change => change.UserId);
        builder.HasIndex(change => change.At);
        builder.HasOne<Change>().WithMany().HasForeignKey(change => change.TakesBack);
        builder.HasIndex(change => change.TakesBack).HasFilter("[TakesBack] IS NOT NULL");
        builder.HasIndex(change => change.FormId).IsUnique().HasFilter("[FormId] IS NOT NULL");
    }
}

internal sealed class ChangeCounterMapping : IEntityTypeConfiguration<ChangeCounter>
{
    public void Configure(EntityTypeBuilder<ChangeCounter> builder)
    {
        builder.Property(counter => counter.Id).ValueGeneratedNever();
        builder.HasData(new ChangeCounter());
    }
}

internal sealed class FieldChangeMapping : IEntityTypeConfiguration<FieldChange>
{
    public void Configure(EntityTypeBuilder<FieldChange> builder)
    {
        builder.Property(change => change.Subject).HasMaxLength(FieldChange.NameLength);
        builder.Property(change => change.Field).HasMaxLength(FieldChange.NameLength);
        builder.HasOne<Change>().WithMany().HasForeignKey(change => change.ChangeNumber);
        builder.HasIndex(change => new { change.Subject, change.SubjectId });
    }
}

internal sealed class ActivityLogMapping : IEntityTypeConfiguration<ActivityLogEntry>
{
    public void Configure(EntityTypeBuilder<ActivityLogEntry> builder)
    {
        builder.Property(entry => entry.Detail).HasMaxLength(ActivityLogEntry.DetailLength);
        builder.HasOne<RecordsUser>().WithMany().HasForeignKey(entry => entry.UserId);
        builder.HasOne<Member>().WithMany().HasForeignKey(entry => entry.MemberId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(entry => entry.OrganisationId);
        builder.HasIndex(entry => entry.At);
    }
}

internal sealed class InstallationMapping : IEntityTypeConfiguration<Installation>
{
    public void Configure(EntityTypeBuilder<Installation> builder) => builder.Property(installation => installation.Id).ValueGeneratedNever();
}
