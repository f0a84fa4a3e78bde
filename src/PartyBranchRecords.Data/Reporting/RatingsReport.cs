using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>
/// The yearly ratings of the units. A year is rated when it is over, so its rating stands at 31 December: of a period the years
/// whose last day lies in it, as of a day every year over by then.
/// </summary>
public sealed class RatingsReport(ReportFacts facts)
{
    public const string Name = "ratings";

    public static readonly IReadOnlyList<ReportColumn<RatingRow>> Columns =
    [
        new("org_code", ColumnKind.Text, row => row.Unit.Code),
        new("org_name", ColumnKind.Text, row => row.Unit.Name),
        new("year", ColumnKind.Count, row => row.Year),
        new("rating", ColumnKind.Keyword, row => row.Rating),
    ];

    public async Task<Outcome<ListPage<RatingRow>>> RunAsync(DayRequest request, CancellationToken cancellationToken = default)
    {
        var outcome = await facts.AskAsync(request, request.AsOf, request.AsOf, cancellationToken);
        return outcome.Value is { } asked
            ? await ReadAsync(asked, request.AsOf, request.AsOf, 0, LastRated(request.AsOf), cancellationToken)
            : outcome.Verdict;
    }

    public async Task<Outcome<ListPage<RatingRow>>> RunAsync(PeriodRequest request, CancellationToken cancellationToken = default)
    {
        var outcome = await facts.AskPeriodAsync(request, cancellationToken);
        return outcome.Value is { } question
            ? await ReadAsync(question.Asked, question.First, question.Last, question.First.Year, LastRated(question.Last), cancellationToken)
            : outcome.Verdict;
    }

    private static int LastRated(DateOnly day) => day is { Month: 12, Day: 31 } ? day.Year : day.Year - 1;

    private async Task<ListPage<RatingRow>> ReadAsync(
        Asked asked,
        DateOnly first,
        DateOnly last,
        int firstYear,
        int lastYear,
        CancellationToken cancellationToken
    )
    {
        var units = (await facts.UnitsAsync(asked, first, last, cancellationToken)).ToDictionary(unit => unit.Id!.Value);
        var ids = units.Keys.ToList();
        var ratings = await facts
            .Ratings.Where(rating => EF.Parameter(ids).Contains(rating.OrganisationId) && rating.Year >= firstYear && rating.Year <= lastYear)
            .ToListAsync(cancellationToken);
        var rows = ratings
            .Select(rating => new RatingRow(units[rating.OrganisationId], rating.Year, rating.Level))
            .OrderBy(row => row.Unit.Code, StringComparer.Ordinal)
            .ThenBy(row => row.Year);
        return ListPage<RatingRow>.Whole([.. rows]);
    }
}

/// <summary>How a unit was rated for a year.</summary>
public sealed record RatingRow(ReportUnit Unit, int Year, RatingLevel Rating) : IListed
{
    public RowSubject Subject => RowSubject.Of(Unit, Year.ToString(CultureInfo.InvariantCulture));
}
