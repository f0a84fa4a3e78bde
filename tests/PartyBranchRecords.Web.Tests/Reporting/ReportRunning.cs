using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Web.Tests.Reporting;

/// <summary>Reports as the command line asks for them.</summary>
internal static class ReportRunning
{
    private static readonly DateOnly Today = new(2026, 3, 1);

    public static async Task<string> CsvAsync(this TestRecords records, ReportArguments arguments, DateOnly? today = null)
    {
        var table = await Runner(records).TableAsync(arguments, today ?? Today);
        table.Verdict.Refusals.ShouldBeEmpty();
        return await CsvOfAsync(table.Value!);
    }

    public static async Task<string> CsvOfAsync(ReportTable table)
    {
        using var output = new StringWriter();
        await ReportCsv.WriteAsync(output, table);
        return output.ToString();
    }

    /// <summary>The rows of a report by their org_code; of each the cells by column, as the CSV has them.</summary>
    public static async Task<Dictionary<string, Dictionary<string, string>>> ReportAsync(
        this TestRecords records,
        ReportArguments arguments,
        DateOnly? today = null
    )
    {
        var lines = (await records.CsvAsync(arguments, today))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(','))
            .ToList();
        return lines.Skip(1).ToDictionary(cells => cells[0], cells => lines[0].Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    public static async Task<Verdict> RefusalAsync(this TestRecords records, ReportArguments arguments, Scope? scope = null)
    {
        var table = await Runner(records, scope).TableAsync(arguments, Today);
        table.Value.ShouldBeNull();
        return table.Verdict;
    }

    public static ReportRunner Runner(TestRecords records, Scope? scope = null)
    {
        var facts = records.Facts(scope);
        return new(facts, new RecordsBegin(facts));
    }

    public static ReportArguments Ask(string name, string organisation, string? asOf = null, ReportLevel? by = null) =>
        new()
        {
            Name = name,
            Organisation = organisation,
            AsOf = TestRecords.Day(asOf),
            By = by,
        };
}
