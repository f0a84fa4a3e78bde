using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;
using PartyBranchRecords.Web.Frame;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Startup;

/// <summary>Razor Pages, their language, and how days are typed.</summary>
public static class PagesSetup
{
    /// <summary>The languages of the screens, the usual one first. Numbers and dates are written the Vietnamese way in both.</summary>
    public static readonly IReadOnlyList<string> Languages = ["vi", "en"];

    public const string LanguageCookie = "language";

    public static void AddPages(this WebApplicationBuilder builder)
    {
        var text = new Text();
        var validation = new ValidationTexts(text);
        builder
            .Services.AddRazorPages(options =>
            {
                // The same form for one person and for those chosen in the list.
                options.Conventions.AddPageRoute("/Probation/BranchResolution", "/probation/branch-resolution");
                options.Conventions.AddPageRoute("/Probation/CommuneResolution", "/probation/commune-resolution");
                options.Conventions.AddPageRoute("/Probation/Decision", "/probation/decision");
            })
            .AddMvcOptions(options => options.ModelBinderProviders.Insert(0, new DayBinderProvider()))
            .AddMvcOptions(options => options.ModelBinderProviders.Insert(0, new ShareBinderProvider()))
            .AddMvcOptions(validation.Apply)
            .AddDataAnnotationsLocalization(options => options.DataAnnotationLocalizerProvider = (_, _) => validation)
            .AddViewOptions(options => options.HtmlHelperOptions.ClientValidationEnabled = false);
        builder.Services.AddRouting(options => options.LowercaseUrls = true);
        builder.Services.AddSingleton(text).AddSingleton<Demonstration>();
        // Vietnamese letters as themselves, not as entities: a third of the size of a page.
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddAntiforgery(options => options.Cookie.Name = "form");
        builder.Services.Configure<CookieTempDataProviderOptions>(options => options.Cookie.Name = "notice");
    }

    public static void UseTexts(this WebApplication app) =>
        app.UseRequestLocalization(
            new RequestLocalizationOptions
            {
                DefaultRequestCulture = new RequestCulture(Show.Vietnamese, CultureInfo.GetCultureInfo(Languages[0])),
                SupportedCultures = [Show.Vietnamese],
                SupportedUICultures = [.. Languages.Select(CultureInfo.GetCultureInfo)],
                RequestCultureProviders = [new CookieRequestCultureProvider { CookieName = LanguageCookie }],
            }
        );
}
