using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Domain.Work;

/// <summary>A row of the work list (việc cần làm): what is due, of whom, where, and by when.</summary>
public sealed record WorkItem
{
    public required WorkKind Kind { get; init; }
    public required WorkSubject Subject { get; init; }
    public required WorkUnit Unit { get; init; }

    /// <summary>The day it runs from; null for what a unit lacks.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last day that is in time; null where none is set.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Days left, in working days where <see cref="InWorkingDays"/>; below zero when overdue by so many.</summary>
    public int? Left { get; init; }
    public bool InWorkingDays { get; init; }
    public bool IsOverdue { get; init; }

    /// <summary>The edition it is measured by, and which of its rules.</summary>
    public RuleEdition? Edition { get; init; }
    public AdmissionRule? Rule { get; init; }
    public bool IsExtended { get; init; }

    /// <summary>Of a candidate: the step that carries the case on.</summary>
    public CandidateStepKind? NextStep { get; init; }

    /// <summary>People: of badges, how many are due one; of a quota, how many are still to be admitted; of a branch, its official members.</summary>
    public int? People { get; init; }

    /// <summary>Where the rule stands; null where nobody has entered it.</summary>
    public string? Article => Rule is { } rule ? Edition?.ArticleOf(rule) : null;

    /// <summary>Overdue first, the longest first; then what is due next; what has no day comes last.</summary>
    public static IEnumerable<WorkItem> InOrder(IEnumerable<WorkItem> items) =>
        items
            .OrderBy(item => item.Due ?? DateOnly.MaxValue)
            .ThenBy(item => item.Kind)
            .ThenBy(item => item.Unit.GrassrootsCode, StringComparer.Ordinal)
            .ThenBy(item => item.Unit.BranchCode, StringComparer.Ordinal)
            .ThenBy(item => item.Subject.Order, StringComparer.Ordinal)
            .ThenBy(item => item.Subject.Id);
}

/// <param name="Name">As it is shown; of a person in full.</param>
/// <param name="Order">What it is sorted by among its like.</param>
public sealed record WorkSubject(WorkSubjectKind Kind, int Id, string Name, string Order);

public enum WorkSubjectKind
{
    Member,
    Candidate,
    Unit,
    Locality,
}

/// <summary>Where it is to be done.</summary>
public sealed record WorkUnit(Placement Place, string? BranchCode, string? BranchName, string? CommuneCode, string? CommuneName)
{
    /// <summary>The commune, or a grassroots branch itself.</summary>
    public string GrassrootsCode => CommuneCode ?? BranchCode ?? "";
    public string GrassrootsName => CommuneName ?? BranchName ?? "";
}
