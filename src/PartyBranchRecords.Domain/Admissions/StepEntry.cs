using PartyBranchRecords.Domain.Admissions.Statute;

namespace PartyBranchRecords.Domain.Admissions;

/// <summary>A step as it is typed.</summary>
public sealed record StepEntry
{
    public CandidateStepKind Kind { get; init; }
    public DateOnly? On { get; init; }
    public string? Document { get; init; }
    public VoteEntry Votes { get; init; } = new();
    public string? Reason { get; init; }

    /// <summary>Of a return: the stage it goes back to.</summary>
    public CandidateStepKind? BackTo { get; init; }

    /// <summary>Of a decision: when the branch received it.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>Why it took place all the same, for every rule that speaks against it.</summary>
    public List<Excuse> Excuses { get; init; } = [];

    /// <summary>The step of a candidate; empty words are none.</summary>
    public CandidateStep ToStep(int candidateId)
    {
        var shape = StepShape.Of(Kind);
        var votes = shape.Voters is { } body ? Votes.Of(body) : new VoteEntry();
        return new CandidateStep
        {
            CandidateId = candidateId,
            Kind = Kind,
            On = On!.Value,
            Document = shape.AsksDocument ? VoteEntry.Clean(Document) : null,
            Total = votes.Total,
            Official = votes.Official,
            Present = votes.Present,
            AbsentReason = VoteEntry.Clean(votes.AbsentReason),
            VotesFor = votes.VotesFor,
            VotesAgainst = votes.VotesAgainst,
            VotesOf = votes.VotesOf,
            Chair = VoteEntry.Clean(votes.Chair),
            MinutesBy = VoteEntry.Clean(votes.MinutesBy),
            Reason = shape.AsksReason ? VoteEntry.Clean(Reason) : null,
            BackTo = Kind == CandidateStepKind.Returned ? BackTo : null,
            ReceivedOn = Kind == CandidateStepKind.Decided ? ReceivedOn : null,
        };
    }

    /// <summary>Whether another says the same, reasons beside the rules left out.</summary>
    public bool IsSame(StepEntry other) => other with { Excuses = Excuses } == this;

    /// <summary>A step as it was recorded, to be corrected.</summary>
    public static StepEntry Of(CandidateStep step) =>
        new()
        {
            Kind = step.Kind,
            On = step.On,
            Document = step.Document,
            Votes = new VoteEntry
            {
                Total = step.Total,
                Official = step.Official,
                Present = step.Present,
                AbsentReason = step.AbsentReason,
                VotesFor = step.VotesFor,
                VotesAgainst = step.VotesAgainst,
                VotesOf = step.VotesOf,
                Chair = step.Chair,
                MinutesBy = step.MinutesBy,
            },
            Reason = step.Reason,
            BackTo = step.BackTo,
            ReceivedOn = step.ReceivedOn,
        };
}

/// <summary>The votes of a meeting as they are typed: counts, never who voted how.</summary>
public sealed record VoteEntry
{
    public int? Total { get; init; }
    public int? Official { get; init; }
    public int? Present { get; init; }
    public string? AbsentReason { get; init; }
    public int? VotesFor { get; init; }
    public int? VotesAgainst { get; init; }

    /// <summary>The number of votes the share is taken of.</summary>
    public int? VotesOf { get; init; }
    public string? Chair { get; init; }
    public string? MinutesBy { get; init; }

    public bool IsCounted => (Total ?? Official ?? Present ?? VotesFor ?? VotesAgainst) is not null;

    /// <summary>Of a committee all members are official, and the share is taken of all of them.</summary>
    public VoteEntry Of(VotingBody body) =>
        body == VotingBody.Branch
            ? this with
            {
                VotesOf = IsCounted ? VotesOf : null,
            }
            : this with
            {
                Official = Total,
                VotesOf = IsCounted ? VotesOf ?? Total : null,
            };

    /// <summary>What nobody has typed, as it is counted on the books of the day.</summary>
    public VoteEntry Filled(BranchVoters counted) =>
        this with
        {
            Total = Total ?? counted.Total,
            Official = Official ?? counted.Official,
            VotesOf = VotesOf ?? counted.Fewest,
        };

    internal static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>Why an act took place that a rule speaks against.</summary>
public sealed record Excuse
{
    public AdmissionRule Rule { get; init; }
    public ExceptionReason? Reason { get; init; }
    public string? Note { get; init; }
}
