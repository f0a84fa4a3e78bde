using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Domain.Work;

namespace PartyBranchRecords.Data.Work;

/// <summary>A candidate who is still on the way, as of a day.</summary>
internal sealed record CandidateInFlight(OpenCandidate Candidate, CandidateCase Case, bool IsDecisionExtended)
{
    public IEnumerable<WorkDeadline> Deadlines(DateOnly day, IReadOnlyList<RuleEdition> editions, WorkingCalendar calendar) =>
        CandidateDeadlines.Of(Case, IsDecisionExtended, EditionOn(day, editions), calendar);

    /// <summary>The step that carries the case on.</summary>
    public CandidateStepKind? NextStep(DateOnly day, IReadOnlyList<RuleEdition> editions) =>
        new AdmissionWay(Candidate.CommuneId is not null, EditionOn(day, editions)).Next(Case);

    private RuleEdition EditionOn(DateOnly day, IReadOnlyList<RuleEdition> editions) =>
        CandidateDeadlines.EditionOf(editions, Candidate.EditionId, Case, day);
}

/// <summary>Whoever may be on the way: with no ceremony by the day.</summary>
internal sealed record OpenCandidate
{
    public required int Id { get; init; }
    public required string Number { get; init; }
    public required string FullName { get; init; }
    public required string SortKey { get; init; }
    public required int? EditionId { get; init; }
    public required int DistrictId { get; init; }
    public required int? CommuneId { get; init; }
    public required int BranchId { get; init; }

    public Placement Place => new(DistrictId, CommuneId, BranchId);
}

internal static class CandidatesInFlightQueries
{
    /// <summary>Everyone on the way in the places on a day, with the steps by then: three commands.</summary>
    public static async Task<IReadOnlyList<CandidateInFlight>> CandidatesInFlightAsync(
        this ReportFacts facts,
        IQueryable<BranchAffiliation> places,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        var steps = facts.CandidateSteps.Where(step => step.On <= day);
        var open =
            from place in places.On(day)
            join stands in facts.CandidatesOn(day) on place.BranchId equals stands.BranchId
            let candidate = stands.Candidate
            where !steps.Any(step => step.CandidateId == candidate.Id && step.Kind == CandidateStepKind.Admitted)
            select new OpenCandidate
            {
                Id = candidate.Id,
                Number = candidate.Number,
                FullName = candidate.FullName,
                SortKey = candidate.SortKey,
                EditionId = candidate.EditionId,
                DistrictId = place.DistrictId,
                CommuneId = place.CommuneId,
                BranchId = place.BranchId,
            };
        var candidates = await open.ToListAsync(cancellationToken);
        var ids = candidates.Select(candidate => candidate.Id).ToList();
        var taken = await steps.Where(step => EF.Parameter(ids).Contains(step.CandidateId)).ToListAsync(cancellationToken);
        var extended = await facts
            .RuleExceptions.Where(exception =>
                EF.Parameter(ids).Contains(exception.CandidateId!.Value)
                && exception.Kind == RuleExceptionKind.Extended
                && exception.Rule == AdmissionRule.Decision
                && (exception.On == null || exception.On <= day)
            )
            .Select(exception => exception.CandidateId)
            .ToListAsync(cancellationToken);
        var ofCandidate = taken.ToLookup(step => step.CandidateId);
        return
        [
            .. from candidate in candidates
            where ofCandidate.Contains(candidate.Id)
            let own = CandidateCase.Of(ofCandidate[candidate.Id])
            where CandidateStages.Open.Contains(own.Stage)
            select new CandidateInFlight(candidate, own, extended.Contains(candidate.Id)),
        ];
    }
}
