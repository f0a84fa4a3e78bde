using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting.Changes;

/// <summary>A report, and the same report on another day or period.</summary>
/// <param name="NowWords">How the one is asked for.</param>
/// <param name="ThenWords">How the other is.</param>
/// <param name="IsSamePeriod">The other was cut off, because the one is not over.</param>
public sealed record ComparedQuestion(ReportQuestion Now, ReportArguments NowWords, ReportQuestion Then, ReportArguments ThenWords, bool IsSamePeriod)
{
    /// <summary>The day on which a list of what stands looks; null for a list of what happened in a period.</summary>
    /// <param name="column">The column whose list it is; null for a report that is a list itself.</param>
    internal static DateOnly? DayOf(ReportQuestion question, string? column) =>
        question switch
        {
            { Report.Name: RatingsReport.Name } => null,
            { Period: null } => question.Last,
            { Period: { } period } => (question.Report.Name, column) switch
            {
                (MovementsReport.Name, MovementsReport.Opening) or (QuotaReport.Name, QuotaReport.OpeningMembers) => period.Opening,
                (MovementsReport.Name, MovementsReport.Closing) => period.Last,
                _ => null,
            },
        };

    /// <summary>The level of the rows, as the page asks for it.</summary>
    internal ReportLevel By => NowWords.By ?? Now.By;
}
