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
        using var output = new StringWriter();
        var verdict = await Runner(records).RunAsync(arguments, today ?? Today, output);
        verdict.Refusals.ShouldBeEmpty();
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
        using var output = new StringWriter();
        var verdict = await Runner(records, scope).RunAsync(arguments, Today, output);
        output.ToString().ShouldBeEmpty();
        return verdict;
    }

    public static ReportRunner Runner(TestRecords records, Scope? scope = null)
    {
        var facts = records.Facts(scope);
        return new(
            new MembersReport(facts),
            new MovementsReport(facts),
            new QuotaReport(facts),
            new BranchSizesReport(facts),
            new StructureReport(facts),
            new CoverageReport(facts),
            new RosterReport(facts),
            new FurtherReports(facts)
        );
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
