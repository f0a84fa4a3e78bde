using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Sqlite;

namespace PartyBranchRecords.Benchmarks;

/// <summary>
/// What every report costs in two databases, in turns so that both meet the same machine: the least of many runs, since others use
/// the machine too.
/// </summary>
internal static class ReportTimes
{
    private const int Runs = 15;

    /// <param name="alone">The SQLite file with one district.</param>
    /// <param name="among">The one that holds it among many.</param>
    public static async Task CompareAsync(string alone, string among, string organisation)
    {
        Console.WriteLine($"| report of {organisation} | alone, ms | among many, ms | ratio |");
        Console.WriteLine("|---|---:|---:|---:|");
        foreach (var name in ReportQuestions.Names)
        {
            var question = ReportQuestions.About(name, organisation);
            var (least, leastAmong) = (double.MaxValue, double.MaxValue);
            for (var run = 0; run < Runs; run++)
            {
                least = Math.Min(least, await TimeAsync(() => ReportQuestions.AskAsync(() => Open(alone), question)));
                leastAmong = Math.Min(leastAmong, await TimeAsync(() => ReportQuestions.AskAsync(() => Open(among), question)));
            }
            Console.WriteLine(FormattableString.Invariant($"| {name} | {least:F1} | {leastAmong:F1} | {leastAmong / least:F2} |"));
        }
    }

    private static async Task<double> TimeAsync(Func<Task> ask)
    {
        var began = Stopwatch.GetTimestamp();
        await ask();
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }

    private static RecordsContext Open(string file)
    {
        var options = new DbContextOptionsBuilder<RecordsContext>();
        options.UseSqliteRecords($"Data Source={file}");
        return new RecordsContext(options.Options) { Scope = Scope.Whole(DemonstrationFile.Today) };
    }
}
