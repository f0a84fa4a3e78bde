using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Accounts;

[Needs(Permission.ManageAccounts)]
public sealed class IndexModel(AccountQueries accounts) : PageModel
{
    public IReadOnlyList<AccountRow> Accounts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Accounts = await accounts.ListAsync(cancellationToken);
}
