using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Web.Frame;

namespace PartyBranchRecords.Web.Pages.Preferences;

/// <summary>Usual or large letters, kept in this browser.</summary>
[AllowAnonymous]
public sealed class TextSizeModel : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public IActionResult OnPost(string? size, string? @return)
    {
        if (size is TextSize.Large or TextSize.Usual)
        {
            Response.KeepChoice(TextSize.Cookie, size);
        }
        return LocalRedirect(Url.IsLocalUrl(@return) ? @return : "/");
    }
}
