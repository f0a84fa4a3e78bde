using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Domain.Movements;

/// <summary>Who may come from outside the records, or be admitted again.</summary>
public static class ArrivalRules
{
    /// <summary>From leaving to being admitted again: 24-QĐ/TW, mục 3.5.1; 29-QĐ/TW and 294-QĐ/TW say the same.</summary>
    public const int MonthsOutside = 36;

    /// <summary>The first day on which a decision may admit somebody again; null where they have not left.</summary>
    public static DateOnly? MayDecideFrom(MovingPerson person) => person.Last.To?.AddMonths(MonthsOutside);

    /// <summary>Why somebody the records know does not come from outside: only who moved out of them does.</summary>
    public static Refusal? Arrival(MovingPerson person, DateOnly day) =>
        person.Last switch
        {
            { To: null } => MovementRefusals.StillMember(person.Name, person.Branch.Name),
            { Ended: not MembershipEnd.TransferOut } => MovementRefusals.LeftTheParty(person.Name),
            { To: { } left } when day < left => MovementRefusals.LeftOnly(person.Name, left),
            _ => null,
        };

    /// <summary>Why somebody cannot have been admitted again: only who left the Party alive, and afterwards.</summary>
    public static Refusal? ReAdmission(MovingPerson person, DateOnly day) =>
        person.Last switch
        {
            { To: null } => MovementRefusals.StillMember(person.Name, person.Branch.Name),
            { Ended: not (MembershipEnd.StruckOff or MembershipEnd.Expelled or MembershipEnd.Resigned) } => MovementRefusals.NotOutOfTheParty(
                person.Name
            ),
            { To: { } left } when day < left => MovementRefusals.LeftOnly(person.Name, left),
            _ => null,
        };

    /// <summary>The rules a re-admission breaks: 36 months after leaving at the earliest, and once only. Recorded all the same, with a reason.</summary>
    /// <param name="source">Where they stand: see <see cref="KnownEditions.ReAdmissionOn"/>.</param>
    public static IEnumerable<Refusal> BrokenBy(MovingPerson person, DateOnly decidedOn, string source)
    {
        if (MayDecideFrom(person) is { } first && decidedOn < first)
        {
            yield return MovementRefusals.ReAdmittedEarly(person.Name, first, source);
        }
        if (person.Admissions.Count > 1)
        {
            yield return MovementRefusals.ReAdmittedBefore(person.Name, source);
        }
    }

    /// <summary>What is said of a member from outside.</summary>
    public static IEnumerable<Refusal?> Newcomer(NewcomerEntry entry, DateOnly today)
    {
        yield return string.IsNullOrWhiteSpace(entry.FullName)
            ? MovementRefusals.Missing(nameof(entry.FullName))
            : MovingRules.NotLonger(entry.FullName, Member.NameLength, nameof(entry.FullName));
        yield return entry.Sex is null ? MovementRefusals.Missing(nameof(entry.Sex)) : null;
        yield return entry.BirthDate is null
            ? MovementRefusals.Missing(nameof(entry.BirthDate))
            : MovingRules.NotAfter(entry.BirthDate, today.AddYears(-CandidateRules.YoungestYears), nameof(entry.BirthDate));
        yield return Ethnicities.Official.Contains(entry.Ethnicity, StringComparer.Ordinal)
            ? null
            : MovementRefusals.Missing(nameof(entry.Ethnicity));
        yield return entry.AdmittedOn is null ? MovementRefusals.Missing(nameof(entry.AdmittedOn))
        : entry.AdmittedOn > entry.EffectiveOn ? MovementRefusals.AdmittedAfter(entry.EffectiveOn.Value)
        : null;
        yield return entry.AdmissionDecisionOn > entry.AdmittedOn ? MovementRefusals.DecidedAfterCeremony(entry.AdmittedOn.Value) : null;
        yield return entry.OfficialOn < entry.AdmittedOn
            ? MovementRefusals.OfficialBeforeCeremony(entry.AdmittedOn.Value)
            : MovingRules.NotAfter(entry.OfficialOn, today, nameof(entry.OfficialOn));
        yield return entry.RecordNumber?.Trim().StartsWith(Member.TemporaryPrefix, StringComparison.Ordinal) is true
            ? MovementRefusals.TemporaryNumber(nameof(entry.RecordNumber))
            : MovingRules.NotLonger(entry.RecordNumber, Member.RecordNumberLength, nameof(entry.RecordNumber));
        yield return MovingRules.NotLonger(entry.CardNumber, Member.RecordNumberLength, nameof(entry.CardNumber));
        yield return MovingRules.NotLonger(entry.GeneralEducation, Member.TextLength, nameof(entry.GeneralEducation));
        yield return MovingRules.NotLonger(entry.ProfessionalLevel, Member.TextLength, nameof(entry.ProfessionalLevel));
        yield return MovingRules.NotLonger(entry.PoliticalTheory, Member.TextLength, nameof(entry.PoliticalTheory));
    }
}
