using Microsoft.Extensions.DependencyInjection;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Benchmarks;

/// <summary>Every report, asked as its users ask it: as of today, about a year or about a term.</summary>
internal static class ReportQuestions
{
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddScoped<OpenedRecords>()
        .AddScoped(services => services.GetRequiredService<OpenedRecords>().Context)
        .AddReporting()
        .BuildServiceProvider();

    private static readonly string[] OfATerm =
    [
        MovementsReport.Name,
        QuotaReport.Name,
        AdmittedReport.Name,
        BegunReport.Name,
        ReorganisationsReport.Name,
    ];

    public static IEnumerable<string> Names => ReportRunner.Names;

    public static ReportArguments About(string report, string organisation) =>
        new()
        {
            Name = report,
            Organisation = organisation,
            Term = OfATerm.Contains(report) ? "2020-2025" : null,
        };

    /// <summary>With a context of its own, as a request has; how many rows there are.</summary>
    public static async Task<int> AskAsync(Func<RecordsContext> open, ReportArguments question)
    {
        await using var scope = Services.CreateAsyncScope();
        await using var context = open();
        scope.ServiceProvider.GetRequiredService<OpenedRecords>().Context = context;
        var report = scope.ServiceProvider.GetRequiredService<ReportRunner>();
        var table = await report.TableAsync(question, DemonstrationFile.Today);
        return table.IsDone ? table.Value.Rows.Count : throw new InvalidOperationException($"{question} is refused: {table.Verdict}");
    }

    private sealed class OpenedRecords
    {
        public RecordsContext Context { get; set; } = null!;
    }
}
