using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages;

/// <summary>One's own password.</summary>
[BeforePasswordChange]
public sealed class PasswordModel(SignInService signIn, Reader reader, Text text) : PageModel
{
    [BindProperty]
    public PasswordChange Input { get; set; } = new();

    /// <summary>The password was given by somebody else; nothing else opens before it is changed.</summary>
    public bool IsOwed => reader.MustChangePassword;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var verdict = await signIn.ChangePasswordAsync(Input, cancellationToken);
        if (!verdict.IsAllowed)
        {
            ModelState.Refuse(verdict, text);
            return Page();
        }
        TempData["Notice"] = text["Accounts.PasswordChanged"];
        return LocalRedirect("/");
    }
}
