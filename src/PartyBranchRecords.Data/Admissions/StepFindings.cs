using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Data.Admissions;

/// <summary>What the rules of a candidate's edition say of a step on its day, with what its meeting counted.</summary>
public sealed class StepFindings
{
    /// <summary>Of a step that has been taken; of the case before it as it is known, recorded or only typed.</summary>
    public Task<IReadOnlyList<RuleFinding>> OfAsync(KnownCandidate known, CandidateStep step, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<RuleFinding>>([]);

    /// <summary>Of a step that is only prepared, on a day.</summary>
    public Task<IReadOnlyList<RuleFinding>> PreparingAsync(
        KnownCandidate known,
        CandidateStepKind kind,
        DateOnly day,
        CancellationToken cancellationToken = default
    ) => Task.FromResult<IReadOnlyList<RuleFinding>>([]);
}
