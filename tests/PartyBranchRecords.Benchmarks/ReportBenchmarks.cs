using BenchmarkDotNet.Attributes;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Benchmarks;

/// <summary>The reports of one district and of all on the demonstration; each with a context of its own, as a request has.</summary>
[MemoryDiagnoser]
public class ReportBenchmarks
{
    /// <summary>Văn Bàn is the district with the most branches.</summary>
    [Params("VB", "ALL")]
    public string Organisation { get; set; } = "";

    [Params(ReportStructure.Then, ReportStructure.Now)]
    public ReportStructure Tree { get; set; }

    /// <summary>As it was known at the end of the day, in the place of what is believed now.</summary>
    [Params(false, true)]
    public bool Known { get; set; }

    [Benchmark]
    public Task<int> Members() => RowsAsync(async facts => (await new MembersReport(facts).RunAsync(OnDay)).Value!.Rows.Count);

    [Benchmark]
    public Task<int> BranchSizes() => RowsAsync(async facts => (await new BranchSizesReport(facts).RunAsync(OnDay)).Value!.Rows.Count);

    [Benchmark]
    public Task<int> Structure() => RowsAsync(async facts => (await new StructureReport(facts).RunAsync(OnDay)).Value!.Rows.Count);

    [Benchmark]
    public Task<int> Coverage() => RowsAsync(async facts => (await new CoverageReport(facts).RunAsync(OnDay)).Value!.Rows.Count);

    [Benchmark]
    public Task<int> Roster() => RowsAsync(async facts => (await new RosterReport(facts).RunAsync(OnDay)).Value!.Rows.Count);

    [Benchmark]
    public Task<int> QuotaOfATerm() => RowsAsync(async facts => (await new QuotaReport(facts).RunAsync(OfTerm)).Value!.Rows.Count);

    [Benchmark]
    public Task<int> MovementsOfATerm() => RowsAsync(async facts => (await new MovementsReport(facts).RunAsync(OfTerm)).Value!.Rows.Count);

    [Benchmark]
    public Task<int> ListBehindAMovement() =>
        RowsAsync(async facts => (await new MovementsReport(facts).ListAsync(OfTerm, new("other_in"))).Value!.Total);

    private DateOnly? OnTreeOf => Tree is ReportStructure.Now ? DemonstrationFile.Today : null;
    private DateOnly? KnownOn => Known ? DemonstrationFile.Today : null;

    private DayRequest OnDay =>
        new()
        {
            Organisation = Organisation,
            AsOf = DemonstrationFile.Today,
            OnTreeOf = OnTreeOf,
            KnownOn = KnownOn,
        };

    private PeriodRequest OfTerm =>
        new()
        {
            Organisation = Organisation,
            OnTreeOf = OnTreeOf,
            KnownOn = KnownOn,
            Period = ReportPeriod.Of(QuotaPeriod.OfTerm(2020, 2025)),
            Today = DemonstrationFile.Today,
        };

    private async Task<int> RowsAsync(Func<ReportFacts, Task<int>> read)
    {
        await using var context = DemonstrationFile.Open();
        return await read(new ReportFacts(context));
    }
}
