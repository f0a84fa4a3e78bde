using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;

namespace PartyBranchRecords.Domain.Probation;

/// <summary>The rules that a step of recognition is not seen to keep, by the edition in force on the day of the branch's resolution.</summary>
public static class RecognitionFindings
{
    /// <param name="known">How far the recognition had come.</param>
    /// <param name="kind">The step.</param>
    /// <param name="on">Its day.</param>
<<<<<<< HEAD
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
=======
    /// <param name="votesFor">Null where the votes are not known.</param>
    /// <param name="votesOf">Of which the share is taken.</param>
    public static IEnumerable<RuleFinding> Of(string name, RecognitionCase known, RecognitionStepKind kind, DateOnly on, int? votesFor, int? votesOf)
    {
        var edition = known.EditionFor(on);
        if (on < known.EndsOn)
        {
            yield return Broken(AdmissionRule.Probation, edition, "Probation.BeforeEnd", name, known.EndsOn);
        }
        if (kind is RecognitionStepKind.BranchResolved && on > known.ResolutionDue)
        {
            yield return Broken(AdmissionRule.RecognitionResolution, edition, "Probation.ResolutionLate", name, known.ResolutionDue!.Value);
        }
        if (kind is RecognitionStepKind.Recognised && on > known.DecisionDue)
        {
            yield return Broken(AdmissionRule.Recognition, edition, "Probation.DecisionLate", name, known.DecisionDue!.Value);
        }
        if (edition is not null && votesFor is { } votes && votesOf is { } of)
        {
            var (rule, share) = ShareOf(kind, edition);
            if (votes < share.Needed(of))
            {
                yield return Broken(rule, edition, "Probation.VotesShort", name, votes, of, share.Needed(of));
            }
        }
    }

    /// <summary>What must be confirmed of the meeting, whatever its votes.</summary>
    public static IEnumerable<Refusal> Doubts(RecognitionEntry entry, Meeting meeting, BranchHeads? recorded)
    {
        if (recorded is not null && meeting.DiffersFrom(recorded))
        {
            yield return ProbationRefusals.CountsDiffer(recorded, entry.DecidedOn!.Value);
        }
        if (entry.Kind is RecognitionStepKind.BranchResolved && meeting.Official < BranchSizeRules.ViableOfficialMembers)
        {
            yield return ProbationRefusals.BranchTooSmall(meeting.Official.Value);
        }
    }

    private static (AdmissionRule Rule, VoteShare Share) ShareOf(RecognitionStepKind kind, RuleEdition edition) =>
        kind switch
        {
            RecognitionStepKind.BranchResolved => (AdmissionRule.BranchVote, edition.BranchVote),
            RecognitionStepKind.CommuneResolved => (AdmissionRule.CommitteeVote, edition.CommitteeVote),
            _ => (AdmissionRule.DecisionVote, edition.DecisionVote),
        };

    private static RuleFinding Broken(AdmissionRule rule, RuleEdition? edition, string code, params object[] values)
    {
        var article = edition?.ArticleOf(rule);
        return new RuleFinding(
            rule,
            FindingLevel.Blocks,
            new Refusal(code, nameof(RecognitionEntry.Because)) { Values = [article is null ? "" : $" ({article})", .. values] },
            article
        );
    }
>>>>>>> main
}
