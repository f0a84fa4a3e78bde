using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Domain.Probation;

/// <summary>Everything that an act on somebody in probation may be refused for, and what must be confirmed.</summary>
public static class ProbationRefusals
{
    public static readonly Refusal NumberMissing = new("Probation.NumberMissing", nameof(MovementEntry.Decision));
    public static readonly Refusal DayMissing = new("Probation.DayMissing", nameof(MovementEntry.DecidedOn));
    public static readonly Refusal NumberNotCounted = new("Probation.NumberNotCounted", nameof(MovementEntry.Decision));
    public static readonly Refusal TotalMissing = new("Probation.TotalMissing", nameof(RecognitionEntry.Total));
    public static readonly Refusal BecauseMissing = new("Probation.BecauseMissing", nameof(RecognitionEntry.Because));
    public static readonly Refusal NoteMissing = new("Probation.NoteMissing", nameof(RecognitionEntry.Note));
    public static readonly Refusal NothingToExtend = new("Probation.NothingToExtend");
    public static readonly Refusal StepMissing = new("Probation.StepMissing", nameof(StepTakenOutEntry.Step));
    public static readonly Refusal HelperMissing = new("Probation.HelperMissing", nameof(HelperEntry.HelperId));
    public static readonly Refusal HelperUnknown = new("Probation.HelperUnknown", nameof(HelperEntry.HelperId));

    /// <summary>One meeting resolves on the people of one branch, or of one commune.</summary>
    public static readonly Refusal SeveralMeetings = new("Probation.SeveralMeetings");

    public static Refusal BelowZero(string field) => new("Probation.BelowZero", field);

    public static Refusal VotesMissing(string field) => new("Probation.VotesMissing", field);

    public static Refusal MoreThan(string field, int most) => new("Probation.MoreThan", field) { Values = [most] };

    public static Refusal MoreVotesThan(string field, int most) => new("Probation.MoreVotesThan", field) { Values = [most] };

    public static Refusal FewerThanPresent(int present) => new("Probation.FewerThanPresent", nameof(RecognitionEntry.VotesOf)) { Values = [present] };

    public static Refusal RecordedAlready(string person, RecognitionStepKind kind, DateOnly on) =>
        new("Probation.RecordedAlready") { Values = [person, kind, on] };

    public static Refusal OfficialAlready(string person, DateOnly since) => new("Probation.OfficialAlready") { Values = [person, since] };

    public static Refusal NotAfterCeremony(string person, DateOnly admittedOn) => Day("Probation.NotAfterCeremony", person, admittedOn);

    public static Refusal BeforeStep(string person, RecognitionStepKind kind, DateOnly on) => Day("Probation.BeforeStep", person, kind, on);

    public static Refusal AfterStep(string person, RecognitionStepKind kind, DateOnly on) => Day("Probation.AfterStep", person, kind, on);

    public static Refusal NoCommune(string person, string branch) => new("Probation.NoCommune") { Values = [person, branch] };

    public static Refusal ExtendedAlready(DateOnly on) => new("Probation.ExtendedAlready") { Values = [on] };

    public static Refusal StepBuiltUpon(string person, RecognitionStepKind kind, DateOnly on) =>
        new("Probation.StepBuiltUpon", nameof(StepTakenOutEntry.Step)) { Values = [person, kind, on] };

    public static Refusal NotInProbation(string person) => new("Probation.NotInProbation") { Values = [person] };

    /// <summary>The edition names the committee above the grassroots: its staff record the decision.</summary>
    public static Refusal DecidedAbove(string person, string edition) => new("Probation.DecidedAbove") { Values = [person, edition] };

    public static Refusal HelpsSince(DateOnly since) => new("Probation.HelpsSince", nameof(MovementEntry.EffectiveOn)) { Values = [since] };

    public static Refusal PaperField(string code, int paper, string field, params object[] values) =>
        new(code, $"{nameof(PapersEntry.Papers)}[{paper}].{field}") { Values = values };

    /// <summary>A rule that was not kept: of whom, what it says, where it stands.</summary>
    public static Refusal Broken(string person, RuleFinding finding) =>
        new("Probation.Broken", nameof(RecognitionEntry.Because))
        {
            Values = [person, finding.Sentence, finding.Article is { } article ? $" ({article})" : ""],
        };

    private static Refusal Day(string code, params object[] values) => new(code, nameof(MovementEntry.DecidedOn)) { Values = values };
}
