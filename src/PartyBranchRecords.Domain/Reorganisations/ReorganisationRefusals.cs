namespace PartyBranchRecords.Domain.Reorganisations;

/// <summary>Everything that a reorganisation may be refused for.</summary>
public static class ReorganisationRefusals
{
    public const string ChangedMeanwhileCode = "Reorganisations.ChangedMeanwhile";

    public static readonly Refusal NumberMissing = new("Reorganisations.NumberMissing", nameof(ReorganisationEntry.Number));
    public static readonly Refusal DecidedOnMissing = new("Reorganisations.DecidedOnMissing", nameof(ReorganisationEntry.DecidedOn));
    public static readonly Refusal EffectiveOnMissing = new("Reorganisations.EffectiveOnMissing", nameof(ReorganisationEntry.EffectiveOn));
    public static readonly Refusal KindUnknown = new("Reorganisations.KindUnknown", nameof(ReorganisationEntry.Kind));
    public static readonly Refusal IntoMissing = new("Reorganisations.IntoMissing", nameof(ReorganisationEntry.Into));
    public static readonly Refusal OneSuccessor = new("Reorganisations.OneSuccessor", nameof(ReorganisationEntry.Into));
    public static readonly Refusal SuccessorsMissing = new("Reorganisations.SuccessorsMissing", nameof(ReorganisationEntry.Founded));
    public static readonly Refusal FoundedMissing = new("Reorganisations.FoundedMissing", nameof(ReorganisationEntry.Founded));
    public static readonly Refusal NothingChanges = new("Reorganisations.NothingChanges");
    public static readonly Refusal OfficesMissing = new("Reorganisations.OfficesMissing", nameof(ReorganisationEntry.Offices));
    public static readonly Refusal UnknownDraft = new("Reorganisations.UnknownDraft");
    public static readonly Refusal NoDraft = new("Reorganisations.NoDraft");
    public static readonly Refusal NotInForce = new("Reorganisations.NotInForce");
    public static readonly Refusal ReasonMissing = new("Reorganisations.ReasonMissing", "Reason");

    public static Refusal TooFewUnits(int least) => Of("TooFewUnits", nameof(ReorganisationEntry.Units), least);

    public static readonly Refusal OnlyOneUnit = new("Reorganisations.OnlyOneUnit", nameof(ReorganisationEntry.Units));
    public static readonly Refusal UnknownPerson = new("Reorganisations.UnknownPerson", nameof(ReorganisationEntry.People));

    public static Refusal DecidedInTheFuture(DateOnly today) => Of("DecidedInTheFuture", nameof(ReorganisationEntry.DecidedOn), today);

    /// <summary>A draft waits for its day.</summary>
    public static Refusal NotYetEffective(DateOnly on) => Of("NotYetEffective", nameof(ReorganisationEntry.EffectiveOn), on);

    public static Refusal DecisionKnown(string number, DateOnly decidedOn) =>
        Of("DecisionKnown", nameof(ReorganisationEntry.Number), number, decidedOn);

    public static Refusal UnknownUnit(string code) => Of("UnknownUnit", nameof(ReorganisationEntry.Units), code);

    public static Refusal WrongLevel(string name) => Of("WrongLevel", nameof(ReorganisationEntry.Units), name);

    public static Refusal FoundedIncomplete(int position) => Of("FoundedIncomplete", nameof(ReorganisationEntry.Founded), position);

    public static Refusal CodeTaken(string code) => Of("CodeTaken", nameof(ReorganisationEntry.Founded), code);

    public static Refusal CodeTwice(string code) => Of("CodeTwice", nameof(ReorganisationEntry.Founded), code);

    public static Refusal MemberWithoutBranch(string person) => Of("MemberWithoutBranch", null, person);

    public static Refusal CandidateWithoutBranch(string person) => Of("CandidateWithoutBranch", null, person);

    public static Refusal BranchWithoutPlace(string branch) => Of("BranchWithoutPlace", null, branch);

    public static Refusal LocalityWithoutPlace(string locality) => Of("LocalityWithoutPlace", null, locality);

    public static Refusal OfficerElsewhere(string person, string unit) => Of("OfficerElsewhere", nameof(ReorganisationEntry.Offices), person, unit);

    public static Refusal TwoSecretaries(string unit) => Of("TwoSecretaries", nameof(ReorganisationEntry.Offices), unit);

    public static Refusal UnitNotYetThere(string unit, DateOnly on) => Of("UnitNotYetThere", nameof(ReorganisationEntry.Units), unit, on);

    public static Refusal UnitGone(string unit, DateOnly on) => Of("UnitGone", nameof(ReorganisationEntry.Units), unit, on);

    public static Refusal UnitMovedSince(string unit, DateOnly on) => Of("UnitMovedSince", nameof(ReorganisationEntry.Units), unit, on);

    public static Refusal EndsAndReceives(string unit) => Of("EndsAndReceives", nameof(ReorganisationEntry.Into), unit);

    public static Refusal PersonNotThere(string person, DateOnly on) => Of("PersonNotThere", nameof(ReorganisationEntry.People), person, on);

    public static Refusal CandidateNotThere(string person, string branch) =>
        Of("CandidateNotThere", nameof(ReorganisationEntry.Candidates), person, branch);

    /// <summary>The two stand under different units: neither has resolved on the other's sum.</summary>
    public static Refusal QuotaOfAnother(string unit, string to, string period) =>
        Of("QuotaOfAnother", nameof(ReorganisationEntry.Quotas), unit, to, period);

    public static Refusal ChangedMeanwhile(string by, DateTime at) => new(ChangedMeanwhileCode) { Values = [by, at] };

    /// <summary>The preview that was shown is no longer what would be written.</summary>
    public static readonly Refusal RecordsChangedMeanwhile = new("Reorganisations.RecordsChangedMeanwhile");

    /// <summary>Something was built on it: taking it back would leave that in the air.</summary>
    public static Refusal BuiltUpon(string unit, string change, DateTime at) => Of("BuiltUpon", null, unit, change, at);

    /// <summary>An account holds a role in a unit that would never have been.</summary>
    public static Refusal RoleGivenSince(string account, string unit) => Of("RoleGivenSince", null, account, unit);

    private static Refusal Of(string name, string? field, params object[] values) => new($"Reorganisations.{name}", field) { Values = values };
}
