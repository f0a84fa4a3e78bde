using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PartyBranchRecords.Data;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Web.Tests.RandomActs;

/// <summary>
/// Everything that is believed, whichever change recorded it: what taking back must return to. Facts row by row, as the database has them;
/// of people, candidates and units every column by itself.
/// </summary>
internal sealed class BelievedState
{
    private static readonly string[] Bookkeeping = [nameof(Fact.Id), nameof(Fact.AddedBy), nameof(Fact.RemovedBy), nameof(IVersioned.Version)];

    /// <summary>Whoever was taken back with the act that made the record is nobody.</summary>
    private static readonly (Type Kind, string Believed)[] Records =
    [
        (typeof(Member), "Id IN (SELECT MemberId FROM Memberships WHERE RemovedBy IS NULL)"),
        (typeof(AdmissionCandidate), "Id IN (SELECT CandidateId FROM CandidateSteps WHERE RemovedBy IS NULL)"),
        (typeof(Organisation), "Id IN (SELECT OrganisationId FROM OrganisationLives WHERE RemovedBy IS NULL)"),
        (typeof(Locality), "Id IN (SELECT LocalityId FROM LocalityAffiliations WHERE RemovedBy IS NULL)"),
    ];

    private readonly Dictionary<string, int> lines;

    private BelievedState(Dictionary<string, int> lines) => this.lines = lines;

    public IReadOnlyList<string> Lines => Beyond(lines, []);

    public static async Task<BelievedState> ReadAsync(RecordsContext context)
    {
        await context.Database.OpenConnectionAsync();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var kind in context.Model.GetEntityTypes().Where(entity => entity.ClrType.IsAssignableTo(typeof(Fact))))
        {
            var query = $"SELECT {Columns(kind)} FROM \"{kind.GetTableName()}\" WHERE RemovedBy IS NULL";
            await ReadAsync(context, query, row => Count(lines, $"{kind.ClrType.Name} {string.Join(' ', Values(row))}"));
        }
        foreach (var (type, believed) in Records)
        {
            var kind = context.Model.FindEntityType(type)!;
            await ReadAsync(
                context,
                $"SELECT Id, {Columns(kind)} FROM \"{kind.GetTableName()}\" WHERE {believed}",
                row =>
                {
                    for (var i = 1; i < row.FieldCount; i++)
                    {
                        Count(lines, $"{type.Name} {row.GetInt32(0)} {row.GetName(i)} {Value(row, i)}");
                    }
                }
            );
        }
        const string roles = "SELECT UserId, Role, OrganisationId, \"From\", \"To\" FROM RoleAssignments";
        await ReadAsync(context, roles, row => Count(lines, $"Role {string.Join(' ', Values(row))}"));
        return new BelievedState(lines);
    }

    /// <summary>What is believed now and was not before, and the other way round.</summary>
    public StateChange Since(BelievedState before) => new(Beyond(lines, before.lines), Beyond(before.lines, lines));

    private static List<string> Beyond(Dictionary<string, int> lines, Dictionary<string, int> others) =>
        [
            .. from line in lines
            let more = line.Value - others.GetValueOrDefault(line.Key)
            where more > 0
            orderby line.Key
            select more == 1 ? line.Key : $"{more} x {line.Key}",
        ];

    private static void Count(Dictionary<string, int> lines, string line) => lines[line] = lines.GetValueOrDefault(line) + 1;

    private static string Columns(IEntityType kind)
    {
        var table = StoreObjectIdentifier.Create(kind, StoreObjectType.Table)!.Value;
        var properties = kind.GetDerivedTypesInclusive().SelectMany(type => type.GetDeclaredProperties()).Concat(kind.GetProperties()).Distinct();
        return string.Join(
            ", ",
            properties.Where(property => !Bookkeeping.Contains(property.Name)).Select(property => $"\"{property.GetColumnName(table)}\"").Distinct()
        );
    }

    private static IEnumerable<string> Values(DbDataReader row) => Enumerable.Range(0, row.FieldCount).Select(i => Value(row, i));

    private static string Value(DbDataReader row, int column) =>
        row.IsDBNull(column) ? "-" : Convert.ToString(row.GetValue(column), CultureInfo.InvariantCulture)!;

    private static async Task ReadAsync(RecordsContext context, string query, Action<DbDataReader> read)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = query;
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            read(reader);
        }
    }
}

/// <summary>What is believed otherwise.</summary>
internal sealed record StateChange(IReadOnlyList<string> Came, IReadOnlyList<string> Went)
{
    public static readonly StateChange None = new([], []);

    /// <summary>What taking it back must do.</summary>
    public StateChange Back => new(Went, Came);

    public void ShouldBe(StateChange expected, string after)
    {
        Came.ShouldBe(expected.Came, $"{after}: came");
        Went.ShouldBe(expected.Went, $"{after}: went");
    }
}
