using System.Globalization;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Web.Pages.Reports;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Organisations;

/// <summary>How the history of a unit is written.</summary>
internal static class HistoryTexts
{
    public static string Address(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>How many they are, level by level: 3 đảng bộ cơ sở, 40 chi bộ.</summary>
    public static string Count(this Text text, IEnumerable<NamedUnit> units) =>
        string.Join(
            ", ",
            units.GroupBy(unit => unit.Level).OrderBy(level => level.Key).Select(level => text["UnitHistory.Count." + level.Key, level.Count()])
        );

    /// <summary>The people or branches behind a number of a day, or of its year up to it.</summary>
    public static string List(string report, string column, OrganisationHead unit, DateOnly day, bool ofYear = false) =>
        ofYear
            ? ReportAddress.ListOf(ReportAddress.InPeriod(report, unit.Code, QuotaPeriod.OfYear(day.Year)) with { AsOf = day }, column)
            : ReportAddress.ListOn(report, unit.Code, day, column);
}
