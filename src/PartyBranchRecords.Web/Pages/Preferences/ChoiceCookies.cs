namespace PartyBranchRecords.Web.Pages.Preferences;

internal static class ChoiceCookies
{
    /// <summary>Keeps a choice of this browser for a year.</summary>
    public static void KeepChoice(this HttpResponse response, string name, string value) =>
        response.Cookies.Append(
            name,
            value,
            new CookieOptions
            {
                MaxAge = TimeSpan.FromDays(365),
                HttpOnly = true,
                SameSite = SameSiteMode.Lax,
                Secure = response.HttpContext.Request.IsHttps,
                IsEssential = true,
            }
        );
}
