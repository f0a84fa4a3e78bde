using BenchmarkDotNet.Attributes;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Benchmarks;

/// <summary>Every report of one district and of all on the demonstration.</summary>
[MemoryDiagnoser]
public class ReportBenchmarks
{
    public static IEnumerable<string> Reports => ReportQuestions.Names;

    /// <summary>Văn Bàn is the district with the most branches.</summary>
    [Params("VB", "ALL")]
    public string Organisation { get; set; } = "";

    [ParamsSource(nameof(Reports))]
    public string Report { get; set; } = "";

    [Benchmark]
    public Task<int> Answer() => ReportQuestions.AskAsync(DemonstrationFile.Open, ReportQuestions.About(Report, Organisation));
}

/// <summary>The same on today's tree, and as it was known at the end of the day in the place of what is believed now.</summary>
[MemoryDiagnoser]
public class OtherStructureBenchmarks
{
    [Params("members", "movements", "structure", "quota")]
    public string Report { get; set; } = "";

    [Benchmark]
    public Task<int> OnTodaysTree() => AskAsync(ReportStructure.Now, known: null);

    [Benchmark]
    public Task<int> AsItWasKnown() => AskAsync(ReportStructure.Then, DemonstrationFile.Today);

    private Task<int> AskAsync(ReportStructure structure, DateOnly? known) =>
        ReportQuestions.AskAsync(DemonstrationFile.Open, ReportQuestions.About(Report, "ALL") with { Structure = structure, KnownOn = known });
}
