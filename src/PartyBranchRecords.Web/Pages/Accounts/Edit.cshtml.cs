using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Accounts;

/// <summary>One account: its roles, and what an administrator does with it.</summary>
[Needs(Permission.ManageAccounts)]
public sealed class EditModel(AccountQueries queries, AccountService accounts, RoleService roles, Text text) : PageModel
{
    internal const string GivenPasswordKey = "GivenPassword";

    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    [BindProperty]
    public NewRole Input { get; set; } = new() { Role = null };

    public AccountRow Account { get; private set; } = null!;

    /// <summary>The password just given: shown once, and nowhere kept.</summary>
    public string? GivenPassword { get; private set; }

    /// <summary>What the typed unit may mean, where it is not clear.</summary>
    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];
    public IReadOnlyList<UnitName> Units { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await queries.FindAsync(Id, cancellationToken) is not { } account)
        {
            return NotFound();
        }
        Account = account;
        GivenPassword = TempData[GivenPasswordKey] as string;
        Units = await queries.AllUnitsAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAddRoleAsync(CancellationToken cancellationToken)
    {
        var typed = Input.Unit?.Trim() ?? "";
        var found = typed.Length == 0 ? [] : await queries.FindUnitsAsync(typed, cancellationToken);
        if (found.Count > 1)
        {
            Choices = [.. found.Select(choice => new SelectListItem($"{choice.Name} ({choice.Code})", choice.Code))];
            ModelState.AddModelError("Input.Unit", text["Accounts.SeveralUnits", typed]);
            return await OnGetAsync(cancellationToken);
        }
        var role = found is [var unit] ? Input with { Unit = unit.Code } : Input;
        return await AnswerAsync(await roles.AddAsync(Id, role, cancellationToken), "Accounts.RoleGiven", cancellationToken);
    }

    public async Task<IActionResult> OnPostEndRoleAsync(int role, CancellationToken cancellationToken) =>
        await AnswerAsync(await roles.EndAsync(Id, role, cancellationToken: cancellationToken), "Accounts.RoleEnded", cancellationToken);

    public async Task<IActionResult> OnPostDisableAsync(CancellationToken cancellationToken) =>
        await AnswerAsync(await accounts.DisableAsync(Id, cancellationToken), "Accounts.WasDisabled", cancellationToken);

    public async Task<IActionResult> OnPostEnableAsync(CancellationToken cancellationToken) =>
        await AnswerAsync(await accounts.EnableAsync(Id, cancellationToken), "Accounts.WasEnabled", cancellationToken);

    public async Task<IActionResult> OnPostUnlockAsync(CancellationToken cancellationToken) =>
        await AnswerAsync(await accounts.UnlockAsync(Id, cancellationToken), "Accounts.WasUnlocked", cancellationToken);

    public async Task<IActionResult> OnPostResetAsync(CancellationToken cancellationToken)
    {
        var outcome = await accounts.ResetAsync(Id, cancellationToken: cancellationToken);
        TempData[GivenPasswordKey] = outcome.Value?.Password;
        return await AnswerAsync(outcome, "Accounts.WasReset", cancellationToken);
    }

    /// <summary>Done: back to the page with a word about it. Refused: the page with the reasons.</summary>
    private async Task<IActionResult> AnswerAsync<T>(Outcome<T> outcome, string notice, CancellationToken cancellationToken)
    {
        if (outcome.IsDone)
        {
            TempData["Notice"] = text[notice];
            return RedirectToPage(new { Id });
        }
        ModelState.Refuse(outcome.Verdict, text);
        return await OnGetAsync(cancellationToken);
    }
}
