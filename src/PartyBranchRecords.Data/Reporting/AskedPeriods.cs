using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>Asks for an organisation in a period whose days make sense.</summary>
internal static class AskedPeriods
{
    public static async Task<Outcome<AskedPeriod>> AskPeriodAsync(this ReportFacts facts, PeriodRequest request, CancellationToken cancellationToken)
    {
        var period = await facts.TermDaysAsync(request, cancellationToken);
        if (period.Through < period.From)
        {
            return ReportRefusals.PeriodBackwards;
        }
        if (period.Last < period.From)
        {
            return ReportRefusals.CutOffBefore(period.From);
        }
        var outcome = await facts.AskAsync(request, period.From, period.Last, cancellationToken);
        return outcome.Value is { } asked ? new AskedPeriod(asked, period) : outcome.Verdict;
    }
}

/// <summary>The organisation a report is on, and the days it looks at.</summary>
internal sealed record AskedPeriod(Asked Asked, ReportPeriod Period)
{
    public DateOnly First => Period.From;
    public DateOnly Last => Period.Last;
}
