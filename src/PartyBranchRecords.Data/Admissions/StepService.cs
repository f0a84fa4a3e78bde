using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Data.Admissions;

/// <summary>Records, corrects and takes out the steps of a candidate that make no member.</summary>
public sealed class StepService(CandidateCases cases, StepFindings findings, TimeProvider clock)
{
    /// <param name="deciding">The units in which whoever acts decides for the committee above the grassroots.</param>
    public Task<Outcome<int>> RecordAsync(CandidateKey key, StepEntry entry, Scope deciding, CancellationToken cancellationToken = default) =>
        cases.WriteAsync(
            key,
            async (change, known, attempt) =>
            {
                var verdict = StepRules.Record(entry, known.FactsFor(deciding), clock.Today);
                if (!verdict.IsAllowed)
                {
                    return verdict;
                }
                var step = entry.ToStep(known.Candidate.Id);
                var found = await findings.OfAsync(known, step, attempt);
                verdict = ExcuseRules.Check(found, entry.Excuses);
                if (verdict.IsAllowed)
                {
                    change.AddStep(known, step);
                    change.Explain(found, entry.Excuses, step);
                }
                return verdict;
            },
            cancellationToken
        );

    /// <param name="place">Which of the steps, from 1 in their order.</param>
    public Task<Outcome<int>> CorrectAsync(
        CandidateKey key,
        int place,
        StepCorrection entry,
        Scope deciding,
        CancellationToken cancellationToken = default
    ) =>
        cases.WriteAsync(
            key,
            (change, known, _) =>
            {
                var step = known.Case.Steps[place - 1];
                var verdict = StepCorrections.Correct(entry, step, known.FactsFor(deciding), clock.Today);
                if (verdict.IsAllowed)
                {
                    change.AddStep(known, (entry.Step with { Kind = step.Kind }).ToStep(known.Candidate.Id), step);
                }
                return Task.FromResult(verdict);
            },
            cancellationToken,
            new ChangeDetails(ChangeKind.Correction, entry.Because?.Trim())
        );

    /// <summary>Bỏ bước ghi nhầm: the last step never was; the row stays, no longer believed.</summary>
    public Task<Outcome<int>> TakeOutAsync(
        CandidateKey key,
        int place,
        StepCorrection entry,
        Scope deciding,
        CancellationToken cancellationToken = default
    ) =>
        cases.WriteAsync(
            key,
            (change, known, _) =>
            {
                var step = known.Case.Steps[place - 1];
                var verdict = StepCorrections.TakeOut(entry, step, known.FactsFor(deciding));
                if (verdict.IsAllowed)
                {
                    change.Remove(step);
                }
                return Task.FromResult(verdict);
            },
            cancellationToken,
            new ChangeDetails(ChangeKind.Correction, entry.Because?.Trim())
        );
}

internal static class Explaining
{
    /// <summary>Keeps why an act took place that rules spoke against.</summary>
    public static void Explain(this RecordsChange change, IEnumerable<RuleFinding> found, IReadOnlyList<Excuse> excuses, CandidateStep step)
    {
        foreach (var exception in ExcuseRules.Explained(found, excuses, step.CandidateId, step.On))
        {
            change.Add(exception);
        }
    }
}
