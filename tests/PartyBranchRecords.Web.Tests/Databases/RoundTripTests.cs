using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Web.Tests.Databases;

/// <summary>What is read back is what was written, and sorts and compares alike on each database.</summary>
public abstract class RoundTripTests(RecordsDatabase database)
{
    [EachDatabaseFact]
    public async Task Days_come_back_the_first_of_all_too()
    {
        var sample = await new Sample("T1").WriteAsync(database);
        await database.WriteAsync((_, change) => change.Add(sample.Particulars()));

        await using var context = database.Open();
        var read = await context.Particulars.SingleAsync(fact => fact.MemberId == sample.Member.Id && fact.From == Period.Always);
        (read.From, read.To, read.BirthDate).ShouldBe((Period.Always, null, new DateOnly(1990, 5, 17)));
    }

    [EachDatabaseFact]
    public async Task Instants_come_back_as_utc_in_whole_milliseconds()
    {
        var at = new DateTime(2024, 6, 30, 23, 59, 59, 999, DateTimeKind.Utc);
        await using (var context = database.Open())
        {
            context.Add(
                new ActivityLogEntry
                {
                    At = at.AddTicks(9_999),
                    Activity = Activity.Exported,
                    Detail = "T2",
                }
            );
            await context.SaveChangesAsync();
        }
        await using var after = database.Open();
        var read = await after.ActivityLog.SingleAsync(entry => entry.Detail == "T2" && entry.At == at);
        (read.At, read.At.Kind).ShouldBe((at, DateTimeKind.Utc));
    }

    [EachDatabaseFact]
    public async Task Names_sort_by_the_given_name_in_vietnamese_order_and_are_found_without_diacritics()
    {
        string[] names = ["Lò Văn An", "Vàng A Ân", "Lò Thị Đào", "Nguyễn Văn Đức", "Lò Văn Ngà", "Giàng A Ơn"];
        await using (var context = database.Open())
        {
            var branch = (await new Sample("T3").WriteAsync(database)).Branch;
            context.AddRange(names.Reverse().Select((name, i) => NewMember($"T3-{i}", name, branch.Id)));
            await context.SaveChangesAsync();
        }
        await using var after = database.Open();
        var members = after.Members.Where(member => member.RecordNumber.StartsWith("T3-"));
        (await members.OrderBy(member => member.SortKey).Select(member => member.FullName).ToListAsync()).ShouldBe(names);
        (await members.Where(member => member.SearchKey.Contains("duc")).Select(member => member.FullName).ToListAsync()).ShouldBe([
            "Nguyễn Văn Đức",
        ]);
    }

    private static Member NewMember(string number, string name, int branchId) =>
        new()
        {
            RecordNumber = number,
            FullName = name,
            SortKey = PersonName.SortKey(name),
            SearchKey = PersonName.SearchKey(name),
            LastBranchId = branchId,
        };
}

public sealed class RoundTripTestsOnSqlite(SqliteDatabase database) : RoundTripTests(database), IClassFixture<SqliteDatabase>;

public sealed class RoundTripTestsOnSqlServer(SqlServerDatabase database) : RoundTripTests(database), IClassFixture<SqlServerDatabase>;
