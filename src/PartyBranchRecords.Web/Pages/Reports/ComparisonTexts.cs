using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Changes;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Domain.Reporting.Changes;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Reports;

/// <summary>Two numbers beside one another, and why a row is in one of two lists, as screens write them.</summary>
public static class ComparisonTexts
{
    private const string None = "–";

    /// <summary>The day or period of one side: 31/12/2020; 2019; 2015–2020; 2018, until a day where it is cut off.</summary>
    public static string OfMoment(this Text text, ReportQuestion question, DateOnly today) =>
        question.Period is not { } period ? Show.Day(question.Last)
        : period.Quota is not { } quota ? $"{Show.Day(period.From)} – {Show.Day(question.Last)}"
        : Earlier(question.Last, today) is var last && last < period.Through ? text["Changes.Until", quota.Name.Replace('-', '–'), last]
        : quota.Name.Replace('-', '–');

    /// <summary>What a number is more or less than before; shares differ by points.</summary>
    public static string OfDifference(this Text text, ReportHead head, object? then, object? now) =>
        (then, now) switch
        {
            (int before, int after) => Show.Signed(after - before),
            (decimal before, decimal after) when head.Kind is ColumnKind.Percent => text["Changes.Points", Show.SignedDecimal(after - before)],
            (decimal before, decimal after) => Show.SignedDecimal(after - before),
            _ => None,
        };

    /// <summary>By how many per cent a count changed, in words.</summary>
    public static string OfChange(object? then, object? now) => Show.SignedPercent(Change(then, now));

    /// <summary>By how many per cent a count changed; of shares, means and what is less than nothing there is none.</summary>
    public static decimal? Change(object? then, object? now) =>
        (then, now) is (int and >= 0 and var before, int and >= 0 and var after) ? ReportArithmetic.PercentChange(before, after) : null;

    /// <summary>The cause in words; the units it names stand behind it.</summary>
    public static string OfCause(this Text text, ChangeCause cause) => text[$"Changes.Cause.{cause}"];

    /// <summary>What stands behind the units: from how many to how many, on which day, by which decision.</summary>
    public static string OfCircumstances(this Text text, ChangeReason reason)
    {
        string?[] parts =
        [
            reason.Step is { } step ? text.OfKeyword(step) : null,
            reason is { Before: { } before, After: { } after } ? $"{Show.Number(before)} → {Show.Number(after)}" : null,
            reason.On is { } day ? Show.Day(day) : null,
            reason.Decision is { } decision ? text["Changes.ByDecision", decision] : null,
        ];
        return string.Join(" · ", parts.OfType<string>());
    }

    /// <summary>All of it in one line, for files.</summary>
    public static string OfReasons(this Text text, IEnumerable<ChangeReason> reasons) =>
        string.Join("; ", reasons.Select(reason => $"{text.OfCause(reason.Cause)} {Units(reason)}{text.OfCircumstances(reason)}".Trim()));

    private static string Units(ChangeReason reason) =>
        reason.Units.Count == 0 ? "" : string.Join(", ", reason.Units.Select(unit => unit.Name)) + " · ";

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
