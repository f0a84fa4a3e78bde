using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Startup;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages;

[AllowAnonymous]
[EnableRateLimiting(AccessSetup.SignInLimit)]
public sealed class SignInModel(SignInService signIn, Text text) : PageModel
{
    [BindProperty]
    public SignInInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Return { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var outcome = await signIn.SignInAsync(Input, cancellationToken);
        if (outcome.IsDone)
        {
            return Entered();
        }
        ModelState.Refuse(outcome.Verdict, text);
        return Page();
    }

    /// <summary>Only to a page of this program: an address from outside is not followed.</summary>
    private LocalRedirectResult Entered() => LocalRedirect(Url.IsLocalUrl(Return) ? Return : "/");
}
