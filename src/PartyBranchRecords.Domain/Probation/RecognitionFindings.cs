using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;

namespace PartyBranchRecords.Domain.Probation;

/// <summary>The rules that a step of recognition is not seen to keep, by the edition in force on the day of the branch's resolution.</summary>
public static class RecognitionFindings
{
    /// <param name="known">How far the recognition had come.</param>
    /// <param name="kind">The step.</param>
    /// <param name="on">Its day.</param>
    /// <param name="votes">What the meeting counted; null where nobody knows, which only a decision may be.</param>
    /// <param name="voters">Of the branch that resolves, on the day.</param>
    public static IReadOnlyList<RuleFinding> Of(
        RecognitionCase known,
        RecognitionStepKind kind,
        DateOnly on,
        VoteCounts? votes = null,
        BranchVoters? voters = null
    ) =>
        // Before the first edition nothing is kept that a step could be measured by.
        known.EditionFor(on)
            is not { } edition
            ? []
            :
            [
                .. StatuteRules
                    .Of(
                        new RecognitionFacts
                        {
                            Edition = edition,
                            Calendar = known.Calendar,
                            Voters = voters,
                            HasCommittee = known.HasCommune,
                            Exceptions = known.Exceptions,
                            AdmittedOn = known.Admission.AdmittedOn,
                            BranchResolvedOn = known.Step(RecognitionStepKind.BranchResolved)?.On,
                        },
                        kind,
                        on,
                        votes
                    )
                    .Where(finding => finding.AsksReason),
            ];
}
