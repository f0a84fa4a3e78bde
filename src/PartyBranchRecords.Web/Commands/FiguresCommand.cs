using System.CommandLine;
using System.Globalization;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Figures;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Commands;

/// <summary>Compares the published figures with what the reports say of the demonstration; fails where one differs.</summary>
internal static class FiguresCommand
{
    public const string Name = "figures";

    public static Command Make()
    {
        var command = new Command(Name, "Compute the published figures of the demonstration.");
        command.SetAction((_, cancellationToken) => CommandHost.RunAsync(services => CompareAsync(services, cancellationToken)));
        return command;
    }

    private static async Task<int> CompareAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var today = services.GetRequiredService<TimeProvider>().Today;
        var outcome = await services.GetRequiredService<FigureService>().ComputeAsync(today, cancellationToken);
        if (outcome.Value is not { } figures)
        {
            return await services.GetRequiredService<Text>().AnswerAsync(outcome.Verdict);
        }
        await using var result = new StringWriter(CultureInfo.InvariantCulture);
        await ReportCsv.WriteAsync(result, FigureService.Table(figures));
        await Console.Out.WriteAsync(result.ToString());
        var isWhole = figures.Count == PublishedFigures.All.Count && figures.All(figure => figure.IsSame);
        return isWhole ? CommandLine.Done : CommandLine.Failed;
    }
}
