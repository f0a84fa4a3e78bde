using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Bulk;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>A locality as the records keep it, and as it would be after the import.</summary>
internal sealed class Place(int id, string code)
{
    public int Id => id;
    public string Code => code;
    public Locality? Record { get; init; }
    public RecordRow? Row { get; set; }
    public List<LocalityAffiliation> KeptCommunes { get; init; } = [];
    public List<LocalityArea> KeptAreas { get; init; } = [];
    public List<LocalityCoverage> KeptCoverages { get; init; } = [];

    /// <summary>Where it would lie.</summary>
    public IReadOnlyList<LocalityAffiliation> Communes { get; set; } = [];

    public bool IsKept => KeptCommunes.Count > 0;
    public bool IsThere => IsKept || Row is not null;

    /// <summary>One whose own rows have problems, so that it would lie nowhere, gives rise to no others.</summary>
    public bool LivesThrough(Period period) =>
        Communes.Count == 0
        || new Period(Communes.Min(one => one.From), Communes.Any(one => one.To is null) ? null : Communes.Max(one => one.To)).Covers(period);
}

/// <summary>All localities, kept ones and those of the set, by their codes.</summary>
internal sealed class Places
{
    private readonly Dictionary<string, Place> byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Place> byId = [];

    public IEnumerable<Place> All => byCode.Values;

    public Place this[int id] => byId[id];

    public bool TryFind(string code, [NotNullWhen(true)] out Place? place) => byCode.TryGetValue(code, out place);

    public static async Task<Places> LoadAsync(RecordsContext context, RecordTable rows, NewKeys keys, CancellationToken cancellationToken)
    {
        var communes = (await Unscoped(context.LocalityAffiliations).OrderBy(fact => fact.From).ToListAsync(cancellationToken)).ToLookup(fact =>
            fact.LocalityId
        );
        var areas = (await Unscoped(context.LocalityAreas).ToListAsync(cancellationToken)).ToLookup(fact => fact.LocalityId);
        var coverages = (await Unscoped(context.LocalityCoverages).ToListAsync(cancellationToken)).ToLookup(fact => fact.LocalityId);
        var places = new Places();
        foreach (var record in await Unscoped(context.Localities).ToListAsync(cancellationToken))
        {
            places.Add(
                new(record.Id, record.Code)
                {
                    Record = record,
                    KeptCommunes = [.. communes[record.Id]],
                    KeptAreas = [.. areas[record.Id]],
                    KeptCoverages = [.. coverages[record.Id]],
                    Communes = [.. communes[record.Id]],
                }
            );
        }
        foreach (var row in rows.Rows)
        {
            if (row.Get<string>("code") is { } code)
            {
                (places.byCode.GetValueOrDefault(code) ?? places.Add(new(keys.Next(), code))).Row ??= row;
            }
        }
        return places;
    }

    private Place Add(Place place)
    {
        byCode.Add(place.Code, place);
        byId.Add(place.Id, place);
        return place;
    }

    private static IQueryable<T> Unscoped<T>(IQueryable<T> rows)
        where T : class => rows.AsNoTracking().IgnoreQueryFilters([QueryFilters.OrganisationScope]);
}
