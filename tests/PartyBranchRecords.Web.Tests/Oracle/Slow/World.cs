namespace PartyBranchRecords.Web.Tests.Oracle.Slow;

/// <summary>What the tables of a record set say, row by row, and the plainest questions about a day.</summary>
internal sealed class World(RecordTables tables, DateOnly today)
{
    public DateOnly Today => today;
    public RecordTables Tables => tables;

    public IReadOnlyList<Unit> Districts { get; } = [.. tables["districts"].Cells.Select(row => UnitOf(Level.District, row))];
    public IReadOnlyList<Unit> Communes { get; } = [.. tables["communes"].Cells.Select(row => UnitOf(Level.Commune, row))];
    public IReadOnlyList<Unit> Branches { get; } = [.. tables["branches"].Cells.Select(row => UnitOf(Level.Branch, row))];

    public IReadOnlyList<Locality> Localities { get; } =
    [.. tables["localities"].Cells.Select(row => new Locality(row["code"], row["name"], row["kind"], row.From("exists_from"), row.To("exists_to")))];

    public IReadOnlyList<Covered> Coverages { get; } =
    [.. tables["coverages"].Cells.Select(row => new Covered(row["locality_code"], row["branch_code"], row.From("from"), row.To("to")))];

    public IReadOnlyList<Stay> Stays { get; } = Oracle.Slow.Stays.Of(tables);

    public IReadOnlyList<Held> Offices { get; } =
    [.. tables["offices"].Cells.Select(row => new Held(row["record_number"], row["org_code"], row["office"], row.From("from"), row.To("to")))];

    public IReadOnlyList<Post> Posts { get; } =
    [.. tables["posts"].Cells.Select(row => new Post(row["record_number"], row["post"], row.From("from"), row.To("to")))];

    public IReadOnlyList<Quota> Quotas { get; } =
    [.. tables["quotas"].Cells.Select(row => new Quota(row["org_code"], row["period"], int.Parse(row["target"]), row.From("set_on")))];

    public IReadOnlyList<Decision> Decisions { get; } =
    [
        .. tables["reorganisations"]
            .Cells.Select(row => new Decision(row["kind"], row.From("effective_on"), Codes(row["predecessors"]), Codes(row["successors"]))),
    ];

    /// <summary>"affiliations ... only for branches that did not stand in one place all their life; then these rows are the whole history."</summary>
    private readonly ILookup<string, Stood> branchPlaces = Places(tables["branches"], tables["affiliations"], "branch_code");

    /// <summary>"commune_affiliations - only for communes that did not stand under one district all their life."</summary>
    private readonly ILookup<string, Stood> communePlaces = Places(tables["communes"], tables["commune_affiliations"], "commune_code");

    private readonly ILookup<string, Stood> localityPlaces = Places(tables["localities"], tables["locality_affiliations"], "locality_code");

    public IEnumerable<Unit> Units => byCode.Values;

    public Unit? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>Null on a day on which the branch does not exist.</summary>
    public Place? PlaceOf(Unit branch, DateOnly day) =>
        branch.On(day) && branchPlaces[branch.Code].FirstOrDefault(row => row.On(day)) is { } row ? new Place(row.District, row.Commune) : null;

    public string? DistrictOf(Unit commune, DateOnly day) =>
        commune.On(day) ? communePlaces[commune.Code].FirstOrDefault(row => row.On(day))?.District : null;

    public string? CommuneOf(Locality locality, DateOnly day) =>
        locality.On(day) ? localityPlaces[locality.Code].FirstOrDefault(row => row.On(day))?.Commune : null;

    /// <summary>Where a person stands at the end of a day; null for who is no member.</summary>
    public Stay? StandsOn(string person, DateOnly day) => staysOf[person].FirstOrDefault(stay => stay.On(day));

    public IEnumerable<Stay> StaysOf(string person) => staysOf[person];

    public IEnumerable<Stay> MembersOn(DateOnly day) => Stays.Where(stay => stay.On(day));

    public bool HasOffice(string org, string office, DateOnly day) => Offices.Any(held => held.Org == org && held.Office == office && held.On(day));

    public bool IsVillageHead(string person, DateOnly day) => Posts.Any(post => post.Person == person && post.Name == "VillageHead" && post.On(day));

    private ILookup<string, Stay> staysOf => field ??= Stays.ToLookup(stay => stay.Person.Number);

    private Dictionary<string, Unit> byCode =>
        field ??= new[] { Districts, Communes, Branches }.SelectMany(units => units).ToDictionary(unit => unit.Code);

    private static Unit UnitOf(Level level, TableRow row) =>
        new(
            level,
            row["code"],
            row["name"],
            // A commune of no kind is a commune; the contract does not say so.
            level == Level.Commune
            && row["kind"] == ""
                ? "Commune"
                : row["kind"],
            // "few_limit (3 to 9; empty: 5)"
            row["few_limit"] is { Length: > 0 } limit
                ? int.Parse(limit)
                : 5,
            row.From("established_on"),
            row.To("dissolved_on")
        );

    private static ILookup<string, Stood> Places(Table units, Table histories, string key)
    {
        var rows = histories
            .Cells.Select(row => new Stood(row[key], row["district_code"], row["commune_code"], row.From("from"), row.To("to")))
            .ToList();
        var moved = rows.Select(row => row.Unit).ToHashSet();
        rows.AddRange(
            units
                .Cells.Where(row => !moved.Contains(row["code"]))
                .Select(row => new Stood(row["code"], row["district_code"], row["commune_code"], DateOnly.MinValue, DateOnly.MaxValue))
        );
        return rows.ToLookup(row => row.Unit);
    }

    private static List<string> Codes(string cell) => [.. cell.Split(';', StringSplitOptions.RemoveEmptyEntries)];
}
