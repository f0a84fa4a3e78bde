using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Data.Admissions;

/// <summary>Records the decision on a candidate, and the ceremony that makes a probationary member.</summary>
public sealed class AdmissionService(CandidateCases cases, AdmissionActs acts)
{
    /// <summary>One change, whatever part of application, decision and ceremony the form holds.</summary>
    public Task<Outcome<int>> RecordAsync(CandidateKey key, DecisionEntry entry, Scope deciding, CancellationToken cancellationToken = default) =>
        cases.WriteAsync(
            key,
            async (change, known, attempt) =>
            {
                var plan = await acts.PlanAsync(known, [], entry, deciding, attempt);
                var verdict = plan.Verdict;
                if (verdict.IsAllowed)
                {
                    verdict = Verdict.Of([
                        .. Doubt.Unconfirmed(plan.Doubts, entry.Confirmed).Refusals,
                        .. ExcuseRules.Check(plan.Findings, entry.Excuses).Refusals,
                    ]);
                }
                if (verdict.IsAllowed)
                {
                    await acts.WriteAsync(change, plan, attempt);
                    change.Explain(plan.Steps, entry.Excuses);
                }
                return verdict;
            },
            cancellationToken
        );
}
