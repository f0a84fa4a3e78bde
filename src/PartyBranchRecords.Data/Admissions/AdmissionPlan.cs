using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Data.Admissions;

/// <summary>A step that is to be recorded, and what the rules say of it.</summary>
public sealed record StepFound(CandidateStep Step, IReadOnlyList<RuleFinding> Findings);

/// <summary>What a form would record of one candidate, in the order of the steps; refused, or with doubts to be confirmed.</summary>
public sealed record AdmissionPlan(KnownCandidate Known, DecisionEntry Entry)
{
    public required Verdict Verdict { get; init; }
    public IReadOnlyList<Refusal> Doubts { get; init; } = [];
    public IReadOnlyList<StepFound> Steps { get; init; } = [];

    public IEnumerable<RuleFinding> Findings => Steps.SelectMany(found => found.Findings);
}

internal static class FoundSteps
{
    /// <summary>Keeps why acts took place that rules spoke against: once a rule, of the last step it was asked of.</summary>
    public static void Explain(this RecordsChange change, IReadOnlyList<StepFound> steps, IReadOnlyList<Excuse> excuses)
    {
        var explained = from found in steps from finding in found.Findings group (found.Step, finding) by finding.Rule into rule select rule.Last();
        foreach (var (step, finding) in explained)
        {
            foreach (var exception in ExcuseRules.Explained([finding], excuses, step.CandidateId, step.On))
            {
                change.Add(exception);
            }
        }
    }
}
