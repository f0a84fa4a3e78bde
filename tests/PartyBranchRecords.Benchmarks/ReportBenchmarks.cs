using BenchmarkDotNet.Attributes;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Benchmarks;

/// <summary>The reports of one district on the demonstration; each with a context of its own, as a request has.</summary>
[MemoryDiagnoser]
public class ReportBenchmarks
{
    /// <summary>The code of the district; Văn Bàn has the most branches.</summary>
    [Params("VB")]
    public string District { get; set; } = "";

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

    private DayRequest OnDay => new() { Organisation = District, AsOf = DemonstrationFile.Today };

    private PeriodRequest OfTerm =>
        new()
        {
            Organisation = District,
            Period = ReportPeriod.Of(QuotaPeriod.OfTerm(2020, 2025)),
            Today = DemonstrationFile.Today,
        };

    private async Task<int> RowsAsync(Func<ReportFacts, Task<int>> read)
    {
        await using var context = DemonstrationFile.Open();
        return await read(new ReportFacts(context));
    }
}
