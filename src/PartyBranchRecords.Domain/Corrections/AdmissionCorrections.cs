using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Domain.Corrections;

/// <summary>An admission that was recorded with a wrong day or decision.</summary>
public static class AdmissionCorrections
{
    /// <summary>
    /// The day of becoming official as it will be: what was typed; but where that is what was recorded, and was 12 months after the
    /// ceremony, it follows the ceremony.
    /// </summary>
    public static DateOnly? OfficialOn(Admission wrong, DateOnly admittedOn, DateOnly? typed) =>
        typed is not null && typed == wrong.OfficialOn && typed == ProbationRules.EndsOn(wrong.AdmittedOn)
            ? ProbationRules.EndsOn(admittedOn)
            : typed;

    /// <summary>What takes the place of what; the membership that the ceremony began moves with it, and so do the steps of the candidate.</summary>
    public static Outcome<IReadOnlyList<Replacement>> Correct(CorrectedPerson person, Admission wrong, EntryCorrection entry, DateOnly today)
    {
        var officialOn = entry.AdmittedOn is { } ceremony ? OfficialOn(wrong, ceremony, entry.OfficialOn) : entry.OfficialOn;
        var typed = Verdict.Of([
            entry.AdmittedOn is null ? CorrectionRefusals.AdmittedOnMissing : MovingRules.NotAfter(entry.AdmittedOn, today, nameof(entry.AdmittedOn)),
            entry.DecisionOn > entry.AdmittedOn ? CorrectionRefusals.DecisionAfterCeremony(entry.AdmittedOn.Value) : null,
            officialOn < entry.AdmittedOn ? CorrectionRefusals.OfficialBeforeCeremony(entry.AdmittedOn.Value) : null,
            officialOn > today ? CorrectionRefusals.OfficialAfterToday(officialOn.Value, today) : null,
            MovingRules.NotLonger(entry.DecisionNumber, CandidateStep.DocumentLength, nameof(entry.DecisionNumber)),
        ]);
        if (!typed.IsAllowed)
        {
            return typed;
        }
        var right = new Admission
        {
            MemberId = wrong.MemberId,
            Number = wrong.Number,
            DecisionOn = entry.DecisionOn,
            DecisionNumber = PlainValues.Kept(entry.DecisionNumber),
            AdmittedOn = entry.AdmittedOn!.Value,
            OfficialOn = officialOn,
        };
        var stays = person.Stays.Select(stay => IsBegunBy(wrong, stay.Membership) ? Moved(stay, right.AdmittedOn) : stay).ToList();
        var after = new Life(
            stays,
            [.. person.Person.Admissions.Select(one => ReferenceEquals(one, wrong) && !IsSame(one, right) ? right : one)],
            new Dictionary<Fact, DatedFact>()
        );
        var field = right.AdmittedOn != wrong.AdmittedOn ? nameof(entry.AdmittedOn) : nameof(entry.OfficialOn);
        var broken = Verdict.Of([.. StayRules.Broken(person, after, field), .. Earlier(person, right, field)]);
        return broken.IsAllowed ? Outcome<IReadOnlyList<Replacement>>.Done([.. after.Against(person), .. Steps(person, wrong, right)]) : broken;
    }

    private static bool IsBegunBy(Admission admission, BranchMembership membership) =>
        membership.AdmissionNumber == admission.Number
        && membership.Began is MembershipStart.Admission or MembershipStart.ReAdmission
        && membership.From == admission.AdmittedOn;

    private static Stay Moved(Stay stay, DateOnly day) => stay.Membership.From == day ? stay : stay.With(from: day);

    private static bool IsSame(Admission one, Admission other) =>
        (one.DecisionOn, one.DecisionNumber, one.AdmittedOn, one.OfficialOn)
        == (other.DecisionOn, other.DecisionNumber, other.AdmittedOn, other.OfficialOn);

    /// <summary>Memberships of the admission that another act began, such as coming from outside: none before the ceremony.</summary>
    private static IEnumerable<Refusal> Earlier(CorrectedPerson person, Admission right, string field) =>
        person
            .Stays.Where(stay => stay.Membership.AdmissionNumber == right.Number)
            .Where(stay => stay.Membership.Began is not (MembershipStart.Admission or MembershipStart.ReAdmission))
            .Where(stay => stay.Membership.From < right.AdmittedOn)
            .Take(1)
            .Select(stay => CorrectionRefusals.Overlaps(field, stay.Branch, stay.Membership.From, stay.Membership.To));

    /// <summary>The first that differs, and what comes after it: steps of one day keep the order in which they are recorded.</summary>
    private static IEnumerable<Replacement> Steps(CorrectedPerson person, Admission wrong, Admission right)
    {
        var entries = person.Steps.OrderBy(step => step.Kind).Select(step => (Step: step, Right: Right(StepEntry.Of(step), wrong, right)));
        return entries
            .SkipWhile(one => one.Right.IsSame(StepEntry.Of(one.Step)))
            .Select(one => new Replacement(one.Step, one.Right.ToStep(one.Step.CandidateId)));
    }

    private static StepEntry Right(StepEntry step, Admission wrong, Admission right) =>
        step.Kind switch
        {
            CandidateStepKind.Admitted when step.On == wrong.AdmittedOn => step with { On = right.AdmittedOn },
            CandidateStepKind.Decided when step.On == wrong.DecisionOn => step with
            {
                On = right.DecisionOn ?? step.On,
                Document = right.DecisionNumber,
                ReceivedOn = step.ReceivedOn < right.DecisionOn ? null : step.ReceivedOn,
            },
            _ => step,
        };
}
