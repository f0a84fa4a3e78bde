using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Domain.Admissions;

/// <summary>
/// The decision and the ceremony. What has taken place is recorded with its true date: only an impossible order of days is
/// refused, and what breaks a rule of the Statute is a doubt to be confirmed.
/// </summary>
public static class AdmissionRules
{
    /// <summary>Statute 2011, art. 1: Vietnamese citizens from 18 years; counted by months.</summary>
    public const int AdultYears = 18;

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
    public static IEnumerable<Refusal> Doubts(DecisionEntry entry, AdmissionFacts facts)
    {
        if ((facts.Case.Decision?.On ?? entry.DecisionOn) is { } decisionOn && Age(facts.BirthDate, decisionOn) is { } underAge)
        {
            yield return underAge;
        }
        if (facts.LikelySame is { } people)
        {
            yield return AdmissionRefusals.LikelySame(people);
        }
    }

    /// <summary>What is to be said of the age on the day of the decision; null when nothing is.</summary>
    public static Refusal? Age(DateOnly birthDate, DateOnly decisionOn) =>
        decisionOn < AdultFrom(birthDate) ? AdmissionRefusals.UnderAge(AdultFrom(birthDate)) : null;

    /// <summary>The first day of the month in which a person turns 18.</summary>
    public static DateOnly AdultFrom(DateOnly birthDate) => new DateOnly(birthDate.Year, birthDate.Month, 1).AddYears(AdultYears);

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

    /// <summary>As the form says or the records hold; 1 January where only the year is known.</summary>
    public required DateOnly BirthDate { get; init; }
    public required string BranchName { get; init; }

    /// <summary>The days on which the candidate's branch exists.</summary>
    public required IReadOnlyList<Period> BranchLife { get; init; }

    /// <summary>The localities that the person may live or work in.</summary>
    public IReadOnlyCollection<int> Localities { get; init; } = [];
    public bool RecordNumberTaken { get; init; }

    /// <summary>People in the reader's units of the same name and year of birth, as the sentence names them; null when there are none.</summary>
    public string? LikelySame { get; init; }
}
