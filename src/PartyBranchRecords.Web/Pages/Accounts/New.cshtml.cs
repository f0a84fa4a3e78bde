using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Accounts;

[Needs(Permission.ManageAccounts)]
public sealed class NewModel(AccountService accounts, Text text) : PageModel
{
    [BindProperty]
    public NewAccountForm Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var account = new NewAccount { UserName = Input.UserName, DisplayName = Input.DisplayName };
        var outcome = await accounts.AddAsync(account, cancellationToken: cancellationToken);
        if (!outcome.IsDone)
        {
            ModelState.Refuse(outcome.Verdict, text);
            return Page();
        }
        TempData[EditModel.GivenPasswordKey] = outcome.Value.Password;
        return RedirectToPage("/Accounts/Edit", new { id = outcome.Value.UserId });
    }
}

/// <summary>What an administrator types; the password is made up by the program.</summary>
public sealed record NewAccountForm
{
    public string? UserName { get; init; }
    public string? DisplayName { get; init; }
}
