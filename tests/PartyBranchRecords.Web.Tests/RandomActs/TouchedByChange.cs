using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PartyBranchRecords.Data;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Web.Tests.RandomActs;

/// <summary>Whom and what the rows of a change are about, read from the database past the program.</summary>
internal static class TouchedByChange
{
    public static async Task<HashSet<string>> ReadAsync(RecordsContext context, long number)
    {
        var queries =
            from kind in context.Model.GetEntityTypes()
            where kind.ClrType.IsAssignableTo(typeof(Fact))
            let table = StoreObjectIdentifier.Create(kind, StoreObjectType.Table)!.Value
            from key in kind.GetForeignKeys()
            where key.PrincipalEntityType.ClrType != typeof(Change) && key.Properties.Count == 1
            let column = key.Properties[0].GetColumnName(table)
            let principal = key.PrincipalEntityType.GetRootType().ClrType.Name
            select $"SELECT '{principal} ' || \"{column}\" FROM \"{table.Name}\" WHERE \"{column}\" IS NOT NULL AND {number} IN (AddedBy, RemovedBy)";
        // The branch of a candidate is a plain column: whoever was found in it came with it.
        var found = $"SELECT CandidateId FROM CandidateSteps WHERE Kind = 'Identified' AND AddedBy = {number}";
        string[] all =
        [
            .. queries,
            $"SELECT Subject || ' ' || SubjectId FROM FieldChanges WHERE ChangeNumber = {number}",
            $"SELECT 'Organisation ' || BranchId FROM Candidates WHERE Id IN ({found})",
            $"SELECT 'Organisation ' || BranchId FROM CandidateStays WHERE CandidateId IN ({found})",
        ];
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = string.Join(" UNION ", all);
        await using var reader = await command.ExecuteReaderAsync();
        var touched = new HashSet<string>(StringComparer.Ordinal);
        while (await reader.ReadAsync())
        {
            touched.Add(reader.GetString(0));
        }
        return touched;
    }
}
