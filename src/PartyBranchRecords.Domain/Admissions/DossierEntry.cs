namespace PartyBranchRecords.Domain.Admissions;

/// <summary>The papers of a dossier and who introduces, as they are typed.</summary>
public sealed record DossierEntry
{
    public List<PaperRow> Papers { get; init; } = [];
    public IntroducerEntry First { get; init; } = new();
    public IntroducerEntry Second { get; init; } = new();
}

/// <summary>One paper: there or missing, its day, its number, where it is filed.</summary>
public sealed record PaperRow
{
    public DossierDocumentKind Kind { get; init; }
    public bool IsThere { get; init; }
    public DateOnly? On { get; init; }
    public string? Number { get; init; }
    public string? FiledAt { get; init; }

    public static PaperRow Of(DossierDocumentKind kind, DossierDocument? paper) =>
        new()
        {
            Kind = kind,
            IsThere = paper is not null,
            On = paper?.On,
            Number = paper?.Number,
            FiledAt = paper?.FiledAt,
        };

    /// <summary>Whoever fills in a day, a number or a place says that it is there.</summary>
    public bool IsSaid => IsThere || On is not null || !string.IsNullOrWhiteSpace(Number) || !string.IsNullOrWhiteSpace(FiledAt);

    public DossierDocument ToPaper(int candidateId) =>
        new()
        {
            CandidateId = candidateId,
            Kind = Kind,
            On = On,
            Number = VoteEntry.Clean(Number),
            FiledAt = VoteEntry.Clean(FiledAt),
        };

    public bool Says(DossierDocument paper) =>
        paper.On == On
        && string.Equals(paper.Number, VoteEntry.Clean(Number), StringComparison.Ordinal)
        && string.Equals(paper.FiledAt, VoteEntry.Clean(FiledAt), StringComparison.Ordinal);
}

/// <summary>Who introduces: a member of the branch, or in the second place the Youth Union or the trade union.</summary>
public sealed record IntroducerEntry
{
    public int? MemberId { get; init; }
    public IntroducingBody? Body { get; init; }
    public DateOnly? On { get; init; }
    public DateOnly? TogetherSince { get; init; }
    public string? Document { get; init; }

    public bool IsEmpty => MemberId is null && Body is null;

    public static IntroducerEntry Of(Introduction? one) =>
        one is null
            ? new()
            : new()
            {
                MemberId = one.MemberId,
                Body = one.Body,
                On = one.On,
                TogetherSince = one.TogetherSince,
                Document = one.Document,
            };

    public Introduction ToIntroduction(int candidateId) =>
        new()
        {
            CandidateId = candidateId,
            MemberId = MemberId,
            Body = Body,
            On = On!.Value,
            TogetherSince = Body is null ? TogetherSince : null,
            Document = VoteEntry.Clean(Document),
        };
}
