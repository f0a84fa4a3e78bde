using AngleSharp.Html.Dom;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Reorganisations;

/// <summary>The forms of a draft as somebody fills them in.</summary>
internal static class DraftForms
{
    public const string Save = "main form[method='post'] button.btn-primary";
    public const string InForce = "form[action*='InForce'] button";

    public static async Task<RecordsPage> BeginDraftAsync(this RecordsBrowser browser, string what) =>
        await browser.SubmitAsync(await browser.OpenAsync("/reorganisations/new"), Save, ("Input.What", what));

    public static void Tick(RecordsPage page, params string[] codes)
    {
        foreach (var box in page.All("[name='Input.Units']").OfType<IHtmlInputElement>())
        {
            box.IsChecked = codes.Contains(box.Value);
        }
    }

    public static (string Name, string? Value)[] Merge(string code, string effectiveOn = "15/07/2023") =>
        [
            ("Input.Number", $"{code}-QĐ/HU"),
            ("Input.DecidedOn", "10/07/2023"),
            ("Input.EffectiveOn", effectiveOn),
            ("Input.Founded[0].Name", "Chi bộ bản Chung"),
            ("Input.Founded[0].Code", code),
        ];
}
