using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Members;

internal sealed class MemberMapping : IEntityTypeConfiguration<Member>, IEntityTypeConfiguration<MemberParticulars>
{
    public void Configure(EntityTypeBuilder<Member> builder)
    {
        builder.Property(member => member.RecordNumber).HasMaxLength(Member.RecordNumberLength);
        builder.Property(member => member.CardNumber).HasMaxLength(Member.RecordNumberLength);
        builder.Property(member => member.FullName).HasMaxLength(Member.NameLength);
        builder.Property(member => member.OtherName).HasMaxLength(Member.NameLength);
        builder.Property(member => member.SearchKey).HasMaxLength(Member.SearchKeyLength);
        builder.Property(member => member.NativePlace).HasMaxLength(Member.TextLength);
        builder.Property(member => member.Residence).HasMaxLength(Member.TextLength);
        builder.Property(member => member.Occupation).HasMaxLength(Member.TextLength);
        builder.Property(member => member.CitizenId).HasMaxLength(Member.NumberLength);
        builder.Property(member => member.Phone).HasMaxLength(Member.NumberLength);
        builder.Property(member => member.Version).IsConcurrencyToken();
        builder.HasOne<Branch>().WithMany().HasForeignKey(member => member.LastBranchId);
        builder.HasIndex(member => member.RecordNumber).IsUnique();
        builder.HasIndex(member => member.CardNumber).IsUnique().HasFilter("[CardNumber] IS NOT NULL");
        builder.HasIndex(member => member.SortKey);
    }

    public void Configure(EntityTypeBuilder<MemberParticulars> builder)
    {
        builder.ToTable("MemberParticulars");
        builder.HasOne<Member>().WithMany().HasForeignKey(particulars => particulars.MemberId);
        builder.HasOne<Locality>().WithMany().HasForeignKey(particulars => particulars.ResidenceLocalityId);
        builder.HasOne<Locality>().WithMany().HasForeignKey(particulars => particulars.WorkplaceLocalityId);
        builder.Property(particulars => particulars.Ethnicity).HasMaxLength(Ethnicities.NameLength);
        builder.Property(particulars => particulars.Religion).HasMaxLength(Ethnicities.NameLength);
        builder.Property(particulars => particulars.GeneralEducation).HasMaxLength(Member.TextLength);
        builder.Property(particulars => particulars.ProfessionalLevel).HasMaxLength(Member.TextLength);
        builder.Property(particulars => particulars.PoliticalTheory).HasMaxLength(Member.TextLength);
        builder.HasIndex(particulars => particulars.MemberId, "UX_MemberParticulars_Open").IsUnique().HasFilter(Indexes.OpenAndBelieved);
        builder.HasIndex(particulars => new { particulars.MemberId, particulars.From });
    }
}

internal sealed class MembershipMapping
    : IEntityTypeConfiguration<Admission>,
        IEntityTypeConfiguration<BranchMembership>,
        IEntityTypeConfiguration<Absence>,
        IEntityTypeConfiguration<CivicPost>
{
    public void Configure(EntityTypeBuilder<Admission> builder)
    {
        builder.HasOne<Member>().WithMany().HasForeignKey(admission => admission.MemberId);
        builder.Property(admission => admission.DecisionNumber).HasMaxLength(CandidateStep.DocumentLength);
        builder.HasIndex(admission => new { admission.MemberId, admission.Number }, "UX_Admissions_Number").IsUnique().HasFilter(Indexes.Believed);
        // Of those no longer believed too, for reports as they were known then.
        builder.HasIndex(admission => new { admission.MemberId, admission.Number });
    }

    public void Configure(EntityTypeBuilder<BranchMembership> builder)
    {
        builder.HasOne<Member>().WithMany().HasForeignKey(membership => membership.MemberId);
        builder.HasOne<Branch>().WithMany().HasForeignKey(membership => membership.BranchId);
        builder.HasIndex(membership => membership.MemberId, "UX_BranchMemberships_Open").IsUnique().HasFilter(Indexes.OpenAndBelieved);
        builder.HasIndex(membership => new { membership.MemberId, membership.From });
        builder.HasIndex(membership => new
        {
            membership.BranchId,
            membership.From,
            membership.To,
            membership.MemberId,
        });
        builder.HasIndex(membership => new { membership.From, membership.Began });
        builder.ToTable(table =>
            table.HasCheckConstraint("CK_BranchMembership_Ended", "([To] IS NULL AND [Ended] IS NULL) OR ([To] IS NOT NULL AND [Ended] IS NOT NULL)")
        );
    }

    public void Configure(EntityTypeBuilder<Absence> builder)
    {
        builder.HasOne<Member>().WithMany().HasForeignKey(absence => absence.MemberId);
        builder.Property(absence => absence.Place).HasMaxLength(Member.TextLength);
        builder.HasIndex(absence => new { absence.MemberId, absence.Kind }, "UX_Absences_Open").IsUnique().HasFilter(Indexes.OpenAndBelieved);
    }

    public void Configure(EntityTypeBuilder<CivicPost> builder)
    {
        builder.HasOne<Member>().WithMany().HasForeignKey(post => post.MemberId);
        builder.HasOne<Locality>().WithMany().HasForeignKey(post => post.LocalityId);
        builder.Property(post => post.Name).HasMaxLength(Member.TextLength);
        builder.HasIndex(post => new { post.MemberId, post.From });
    }
}
