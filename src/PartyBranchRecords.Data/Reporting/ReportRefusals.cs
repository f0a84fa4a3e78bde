using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>Why a report is not made.</summary>
public static class ReportRefusals
{
    private const string NotFound = "Reports.UnknownOrganisation";
    private const string NotRecorded = "Reports.NotRecordedYet";

    /// <summary>There is none of this code, or it does not stand in the reader's units in the time asked for.</summary>
    public static Refusal UnknownOrganisation(string code) => new(NotFound, nameof(ReportRequest.Organisation)) { Values = [code] };

    public static Refusal LevelAbove(ReportUnit asked) => new("Reports.LevelAbove", nameof(ReportRequest.By)) { Values = [asked.Name] };

    /// <summary>The report has no rows of that level.</summary>
    public static Refusal LevelNotOffered(IEnumerable<ReportLevel> offered) =>
        new("Reports.LevelNotOffered", nameof(ReportRequest.By)) { Values = [string.Join(", ", offered).ToLowerInvariant()] };

    public static Refusal UnknownReport(string name) => new("Reports.UnknownReport", nameof(ReportArguments.Name)) { Values = [name] };

    public static Refusal UnknownList(string column) => new("Reports.UnknownList", nameof(ReportArguments.List)) { Values = [column] };

    public static Refusal UnknownPeriod(string text) => new("Reports.UnknownPeriod", nameof(ReportArguments.Term)) { Values = [text] };

    /// <summary>The report is on a period and none was given.</summary>
    public static readonly Refusal PeriodWanted = new("Reports.PeriodWanted");

    /// <summary>The report is on a day and a period was given.</summary>
    public static readonly Refusal DayWanted = new("Reports.DayWanted");

    public static readonly Refusal SeveralPeriods = new("Reports.SeveralPeriods");

    /// <summary>A period needs its first and its last day.</summary>
    public static readonly Refusal HalfPeriod = new("Reports.HalfPeriod", nameof(ReportArguments.To));

    public static readonly Refusal PeriodBackwards = new("Reports.PeriodBackwards", nameof(ReportArguments.To));

    /// <summary>A period cut off before it begins has no day.</summary>
    public static Refusal CutOffBefore(DateOnly from) => new("Reports.CutOffBefore", nameof(ReportArguments.AsOf)) { Values = [from] };

    /// <summary>Only the demonstration is made to give the published figures.</summary>
    public static readonly Refusal NoDemonstration = new("Reports.NoDemonstration");

    /// <summary>Nothing was recorded yet on the day it should have been known: that is not zero.</summary>
    public static Refusal NotRecordedYet(DateOnly recordedSince) => new(NotRecorded, nameof(ReportRequest.KnownOn)) { Values = [recordedSince] };

    /// <summary>There is no such organisation, for this reader at least: a page is not found then.</summary>
    public static bool IsNotFound(this Verdict verdict) => verdict.Refusals.Any(refusal => refusal.Code is NotFound);

    /// <summary>The question makes no sense whatever the records hold: the command line answers with its wrong-usage code.</summary>
    public static bool IsWrongUsage(this Verdict verdict) => verdict.Refusals.Any(refusal => refusal.Code is not (NotFound or NotRecorded));
}
