using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages;

[BeforePasswordChange]
public sealed class SignOutModel(SignInService signIn) : PageModel
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await signIn.SignOutAsync(cancellationToken);
        return RedirectToPage("/SignIn");
    }
}
