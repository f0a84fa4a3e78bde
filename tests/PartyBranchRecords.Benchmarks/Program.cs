using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using PartyBranchRecords.Benchmarks;

// dotnet run --project tests/PartyBranchRecords.Benchmarks -- generate 100000 FOLDER: a record set to measure imports with.
if (args is ["generate", var people, var folder])
{
    await RecordSetGenerator.WriteAsync(int.Parse(people, CultureInfo.InvariantCulture), folder);
    return;
}

// dotnet run --configuration Release --project tests/PartyBranchRecords.Benchmarks -- --filter '*'
// In this process: the demonstration is loaded once for all of them.
await using var demonstration = await DemonstrationFile.LoadAsync();
var job = Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance);
BenchmarkSwitcher.FromTypes([typeof(ReportBenchmarks)]).Run(args, DefaultConfig.Instance.AddJob(job));
