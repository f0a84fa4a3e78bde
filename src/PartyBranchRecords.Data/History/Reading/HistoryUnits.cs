using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.History.Reading;

/// <summary>
/// The keys of whoever and whatever stands in a set of units, read once: thirty kinds of facts are then asked for these keys, and no
/// query works out again who stands where.
/// </summary>
internal sealed class HistoryUnits
{
    private HashSet<int>? people;
    private HashSet<int>? candidates;

    private HistoryUnits() { }

    /// <summary>The reader's own.</summary>
    public static async Task<HistoryUnits> OfReaderAsync(RecordsContext context, CancellationToken cancellationToken = default) =>
        context.Scope.Everything ? Whole : await LoadAsync(QueriesOfReader(context), context.Scope.Districts.Count > 0, cancellationToken);

    /// <summary>One unit with what is below it, whoever reads.</summary>
    public static Task<HistoryUnits> OfAsync(RecordsContext context, Organisation unit, CancellationToken cancellationToken)
    {
        int[] districts = unit is DistrictCommittee ? [unit.Id] : [];
        int[] communes = unit is CommuneCommittee ? [unit.Id] : [];
        int[] branches = unit is Branch ? [unit.Id] : [];
        return LoadAsync(new UnitsQueries(context, districts, communes, branches), districts.Length > 0, cancellationToken);
    }

    public static UnitsQueries QueriesOfReader(RecordsContext context) => new(context, context.Scope.Districts, context.Scope.Communes, []);

    /// <summary>Everything, also where something else has asked already what may be read.</summary>
    public static readonly HistoryUnits Whole = new() { Everything = true, KnowsEveryEnd = true };

    public bool Everything { get; private init; }

    /// <summary>Whether its reader may know how a membership ended wherever it was: district staff.</summary>
    public bool KnowsEveryEnd { get; private init; }

    /// <summary>Where branches stood in the units, believed or not.</summary>
    public long[] Places { get; private init; } = [];
    public long[] CommunePlaces { get; private init; } = [];

    /// <summary>The branches that stand or stood there.</summary>
    public int[] Branches { get; private init; } = [];

    /// <summary>The units themselves and what stands or stood below them.</summary>
    public int[] Units { get; private init; } = [];

    /// <summary>Those who stand there today, or had last stood there when they left.</summary>
    public int[] People { get; private init; } = [];

    /// <summary>The candidates of a branch that stands there today; of one that stands nowhere, where it last did.</summary>
    public int[] Candidates { get; private init; } = [];

    /// <summary>The localities that belong or belonged to one of the communes.</summary>
    public int[] Localities { get; private init; } = [];

    /// <summary>Whether the name of a record may be read: units and localities by everybody.</summary>
    public bool Names(RecordKey key) =>
        Everything
        || key.Kind switch
        {
            RecordKind.Member => (people ??= [.. People]).Contains(key.Id),
            RecordKind.Candidate => (candidates ??= [.. Candidates]).Contains(key.Id),
            _ => true,
        };

    private static async Task<HistoryUnits> LoadAsync(UnitsQueries queries, bool knowsEveryEnd, CancellationToken cancellationToken)
    {
        var found = await queries
            .Places.Select(place => new { Set = nameof(Places), place.Id })
            .Concat(queries.CommunePlaces.Select(place => new { Set = nameof(CommunePlaces), place.Id }))
            .Concat(queries.Branches.Select(id => new { Set = nameof(Branches), Id = (long)id }))
            .Concat(queries.Units.Select(id => new { Set = nameof(Units), Id = (long)id }))
            .Concat(queries.People.Select(id => new { Set = nameof(People), Id = (long)id }))
            .Concat(queries.Candidates.Select(id => new { Set = nameof(Candidates), Id = (long)id }))
            .Concat(queries.Localities.Select(id => new { Set = nameof(Localities), Id = (long)id }))
            .IgnoreQueryFilters()
            .ToListAsync(cancellationToken);
        var sets = found.ToLookup(one => one.Set, one => one.Id, StringComparer.Ordinal);
        int[] Of(string set) => [.. sets[set].Distinct().Select(id => (int)id)];
        return new HistoryUnits
        {
            KnowsEveryEnd = knowsEveryEnd,
            Places = [.. sets[nameof(Places)]],
            CommunePlaces = [.. sets[nameof(CommunePlaces)]],
            Branches = Of(nameof(Branches)),
            Units = Of(nameof(Units)),
            People = Of(nameof(People)),
            Candidates = Of(nameof(Candidates)),
            Localities = Of(nameof(Localities)),
        };
    }
}
