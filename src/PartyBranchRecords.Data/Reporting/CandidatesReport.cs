using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>
/// Everyone known as a candidate by a day - with a step on it or before - and the last of those steps. Those admitted, refused
/// or withdrawn stay in the list with that as their stage.
/// </summary>
public sealed class CandidatesReport(ReportFacts facts)
{
    public const string Name = "candidates";

    /// <summary>The list of those who are still on the way.</summary>
    internal const string Open = "candidates";

    public static readonly IReadOnlyList<ReportColumn<CandidateStageRow>> Columns =
    [
        new("org_code", ColumnKind.Text, row => row.BranchCode),
        new("org_name", ColumnKind.Text, row => row.BranchName),
        new("number", ColumnKind.Text, row => row.Number),
        new("branch_code", ColumnKind.Text, row => row.BranchCode),
        new("stage", ColumnKind.Keyword, row => row.Stage),
        new("since", ColumnKind.Day, row => row.Since),
        new("source", ColumnKind.Keyword, row => row.Source),
    ];

    /// <summary>By branch, then by number.</summary>
    public async Task<Outcome<ListPage<CandidateStageRow>>> RunAsync(DayRequest request, CancellationToken cancellationToken = default)
    {
        var (day, outcome) = (request.AsOf, await facts.AskAsync(request, request.AsOf, request.AsOf, cancellationToken));
        if (outcome.Value is not { } asked)
        {
            return outcome.Verdict;
        }
        var rows = facts.CandidatesOn(facts.PlacesInside(asked), day).OrderBy(row => row.BranchCode).ThenBy(row => row.Number);
        return ListPage<CandidateStageRow>.Whole(await rows.ToListAsync(cancellationToken));
    }

    /// <summary>Those who are still on the way, as the branches report counts them.</summary>
    public async Task<Outcome<ListPage<CandidateStageRow>>> ListAsync(
        DayRequest request,
        ListRequest list,
        CancellationToken cancellationToken = default
    )
    {
        if (list.Column is not Open)
        {
            return ReportRefusals.UnknownList(list.Column);
        }
        var outcome = await RunAsync(request, cancellationToken);
        return outcome.Value is { } all ? list.PageOf(all.Rows.Where(row => CandidateStages.Open.Contains(row.Stage))) : outcome.Verdict;
    }
}

/// <summary>A candidate as of a day.</summary>
public sealed record CandidateStageRow : IListed
{
    public required int CandidateId { get; init; }
    public required string Number { get; init; }
    public required int BranchId { get; init; }
    public required string BranchCode { get; init; }
    public required string BranchName { get; init; }
    public required CandidateStepKind Stage { get; init; }
    public required DateOnly Since { get; init; }
    public required CandidateSource Source { get; init; }

    public RowSubject Subject => new(SubjectKind.Candidate, Number, CandidateId);
}

internal static class CandidateQueries
{
    /// <summary>Everyone known as a candidate of the branches by a day, at the last of the steps until it.</summary>
    public static IQueryable<CandidateStageRow> CandidatesOn(this ReportFacts facts, IQueryable<BranchAffiliation> places, DateOnly day)
    {
        var steps = facts.CandidateSteps.Where(step => step.On <= day);
        // Of several steps on one day the one recorded last, as CandidateCase.InOrder has it.
        var last = steps.Where(step =>
            !steps.Any(later =>
                later.CandidateId == step.CandidateId
                && (
                    later.On > step.On
                    || (later.On == step.On && later.AddedBy > step.AddedBy)
                    || (later.On == step.On && later.AddedBy == step.AddedBy && later.Id > step.Id)
                )
            )
        );
        return from place in places.On(day)
            join stands in facts.CandidatesOn(day) on place.BranchId equals stands.BranchId
            let candidate = stands.Candidate
            join step in last on candidate.Id equals step.CandidateId
            join branch in facts.Branches on stands.BranchId equals branch.Id
            select new CandidateStageRow
            {
                CandidateId = candidate.Id,
                Number = candidate.Number,
                BranchId = branch.Id,
                BranchCode = branch.Code,
                BranchName = branch.Name,
                Stage = step.Kind,
                Since = step.On,
                Source = candidate.Source,
            };
    }
}
