using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Quotas;

/// <summary>How quotas and their differences are put into words.</summary>
internal static class QuotaTexts
{
    /// <summary>"Năm 2026"; "Nhiệm kỳ 2025-2030".</summary>
    public static string Period(Text text, QuotaPeriod period) => text[period.IsTerm ? "Quotas.OfTerm" : "Quotas.OfYear", period.Name];

    /// <summary>"ít hơn 2", "nhiều hơn 3", "bằng nhau"; nothing where one of the two is missing.</summary>
    public static string Difference(Text text, int? difference) =>
        difference switch
        {
            null => "",
            0 => text["Quotas.Equal"],
            < 0 => text["Quotas.Less", -difference.Value],
            _ => text["Quotas.More", difference.Value],
        };

    /// <summary>"Các xã cộng lại được giao 128, ít hơn chỉ tiêu của huyện 2."</summary>
    public static string? Sentence(Text text, QuotaCascade sums, bool isDistrict)
    {
        var level = isDistrict ? "Units" : "Branches";
        return (sums.Units, sums.UnitsDifference) switch
        {
            ({ } together, 0) => text[$"Quotas.{level}Equal", together],
            ({ } together, < 0 and var difference) => text[$"Quotas.{level}Less", together, -difference],
            ({ } together, > 0 and var difference) => text[$"Quotas.{level}More", together, difference],
            _ => null,
        };
    }
}
