namespace PartyBranchRecords.Domain.Admissions;

/// <summary>One step of many candidates, as one meeting or one day of ceremonies settles it.</summary>
public sealed record BatchEntry
{
    /// <summary>Of the form that was shown: it is written once.</summary>
    public Guid FormId { get; init; }

    /// <summary><see cref="CandidateStepKind.Submitted"/>, <see cref="CandidateStepKind.Decided"/> or <see cref="CandidateStepKind.Admitted"/>.</summary>
    public CandidateStepKind Kind { get; init; }
    public DateOnly? On { get; init; }

    /// <summary>The number of the first paper, from which the others are counted on.</summary>
    public string? FirstNumber { get; init; }
    public VoteEntry Votes { get; init; } = new();
    public DateOnly? ReceivedOn { get; init; }
    public List<BatchRow> Rows { get; init; } = [];

    /// <summary>Why, of every row that a rule speaks against and that gives no reason of its own.</summary>
    public ExceptionReason? Reason { get; init; }
    public string? Note { get; init; }

    /// <summary>The doubts that were confirmed, by the codes of their sentences.</summary>
    public List<string> Confirmed { get; init; } = [];

    /// <summary>The number of each row: as it was typed, or counted on from the first.</summary>
    public IReadOnlyList<string?> Numbers()
    {
        var counted = DocumentNumbers.From(FirstNumber, Rows.Count);
        return [.. Rows.Select((row, place) => VoteEntry.Clean(row.Document) ?? counted[place])];
    }

    public StepEntry StepOf(int place) =>
        new()
        {
            Kind = Kind,
            On = On,
            Document = Numbers()[place],
            Votes = Votes,
            ReceivedOn = ReceivedOn,
        };

    /// <summary>The reason of a row, said of every rule that asks for one.</summary>
    public IReadOnlyList<Excuse> ExcusesOf(int place, IEnumerable<RuleFinding> findings)
    {
        var row = Rows[place];
        return
        [
            .. ExcuseRules
                .Asked(findings)
                .Select(finding => new Excuse
                {
                    Rule = finding.Rule,
                    Reason = row.Reason ?? Reason,
                    Note = row.Reason is null ? Note : row.Note,
                }),
        ];
    }
}

/// <summary>A candidate of a batch as the form showed it.</summary>
public sealed record BatchRow
{
    public int Id { get; init; }
    public long Version { get; init; }
    public string? Document { get; init; }
    public ExceptionReason? Reason { get; init; }
    public string? Note { get; init; }
}
