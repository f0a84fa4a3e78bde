using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using PartyBranchRecords.Data.Demo;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Startup;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages;

[AllowAnonymous]
[EnableRateLimiting(AccessSetup.SignInLimit)]
public sealed class SignInModel(SignInService signIn, DemonstrationDoor demonstration, Text text) : PageModel
{
    [BindProperty]
    public SignInInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Return { get; set; }

    /// <summary>The users of the demonstration, where they can be entered as.</summary>
    public IReadOnlyList<DemonstrationAccount> Offered { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Offered = await demonstration.OfferedAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var outcome = await signIn.SignInAsync(Input, cancellationToken);
        if (outcome.IsDone)
        {
            return Entered();
        }
        ModelState.Refuse(outcome.Verdict, text);
        await OnGetAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostDemonstrationAsync(string user, CancellationToken cancellationToken) =>
        await signIn.EnterDemonstrationAsync(user, cancellationToken) ? Entered() : NotFound();

    /// <summary>Only to a page of this program: an address from outside is not followed.</summary>
    private LocalRedirectResult Entered() => LocalRedirect(Url.IsLocalUrl(Return) ? Return : "/");
}
