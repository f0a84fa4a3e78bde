using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>One of those behind a forecast: somebody admitted, or a candidate whose ceremony can be expected.</summary>
/// <param name="Number">The record number, or the number as a candidate: a candidate's name is not for everybody who reads forecasts.</param>
/// <param name="Since">The day of the ceremony, or of the stage.</param>
public sealed record ForecastRow(RowSubject Subject, string Number, string BranchCode, string BranchName, CandidateStepKind Stage, DateOnly Since)
    : IListed
{
    public static readonly IReadOnlyList<ReportColumn<ForecastRow>> Columns =
    [
        new("org_code", ColumnKind.Text, row => row.BranchCode),
        new("org_name", ColumnKind.Text, row => row.BranchName),
        new("number", ColumnKind.Text, row => row.Number),
        new("stage", ColumnKind.Keyword, row => row.Stage),
        new("since", ColumnKind.Day, row => row.Since),
    ];
}

internal static class ForecastList
{
    /// <summary>Who has been admitted in the period, then who is likely to be.</summary>
    public static async Task<Outcome<ListPage<ForecastRow>>> ListForecastAsync(
        this ReportFacts facts,
        PeriodRequest request,
        ListRequest list,
        CancellationToken cancellationToken
    )
    {
        var outcome = await facts.AskPeriodAsync(request, cancellationToken);
        if (outcome.Value is not { } question)
        {
            return outcome.Verdict;
        }
        var (asked, period) = question;
        var admitted = await facts.ListAsync(
            facts.AdmittedWithin(facts.Listed(asked, list), period.From, period.Last),
            new ListRequest(list.Column),
            cancellationToken
        );
        var row = list.Unit is null ? null : await facts.RowAsync(list.Unit, cancellationToken);
        var likely = (await facts.LikelyAsync(asked, period, request.Today, cancellationToken))
            .Where(one => list.Unit is null || asked.RowOf(one.Place) == row)
            .ToDictionary(one => one.CandidateId);
        var ids = likely.Keys.ToList();
        var candidates = await (
            from candidate in facts.Candidates
            where EF.Parameter(ids).Contains(candidate.Id)
            join branch in facts.Branches on candidate.BranchId equals branch.Id
            orderby branch.Code, candidate.Number
            select new
            {
                candidate.Id,
                candidate.Number,
                branch.Code,
                branch.Name,
            }
        ).ToListAsync(cancellationToken);
        return list.PageOf([
            .. admitted.Rows.Select(person => new ForecastRow(
                person.Subject,
                person.RecordNumber,
                person.BranchCode,
                person.BranchName,
                CandidateStepKind.Admitted,
                person.On
            )),
            .. candidates.Select(one => new ForecastRow(
                new(SubjectKind.Candidate, one.Number, one.Id),
                one.Number,
                one.Code,
                one.Name,
                likely[one.Id].Stage,
                likely[one.Id].Since
            )),
        ]);
    }
}
