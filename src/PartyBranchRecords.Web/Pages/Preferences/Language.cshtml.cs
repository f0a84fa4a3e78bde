using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Web.Startup;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Preferences;

/// <summary>Vietnamese or English screens, kept in this browser.</summary>
[AllowAnonymous]
public sealed class LanguageModel : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public IActionResult OnPost(string? language, string? @return)
    {
        if (PagesSetup.Languages.Contains(language, StringComparer.Ordinal))
        {
            var choice = new RequestCulture(Show.Vietnamese, CultureInfo.GetCultureInfo(language!));
            Response.KeepChoice(PagesSetup.LanguageCookie, CookieRequestCultureProvider.MakeCookieValue(choice));
        }
        return LocalRedirect(Url.IsLocalUrl(@return) ? @return : "/");
    }
}
