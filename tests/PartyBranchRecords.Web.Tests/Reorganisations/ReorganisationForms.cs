using AngleSharp.Html.Dom;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Tests.Hosting;
using PartyBranchRecords.Web.Tests.Movements;

namespace PartyBranchRecords.Web.Tests.Reorganisations;

/// <summary>The forms of a decision as staff fill them in.</summary>
internal static class ReorganisationForms
{
    public const string Save = "main form[method='post'] button.btn-primary";
    public const string InForce = "form[action*='InForce'] button";
    public const string TakeBack = "form[action*='TakeBack'] button";

    public static async Task<RecordsPage> BeginAsync(this MovementOffice office, string what) =>
        await office.Staff.SubmitAsync(await office.Staff.OpenAsync("/reorganisations/new"), Save, ("Input.What", what));

    /// <summary>Branches A1 and A2 into a new one: as far as its offices.</summary>
    public static async Task<RecordsPage> MergedUnitsAsync(this MovementOffice office, string code)
    {
        var page = await office.BeginAsync("Branches.Merge");
        Tick(page, "A1", "A2");
        var offices = await office.Staff.SubmitAsync(page, Save, Merge(code));
        offices.Path.ShouldEndWith("/offices");
        return offices;
    }

    /// <summary>The same with a secretary: as far as the preview.</summary>
    public static async Task<RecordsPage> DraftedMergeAsync(this MovementOffice office, string code) =>
        await office.Staff.SubmitAsync(await office.MergedUnitsAsync(code), Save, ("Input.Rows[0].Office", nameof(Office.Secretary)));

    public static (string Name, string? Value)[] Merge(string code, string effectiveOn = "15/07/2023") =>
        [
            ("Input.Number", $"{code}-QĐ/HU"),
            ("Input.DecidedOn", "10/07/2023"),
            ("Input.EffectiveOn", effectiveOn),
            ("Input.Founded[0].Name", "Chi bộ bản Chung"),
            ("Input.Founded[0].Code", code),
        ];

    public static void Tick(RecordsPage page, params string[] codes)
    {
        foreach (var box in page.All("[name='Input.Units']").OfType<IHtmlInputElement>())
        {
            box.IsChecked = codes.Contains(box.Value);
        }
    }
}
