using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;

namespace PartyBranchRecords.Data.Admissions;

/// <summary>A row of a batch: the candidate, the number of its paper, and what the rules say.</summary>
public sealed record PlannedRow(AdmissionPlan Plan, string? Number)
{
    public KnownCandidate Known => Plan.Known;
}

/// <summary>What a batch would record.</summary>
public sealed record PlannedBatch(IReadOnlyList<PlannedRow> Rows)
{
    public IReadOnlyList<Refusal> Doubts => BatchRules.Doubts(Rows.Select(row => row.Plan.Doubts));
}

/// <summary>One step of many candidates in one change: dossiers submitted, decisions signed at one meeting, ceremonies of one day.</summary>
public sealed class BatchService(
    RecordsContext context,
    RecordsWriter writer,
    CandidateCases cases,
    AdmissionActs acts,
    StepFindings findings,
    TimeProvider clock
)
{
    /// <summary>What would be recorded; nothing is written.</summary>
    public async Task<Outcome<PlannedBatch>> CheckAsync(BatchEntry entry, Scope deciding, CancellationToken cancellationToken = default)
    {
        if (await context.Changes.AnyAsync(change => change.FormId == entry.FormId, cancellationToken))
        {
            return HistoryRefusals.SentTwice;
        }
        context.ChangeTracker.Clear();
        return await PlanAsync(entry, deciding, cancellationToken);
    }

    /// <summary>All of them or none, once every reason is given.</summary>
    public Task<Outcome<PlannedBatch>> RecordAsync(BatchEntry entry, Scope deciding, CancellationToken cancellationToken = default) =>
        writer.WriteAsync<PlannedBatch>(
            ChangeDetails.Entry with
            {
                FormId = entry.FormId,
            },
            async (change, attempt) =>
            {
                var outcome = await PlanAsync(entry, deciding, attempt);
                if (outcome.Value?.Rows is not { } rows)
                {
                    return outcome;
                }
                var verdict = Verdict.Of([.. Doubt.Unconfirmed(outcome.Value.Doubts, entry.Confirmed).Refusals, .. Unexplained(entry, rows)]);
                if (!verdict.IsAllowed)
                {
                    return verdict;
                }
                for (var place = 0; place < rows.Count; place++)
                {
                    var plan = rows[place].Plan;
                    await acts.WriteAsync(change, plan, attempt);
                    change.Explain(plan.Steps, entry.ExcusesOf(place, plan.Findings));
                    cases.Touch(plan.Known);
                }
                return outcome;
            },
            cancellationToken
        );

    /// <summary>The rows whose rules speak against them, and for which no reason is given.</summary>
    private static IEnumerable<Refusal> Unexplained(BatchEntry entry, IReadOnlyList<PlannedRow> rows) =>
        rows.SelectMany(
            (row, place) =>
                ExcuseRules
                    .Check(row.Plan.Findings, entry.ExcusesOf(place, row.Plan.Findings))
                    .Refusals.Select(refusal => BatchRules.At(refusal, place))
                    .Take(1)
        );

    private async Task<Outcome<PlannedBatch>> PlanAsync(BatchEntry entry, Scope deciding, CancellationToken cancellationToken)
    {
        var verdict = BatchRules.Check(entry, clock.Today);
        if (!verdict.IsAllowed)
        {
            return verdict;
        }
        var known = (await cases.LoadAsync([.. entry.Rows.Select(row => row.Id)], cancellationToken)).ToDictionary(one => one.Candidate.Id);
        var (rows, refusals, numbers) = (new List<PlannedRow>(), new List<Refusal>(), entry.Numbers());
        for (var place = 0; place < entry.Rows.Count; place++)
        {
            var one = known[entry.Rows[place].Id];
            if (one.Candidate.Version != entry.Rows[place].Version && one.Case.AdmittedOn is null)
            {
                refusals.Add(BatchRules.At(await cases.ChangedMeanwhileAsync(one, cancellationToken), place));
                continue;
            }
            var plan = await PlanAsync(one, entry.StepOf(place), deciding, cancellationToken);
            refusals.AddRange(plan.Verdict.Refusals.Select(refusal => BatchRules.At(refusal, place)));
            rows.Add(new PlannedRow(plan, numbers[place]));
        }
        return refusals.Count > 0 ? Verdict.Of(refusals) : new PlannedBatch(rows);
    }

    private async Task<AdmissionPlan> PlanAsync(KnownCandidate known, StepEntry entry, Scope deciding, CancellationToken cancellationToken)
    {
        var verdict = StepRules.Record(entry, known.FactsFor(deciding), clock.Today);
        if (verdict.IsAllowed && known.AsksApplicant && entry.Kind != CandidateStepKind.Submitted)
        {
            verdict = Verdict.Of(BatchRefusals.ApplicantUnknown);
        }
        if (!verdict.IsAllowed)
        {
            return new AdmissionPlan(known, new DecisionEntry()) { Verdict = verdict };
        }
        if (entry.Kind == CandidateStepKind.Submitted)
        {
            var step = entry.ToStep(known.Candidate.Id);
            return new AdmissionPlan(known, new DecisionEntry())
            {
                Verdict = verdict,
                Steps = [new StepFound(step, await findings.OfAsync(known, step, cancellationToken))],
            };
        }
        return await acts.PlanAsync(known, [], BatchRules.DecisionOf(entry), deciding, cancellationToken);
    }
}
