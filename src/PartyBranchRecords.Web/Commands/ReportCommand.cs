using System.CommandLine;
using System.Globalization;
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
    private static readonly Option<ReportStructure> Structure = new("--structure")
    {
        Description = "On which tree: of each day (then) or of today (now).",
    };
    private static readonly Option<DateOnly?> KnownOn = DayOption.Make("--known-on", "As it was known at the end of this day.");
    private static readonly Option<string?> List = new("--list")
    {
        Description = "The people, branches or localities behind this column of the total.",
    };
    private static readonly Option<ReportFormat> Format = new("--format")
    {
        Description = "The form of the result.",
        DefaultValueFactory = _ => ReportFormat.Csv,
    };
    private static readonly Option<FileInfo?> Out = new("--out") { Description = "A file instead of stdout." };

    public static Command Make()
    {
        Name.AcceptOnlyFromAmong([.. ReportRunner.Names]);
        // By name only: an enum would take any number too.
        Format.AcceptOnlyFromAmong(WordsOf<ReportFormat>());
        By.AcceptOnlyFromAmong(WordsOf<ReportLevel>());
        Structure.AcceptOnlyFromAmong(WordsOf<ReportStructure>());
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
            Structure,
            KnownOn,
            List,
            Format,
            Out,
            FiguresCommand.Make(),
        };
        command.SetAction((parsed, cancellationToken) => CommandHost.RunAsync(services => RunAsync(services, parsed, cancellationToken)));
        return command;
    }

    private static string[] WordsOf<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())];

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
            Structure = parsed.GetValue(Structure),
            KnownOn = parsed.GetValue(KnownOn),
            List = parsed.GetValue(List) is { } column ? new ListRequest(column) : null,
        };
        var (format, file) = (parsed.GetValue(Format), parsed.GetValue(Out));
        if (format == ReportFormat.Xlsx && file is null && !Console.IsOutputRedirected)
        {
            await Console.Error.WriteLineAsync("A workbook cannot be shown on a terminal; name a file with --out.");
            return CommandLine.WrongUsage;
        }
        var today = services.GetRequiredService<TimeProvider>().Today;
        var text = services.GetRequiredService<Text>();
        var table = await services.GetRequiredService<ReportRunner>().TableAsync(arguments, today, cancellationToken);
        if (!table.IsDone)
        {
            await text.AnswerAsync(table.Verdict);
            return table.Verdict.IsWrongUsage() ? CommandLine.WrongUsage : CommandLine.Failed;
        }
        // Written only when it is whole: a failed report leaves an existing file alone.
        using var result = new MemoryStream();
        await ReportFiles.WriteAsync(result, table.Value, format, name => HeadingOf(text, name));
        result.Position = 0;
        await using var output = file is null ? Console.OpenStandardOutput() : file.Create();
        await result.CopyToAsync(output, cancellationToken);
        return CommandLine.Done;
    }

    /// <summary>In Vietnamese, as workbooks are for the offices; messages of commands are English.</summary>
    private static string HeadingOf(Text text, string column)
    {
        var messages = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = Show.Vietnamese;
        try
        {
            return text.Find($"Reports.Column.{column}") ?? column;
        }
        finally
        {
            CultureInfo.CurrentUICulture = messages;
        }
    }
}
