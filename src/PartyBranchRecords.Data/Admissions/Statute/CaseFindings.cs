using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;
using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Data.Admissions.Statute;

/// <summary>
/// What the rules say of a step of one case or of many: the facts are loaded, the rules asked. A form that enters facts and the step
/// together loads the facts here and asks <see cref="StatuteRules"/> with what was typed in their place.
/// </summary>
public sealed class CaseFindings(CandidateFactsSource candidates, RecognitionFactsSource members)
{
    /// <summary>Null of a candidate that is none of the reader's, or whose case is of before the first edition of the rules.</summary>
    public async Task<CandidateFacts?> FactsAsync(int candidateId, DateOnly on, CancellationToken cancellationToken = default) =>
        (await candidates.LoadAsync([candidateId], on, cancellationToken)).GetValueOrDefault(candidateId);

    /// <summary>Of a step that many candidates are prepared for on a day, by candidate.</summary>
    public async Task<IReadOnlyDictionary<int, IReadOnlyList<RuleFinding>>> ForManyAsync(
        IReadOnlyCollection<int> candidateIds,
        CandidateStepKind step,
        DateOnly on,
        CancellationToken cancellationToken = default
    ) => (await candidates.LoadAsync(candidateIds, on, cancellationToken)).ToDictionary(one => one.Key, one => StatuteRules.Of(one.Value, step, on));

    /// <summary>The same of the recognition of many members, by member.</summary>
    public async Task<IReadOnlyDictionary<int, IReadOnlyList<RuleFinding>>> ForManyMembersAsync(
        IReadOnlyCollection<int> memberIds,
        RecognitionStepKind step,
        DateOnly on,
        CancellationToken cancellationToken = default
    ) => (await members.LoadAsync(memberIds, on, cancellationToken)).ToDictionary(one => one.Key, one => StatuteRules.Of(one.Value, step, on));
}
