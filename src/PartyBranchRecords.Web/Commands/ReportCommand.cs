using System.CommandLine;
using System.Globalization;
using System.Text;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Commands;

/// <summary>Prints a report, or the list behind one of its numbers.</summary>
internal static class ReportCommand
{
    private static readonly Argument<string> Name = new("NAME") { Description = "Which report." };
    private static readonly Option<string> Org = new("--org") { Description = "Code of the organisation, or ALL.", Required = true };
    private static readonly Option<DateOnly?> AsOf = DayOption.Make("--as-of", "The day; beside a period, where it is cut off.");
    private static readonly Option<DateOnly?> From = DayOption.Make("--from", "The first day.");
    private static readonly Option<DateOnly?> To = DayOption.Make("--to", "The last day, included.");
    private static readonly Option<int?> Year = new("--year") { Description = "A calendar year." };
    private static readonly Option<string?> Term = new("--term") { Description = "A term, as 2015-2020." };
    private static readonly Option<ReportLevel?> By = new("--by") { Description = "What a row stands for." };
    private static readonly Option<string?> List = new("--list")
    {
        Description = "The people, branches or localities behind this column of the total.",
    };
    private static readonly Option<string> Format = new("--format") { Description = "csv", DefaultValueFactory = _ => "csv" };
    private static readonly Option<FileInfo?> Out = new("--out") { Description = "A file instead of stdout." };

    public static Command Make()
    {
        Name.AcceptOnlyFromAmong([.. ReportRunner.Names]);
        Format.AcceptOnlyFromAmong("csv");
        var command = new Command("report", "Print a report.")
        {
            Name,
            Org,
            AsOf,
            From,
            To,
            Year,
            Term,
            By,
            List,
            Format,
            Out,
            FiguresCommand.Make(),
        };
        command.SetAction((parsed, cancellationToken) => CommandHost.RunAsync(services => RunAsync(services, parsed, cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        var arguments = new ReportArguments
        {
            Name = parsed.GetRequiredValue(Name),
            Organisation = parsed.GetRequiredValue(Org),
            AsOf = parsed.GetValue(AsOf),
            From = parsed.GetValue(From),
            To = parsed.GetValue(To),
            Year = parsed.GetValue(Year),
            Term = parsed.GetValue(Term),
            By = parsed.GetValue(By),
            List = parsed.GetValue(List),
        };
        // Written only when it is whole: a failed report leaves an existing file alone.
        await using var result = new StringWriter(CultureInfo.InvariantCulture);
        var today = services.GetRequiredService<TimeProvider>().Today;
        var verdict = await services.GetRequiredService<ReportRunner>().RunAsync(arguments, today, result, cancellationToken);
        if (!verdict.IsAllowed)
        {
            var text = services.GetRequiredService<Text>();
            foreach (var refusal in verdict.Refusals)
            {
                await Console.Error.WriteLineAsync(text.Of(refusal));
            }
            return verdict.IsWrongUsage() ? CommandLine.WrongUsage : CommandLine.Failed;
        }
        if (parsed.GetValue(Out) is { } file)
        {
            await File.WriteAllTextAsync(
                file.FullName,
                result.ToString(),
                new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
                cancellationToken
            );
        }
        else
        {
            await Console.Out.WriteAsync(result.ToString());
        }
        return CommandLine.Done;
    }
}
