using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>Puts the reports together that answer "how is the year going": each number is the report's own.</summary>
public sealed class YearDashboard(
    QuotaReport quota,
    AdmissionsByMonth months,
    MembersReport members,
    BranchSizesReport sizes,
    TermOfDay terms,
    RecordsBegin records
)
{
    /// <param name="by">What a row of the table stands for.</param>
    /// <param name="day">The last day that counts: the day the page looks at, or the end of an earlier year.</param>
    public async Task<Outcome<YearFigures>> RunAsync(
        string code,
        ReportLevel by,
        int year,
        DateOnly day,
        CancellationToken cancellationToken = default
    )
    {
        var request = new PeriodRequest
        {
            Organisation = code,
            By = by,
            Period = ReportPeriod.OfYear(year) with { AsOf = day },
            Today = day,
        };
        var outcome = await quota.RunAsync(request, cancellationToken);
        if (outcome.Value is not { } ofYear)
        {
            return outcome.Verdict;
        }
        var begin = await records.OnAsync(ofYear.Asked, cancellationToken);
        var term = await terms.FindAsync(ofYear.Asked, day, cancellationToken);
        var ofTerm = await quota.RunAsync(request with { Period = ReportPeriod.Of(term) with { AsOf = day } }, cancellationToken);
        var byMonth = await months.RunAsync(code, year, day, cancellationToken);
        var onDay = new DayRequest { Organisation = code, AsOf = day };
        var today = await members.RunAsync(onDay, cancellationToken);
        var sizesToday = await sizes.RunAsync(onDay, cancellationToken);
        var sizesBefore = begin <= term.From ? await sizes.RunAsync(onDay with { AsOf = term.From }, cancellationToken) : null;
        return new YearFigures
        {
            RecordsBegin = begin,
            Year = ofYear,
            Term = term,
            OfTerm = ofTerm.Value?.Total.Figures,
            Months = byMonth.Value,
            Members = today.Value?.Total.Figures,
            Sizes = sizesToday.Value?.Total.Figures,
            SizesAtStartOfTerm = sizesBefore?.Value?.Total.Figures,
        };
    }
}

/// <summary>The figures of an organisation's year. What is null has no data: the organisation did not stand there on that day.</summary>
public sealed record YearFigures
{
    /// <summary>The day the organisation's records begin; before it there are no data, which is not 0.</summary>
    public required DateOnly? RecordsBegin { get; init; }
    public required UnitReport<QuotaFigures> Year { get; init; }

    /// <summary>The term that the last day lies in.</summary>
    public required QuotaPeriod Term { get; init; }
    public required QuotaFigures? OfTerm { get; init; }
    public required AdmissionYear? Months { get; init; }
    public required MemberFigures? Members { get; init; }
    public required BranchSizeFigures? Sizes { get; init; }
    public required BranchSizeFigures? SizesAtStartOfTerm { get; init; }
}
