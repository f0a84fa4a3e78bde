using System.Globalization;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Tests.Reporting.Oracle;
using static PartyBranchRecords.Web.Tests.Reporting.ReportRunning;

namespace PartyBranchRecords.Web.Tests.Reporting;

/// <summary>For all organisations together the tree makes no difference to any total; in every row the movements add up.</summary>
public sealed class ThenAndNowTests
{
    private static readonly DateOnly Today = new(2022, 6, 15);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 5)];

    public static IEnumerable<ReportArguments> Questions =>
        [
            Ask("members", "ALL", "2018-03-01"),
            Ask("movements", "ALL") with
            {
                From = new(2016, 5, 1),
                To = new(2019, 4, 30),
            },
            Ask("quota", "ALL") with
            {
                Year = 2018,
            },
            Ask("branch-sizes", "ALL", "2018-03-01"),
            Ask("structure", "ALL", "2018-03-01"),
            Ask("coverage", "ALL", "2018-03-01"),
        ];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Totals_of_all_organisations_are_equal_then_and_now(int seed)
    {
        using var records = new TestRecords();
        new RandomHistory(records, seed).Make();
        foreach (var question in Questions)
        {
            await IsEqualAsync(Runner(records), question, Today);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Movements_add_up_in_every_row_and_agree_with_the_members_of_the_last_day(int seed)
    {
        using var records = new TestRecords();
        new RandomHistory(records, seed).Make();
        var (first, last) = (new DateOnly(2016, 5, 1), new DateOnly(2019, 4, 30));
        foreach (var structure in Enum.GetValues<ReportStructure>())
        {
            foreach (
                var (organisation, by) in new[]
                {
                    ("ALL", ReportLevel.District),
                    ("ALL", ReportLevel.Branch),
                    ("H1", ReportLevel.Commune),
                    ("X1", ReportLevel.Branch),
                }
            )
            {
                var movements = Ask("movements", organisation, by: by) with { From = first, To = last, Structure = structure };
                var members = Ask("members", organisation, by: by) with { AsOf = last, Structure = structure };
                var closing = (await records.ReportAsync(movements, Today)).ToDictionary(row => row.Key, row => Number(row.Value["closing"]));
                var standing = (await records.ReportAsync(members, Today)).ToDictionary(row => row.Key, row => Number(row.Value["members"]));
                foreach (var (unit, people) in closing)
                {
                    people.ShouldBe(standing.GetValueOrDefault(unit), $"{unit} of {movements}");
                }
                standing.Keys.Except(closing.Keys).ShouldBeEmpty();
                await ListsAgreeAsync(records, movements);
            }
        }
    }

    /// <summary>The total of every report of <see cref="Questions"/>, cell by cell.</summary>
    public static async Task IsEqualAsync(ReportRunner runner, ReportArguments question, DateOnly today)
    {
        async Task<IEnumerable<string>> TotalsAsync(ReportStructure structure) =>
            (await runner.TableAsync(question with { Structure = structure }, today))
                .Value!.Rows.Where(row => row[0] is ReportUnit.TotalCode)
                .Select(row => string.Join(',', row));

        var then = (await TotalsAsync(ReportStructure.Then)).ToList();
        then.ShouldNotBeEmpty();
        (await TotalsAsync(ReportStructure.Now)).ShouldBe(then, $"{question}");
    }

    private static async Task ListsAgreeAsync(TestRecords records, ReportArguments movements)
    {
        var total = (await records.ReportAsync(movements, Today))["TOTAL"];
        foreach (var column in MovementsReport.Columns.Where(column => column.HasList))
        {
            var lines = (await records.CsvAsync(movements with { List = column.Name }, Today)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            (lines.Length - 1).ShouldBe(Number(total[column.Name]), $"{column.Name} of {movements}");
        }
    }

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
