namespace PartyBranchRecords.Domain.Admissions;

/// <summary>A case that is finished on paper, on one form: who was found, every step with its day, the decision and the ceremony.</summary>
public sealed record PaperEntry
{
    /// <summary>Of somebody who is not followed yet.</summary>
    public IdentificationEntry Person { get; init; } = new();

    /// <summary>The steps between; one without a day was not taken, or is not known.</summary>
    public List<StepEntry> Steps { get; init; } = [];

    /// <summary>With the application.</summary>
    public DecisionEntry Decision { get; init; } = new();

    /// <summary>Why it took place all the same, for every rule that speaks against it.</summary>
    public List<Excuse> Excuses { get; init; } = [];

    /// <summary>The doubts that were confirmed, by the codes of their sentences.</summary>
    public List<string> Confirmed { get; init; } = [];

    /// <summary>The steps that a form asks for besides the application, the decision and the ceremony.</summary>
    public static IEnumerable<CandidateStepKind> Asked(AdmissionWay way, CandidateCase? known) =>
        way.Steps.Where(kind =>
            kind is not (CandidateStepKind.Identified or CandidateStepKind.DossierOpened or CandidateStepKind.Decided or CandidateStepKind.Admitted)
            && known?.Standing.ContainsKey(kind) != true
        );
}
