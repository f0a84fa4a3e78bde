using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Admissions;
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
    public OrganisationHead? Branch { get; private set; }

    /// <summary>A rule of the Statute that the decision did not keep.</summary>
    public Refusal? Flag => Record.Case.Decision is { } decision ? AdmissionRules.Age(Record.Candidate.BirthDate, decision.On) : null;

    public string? NextAddress => CandidateActs.AddressOf(Record.NextAct, Record.Candidate.Id, reader, asOf);
    public bool MayEdit => MayAct(Permission.KeepCandidates);

    /// <summary>A case finished on paper: decision and ceremony without opening the dossier first.</summary>
    public bool MayDecideAtOnce => Record.NextAct == CandidateAct.OpenDossier && MayAct(Permission.DecideAdmissions);

    public string? CloseAddress =>
        Record.Case.IsClosed ? null
        : Record.Case.Decision is not null
            ? MayAct(Permission.DecideAdmissions) ? $"/admissions/{Record.Candidate.Id}/annul"
                : null
        : MayAct(Permission.KeepCandidates) ? $"/admissions/{Record.Candidate.Id}/close"
        : null;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellationToken)
    {
        if (await reading.FindAsync(id, asOf.Day, cancellationToken) is not { } found)
        {
            return NotFound();
        }
        Record = found;
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

    private bool MayAct(Permission permission) => asOf.IsToday && Record.Case.AdmittedOn is null && reader.May(permission);
}
