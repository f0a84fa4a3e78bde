using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>
/// Everyone known as a candidate by a day - with a step on it or before - and the last of those steps. Those admitted, refused
/// or withdrawn stay in the list with that as their stage.
/// </summary>
public sealed class CandidatesReport(ReportFacts facts)
{
    public const string Name = "candidates";

    public static readonly IReadOnlyList<ReportColumn<CandidateStageRow>> Columns =
    [
        new("org_code", ColumnKind.Text, row => row.BranchCode),
        new("org_name", ColumnKind.Text, row => row.BranchName),
        new("number", ColumnKind.Text, row => row.Number),
        new("branch_code", ColumnKind.Text, row => row.BranchCode),
        new("stage", ColumnKind.Keyword, row => row.Stage),
        new("since", ColumnKind.Day, row => row.Since),
    ];

    /// <summary>By branch, then by number.</summary>
    public async Task<Outcome<ListPage<CandidateStageRow>>> RunAsync(DayRequest request, CancellationToken cancellationToken = default)
    {
        var (day, outcome) = (request.AsOf, await facts.AskAsync(request, request.AsOf, request.AsOf, cancellationToken));
        if (outcome.Value is not { } asked)
        {
            return outcome.Verdict;
        }
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
        var rows =
            from place in facts.PlacesInside(asked).On(day)
            join stands in facts.CandidatesOn(day) on place.BranchId equals stands.BranchId
            let candidate = stands.Candidate
            join step in last on candidate.Id equals step.CandidateId
            join branch in facts.Branches on stands.BranchId equals branch.Id
            orderby branch.Code, candidate.Number
            select new CandidateStageRow(candidate.Id, candidate.Number, branch.Code, branch.Name, step.Kind, step.On);
        return ListPage<CandidateStageRow>.Whole(await rows.ToListAsync(cancellationToken));
    }
}

/// <summary>A candidate as of a day.</summary>
public sealed record CandidateStageRow(int CandidateId, string Number, string BranchCode, string BranchName, CandidateStepKind Stage, DateOnly Since);
