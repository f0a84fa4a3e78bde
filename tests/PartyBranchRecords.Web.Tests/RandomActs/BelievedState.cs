using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PartyBranchRecords.Data;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Web.Tests.RandomActs;

/// <summary>Everything that is believed, whichever change recorded it: what taking back must return to. Row by row, as the database has it.</summary>
internal static class BelievedState
{
    private static readonly string[] Bookkeeping = [nameof(Fact.Id), nameof(Fact.AddedBy), nameof(Fact.RemovedBy)];

    public static async Task<List<string>> ReadAsync(RecordsContext context)
    {
        var lines = new List<string>();
        foreach (var kind in context.Model.GetEntityTypes().Where(entity => entity.ClrType.IsAssignableTo(typeof(Fact))))
        {
            var table = StoreObjectIdentifier.Create(kind, StoreObjectType.Table)!.Value;
            var columns = kind.GetProperties()
                .Where(property => !Bookkeeping.Contains(property.Name))
                .Select(one => $"\"{one.GetColumnName(table)}\"");
            await ReadAsync(context, $"SELECT '{table.Name}', {string.Join(", ", columns)} FROM \"{table.Name}\" WHERE RemovedBy IS NULL", lines);
        }
        // Whoever was taken back with the act that made the record is nobody.
        await ReadAsync(
            context,
            "SELECT 'Member', Id, LastBranchId, LeftOn FROM Members WHERE Id IN (SELECT MemberId FROM Memberships WHERE RemovedBy IS NULL)",
            lines
        );
        await ReadAsync(context, "SELECT 'Candidate', Id, BranchId, LocalityId FROM Candidates", lines);
        await ReadAsync(context, "SELECT 'Role', UserId, Role, OrganisationId, \"From\", \"To\" FROM RoleAssignments", lines);
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    /// <summary>The same rows, or those that came and went are said.</summary>
    public static void ShouldBeAgain(this List<string> now, List<string> before, string after)
    {
        now.Except(before).ShouldBeEmpty($"{after}: came; gone: {string.Join("; ", before.Except(now))}");
        now.Count.ShouldBe(before.Count, $"{after}: gone: {string.Join("; ", before.Except(now))}");
    }

    private static async Task ReadAsync(RecordsContext context, string query, List<string> lines)
    {
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = query;
        await using var reader = await command.ExecuteReaderAsync();
        var row = new object[reader.FieldCount];
        while (await reader.ReadAsync())
        {
            reader.GetValues(row);
            lines.Add(string.Join(' ', row.Select(value => value is DBNull ? "-" : Convert.ToString(value, CultureInfo.InvariantCulture))));
        }
    }
}
