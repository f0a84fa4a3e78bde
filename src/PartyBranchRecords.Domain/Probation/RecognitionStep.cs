using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Domain.Probation;

/// <summary>A step on the way from probation to official member, of one admission of a member.</summary>
public sealed class RecognitionStep : VotedStep
{
    public required int MemberId { get; init; }

    /// <summary>Of the admission whose probation it ends: 1, or 2 of a re-admission.</summary>
    public required int AdmissionNumber { get; init; }
    public required RecognitionStepKind Kind { get; init; }
}

/// <summary>The steps in their order. Striking off a probationary member is a leaving, not a step.</summary>
public enum RecognitionStepKind
{
    /// <summary>Nghị quyết của chi bộ đề nghị công nhận.</summary>
    BranchResolved,

    /// <summary>Nghị quyết của đảng ủy cơ sở; a grassroots branch has none.</summary>
    CommuneResolved,

    /// <summary>Quyết định công nhận đảng viên chính thức: official from the day probation ended, however late it is.</summary>
    Recognised,
}
