using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Domain.Probation;

/// <summary>
/// A step of recognition of one or several people: a resolution or a decision, of one day. Its number is <see cref="MovementEntry.Decision"/>,
/// its day <see cref="MovementEntry.DecidedOn"/>.
/// </summary>
public sealed record RecognitionEntry : MovementEntry
{
    public RecognitionStepKind Kind { get; init; }

    /// <summary>One paper for all of them; otherwise the numbers are counted on from the first.</summary>
    public bool OneNumber { get; init; }

    /// <summary>Members of the branch, or of the committee; of a branch left out: as recorded on the day.</summary>
    public int? Total { get; init; }

    /// <summary>Of them official; of a branch left out: as recorded on the day.</summary>
    public int? Official { get; init; }
    public int? Present { get; init; }

    /// <summary>The votes the share is taken of; of a branch left out: the official members who are not away or exempt.</summary>
    public int? VotesOf { get; init; }
    public string? AbsentReason { get; init; }
    public string? Chair { get; init; }
    public string? MinutesBy { get; init; }

    /// <summary>Of each of the people.</summary>
    public List<PersonVotes> Votes { get; init; } = [];

    /// <summary>Why it took place though a rule speaks against it.</summary>
    public ExceptionReason? Because { get; init; }
    public string? Note { get; init; }

    /// <summary>It takes the place of the same step of one person that was recorded wrongly; owes the reason why.</summary>
    public bool Corrects { get; init; }

    public override ChangeKind RecordedAs => Corrects ? ChangeKind.Correction : base.RecordedAs;

    /// <summary>A step as it is recorded, to be put right.</summary>
    public static RecognitionEntry Of(RecognitionStep step, RuleException? explained) =>
        new()
        {
            Kind = step.Kind,
            Decision = step.Document,
            DecidedOn = step.On,
            OneNumber = true,
            Total = step.Total,
            Official = step.Official,
            Present = step.Present,
            VotesOf = step.VotesOf,
            AbsentReason = step.AbsentReason,
            Chair = step.Chair,
            MinutesBy = step.MinutesBy,
            Votes =
            [
                new PersonVotes
                {
                    Id = step.MemberId,
                    For = step.VotesFor,
                    Against = step.VotesAgainst,
                },
            ],
            Because = explained?.Reason,
            Note = explained?.Note,
            Corrects = true,
        };

    public PersonVotes VotesFor(int member) => Votes.Find(one => one.Id == member) ?? new PersonVotes { Id = member };
}

/// <summary>How a meeting voted on one person.</summary>
public sealed record PersonVotes
{
    public int Id { get; init; }
    public int? For { get; init; }
    public int? Against { get; init; }
}

/// <summary>The deadline of the decision is extended, once.</summary>
public sealed record ExtensionEntry : MovementEntry;

/// <summary>A member is assigned to help somebody in probation.</summary>
public sealed record HelperEntry : MovementEntry
{
    public int? HelperId { get; init; }

    /// <summary>In the place of whoever has helped until then.</summary>
    public bool Replaces { get; init; } = true;
}

/// <summary>The papers of the dossier of recognition.</summary>
public sealed record PapersEntry : MovementEntry
{
    public List<RecognitionPaperEntry> Papers { get; init; } = [];
}

/// <summary>One paper, there or missing.</summary>
public sealed record RecognitionPaperEntry
{
    public DossierDocumentKind Kind { get; init; }
    public bool IsThere { get; init; }
    public DateOnly? On { get; init; }
    public string? Number { get; init; }
    public string? FiledAt { get; init; }

    public DossierDocument ToDocument(int member) =>
        new()
        {
            MemberId = member,
            Kind = Kind,
            On = On,
            Number = string.IsNullOrWhiteSpace(Number) ? null : Number.Trim(),
            FiledAt = string.IsNullOrWhiteSpace(FiledAt) ? null : FiledAt.Trim(),
        };
}

/// <summary>A step that was entered by mistake is taken out.</summary>
public sealed record StepTakenOutEntry : MovementEntry
{
    public RecognitionStepKind? Step { get; init; }

    public override ChangeKind RecordedAs => ChangeKind.Correction;
}
