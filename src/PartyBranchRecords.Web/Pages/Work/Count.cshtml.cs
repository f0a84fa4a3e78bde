using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Work;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Work;

/// <summary>What the menu shows beside the work list; fetched when a page stands already, so that no page waits for it.</summary>
[Needs(Permission.SeePersons)]
public sealed class CountModel(WorkList list, AsOf asOf) : PageModel
{
    public WorkCount Count { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Count = WorkCount.Of(await list.OnAsync(asOf.Day, cancellationToken));
}
