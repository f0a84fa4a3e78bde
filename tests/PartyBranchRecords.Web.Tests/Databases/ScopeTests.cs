using System.Reflection;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Web.Tests.Databases;

/// <summary>Two districts with one of everything each; whoever sees one of them sees exactly half of every table.</summary>
public abstract class ScopeTests(RecordsDatabase database)
{
    private static readonly string[] OfPeople = ["Member", "BranchMembership", "MemberParticulars", "AdmissionCandidate", "CandidateStep"];

    private readonly Sample _own = new("OWN");
    private readonly Sample _other = new("OTHER");

    [EachDatabaseFact]
    public async Task Scopes_hold_in_every_table()
    {
        foreach (var sample in new[] { _own, _other })
        {
            await sample.WriteAsync(database);
            await sample.WriteEverythingElseAsync(database);
        }
        var whole = await CountAsync(Scope.Whole(RecordsDatabase.Today));
        var half = whole.ToDictionary(table => table.Key, table => table.Value / 2);
        OfPeople.ShouldAllBe(table => whole[table] == 2);
        whole.ShouldAllBe(table => table.Value > 0 && table.Value % 2 == 0);

        (await CountAsync(Scope.Nothing)).ShouldAllBe(table => table.Value == 0);
        (await CountAsync(new Scope(RecordsDatabase.Today, [_own.District.Id], []))).ShouldBe(half, ignoreOrder: true);

        // A commune sees itself and its branch, but not the district above.
        half[nameof(Organisation)] = 2;
        half[nameof(ReorganisationDraft)] = 0;
        var ofCommune = new Scope(RecordsDatabase.Today, [], [_own.Commune.Id]);
        (await CountAsync(ofCommune)).ShouldBe(half, ignoreOrder: true);
        await SeesItsOwnAsync(ofCommune);

        // Of the day before the branch stood there, it sees nobody.
        var before = await CountAsync(ofCommune with { Day = Sample.Beginning.AddDays(-1) });
        OfPeople.ShouldAllBe(table => before[table] == 0);
    }

    private async Task SeesItsOwnAsync(Scope scope)
    {
        await using var context = database.Open(scope);
        (await context.Members.Select(member => member.RecordNumber).ToListAsync()).ShouldBe([_own.Member.RecordNumber]);
        (await context.Branches.Select(branch => branch.Code).ToListAsync()).ShouldBe([_own.Branch.Code]);
        (await context.Candidates.Select(candidate => candidate.BranchId).ToListAsync()).ShouldBe([_own.Branch.Id]);
        (await context.FieldChanges.Select(change => change.SubjectId).ToListAsync()).ShouldBe([_own.Member.Id]);
    }

    /// <summary>The rows of every table that has a scope filter.</summary>
    private async Task<Dictionary<string, int>> CountAsync(Scope scope)
    {
        await using var context = database.Open(scope);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entity in context.Model.GetEntityTypes().Where(ModelTests.HasScope))
        {
            var count = typeof(ScopeTests).GetMethod(nameof(CountOfAsync), BindingFlags.NonPublic | BindingFlags.Static)!;
            counts[entity.ClrType.Name] = await (Task<int>)count.MakeGenericMethod(entity.ClrType).Invoke(null, [context])!;
        }
        return counts;
    }

    private static Task<int> CountOfAsync<T>(RecordsContext context)
        where T : class => context.Set<T>().CountAsync();
}

public sealed class ScopeTestsOnSqlite(SqliteDatabase database) : ScopeTests(database), IClassFixture<SqliteDatabase>;

public sealed class ScopeTestsOnSqlServer(SqlServerDatabase database) : ScopeTests(database), IClassFixture<SqlServerDatabase>;
