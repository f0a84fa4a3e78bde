namespace PartyBranchRecords.Domain.Admissions;

/// <summary>Everything that recording, correcting and taking out a step may be refused for.</summary>
public static class StepRefusals
{
    public static readonly Refusal OnMissing = new("Steps.OnMissing", nameof(StepEntry.On));
    public static readonly Refusal ReasonMissing = new("Steps.ReasonMissing", nameof(StepEntry.Reason));
    public static readonly Refusal BackToMissing = new("Steps.BackToMissing", nameof(StepEntry.BackTo));
    public static readonly Refusal NotOffered = new("Steps.NotOffered");
    public static readonly Refusal CorrectionReasonMissing = new("Steps.CorrectionReasonMissing", nameof(StepCorrection.Because));
    public static readonly Refusal NotLast = new("Steps.NotLast");
    public static readonly Refusal NotCorrectable = new("Steps.NotCorrectable");

    public static Refusal Before(CandidateStep earlier) => new($"Steps.Before{earlier.Kind}", nameof(StepEntry.On)) { Values = [earlier.On] };

    public static Refusal After(CandidateStep later) => new($"Steps.After{later.Kind}", nameof(StepEntry.On)) { Values = [later.On] };

    public static Refusal BeforeAgain(DateOnly from) => new("Steps.BeforeAgain", nameof(StepEntry.On)) { Values = [from] };

    public static Refusal ReceivedBefore(DateOnly on) => new("Steps.ReceivedBefore", nameof(StepEntry.ReceivedOn)) { Values = [on] };

    /// <summary>The edition gives the decision to the committee above the grassroots.</summary>
    public static Refusal DecidedAbove(string article) => new("Steps.DecidedAbove") { Values = [article] };

    public static Refusal Negative(string field) => new("Steps.Negative", field);

    public static Refusal MoreThanTotal(string field, int most) => new("Steps.MoreThanTotal", field) { Values = [most] };

    public static Refusal MorePresent(string field, int most) => new("Steps.MorePresent", field) { Values = [most] };

    public static Refusal MoreVotes(string field, int most) => new("Steps.MoreVotes", field) { Values = [most] };

    public static Refusal VotesOfMissing(string field) => new("Steps.VotesOfMissing", field);

    public static Refusal VotesForMissing(string field) => new("Steps.VotesForMissing", field);

    /// <summary>Of an act that has taken place and that a rule speaks against.</summary>
    public static Refusal ExcuseMissing(string field) => new("Steps.ExcuseMissing", field);

    public static Refusal ExcuseNoteMissing(string field) => new("Steps.ExcuseNoteMissing", field);
}
