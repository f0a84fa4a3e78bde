using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Data.Reporting.Stored;

/// <summary>A stored report, asked again.</summary>
public sealed record StoredReview
{
    /// <summary>The content no longer fits the hash that was kept of it: somebody touched it in the database.</summary>
    public required bool IsTouched { get; init; }

    /// <summary>Asked again with what was known when it was stored it must say the same. What does not is a defect, and none of a later entry.</summary>
    public required IReadOnlyList<StoredDifference> Defects { get; init; }

    /// <summary>What it would say otherwise with what is known now.</summary>
    public required IReadOnlyList<ExplainedDifference> Differences { get; init; }

    /// <summary>The changes that made the differences, by their number.</summary>
    public required IReadOnlyDictionary<long, LaterChange> Changes { get; init; }

    public required SubjectNames Names { get; init; }

    /// <summary>The report as known when it was stored, computed again: it knows the names that are not kept.</summary>
    public required ReportTable? Again { get; init; }

    public bool IsSame => !IsTouched && Defects.Count == 0 && Differences.Count == 0;
}

/// <summary>A difference and what made it.</summary>
/// <param name="Subjects">The people, units or localities that make it, each with its changes.</param>
/// <param name="Changes">Of a number that counts nobody one by one: the changes in its row.</param>
public sealed record ExplainedDifference(StoredDifference What, IReadOnlyList<ExplainedSubject> Subjects, IReadOnlyList<long> Changes);

/// <param name="HasCome">Counted now and not then; or the other way round.</param>
/// <param name="Other">The row it came from, or went to.</param>
/// <param name="Changes">Numbers of the changes that said something else of it, the latest first.</param>
public sealed record ExplainedSubject(SubjectKind Kind, int Id, bool HasCome, RowSubject? Other, IReadOnlyList<long> Changes);

/// <summary>A change that was recorded after a report.</summary>
/// <param name="Subjects">How many people, units, localities or candidates it says something else of.</param>
public sealed record LaterChange(
    long Number,
    DateTime At,
    string? By,
    ChangeKind Kind,
    string? Decision,
    DateOnly? DecidedOn,
    string? Reason,
    int Subjects
)
{
    /// <summary>Plain columns that it overwrote: nothing keeps those as they were known.</summary>
    public IReadOnlyList<FieldChange> Fields { get; init; } = [];
}

/// <summary>What people, units and localities are called, as far as the reader may know.</summary>
public sealed class SubjectNames(IReadOnlyDictionary<(SubjectKind, int), string> names)
{
    /// <summary>Null for a person outside the reader's units.</summary>
    public string? Of(SubjectKind kind, int id) => names.GetValueOrDefault((kind is SubjectKind.Total ? SubjectKind.Organisation : kind, id));
}
