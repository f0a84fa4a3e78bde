using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.Admissions.Statute;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Data.Probation;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Probation;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Admissions;

[Needs(Permission.SeeCandidates)]
public sealed class DetailsModel(
    CandidateReading reading,
    DossierService dossiers,
    CandidateExceptions exceptions,
    CaseConditionsReading conditions,
    RecognitionReading recognitions,
    OrganisationService organisations,
    ActivityLog log,
    Reader reader,
    AsOf asOf
) : PageModel
{
    /// <summary>Of the member the candidate has become.</summary>
    public IReadOnlyList<RecognitionStep> Recognition { get; private set; } = [];

    public CandidateRecord Record { get; private set; } = null!;
    public CandidateDossier Dossier { get; private set; } = null!;
    public IReadOnlyList<RuleException> Exceptions { get; private set; } = [];

    /// <summary>Of today; an earlier day is not measured again.</summary>
    public CaseConditions? Conditions { get; private set; }
    public OrganisationHead? Branch { get; private set; }

    /// <summary>The form of the next step; null where it is not the reader's.</summary>
    public string? NextAddress => Record.Next is { } next ? AddressOf(next) : null;

    /// <summary>Everything else that may be recorded, with its form.</summary>
    public IReadOnlyList<(CandidateStepKind Kind, string Address)> Others =>
        [.. Record.Way.Way.Others(Record.Case).Select(kind => (kind, AddressOf(kind))).Where(one => one.Item2 is not null)!];

    public bool MayEdit => MayAct(Permission.KeepCandidates);

    /// <summary>The dossier, from the application on.</summary>
    public bool MayFile => MayEdit && Record.Case.ApplicationOn is not null;

    /// <summary>A case finished on paper is recorded on one page.</summary>
    public bool MayRecordPaper => Record.Case.Decision is null && MayAct(Permission.DecideAdmissions);

    /// <summary>The papers that the next step is taken on, and that are not there.</summary>
    public IReadOnlyList<DossierDocumentKind> Missing =>
        Record.Next is { } next && Record.Case.ApplicationOn is not null
            ? DossierPapers.MissingFor(next, Record.Way.Way.HasCommune, Dossier.Present)
            : [];

    /// <summary>Said in time: what is not carried on is made anonymous.</summary>
    public DateOnly? AnonymousOn =>
        Record.AnonymousOn is { } day && (Record.Case.IsClosed || day <= asOf.Day.AddMonths(Anonymity.WarnedMonths)) ? day : null;

    /// <summary>The form that corrects a step; null where nothing may be corrected.</summary>
    public string? CorrectionOf(CandidateStep step) =>
        MayEdit
        && StepCorrections.IsCorrectable(step, Record.Case)
        && reader.MayRecord(step.Kind, Record.Known with { Case = StepCorrections.Without(Record.Case, step) }, asOf.Day)
            ? $"/admissions/{Record.Candidate.Id}/corrections/{Record.PlaceOf(step)}"
            : null;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellationToken)
    {
        if (await reading.FindAsync(id, asOf.Day, cancellationToken) is not { } found)
        {
            return NotFound();
        }
        Record = found;
        Dossier = await dossiers.FindAsync(id, cancellationToken);
        Exceptions = await exceptions.OfAsync(id, cancellationToken);
        Conditions = asOf.IsToday ? await conditions.OfAsync(found, asOf.Day, cancellationToken) : null;
        Recognition = found.Candidate.MemberId is { } member ? await recognitions.StepsAsync(member, asOf.Day, cancellationToken) : [];
        Branch = await organisations.FindAsync(found.BranchCode, asOf.Day, cancellationToken);
        await log.WriteAsync(
            Activity.CandidateViewed,
            organisationId: found.Candidate.BranchId,
            detail: found.Candidate.Number,
            cancellationToken: cancellationToken
        );
        return Page();
    }

    /// <summary>Consents, extensions and explanations; of an admission that has taken place too.</summary>
    public bool MayExcept => asOf.IsToday && reader.May(Permission.KeepCandidates);

    /// <summary>Staff move the dossier to a later edition.</summary>
    public bool MayMoveEdition => Record.Case.ApplicationOn is not null && MayAct(Permission.DecideAdmissions);

    private string? AddressOf(CandidateStepKind kind) => CandidateActs.AddressOf(kind, Record.Known, reader, asOf);

    private bool MayAct(Permission permission) => asOf.IsToday && Record.Case.AdmittedOn is null && reader.May(permission);
}
