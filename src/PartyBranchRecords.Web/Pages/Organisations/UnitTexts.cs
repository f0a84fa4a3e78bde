using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Web.Pages.Reports;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Organisations;

/// <summary>How the facts of a unit are written.</summary>
internal static class UnitTexts
{
    /// <summary>Three dots where the beginning is not known.</summary>
    public static string Since(DateOnly from) => from == Period.Always ? "…" : Show.Day(from);

    public static string AreaNames(this Text text, Areas areas) =>
        string.Join(", ", Enum.GetValues<Areas>().Where(area => area != Areas.None && areas.HasFlag(area)).Select(area => text.Of(area)));

    /// <summary>Those admitted in the year of the day, until the day.</summary>
    public static string AdmittedList(string code, DateOnly day) =>
        ReportAddress.ListOf(ReportAddress.InPeriod(QuotaReport.Name, code, QuotaPeriod.OfYear(day.Year)) with { AsOf = day }, "admitted");
}
