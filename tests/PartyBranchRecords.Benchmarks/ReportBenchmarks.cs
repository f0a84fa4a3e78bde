using BenchmarkDotNet.Attributes;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Demo;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Sqlite;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Benchmarks;

/// <summary>The reports of one district on the demonstration, in a SQLite file; each with a context of its own, as a request has.</summary>
[MemoryDiagnoser]
public class ReportBenchmarks
{
    private static readonly DateOnly Today = new(2026, 11, 1);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("records-benchmark-");
    private DbContextOptions<RecordsContext> _options = null!;

    /// <summary>The code of the district; Văn Bàn has the most branches.</summary>
    [Params("VB")]
    public string District { get; set; } = "";

    [GlobalSetup]
    public async Task LoadAsync()
    {
        var options = new DbContextOptionsBuilder<RecordsContext>();
        options.UseSqliteRecords($"Data Source={Path.Combine(_folder.FullName, "records.db")}");
        _options = options.Options;
        await using var context = Open();
        await context.Database.MigrateAsync();
        await new DemonstrationLoader(context).LoadAsync(Today);
    }

    [GlobalCleanup]
    public void Delete() => _folder.Delete(recursive: true);

    [Benchmark]
    public Task<int> Members() => RowsAsync(async facts => (await new MembersReport(facts).RunAsync(OnDay)).Value!.Rows.Count);

    [Benchmark]
    public Task<int> BranchSizes() => RowsAsync(async facts => (await new BranchSizesReport(facts).RunAsync(OnDay)).Value!.Rows.Count);

    [Benchmark]
    public Task<int> Structure() => RowsAsync(async facts => (await new StructureReport(facts).RunAsync(OnDay)).Value!.Rows.Count);

    [Benchmark]
    public Task<int> Roster() => RowsAsync(async facts => (await new RosterReport(facts).RunAsync(OnDay)).Value!.Rows.Count);

    [Benchmark]
    public Task<int> QuotaOfATerm() => RowsAsync(async facts => (await new QuotaReport(facts).RunAsync(OfTerm)).Value!.Rows.Count);

    private DayRequest OnDay => new() { Organisation = District, AsOf = Today };

    private PeriodRequest OfTerm =>
        new()
        {
            Organisation = District,
            Period = ReportPeriod.Of(QuotaPeriod.OfTerm(2020, 2025)),
            Today = Today,
        };

    private RecordsContext Open() => new(_options) { Scope = Scope.Whole(Today) };

    private async Task<int> RowsAsync(Func<ReportFacts, Task<int>> read)
    {
        await using var context = Open();
        return await read(new ReportFacts(context));
    }
}
