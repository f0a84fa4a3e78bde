using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Corrections;

/// <summary>Everything that a correction, or a change of particulars, may be refused for.</summary>
public static class CorrectionRefusals
{
    public static readonly Refusal BeginMissing = new("Corrections.BeginMissing", nameof(EntryCorrection.Begin));
    public static readonly Refusal EndMissing = new("Corrections.EndMissing", nameof(EntryCorrection.End));
    public static readonly Refusal AdmittedOnMissing = new("Corrections.AdmittedOnMissing", nameof(EntryCorrection.AdmittedOn));
    public static readonly Refusal HowMissing = new("Corrections.HowMissing", nameof(EntryCorrection.How));

    public static readonly Refusal LetterNumberMissing = new("Corrections.LetterNumberMissing", nameof(EntryCorrection.LetterNumber));
    public static readonly Refusal IssuedOnMissing = new("Corrections.IssuedOnMissing", nameof(EntryCorrection.IssuedOn));
    public static readonly Refusal DestinationMissing = new("Corrections.DestinationMissing", nameof(EntryCorrection.Destination));

    /// <summary>What is typed is what is recorded.</summary>
    public static readonly Refusal NothingDifferent = new("Corrections.NothingDifferent");

    /// <summary>The entry is no longer believed: someone has corrected it in the meantime.</summary>
    public static readonly Refusal EntryGone = new("Corrections.EntryGone");

    /// <summary>Before the first period nothing is recorded that could begin on another day.</summary>
    public static readonly Refusal FirstPeriod = new("Corrections.FirstPeriod", nameof(EntryCorrection.Begin));
    public static readonly Refusal NoParticulars = new("Corrections.NoParticulars");

    /// <summary>What a reorganisation has recorded is put right with the reorganisation.</summary>
    public static readonly Refusal ByReorganisation = new("Corrections.ByReorganisation");

    /// <summary>It is how the person came into the records: the whole entry is taken back instead.</summary>
    public static readonly Refusal OnlyMembership = new("Corrections.OnlyMembership");

    /// <summary>An admission, or the end of a period by a move, is no entry of its own.</summary>
    public static readonly Refusal NotWithdrawn = new("Corrections.NotWithdrawn");

    /// <summary>A field of the person that cannot be empty.</summary>
    public static Refusal Missing(string field) => new($"Corrections.{field}Missing", $"Values.{field}");

    public static Refusal PlainMissing(string field) => new($"Corrections.{field}Missing", $"Plain.{field}");

    public static Refusal NumberTaken(string field) => new("Corrections.NumberTaken", $"Plain.{field}");

    public static Refusal TooYoung(int years) => new("Corrections.TooYoung", $"Values.{nameof(ParticularValues.BirthDate)}") { Values = [years] };

    public static Refusal BeforeKnown(DateOnly first) => new("Corrections.BeforeKnown", nameof(MovementEntry.EffectiveOn)) { Values = [first] };

    public static Refusal LocalityUnknown(string field) => new("Corrections.LocalityUnknown", $"Values.{field}");

    /// <summary>The day lies in another period, which is not the one that is corrected.</summary>
    public static Refusal OtherPeriod(DateOnly before, DateOnly? after) =>
        after is { } end
            ? new("Corrections.OtherPeriodBetween", nameof(EntryCorrection.Begin)) { Values = [before, end] }
            : new("Corrections.OtherPeriod", nameof(EntryCorrection.Begin)) { Values = [before] };

    public static Refusal EndNotAfter(DateOnly begin) => new("Corrections.EndNotAfter", nameof(EntryCorrection.End)) { Values = [begin] };

    public static Refusal DecisionAfterCeremony(DateOnly admittedOn) =>
        new("Corrections.DecisionAfterCeremony", nameof(EntryCorrection.DecisionOn)) { Values = [admittedOn] };

    public static Refusal OfficialBeforeCeremony(DateOnly admittedOn) =>
        new("Corrections.OfficialBeforeCeremony", nameof(EntryCorrection.OfficialOn)) { Values = [admittedOn] };

    /// <summary>The probation would not be over yet.</summary>
    public static Refusal OfficialAfterToday(DateOnly officialOn, DateOnly today) =>
        new("Corrections.OfficialAfterToday", nameof(EntryCorrection.OfficialOn)) { Values = [officialOn, today] };

    public static Refusal PresentedBefore(DateOnly issuedOn) =>
        new("Corrections.PresentedBefore", nameof(EntryCorrection.PresentedOn)) { Values = [issuedOn] };

    /// <summary>Two memberships on one day.</summary>
    public static Refusal Overlaps(string? field, string branch, DateOnly from, DateOnly? to) =>
        to is { } end
            ? new("Corrections.OverlapsBetween", field) { Values = [branch, from, end.AddDays(-1)] }
            : new("Corrections.Overlaps", field) { Values = [branch, from] };

    public static Refusal BeforeCeremony(string? field, DateOnly admittedOn) => new("Corrections.BeforeCeremony", field) { Values = [admittedOn] };

    public static Refusal BranchNotThere(string? field, string branch, DateOnly first) =>
        new("Corrections.BranchNotThere", field) { Values = [branch, first] };

    public static Refusal SameBranch(string? field, string branch) => new("Corrections.SameBranch", field) { Values = [branch] };

    /// <summary>A later fact depends on it, which is named: it would lie on days on which the person is no member there.</summary>
    public static Refusal OfficeDepends(string? field, Office office, string unit, DateOnly from) =>
        new("Corrections.OfficeDepends", field) { Values = [office, unit, from] };

    public static Refusal AbsenceDepends(string? field, AbsenceKind kind, DateOnly from) =>
        new("Corrections.AbsenceDepends", field) { Values = [kind, from] };

    public static Refusal OfficialDepends(string? field, DateOnly officialOn) => new("Corrections.OfficialDepends", field) { Values = [officialOn] };

    public static Refusal LaterMembership(string branch, DateOnly from) => new("Corrections.LaterMembership") { Values = [branch, from] };

    /// <summary>The same office, post or absence on the same days.</summary>
    public static Refusal SameSince(DateOnly from) => new("Corrections.SameSince", nameof(EntryCorrection.Begin)) { Values = [from] };

    public static Refusal NotMemberThen(DateOnly from) => new("Corrections.NotMemberThen", nameof(EntryCorrection.Begin)) { Values = [from] };

    /// <summary>One person is secretary of a unit at a time: the other's days are likely wrong, or these.</summary>
    public static Refusal OtherSecretary(string unit, string names) => Doubt.Of("Corrections.OtherSecretary", unit, names);
}
