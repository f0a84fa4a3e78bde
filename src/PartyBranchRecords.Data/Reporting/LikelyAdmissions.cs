using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>A candidate whose ceremony can be expected in what is left of a period.</summary>
internal sealed record LikelyAdmission(int CandidateId, Placement Place, CandidateStepKind Stage, DateOnly Since);

internal static class LikelyAdmissions
{
    /// <summary>The candidates whose ceremony can be expected in what is left of the period; nobody once it is over.</summary>
    public static async Task<IReadOnlyList<LikelyAdmission>> LikelyAsync(
        this ReportFacts facts,
        Asked asked,
        ReportPeriod period,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        var now = period.AsOf ?? today;
        if (now >= period.Through)
        {
            return [];
        }
        var steps = await (
            from place in facts.PlacesInside(asked).On(now)
            join candidate in facts.CandidatesOn(now) on place.BranchId equals candidate.BranchId
            join step in facts.CandidateSteps on candidate.Candidate.Id equals step.CandidateId
            where step.On <= now
            select new { Place = new Placement(place.DistrictId, place.CommuneId, place.BranchId), Step = step }
        ).ToListAsync(cancellationToken);
        var candidates = steps
            .GroupBy(one => one.Step.CandidateId)
            .Select(one => (one.First().Place, Steps: (IReadOnlyCollection<CandidateStep>)[.. one.Select(row => row.Step)]))
            .ToList();
        var usual = ForecastRules.UsualDaysOf(candidates.Select(candidate => candidate.Steps));
        return
        [
            .. from candidate in candidates
            let known = CandidateCase.Of(candidate.Steps)
            where ForecastRules.IsLikely(known, usual, now, period.From, period.Through)
            select new LikelyAdmission(known.Last.CandidateId, candidate.Place, known.Stage, known.Last.On),
        ];
    }
}
