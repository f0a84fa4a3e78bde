using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.History.Reading;

/// <summary>What a change was about, as far as the reader may know: counted, and named where it was only one.</summary>
/// <param name="Touches">By kind of fact or of plain columns.</param>
/// <param name="Moves">Memberships that began or ended.</param>
/// <param name="Steps">Steps of candidates.</param>
/// <param name="Decisions">Decisions on the structure.</param>
public sealed record ChangeSummary(
    IReadOnlyList<SummaryTouch> Touches,
    IReadOnlyList<SummaryMove> Moves,
    IReadOnlyList<SummaryStep> Steps,
    IReadOnlyList<SummaryDecision> Decisions
)
{
    public static readonly ChangeSummary Empty = new([], [], [], []);
}

/// <param name="Fact">The kind of fact; null for plain columns.</param>
/// <param name="Only">The name of the one record, where there is only one.</param>
public sealed record SummaryTouch(RecordKind Of, string? Fact, int Subjects, string? Only);

/// <summary>People who left a branch, came to one, or both.</summary>
/// <param name="From">The one branch they left; null where there were several, or where they came from outside.</param>
public sealed record SummaryMove(MembershipStart? Began, MembershipEnd? Ended, int People, string? Only, MovedBetween From, MovedBetween To);

/// <param name="Branches">How many.</param>
/// <param name="Only">The name of the one branch.</param>
public readonly record struct MovedBetween(int Branches, string? Only);

public sealed record SummaryStep(CandidateStepKind Kind, int Candidates, string? Only);

public sealed record SummaryDecision(ReorganisationKind Kind, IReadOnlyList<string> From, IReadOnlyList<string> To);
