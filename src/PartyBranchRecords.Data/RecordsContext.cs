using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Interchange.Import;
using PartyBranchRecords.Data.Interchange.Jobs;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Data.Reporting.Stored;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Probation;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data;

/// <summary>
/// The records. Two filters hold on every query unless it says otherwise: <see cref="QueryFilters.Believed"/> leaves out facts
/// that a later change removed, and the scope filters leave out what the reader's roles do not reach (see ScopeFilters.cs).
/// </summary>
public sealed partial class RecordsContext(DbContextOptions<RecordsContext> options) : IdentityUserContext<RecordsUser>(options)
{
    /// <summary>What the reader of this unit of work may see. Nothing, until the request or the command says otherwise.</summary>
    public Scope Scope { get; set; } = Scope.Nothing;

    public DbSet<Organisation> Organisations => Set<Organisation>();
    public DbSet<DistrictCommittee> Districts => Set<DistrictCommittee>();
    public DbSet<CommuneCommittee> Communes => Set<CommuneCommittee>();
    public DbSet<Branch> Branches => Set<Branch>();
    public DbSet<OrganisationLife> OrganisationLives => Set<OrganisationLife>();
    public DbSet<BranchAffiliation> BranchAffiliations => Set<BranchAffiliation>();
    public DbSet<CommuneAffiliation> CommuneAffiliations => Set<CommuneAffiliation>();
    public DbSet<CommuneArea> CommuneAreas => Set<CommuneArea>();
    public DbSet<Locality> Localities => Set<Locality>();
    public DbSet<LocalityAffiliation> LocalityAffiliations => Set<LocalityAffiliation>();
    public DbSet<LocalityArea> LocalityAreas => Set<LocalityArea>();
    public DbSet<LocalityCoverage> LocalityCoverages => Set<LocalityCoverage>();
    public DbSet<OfficeHolding> OfficeHoldings => Set<OfficeHolding>();
    public DbSet<Rating> Ratings => Set<Rating>();

    public DbSet<Member> Members => Set<Member>();
    public DbSet<MemberParticulars> Particulars => Set<MemberParticulars>();
    public DbSet<Admission> Admissions => Set<Admission>();
    public DbSet<BranchMembership> Memberships => Set<BranchMembership>();
    public DbSet<Absence> Absences => Set<Absence>();
    public DbSet<CivicPost> CivicPosts => Set<CivicPost>();
    public DbSet<TransferLetter> TransferLetters => Set<TransferLetter>();

    public DbSet<AdmissionCandidate> Candidates => Set<AdmissionCandidate>();
    public DbSet<CandidateStep> CandidateSteps => Set<CandidateStep>();
    public DbSet<CandidateStay> CandidateStays => Set<CandidateStay>();
    public DbSet<Introduction> Introductions => Set<Introduction>();
    public DbSet<DossierDocument> DossierDocuments => Set<DossierDocument>();
    public DbSet<RuleException> RuleExceptions => Set<RuleException>();
    public DbSet<RecognitionStep> RecognitionSteps => Set<RecognitionStep>();
    public DbSet<ProbationHelper> ProbationHelpers => Set<ProbationHelper>();

    public DbSet<RuleEdition> RuleEditions => Set<RuleEdition>();

    public DbSet<AdmissionQuota> Quotas => Set<AdmissionQuota>();
    public DbSet<CommitteeTerm> Terms => Set<CommitteeTerm>();
    public DbSet<Reorganisation> Reorganisations => Set<Reorganisation>();
    public DbSet<LocalityReorganisation> LocalityReorganisations => Set<LocalityReorganisation>();
    public DbSet<ReorganisationDraft> ReorganisationDrafts => Set<ReorganisationDraft>();

    public DbSet<CalendarCorrection> CalendarCorrections => Set<CalendarCorrection>();

    public DbSet<Change> Changes => Set<Change>();
    public DbSet<FieldChange> FieldChanges => Set<FieldChange>();
    public DbSet<ChangeCounter> ChangeCounters => Set<ChangeCounter>();
    public DbSet<ActivityLogEntry> ActivityLog => Set<ActivityLogEntry>();

    public DbSet<ImportRun> ImportRuns => Set<ImportRun>();
    public DbSet<ImportJob> ImportJobs => Set<ImportJob>();
    public DbSet<ImportUpload> ImportUploads => Set<ImportUpload>();
    public DbSet<ImportWarning> ImportWarnings => Set<ImportWarning>();

    public DbSet<StoredReport> StoredReports => Set<StoredReport>();
    public DbSet<Closing> Closings => Set<Closing>();

    public DbSet<RoleAssignment> RoleAssignments => Set<RoleAssignment>();
    public DbSet<Installation> Installations => Set<Installation>();

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RaiseVersions();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RaiseVersions();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <summary>SQLite has no rowversion: the context raises the number on both databases.</summary>
    private void RaiseVersions()
    {
        foreach (var entry in ChangeTracker.Entries<IVersioned>())
        {
            if (entry.State == EntityState.Modified)
            {
                entry.Entity.Version++;
            }
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(30);
        configurationBuilder.Properties<Areas>().HaveConversion<int>();
        configurationBuilder.Properties<string>().HaveMaxLength(400);
        configurationBuilder.Properties<decimal>().HavePrecision(9, 4);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcMilliseconds>().HavePrecision(3);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(RecordsContext).Assembly);
        FactConventions.Apply(builder);
        ApplyScopeFilters(builder);
    }
}
