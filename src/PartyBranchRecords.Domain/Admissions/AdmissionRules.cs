using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Domain.Admissions;

/// <summary>
/// The decision and the ceremony. What has taken place is recorded with its true date: only an impossible order of days is
/// refused; what breaks a rule of the Statute is a finding that a reason is asked for.
/// </summary>
public static class AdmissionRules
{
    public static Verdict Record(DecisionEntry entry, AdmissionFacts facts, DateOnly today)
    {
        if (facts.Case.AdmittedOn is { } admittedOn)
        {
            return Verdict.Of(AdmissionRefusals.AlreadyAdmitted(admittedOn));
        }
        if (!facts.Way.MayRecord(CandidateStepKind.Decided, facts.Case, facts.MayDecideAbove))
        {
            return Verdict.Of(new StepFacts(facts.Case, facts.Way, facts.MayDecideAbove).DecidedAbove);
        }
        return Verdict.Of([
            facts.Case.ApplicationOn is null ? CandidateRules.Application(entry.ApplicationOn, facts.Case, today) : null,
            .. facts.AsksApplicant ? CandidateRules.Applicant(entry.Applicant, facts.Localities, today) : [],
            .. facts.Case.Decision is null ? Decision(entry, facts, today) : [],
            Ceremony(entry, facts, today),
            RecordNumber(entry, facts),
        ]);
    }

    /// <summary>What must be confirmed before the act is recorded, each by its sentence.</summary>
    public static IEnumerable<Refusal> Doubts(AdmissionFacts facts)
    {
        if (facts.LikelySame is { } people)
        {
            yield return AdmissionRefusals.LikelySame(people);
        }
    }

    private static IEnumerable<Refusal?> Decision(DecisionEntry entry, AdmissionFacts facts, DateOnly today)
    {
        const string field = nameof(entry.DecisionOn);
        yield return CandidateRules.Day(entry.DecisionOn, AdmissionRefusals.DecisionOnMissing, today)
            ?? (
                (facts.Case.ApplicationOn ?? entry.ApplicationOn) is { } applicationOn && entry.DecisionOn < applicationOn
                    ? AdmissionRefusals.DecisionBeforeApplication(applicationOn)
                    : CandidateRules.NotBefore(entry.DecisionOn, facts.Case.Last.On, field)
            );
        yield return string.IsNullOrWhiteSpace(entry.DecisionNumber) ? AdmissionRefusals.DecisionNumberMissing : null;
        yield return CandidateRules.NotLonger(entry.DecisionNumber, CandidateStep.DocumentLength, nameof(entry.DecisionNumber));
        yield return StepRules.Received(entry.ReceivedOn, entry.DecisionOn, today);
        foreach (var refusal in VoteCountRules.Check(entry.Votes, VotingBody.StandingCommittee))
        {
            yield return refusal;
        }
    }

    private static Refusal? Ceremony(DecisionEntry entry, AdmissionFacts facts, DateOnly today)
    {
        if (entry.AdmittedOn is not { } admittedOn)
        {
            return facts.Case.Decision is null ? null : AdmissionRefusals.AdmittedOnMissing;
        }
        if ((facts.Case.Decision?.On ?? entry.DecisionOn) is { } decisionOn && admittedOn < decisionOn)
        {
            return AdmissionRefusals.CeremonyBeforeDecision(decisionOn);
        }
        return CandidateRules.Day(admittedOn, AdmissionRefusals.AdmittedOnMissing, today)
            ?? (facts.BranchLife.Any(life => life.Contains(admittedOn)) ? null : AdmissionRefusals.NoBranchOnCeremony(facts.BranchName, admittedOn));
    }

    private static Refusal? RecordNumber(DecisionEntry entry, AdmissionFacts facts) =>
        entry.RecordNumber is not { } number ? null
        : number.StartsWith(Member.TemporaryPrefix, StringComparison.OrdinalIgnoreCase) ? AdmissionRefusals.RecordNumberTemporary
        : facts.RecordNumberTaken ? AdmissionRefusals.RecordNumberTaken
        : CandidateRules.NotLonger(number, Member.RecordNumberLength, nameof(entry.RecordNumber));
}

/// <summary>What the records know of a case when its decision or ceremony is recorded.</summary>
public sealed record AdmissionFacts
{
    public required CandidateCase Case { get; init; }
    public required AdmissionWay Way { get; init; }

    /// <summary>Whoever records it decides, in this branch, for the committee above the grassroots.</summary>
    public required bool MayDecideAbove { get; init; }

    /// <summary>The form asks who applies.</summary>
    public bool AsksApplicant { get; init; }

    public required string BranchName { get; init; }

    /// <summary>The days on which the candidate's branch exists.</summary>
    public required IReadOnlyList<Period> BranchLife { get; init; }

    /// <summary>The localities that the person may live or work in.</summary>
    public IReadOnlyCollection<int> Localities { get; init; } = [];
    public bool RecordNumberTaken { get; init; }

    /// <summary>People in the reader's units of the same name and year of birth, as the sentence names them; null when there are none.</summary>
    public string? LikelySame { get; init; }
}
