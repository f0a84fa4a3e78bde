using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Admissions;

/// <summary>The candidates of the reader's units, each at the stage reached by a day.</summary>
public sealed class CandidateSearch(RecordsContext context, CandidateCases cases)
{
    public const int PageSize = 50;

    public async Task<ListPage<CandidateRow>> FindAsync(CandidateQuestion question, DateOnly day, CancellationToken cancellationToken = default)
    {
        var found = Matching(InUnit(Everybody(day), question.Unit), question.Words);
        found = question.Stage is { } stage
            ? found.Where(candidate => candidate.Last.Kind == stage)
            : found.Where(candidate => CandidateStages.Open.Contains(candidate.Last.Kind));
        var total = await found.CountAsync(cancellationToken);
        var page = InOrder(found, question).Skip((Math.Max(question.Page, 1) - 1) * PageSize).Take(PageSize);
        return new(await KnownAsync(Describe(page), day, cancellationToken), total);
    }

    /// <summary>Those whose case a step would carry on, who has waited longest first; in a unit, where one is named.</summary>
    public async Task<IReadOnlyList<CandidateRow>> AwaitingAsync(
        CandidateStepKind step,
        string? unit,
        DateOnly day,
        CancellationToken cancellationToken = default
    )
    {
        // The stages before it, and those that hide the one they interrupt.
        CandidateStepKind[] before = step switch
        {
            CandidateStepKind.Admitted => [CandidateStepKind.Decided],
            CandidateStepKind.Decided => [CandidateStepKind.BranchResolved, CandidateStepKind.CommuneResolved, CandidateStepKind.Submitted],
            _ => [CandidateStepKind.BranchResolved, CandidateStepKind.CommuneResolved],
        };
        CandidateStepKind[] stages = [.. before, CandidateStepKind.Returned, CandidateStepKind.Suspended];
        var found = InUnit(Everybody(day), unit).Where(candidate => stages.Contains(candidate.Last.Kind));
        var rows = await KnownAsync(Describe(InOrder(found, new CandidateQuestion())), day, cancellationToken);
        return [.. rows.Where(row => row.Known?.Way.Way.Next(row.Known.Case) == step)];
    }

    /// <summary>Everybody with a step by the day, and the last of those steps. The places hold the reader's scope.</summary>
    private IQueryable<Found> Everybody(DateOnly day) =>
        from place in context.BranchAffiliations.IgnoreQueryFilters([QueryFilters.PersonScope, QueryFilters.OrganisationScope]).On(day)
        join candidate in context.Candidates on place.BranchId equals candidate.BranchId
        join step in context.CandidateSteps on candidate.Id equals step.CandidateId
        where
            step.On <= day
            && !context.CandidateSteps.Any(later =>
                later.CandidateId == step.CandidateId
                && later.On <= day
                && (
                    later.On > step.On
                    || (later.On == step.On && (later.AddedBy > step.AddedBy || (later.AddedBy == step.AddedBy && later.Id > step.Id)))
                )
            )
        select new Found
        {
            Candidate = candidate,
            Place = place,
            Last = step,
        };

    private async Task<List<CandidateRow>> KnownAsync(IQueryable<CandidateRow> page, DateOnly day, CancellationToken cancellationToken)
    {
        var rows = await page.ToListAsync(cancellationToken);
        var known = (await cases.LoadAsync([.. rows.Select(row => row.Id)], cancellationToken, day)).ToDictionary(one => one.Candidate.Id);
        return rows.ConvertAll(row => row with { Known = known.GetValueOrDefault(row.Id) });
    }

    private IQueryable<Found> InUnit(IQueryable<Found> found, string? code)
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            return found;
        }
        var wanted = Organisation.CleanCode(code);
        var unit = context.Organisations.Where(organisation => organisation.Code == wanted).Select(organisation => organisation.Id);
        return found.Where(candidate =>
            unit.Contains(candidate.Place.BranchId) || unit.Contains(candidate.Place.DistrictId) || unit.Contains(candidate.Place.CommuneId!.Value)
        );
    }

    private static IQueryable<Found> Matching(IQueryable<Found> found, string? words)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return found;
        }
        if (words.Any(char.IsDigit))
        {
            var number = words.Trim().ToUpperInvariant();
            return found.Where(candidate => candidate.Candidate.Number.Contains(number));
        }
        var name = PersonName.SearchKey(words);
        return found.Where(candidate => candidate.Candidate.SearchKey.Contains(name));
    }

    private static IOrderedQueryable<Found> InOrder(IQueryable<Found> found, CandidateQuestion question) =>
        (question.Order, question.Backwards) switch
        {
            (CandidateOrder.Name, false) => found.OrderBy(candidate => candidate.Candidate.SortKey).ThenBy(candidate => candidate.Candidate.Id),
            (CandidateOrder.Name, true) => found
                .OrderByDescending(candidate => candidate.Candidate.SortKey)
                .ThenByDescending(candidate => candidate.Candidate.Id),
            (_, false) => found.OrderBy(candidate => candidate.Last.On).ThenBy(candidate => candidate.Candidate.Id),
            (_, true) => found.OrderByDescending(candidate => candidate.Last.On).ThenByDescending(candidate => candidate.Candidate.Id),
        };

    private IQueryable<CandidateRow> Describe(IQueryable<Found> page) =>
        from found in page
        join branch in context.Branches on found.Place.BranchId equals branch.Id
        from commune in context.Communes.Where(commune => commune.Id == found.Place.CommuneId).DefaultIfEmpty()
        select new CandidateRow
        {
            Id = found.Candidate.Id,
            Number = found.Candidate.Number,
            FullName = found.Candidate.FullName,
            BirthDate = found.Candidate.BirthDate,
            BranchCode = branch.Code,
            BranchName = branch.Name,
            CommuneName = commune.Name,
            PlannedMonth = found.Candidate.PlannedMonth,
            MemberId = found.Candidate.MemberId,
            Stage = found.Last.Kind,
            Since = found.Last.On,
        };

    private sealed class Found
    {
        public required AdmissionCandidate Candidate { get; init; }
        public required BranchAffiliation Place { get; init; }
        public required CandidateStep Last { get; init; }
    }
}
