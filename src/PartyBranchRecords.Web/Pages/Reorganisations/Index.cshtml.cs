using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Reorganisations;

/// <summary>Drafts of the reader's districts, what was put in force, and every decision that stands in the records.</summary>
[Needs(Permission.ReorganiseUnits)]
public sealed class IndexModel(ReorganisationLists lists) : PageModel
{
    public IReadOnlyList<ListedDraft> Documents { get; private set; } = [];
    public IReadOnlyList<KnownDecision> Known { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Documents = await lists.DraftsAsync(cancellationToken);
        Known = await lists.DecisionsAsync(cancellationToken);
    }
}
