using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Data.Probation;
using PartyBranchRecords.Domain.Probation;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Probation;

/// <summary>How far the recognition of one person has come, and what may be done next.</summary>
[Needs(Permission.SeePersons)]
public sealed class ViewModel(
    RecognitionReading reading,
    RecognitionAuthority authority,
    OrganisationService organisations,
    ActivityLog log,
    Reader reader,
    AsOf asOf
) : PageModel
{
    public RecognitionRecord Record { get; private set; } = null!;
    public DateOnly Day => asOf.Day;
    public RecognitionCase Case => Record.Case;
    public int Id => Record.Person.Member.Id;

    public bool MayKeep => MayAct(Permission.KeepProbation);
    public bool MayDecide => MayAct(Permission.DecideRecognition) && authority.May(Record.Person, Case, Day);
    public bool MayStrikeOff => MayAct(Permission.MoveMembers) && !Case.IsOfficial && Record.Person.Last.To is null;
    public bool MayExtend =>
        MayDecide && Case is { IsOfficial: false, IsExtended: false } && Case.Step(RecognitionStepKind.BranchResolved) is not null;

    /// <summary>Whoever may record a step puts it right as well.</summary>
    public bool MayCorrect(RecognitionStepKind kind) => kind is RecognitionStepKind.Recognised ? MayDecide : MayKeep;

    public bool MayTakeOut => Case.Steps is [.., var last] && (last.Kind is RecognitionStepKind.Recognised ? MayKeep && MayDecide : MayKeep);

    /// <summary>The step that comes next, where the reader may record it; a last step come late may skip the one before.</summary>
    public bool MayRecord(RecognitionStepKind kind) =>
        Case.Step(kind) is null
        && Record.Person.Last.To is null
        && (!Case.IsOfficial || Case.Step(RecognitionStepKind.Recognised) is not null)
        && (kind is not RecognitionStepKind.CommuneResolved || Case.HasCommune)
        && (kind is RecognitionStepKind.Recognised ? MayDecide : MayKeep);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellationToken)
    {
        if (await reading.FindAsync(id, Day, cancellationToken) is not { } found)
        {
            return NotFound();
        }
        Record = found;
        ViewData["Path"] = await organisations.FindAsync(found.Person.Branch.Code, Day, cancellationToken);
        await log.WriteAsync(Activity.MemberViewed, memberId: id, detail: "recognition", cancellationToken: cancellationToken);
        return Page();
    }

    private bool MayAct(Permission permission) => asOf.IsToday && reader.May(permission);
}
