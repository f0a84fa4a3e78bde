using PartyBranchRecords.Data.Admissions.Statute;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;

namespace PartyBranchRecords.Data.Admissions;

/// <summary>
/// What the rules of a candidate's edition say of a step on its day, with what its meeting counted, whether the steps before it are
/// recorded or only typed on the same form.
/// </summary>
public sealed class StepFindings(CaseFindings findings)
{
    /// <summary>Of a step that has been taken.</summary>
    public async Task<IReadOnlyList<RuleFinding>> OfAsync(KnownCandidate known, CandidateStep step, CancellationToken cancellationToken = default) =>
        await findings.FactsAsync(known.Candidate.Id, step.On, cancellationToken) is { } facts
            ? Of(facts, known, step.Kind, step.On, StepShape.Of(step.Kind).Voters is null ? null : VoteCounts.In(step))
            : [];

    /// <summary>Of a step that is only prepared, on a day.</summary>
    public async Task<IReadOnlyList<RuleFinding>> PreparingAsync(
        KnownCandidate known,
        CandidateStepKind kind,
        DateOnly day,
        CancellationToken cancellationToken = default
    ) => await findings.FactsAsync(known.Candidate.Id, day, cancellationToken) is { } facts ? Of(facts, known, kind, day, votes: null) : [];

    private static IReadOnlyList<RuleFinding> Of(CandidateFacts facts, KnownCandidate known, CandidateStepKind kind, DateOnly day, VoteCounts? votes)
    {
        var (candidate, so) = (known.Candidate, known.Case);
        var told = facts with
        {
            Edition = known.Way.Way.Edition,
            BirthDate = candidate.BirthDate,
            BirthYearOnly = candidate.BirthYearOnly,
            GeneralEducation = candidate.GeneralEducation,
            TrainedOn = so.TrainedOn,
            ApplicationOn = so.ApplicationOn,
            ConsideredOn = so.ConsideredOn,
            BranchResolvedOn = so.BranchResolvedOn,
            DecisionOn = so.Decision?.On,
            DecisionReceivedOn = so.Decision?.ReceivedOn,
        };
        var explained = facts
            .Exceptions.Where(exception => exception.Kind == RuleExceptionKind.Explained && !(exception.On < so.AgainFrom))
            .Select(exception => exception.Rule)
            .ToHashSet();
        // What was explained at a step before is not asked again, until the case goes back.
        return
        [
            .. StatuteRules
                .Of(told, kind, day, votes)
                .Select(finding => explained.Contains(finding.Rule) && finding.AsksReason ? finding with { Level = FindingLevel.Excepted } : finding),
        ];
    }
}
