using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Web.Tests.Reporting.Oracle;

/// <summary>Every report against its slow twin, on random histories: all organisations and levels, and the lists behind the numbers.</summary>
public sealed class OracleTests
{
    private const int Histories = 20;

    /// <summary>How many of the organisations and levels are asked for in each history.</summary>
    private const int Asked = 3;

    private static readonly DateOnly Today = new(2018, 6, 15);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, Histories)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Reports_agree_with_a_day_by_day_count(int seed)
    {
        using var records = new TestRecords();
        new RandomHistory(records, seed).Make();
        var random = new Random(seed);
        var oracle = new ReportOracle(records.Context);
        foreach (var (asked, by) in random.GetItems(Questions(records), Asked))
        {
            var day = RandomHistory.First.AddDays(random.Next(8 * 365));
            await AgreesAsync(records, Ask("members", asked, by, day), oracle.Members(asked, day, by));
            await AgreesAsync(records, Ask("branch-sizes", asked, by, day), oracle.BranchSizes(asked, day, by));
            await AgreesAsync(records, Ask("structure", asked, by, day), oracle.Structure(asked, day, by));
            await AgreesAsync(records, Ask("roster", asked, by, day), oracle.Roster(asked, day));
            var (quota, expected) = AskQuota(oracle, asked, by, random);
            await AgreesAsync(records, quota, expected);
        }
    }

    private static async Task AgreesAsync(TestRecords records, ReportArguments arguments, string expected)
    {
        var csv = await records.CsvAsync(arguments, Today);
        csv.ShouldBe(expected, $"{arguments}");
        var lines = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(',')).ToList();
        if (arguments.Name == "members")
        {
            lines[1..^1].Sum(cells => int.Parse(cells[2])).ShouldBe(int.Parse(lines[^1][2]), $"rows and total of {arguments}");
        }
        if (arguments.Name != "roster")
        {
            await ListsAgreeAsync(records, arguments, lines);
        }
    }

    private static async Task ListsAgreeAsync(TestRecords records, ReportArguments arguments, List<string[]> lines)
    {
        for (var i = 2; i < lines[0].Length; i++)
        {
            var column = lines[0][i];
            if (!HasList(arguments.Name, column))
            {
                continue;
            }
            foreach (var row in lines.Skip(1).TakeLast(3))
            {
                var unit = row[0] == ReportUnit.TotalCode ? null : row[0];
                var rows = await ListedAsync(records, arguments, new ListRequest(column, unit));
                rows.ShouldBe(int.Parse(row[i]), $"{column} of {row[0]} in {arguments}");
            }
        }
    }

    private static bool HasList(string report, string column) =>
        report switch
        {
            "members" => MembersReport.Columns.Single(c => c.Name == column).HasList,
            "quota" => QuotaReport.Columns.Single(c => c.Name == column).HasList,
            "branch-sizes" => BranchSizesReport.Columns.Single(c => c.Name == column).HasList,
            _ => StructureReport.Columns.Single(c => c.Name == column).HasList,
        };

    private static async Task<int> ListedAsync(TestRecords records, ReportArguments arguments, ListRequest list)
    {
        if (list.Unit is null)
        {
            var csv = await records.CsvAsync(arguments with { List = list.Column }, Today);
            return csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1;
        }
        var facts = records.Facts();
        var day = arguments.OnDay(Today).Value;
        return arguments.Name switch
        {
            "members" => (await new MembersReport(facts).ListAsync(day!, list)).Value!.Rows.Count,
            "branch-sizes" => (await new BranchSizesReport(facts).ListAsync(day!, list)).Value!.Rows.Count,
            "structure" => (await new StructureReport(facts).ListAsync(day!, list)).Value!.Rows.Count,
            _ => (await new QuotaReport(facts).ListAsync(arguments.OnPeriod(Today).Value!, list)).Value!.Rows.Count,
        };
    }

    private static (ReportArguments, string) AskQuota(ReportOracle oracle, string asked, ReportLevel by, Random random)
    {
        var ask = Ask("quota", asked, by, null);
        if (random.Next(3) == 0)
        {
            var from = RandomHistory.First.AddDays(random.Next(2000));
            var to = from.AddDays(random.Next(400));
            return (ask with { From = from, To = to }, oracle.Quota(asked, from, to, null, null, Today, by));
        }
        if (random.Next(2) == 0)
        {
            var (first, last) = oracle.TermOf(asked, "2015-2020");
            DateOnly? asOf = random.Next(2) == 0 ? first.AddDays(random.Next(2500)) : null;
            return (ask with { Term = "2015-2020", AsOf = asOf }, oracle.Quota(asked, first, last, "2015-2020", asOf, Today, by));
        }
        var year = new[] { 2016, 2018, 2020 }[random.Next(3)];
        DateOnly? cutOff = random.Next(2) == 0 ? new DateOnly(year, 1, 1).AddDays(random.Next(700)) : null;
        return (ask with { Year = year, AsOf = cutOff }, oracle.Quota(asked, new(year, 1, 1), new(year, 12, 31), $"{year}", cutOff, Today, by));
    }

    private static ReportArguments Ask(string name, string asked, ReportLevel by, DateOnly? asOf) =>
        new()
        {
            Name = name,
            Organisation = asked,
            By = by,
            AsOf = asOf,
        };

    private static (string, ReportLevel)[] Questions(TestRecords records) =>
        [
            ("ALL", ReportLevel.District),
            ("ALL", ReportLevel.Commune),
            ("ALL", ReportLevel.Branch),
            ("H1", ReportLevel.District),
            ("H1", ReportLevel.Commune),
            ("H2", ReportLevel.Branch),
            ("X1", ReportLevel.Commune),
            ("X2", ReportLevel.Branch),
            (records.Context.Branches.OrderBy(branch => branch.Id).First().Code, ReportLevel.Branch),
        ];
}
