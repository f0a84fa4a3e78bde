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

    public static Refusal MemberSince(string person, string branch, DateOnly since) => Effective("Movements.MemberSince", person, branch, since);

    public static Refusal OfficeSince(string person, Office office, string unit, DateOnly since) =>
        Effective("Movements.OfficeSince", person, office, unit, since);

    public static Refusal AbsentSince(string person, AbsenceKind kind, DateOnly since) => Effective("Movements.AbsentSince", person, kind, since);

    public static Refusal PostSince(string person, DateOnly since) => Effective("Movements.PostSince", person, since);

    public static Refusal OfficialSince(string person, DateOnly since) => Effective("Movements.OfficialSince", person, since);

    /// <summary>The record was changed by someone since it was shown.</summary>
    public static Refusal ChangedMeanwhile(string person, string by, DateTime at) => new(ChangedMeanwhileCode) { Values = [person, by, at] };

    /// <summary>Statute 2011, art. 21: such a branch cannot vote.</summary>
    public static Refusal BranchBelowThree(string branches) => Doubt.Of("Movements.BranchBelowThree", branches);

    public static Refusal SecretaryLeaves(string units) => Doubt.Of("Movements.SecretaryLeaves", units);

    private static Refusal Effective(string code, params object[] values) => new(code, nameof(MovementEntry.EffectiveOn)) { Values = values };
}
