using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Accounts;

[Needs(Permission.ManageAccounts)]
public sealed class IndexModel(AccountQueries accounts) : PageModel
{
    /// <summary>A part of a name.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    /// <summary>Which part of the list.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public ListPage<AccountRow> Accounts { get; private set; } = new([], 0);

    public async Task OnGetAsync(CancellationToken cancellationToken) => Accounts = await accounts.ListAsync(Words, Number, cancellationToken);
}
