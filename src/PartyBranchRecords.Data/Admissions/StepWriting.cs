using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Data.Admissions;

/// <summary>
/// Writes steps so that those of one day keep their order: it is the order in which they were recorded, so what comes after on
/// the same day is recorded again behind them.
/// </summary>
internal static class StepWriting
{
    public static void AddStep(this RecordsChange change, KnownCandidate known, CandidateStepKind kind, DateOnly on, string? document = null) =>
        change.AddStep(
            known,
            new StepEntry
            {
                Kind = kind,
                On = on,
                Document = document,
            }.ToStep(known.Candidate.Id)
        );

    /// <summary>A step in its place, and in the place of another where it corrects one.</summary>
    public static void AddStep(this RecordsChange change, KnownCandidate known, CandidateStep step, CandidateStep? corrected = null)
    {
        if (corrected is not null)
        {
            change.Remove(corrected);
        }
        var later = known
            .Case.Steps.Where(other => other != corrected && other.On == step.On && ComesAfter(other, step, known.Case.Steps, corrected))
            .ToList();
        change.Add(step);
        foreach (var other in later)
        {
            change.Replace(other, StepEntry.Of(other).ToStep(other.CandidateId));
        }
    }

    /// <summary>A corrected step keeps its place among those of its day; a late one stands before the later stages.</summary>
    private static bool ComesAfter(CandidateStep other, CandidateStep step, IReadOnlyList<CandidateStep> inOrder, CandidateStep? corrected) =>
        corrected?.On == step.On
            ? inOrder.ToList().IndexOf(other) > inOrder.ToList().IndexOf(corrected)
            : !CandidateStages.LeavesTheWay(step.Kind) && !CandidateStages.LeavesTheWay(other.Kind) && other.Kind > step.Kind;
}
