using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Forms;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Forms;

/// <summary>A form filled for one or several people, as a Word document; the page itself is shown only where it is refused.</summary>
[Needs(Permission.SeeCandidates)]
public sealed class MakeModel(FormService forms, ActivityLog log, TimeProvider clock) : PageModel
{
    internal const string WordDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>More in one document is a slip of the hand.</summary>
    private const int MostPeople = 200;

    [BindProperty(SupportsGet = true, Name = "candidate")]
    public List<int> Candidates { get; set; } = [];

    [BindProperty(SupportsGet = true, Name = "member")]
    public List<int> Members { get; set; } = [];

    public FormKind Kind { get; private set; }
    public Verdict Verdict { get; private set; } = Verdict.Allowed;
    public IReadOnlyList<BlockedPerson> Blocked { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(FormKind kind, CancellationToken cancellationToken)
    {
        var ids = FormKinds.IsOfMember(kind) ? Members : Candidates;
        if (!ModelState.IsValid || !Enum.IsDefined(kind) || ids.Count > MostPeople)
        {
            return NotFound();
        }
        Kind = kind;
        var outcome = await forms.MakeAsync(kind, ids, cancellationToken);
        if (!outcome.IsDone)
        {
            Verdict = outcome.Verdict;
            return Page();
        }
        if (outcome.Value.Blocked.Count > 0)
        {
            Blocked = outcome.Value.Blocked;
            return Page();
        }
        if (outcome.Value.People == 0)
        {
            return NotFound();
        }
        await log.WriteAsync(Activity.Exported, detail: $"form {kind}: {outcome.Value.People}", cancellationToken: cancellationToken);
        return File(
            outcome.Value.Document,
            WordDocument,
            $"{Path.GetFileNameWithoutExtension(FormKinds.FileOf(kind))}-{clock.Today:yyyy-MM-dd}.docx"
        );
    }
}
