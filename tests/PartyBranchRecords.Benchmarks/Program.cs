using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using PartyBranchRecords.Benchmarks;

// How each is used, and what it measured: docs/performance.md.
switch (args)
{
    case ["generate", var people, var folder]:
        await RecordSetGenerator.WriteAsync(int.Parse(people, CultureInfo.InvariantCulture), folder);
        return;
    case ["generate", var people, var folder, var district]:
        await RecordSetGenerator.WriteAsync(
            int.Parse(people, CultureInfo.InvariantCulture),
            folder,
            int.Parse(district, CultureInfo.InvariantCulture)
        );
        return;
    case ["compare", var alone, var among, var organisation]:
        await ReportTimes.CompareAsync(alone, among, organisation);
        return;
}

// In this process: the demonstration is loaded once for all of them.
await using var demonstration = await DemonstrationFile.LoadAsync();
var job = Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance);
BenchmarkSwitcher.FromTypes([typeof(ReportBenchmarks), typeof(OtherStructureBenchmarks)]).Run(args, DefaultConfig.Instance.AddJob(job));
