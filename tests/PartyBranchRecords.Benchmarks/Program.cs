using BenchmarkDotNet.Running;
using PartyBranchRecords.Benchmarks;

BenchmarkSwitcher.FromTypes([typeof(ReportBenchmarks)]).Run(args);
