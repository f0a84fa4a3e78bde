using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Integrity;
using PartyBranchRecords.Data.SqlServer;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Integrity;

/// <summary>The sweep as a whole, and what it says of the history.</summary>
public sealed class DoctorTests : PlantedDefects
{
    [Fact]
    public async Task Sound_records_give_no_finding()
    {
        await Data.MemberAsync(Branch, admittedOn: new DateOnly(2012, 3, 1), leftOn: new DateOnly(2020, 1, 1));
        await Data.BranchAsync(District, code: "SC-CA", from: Middle, to: new DateOnly(2020, 1, 1));
        (await FindAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_missing_database_is_one_finding()
    {
        using var nowhere = new RecordsFile(empty: true);
        await using var records = nowhere.Open();
        (await new DoctorService(records).FindAsync()).Select(finding => finding.Check).ShouldBe(["database"]);
    }

    [Fact]
    public async Task An_old_schema_is_named_by_the_missing_migrations()
    {
        await ExecuteAsync("DELETE FROM __EFMigrationsHistory");
        (await FindAsync()).ShouldAllBe(finding => finding.Check == "schema");
    }

    [Fact]
    public async Task A_counter_behind_the_changes_is_found()
    {
        await ExecuteAsync("UPDATE ChangeCounters SET Last = 1");
        await OnlyAsync("change-counter", "1");
    }

    [Fact]
    public async Task A_fact_removed_by_a_change_that_is_not_there_is_found()
    {
        await Context.Database.OpenConnectionAsync();
        await ExecuteAsync("PRAGMA foreign_keys = OFF");
        await Data.AddAsync(AbsenceOf(Middle, null));
        await ExecuteAsync("UPDATE Absences SET RemovedBy = 999");
        await OnlyAsync("fact-without-change", "Absence 1");
    }

    [Fact]
    public void Every_check_is_understood_by_SQL_Server()
    {
        var options = new DbContextOptionsBuilder<RecordsContext>();
        options.UseSqlServerRecords("Server=nowhere;Database=records");
        using var records = new RecordsContext(options.Options) { Scope = Scope.Whole(Middle) };
        foreach (var check in DoctorService.ChecksOf(records))
        {
            new DoctorService(records).Ask(check).ToQueryString().ShouldContain("SELECT", customMessage: check.Name);
        }
    }
}
