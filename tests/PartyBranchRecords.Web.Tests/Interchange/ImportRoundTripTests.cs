using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Integrity;
using PartyBranchRecords.Data.Interchange;
using PartyBranchRecords.Data.Interchange.Import;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Web.Tests.Databases;
using PartyBranchRecords.Web.Tests.Demo;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Interchange;

/// <summary>Export, import into an empty database, export again: no difference. And every query of an import on SQL Server.</summary>
[Collection(nameof(Demonstrations))]
public sealed class ImportRoundTripTests(Demonstrations demonstrations) : IDisposable
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private readonly RecordsFile file = new();

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task The_demonstration_comes_back_as_it_went_out()
    {
        var records = await demonstrations.OfAsync(Today);
        var (first, second) = (Path.Combine(file.Folder, "first"), Path.Combine(file.Folder, "second"));
        await using (var source = Demonstrations.Open(records.File))
        {
            await ExportAsync(source, first);
        }
        await using var context = file.Open();
        var result = await ServiceOf(context).RunAsync(await RecordSetReader.ReadAsync(first), "first");
        result.Preview.Problems.ShouldBeEmpty();
        await ExportAsync(context, second);
        foreach (var exported in Directory.GetFiles(first))
        {
            (await File.ReadAllTextAsync(Path.Combine(second, Path.GetFileName(exported)))).ShouldBe(
                await File.ReadAllTextAsync(exported),
                Path.GetFileName(exported)
            );
        }
        (await new DoctorService(context).FindAsync()).ShouldBeEmpty();
        (await ServiceOf(context).CheckAsync(await RecordSetReader.ReadAsync(first))).Total.ShouldBe(
            new RowCounts(0, 0, result.Preview.Total.Created)
        );
    }

    [Fact]
    public async Task Every_query_of_a_check_runs_on_the_SQL_Server_provider()
    {
        var reading = await RecordSetReader.ReadAsync(await SmallSetAsync());
        reading.Findings.ShouldBeEmpty();
        await using (var context = file.Open())
        {
            (await ServiceOf(context).RunAsync(reading, "set")).RunId.ShouldNotBeNull();
        }
        var written = await WrittenAsync();
        written.Count.ShouldBe(15);
        var planned = await CommandsAsync(async context =>
        {
            var preview = await new ImportPlanner(context).PlanAsync(reading, new SensitiveData(), Today, CancellationToken.None);
            preview.Plan.Total.ShouldBe(new RowCounts(0, 0, preview.Plan.Total.Unchanged));
        });
        planned.NotAsked(written).ShouldBeEmpty("what the set says again is compared with every table it is in");
        var takingBack = await CommandsAsync(context => new TakingBack(context).HindranceAsync(1));
        takingBack.NotAsked(written).ShouldBeEmpty("what was written since is looked for in every table");
    }

    private Task<IReadOnlyList<string>> CommandsAsync(Func<RecordsContext, Task> read) =>
        SqlServerTranslation.OfAsync(file.ConnectionString, Scope.Whole(Today), read);

    /// <summary>The tables of facts that the import wrote to.</summary>
    private async Task<List<string>> WrittenAsync()
    {
        await using var context = file.Open();
        var written = new List<string>();
        foreach (var table in context.FactTables())
        {
#pragma warning disable EF1002 // The name is the model's own.
            var rows = await context.Database.SqlQueryRaw<int>($"SELECT COUNT(*) AS Value FROM \"{table}\" WHERE AddedBy = 1").SingleAsync();
#pragma warning restore EF1002
            if (rows > 0)
            {
                written.Add(table);
            }
        }
        return written;
    }

    private async Task<string> SmallSetAsync()
    {
        var folder = Directory.CreateDirectory(Path.Combine(file.Folder, "set")).FullName;
        await WriteAsync("districts", "code,name,established_on", "H,Huyện H,2000-01-01");
        await WriteAsync("communes", "code,name,district_code,established_on", "X,Xã X,H,2000-01-01");
        await WriteAsync("branches", "code,name,kind,district_code,commune_code,established_on", "B,Chi bộ B,Village,H,X,2000-01-01");
        await WriteAsync("localities", "code,name,kind,commune_code", "L,Bản L,Village,X");
        await WriteAsync(
            "members",
            "record_number,card_number,full_name,sex,birth_date,ethnicity,admitted_on,branch_code",
            "M1,T1,Lò Văn Mẫu,Male,1980,Thái,2010-03-01,B"
        );
        await WriteAsync("absences", "record_number,kind,from", "M1,Exempt,2020-01-01");
        await WriteAsync("offices", "record_number,org_code,office,from", "M1,B,Secretary,2012-01-01");
        await WriteAsync("posts", "record_number,post,locality_code,from", "M1,VillageHead,L,2012-01-01");
        await WriteAsync("terms", "org_code,period,from,to", "H,2020-2025,2020-07-01,2025-06-30");
        await WriteAsync("quotas", "org_code,period,target,set_on", "H,2024,1,2024-01-01");
        await WriteAsync("ratings", "org_code,year,rating", "B,2024,Good");
        await WriteAsync("reorganisations", "number,kind,decided_on,effective_on,successors", "1,Establish,2000-01-01,2000-01-01,B");
        await WriteAsync(
            "candidates",
            "number,full_name,sex,birth_date,branch_code,identified_on,record_number",
            "C1,Lò Thị Mẫu,Female,2000,B,2026-01-01,M1"
        );
        return folder;

        Task WriteAsync(string name, params string[] lines) => File.WriteAllLinesAsync(Path.Combine(folder, name + ".csv"), lines);
    }

    private static async Task ExportAsync(RecordsContext context, string folder)
    {
        context.Scope = Scope.Whole(Today);
        var outcome = await new RecordSetExport(context).ExportAsync(null, Today);
        await RecordSetFolder.WriteAsync(folder, outcome.Value!);
    }

    private static ImportService ServiceOf(RecordsContext context)
    {
        var (clock, account) = (new OfficeClock(Today), new CurrentAccount());
        return new ImportService(context, new RecordsWriter(context, clock, account), new TakingBack(context), new SensitiveData(), account, clock);
    }
}
