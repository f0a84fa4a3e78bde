using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Reports.InWords;

/// <summary>Admissions against the quota; and the units that met theirs, or are behind.</summary>
internal static class QuotaInWords
{
    public static IEnumerable<string> Of(Told told)
    {
        var total = told.Totals.First();
        var admitted = told.Number("admitted");
        if (told.Cell(total, "target") is int target)
        {
            yield return told.Opening(Against(told, total, admitted, target));
        }
        else
        {
            yield return AdmissionsInWords.AdmittedIn(told, admitted);
        }
        if (admitted > 0 && told.Number("opening_members") > 0 && told.Decimal("percent_of_members") is { } share)
        {
            yield return told.Text["Sentences.OfMembers", Show.Percent(share), told.Some(new Counted("members", told.Number("opening_members")))];
        }
        foreach (var sentence in Below(told))
        {
            yield return sentence;
        }
    }

    private static string Against(Told told, ReportRow total, int admitted, int target)
    {
        if (admitted == 0)
        {
            return target == 0 ? told.Text["Sentences.AdmittedNobody"] : told.Text["Sentences.AdmittedNobodyOf", target];
        }
        var people = told.Some(new Counted("members", admitted));
        if (told.Cell(total, "percent_of_target") is not decimal percent)
        {
            return told.Text["Sentences.Admitted", people];
        }
        var gap =
            admitted == target ? told.Text["Sentences.Exactly", target]
            : admitted > target ? told.Text["Sentences.Above", target, admitted - target]
            : told.Text["Sentences.Short", target, target - admitted];
        return told.Text["Sentences.AdmittedOf", people, Show.Percent(percent), gap];
    }

    private static IEnumerable<string> Below(Told told)
    {
        var units = told.Units.ToList();
        List<ReportRow> withTarget = [.. units.Where(row => told.Cell(row, "target") is > 0)];
        if (withTarget.Count == 0)
        {
            yield break;
        }
        // A period that has not gone by yet is measured by the part of the target that is due.
        var isRunning = withTarget.Exists(row => told.Cell(row, "pace_target") is decimal pace && pace < told.Number(row, "target"));
        List<string> met = [.. withTarget.Where(row => told.Number(row, "admitted") >= told.Number(row, "target")).Select(Named)];
        List<string> behind = [.. withTarget.Where(IsBehind).Select(Named)];
        if (met.Count > 0)
        {
            yield return told.Text["Sentences.Met", told.Some(new Counted("units", met.Count)), told.Names(met)];
        }
        if (behind.Count > 0)
        {
            yield return told.Text[
                isRunning ? "Sentences.BehindPace" : "Sentences.NotMet",
                told.Some(new Counted("units", behind.Count)),
                told.Names(behind)
            ];
        }
        if (units.Count > withTarget.Count)
        {
            yield return told.Text["Sentences.WithoutTarget", told.Some(new Counted("units", units.Count - withTarget.Count))];
        }

        string Named(ReportRow row) =>
            told.Cell(row, "percent_of_target") is decimal percent && percent > 0
                ? $"{told.NameOf(row)} ({Show.Percent(percent)})"
                : told.NameOf(row);

        bool IsBehind(ReportRow row) =>
            told.Number(row, "admitted") < (isRunning ? told.Cell(row, "pace_target") as decimal? ?? 0 : told.Number(row, "target"));
    }
}
