using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Data.Demo.Plans;

/// <summary>What is kept of somebody's probation: who helps, the steps to its end, the papers.</summary>
internal sealed record PlannedRecognition(PlannedPerson Person, int AdmissionNumber)
{
    public required IReadOnlyList<PlannedHelp> Helpers { get; init; }
    public required IReadOnlyList<PlannedRecognitionStep> Steps { get; init; }
    public required IReadOnlyList<PlannedDocument> Documents { get; init; }
    public required IReadOnlyList<PlannedException> Exceptions { get; init; }
}

internal sealed record PlannedHelp(PlannedPerson Helper, DateOnly From, DateOnly? To);

internal sealed record PlannedRecognitionStep(RecognitionStepKind Kind, DateOnly On, string Document, PlannedVote? Vote);

internal sealed record PlannedLetter(PlannedPerson Person, string Number, DateOnly IssuedOn, string Destination, DateOnly? PresentedOn);
