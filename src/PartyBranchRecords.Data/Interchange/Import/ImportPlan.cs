using PartyBranchRecords.Data.Bulk;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>What an import would do: records to make and to change, facts to add and to remove, and how its rows count.</summary>
internal sealed class ImportPlan
{
    /// <summary>A preview shows so many of the changes of a file.</summary>
    public const int MostChanges = 500;

    private readonly Dictionary<Type, object> records = [];
    private readonly Dictionary<Type, object> facts = [];
    private readonly Dictionary<RecordFile, RowCounts> counts = [];
    private readonly Dictionary<string, List<ImportChange>> changes = [];
    private readonly List<RecordRow> touched = [];

    public NewKeys Keys { get; } = new();
    public List<FieldEdit> Edits { get; } = [];
    public IReadOnlyDictionary<RecordFile, RowCounts> Counts => counts;
    public RowCounts Total => counts.Values.Aggregate(RowCounts.None, (sum, one) => sum.Plus(one));
    public IEnumerable<ImportChange> Changes => changes.Values.SelectMany(one => one);

    /// <summary>The rows that are not unchanged.</summary>
    public IReadOnlyList<RecordRow> Touched => touched;

    public RecordPlan<T> Records<T>()
        where T : class => Of<RecordPlan<T>>(records, typeof(T));

    public FactPlan<T> Facts<T>()
        where T : Fact => Of<FactPlan<T>>(facts, typeof(T));

    public void Count(RecordRow row, RowOutcome outcome)
    {
        Count(row.File, outcome);
        if (outcome is not RowOutcome.Unchanged)
        {
            touched.Add(row);
        }
    }

    public void Count(RecordFile file, RowOutcome outcome) => counts[file] = counts.GetValueOrDefault(file, RowCounts.None).With(outcome);

    public void Show(ImportChange change)
    {
        if (!changes.TryGetValue(change.File, out var list))
        {
            changes[change.File] = list = [];
        }
        if (list.Count < MostChanges)
        {
            list.Add(change);
        }
    }

    private static T Of<T>(Dictionary<Type, object> kinds, Type kind)
        where T : class, new()
    {
        if (!kinds.TryGetValue(kind, out var plan))
        {
            kinds[kind] = plan = new T();
        }
        return (T)plan;
    }
}

/// <summary>The records of one kind.</summary>
internal sealed class RecordPlan<T>
{
    /// <summary>Each with the key by which other rows refer to it until it has its own.</summary>
    public List<(T Record, int Key)> New { get; } = [];
    public HashSet<T> Changed { get; } = [];
}

/// <summary>The facts of one kind.</summary>
internal sealed class FactPlan<T>
    where T : Fact
{
    public HashSet<long> Removed { get; } = [];
    public List<T> Added { get; } = [];
}

/// <summary>A plain column of a kept record that gets another value; see <see cref="FieldChange"/>.</summary>
internal sealed record FieldEdit(string Subject, int SubjectId, string Field, string? Old, string? New);
