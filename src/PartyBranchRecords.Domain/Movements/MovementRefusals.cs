using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Movements;

/// <summary>Everything that an act on people may be refused for, and what must be confirmed; a refusal names the person.</summary>
public static class MovementRefusals
{
    public const string ChangedMeanwhileCode = "Movements.ChangedMeanwhile";

    /// <summary>One of the people is none of the reader's: the page is not found.</summary>
    public static readonly Refusal NotFound = new("Movements.NotFound");

    public static readonly Refusal NobodyChosen = new("Movements.NobodyChosen");
    public static readonly Refusal DecisionMissing = new("Movements.DecisionMissing", nameof(MovementEntry.Decision));
    public static readonly Refusal DecidedOnMissing = new("Movements.DecidedOnMissing", nameof(MovementEntry.DecidedOn));
    public static readonly Refusal EffectiveOnMissing = new("Movements.EffectiveOnMissing", nameof(MovementEntry.EffectiveOn));
    public static readonly Refusal ReasonMissing = new("Movements.ReasonMissing", nameof(MovementEntry.Reason));
    public static readonly Refusal KindMissing = new("Movements.KindMissing", nameof(TransferEntry.Kind));
    public static readonly Refusal BranchMissing = new("Movements.BranchMissing", nameof(TransferEntry.Branch));
    public static readonly Refusal EffectiveBeforeDecision = Doubt.Of("Movements.EffectiveBeforeDecision");

    public static readonly Refusal OfficeMissing = new("Movements.OfficeMissing", nameof(OfficeEntry.Office));
    public static readonly Refusal OneSecretary = new("Movements.OneSecretary", nameof(OfficeEntry.Office));
    public static readonly Refusal UnitMissing = new("Movements.UnitMissing", nameof(OfficeEntry.Unit));
    public static readonly Refusal HeldMissing = new("Movements.HeldMissing", nameof(OfficeEndEntry.Held));
    public static readonly Refusal PostMissing = new("Movements.PostMissing", nameof(PostEntry.Name));
    public static readonly Refusal LocalityUnknown = new("Movements.LocalityUnknown", nameof(PostEntry.LocalityId));

    public static Refusal AfterToday(string field, DateOnly today) => new("Movements.AfterToday", field) { Values = [today] };

    public static Refusal TooLong(string field, int longest) => new("Movements.TooLong", field) { Values = [longest] };

    public static Refusal BranchUnknown(string typed) => new("Movements.BranchUnknown", nameof(TransferEntry.Branch)) { Values = [typed] };

    /// <summary>More branches have the name; the form then offers them.</summary>
    public static Refusal BranchAmbiguous(string typed, int found) =>
        new("Movements.BranchAmbiguous", nameof(TransferEntry.Branch)) { Values = [typed, found] };

    public static Refusal BranchNotThere(string branch, DateOnly day) =>
        new("Movements.BranchNotThere", nameof(TransferEntry.Branch)) { Values = [branch, day] };

    public static Refusal AlreadyThere(string person, string branch) =>
        new("Movements.AlreadyThere", nameof(TransferEntry.Branch)) { Values = [person, branch] };

    public static Refusal LeftAlready(string person, DateOnly left) => new("Movements.LeftAlready") { Values = [person, left] };

    public static Refusal NotYetMember(string person, string branch, DateOnly since) => Effective("Movements.NotYetMember", person, branch, since);

    public static Refusal MemberSince(string person, string branch, DateOnly since) => Effective("Movements.MemberSince", person, branch, since);

    public static Refusal OfficeSince(string person, Office office, string unit, DateOnly since) =>
        Effective("Movements.OfficeSince", person, office, unit, since);

    public static Refusal AbsentSince(string person, AbsenceKind kind, DateOnly since) => Effective("Movements.AbsentSince", person, kind, since);

    public static Refusal PostSince(string person, DateOnly since) => Effective("Movements.PostSince", person, since);

    public static Refusal OfficialSince(string person, DateOnly since) => Effective("Movements.OfficialSince", person, since);

    public static Refusal UntilNotAfter(DateOnly day) => new("Movements.UntilNotAfter", nameof(AbsenceEntry.Until)) { Values = [day] };

    /// <summary>A field of a newcomer that was left empty: "Movements.FullNameMissing".</summary>
    public static Refusal Missing(string field) => new($"Movements.{field}Missing", field);

    public static Refusal AdmittedAfter(DateOnly day) => new("Movements.AdmittedAfter", nameof(NewcomerEntry.AdmittedOn)) { Values = [day] };

    public static Refusal DecidedAfterCeremony(DateOnly day) =>
        new("Movements.DecidedAfterCeremony", nameof(NewcomerEntry.AdmissionDecisionOn)) { Values = [day] };

    public static Refusal OfficialBeforeCeremony(DateOnly day) =>
        new("Movements.OfficialBeforeCeremony", nameof(NewcomerEntry.OfficialOn)) { Values = [day] };

    /// <summary>What is given for one who begins without an official number is not typed.</summary>
    public static Refusal TemporaryNumber(string field) => new("Movements.TemporaryNumber", field) { Values = [Member.TemporaryPrefix] };

    public static Refusal NumberTaken(string field) => new("Movements.NumberTaken", field);

    public static Refusal StillMember(string person, string branch) => new("Movements.StillMember") { Values = [person, branch] };

    public static Refusal LeftTheParty(string person) => new("Movements.LeftTheParty") { Values = [person] };

    public static Refusal NotOutOfTheParty(string person) => new("Movements.NotOutOfTheParty") { Values = [person] };

    public static Refusal LeftOnly(string person, DateOnly left) => Effective("Movements.LeftOnly", person, left);

    public static Refusal NotAbsent(string person, AbsenceKind kind, DateOnly day) => Effective("Movements.NotAbsent", person, kind, day);

    public static Refusal NotInUnit(string person, string unit, DateOnly day) =>
        new("Movements.NotInUnit", nameof(OfficeEntry.Unit)) { Values = [person, unit, day] };

    public static Refusal CoveredSince(string locality, string branch, DateOnly since) =>
        Effective("Movements.CoveredSince", locality, branch, since);

    public static Refusal NotCovered(string locality, string branch, DateOnly day) => Effective("Movements.NotCovered", locality, branch, day);

    public static Refusal LocalityNotThere(string locality, DateOnly day) => Effective("Movements.LocalityNotThere", locality, day);

    public static Refusal NoLetter(string person) => new("Movements.NoLetter") { Values = [person] };

    public static Refusal LetterIssued(string person, DateOnly issuedOn) => Effective("Movements.LetterIssued", person, issuedOn);

    public static Refusal NotInOffice(string person) => new("Movements.NotInOffice", nameof(OfficeEndEntry.Held)) { Values = [person] };

    public static Refusal NotInPost(string person) => new("Movements.NotInPost", nameof(PostEndEntry.Held)) { Values = [person] };

    /// <summary>The record was changed by someone since it was shown.</summary>
    public static Refusal ChangedMeanwhile(string person, string by, DateTime at) => new(ChangedMeanwhileCode) { Values = [person, by, at] };

    /// <summary>Statute 2011, art. 21: such a branch cannot vote.</summary>
    public static Refusal BranchBelowThree(string branches) => Doubt.Of("Movements.BranchBelowThree", branches);

    public static Refusal SecretaryLeaves(string units) => Doubt.Of("Movements.SecretaryLeaves", units);

    /// <summary>Statute 2011, art. 3: whoever is probationary can neither elect nor be elected.</summary>
    public static Refusal ProbationaryInOffice(string people) => Doubt.Of("Movements.ProbationaryInOffice", people);

    /// <summary>36 months after leaving at the earliest.</summary>
    public static Refusal ReAdmittedEarly(string person, DateOnly earliest, string source) =>
        Doubt.Of("Movements.ReAdmittedEarly", person, earliest, source);

    /// <summary>Once only.</summary>
    public static Refusal ReAdmittedBefore(string person, string source) => Doubt.Of("Movements.ReAdmittedBefore", person, source);

    /// <summary>Same name and year of birth as people in the reader's units.</summary>
    public static Refusal LikelySame(string people) => Doubt.Of("Movements.LikelySame", people);

    public static Refusal CoveredByOthers(string branches) => Doubt.Of("Movements.CoveredByOthers", branches);

    public static Refusal LeftUncovered(string locality) => Doubt.Of("Movements.LeftUncovered", locality);

    public static Refusal LargeCommittee(int members) => Doubt.Of("Movements.LargeCommittee", members, OfficeRules.LargestCommittee);

    /// <summary>One head to a village.</summary>
    public static Refusal TwoVillageHeads(string people) => Doubt.Of("Movements.TwoVillageHeads", people);

    private static Refusal Effective(string code, params object[] values) => new(code, nameof(MovementEntry.EffectiveOn)) { Values = values };
}
