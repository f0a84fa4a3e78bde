using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Tests.Reporting;

namespace PartyBranchRecords.Web.Tests.RandomActs;

/// <summary>Reports over everything, as the command line writes them.</summary>
internal static class RandomReadings
{
    /// <summary>Who stood where on a day, to the row.</summary>
    public static async Task<string> OfAsync(RandomScene scene, DateOnly day) =>
        string.Join(
            '\n',
            await CsvAsync(scene, Members(day)),
            await CsvAsync(
                scene,
                new ReportArguments
                {
                    Name = "roster",
                    Organisation = "ALL",
                    AsOf = day,
                }
            )
        );

    /// <summary>
    /// As the units were and as they are today, the totals are the same; and what came and went explains, row by row, the difference
    /// between the day before and the last day.
    /// </summary>
    public static async Task ShouldAgreeAsync(RandomScene scene, Random random, string after)
    {
        var from = RandomScene.Today.AddDays(-random.Next(100, 700));
        var last = from.AddDays(random.Next(1, 100));
        var totals = new List<string>();
        foreach (var structure in Enum.GetValues<ReportStructure>())
        {
            var opening = await MembersAsync(scene, from.AddDays(-1), structure);
            var closing = await MembersAsync(scene, last, structure);
            var moved = await RowsAsync(
                scene,
                new ReportArguments
                {
                    Name = "movements",
                    Organisation = "ALL",
                    From = from,
                    To = last,
                    By = ReportLevel.Branch,
                    Structure = structure,
                }
            );
            foreach (var (unit, row) in moved)
            {
                var said = $"{after}: {unit} from {from} to {last}, {structure}";
                row["opening"].ShouldBe(opening.GetValueOrDefault(unit, "0"), said);
                row["closing"].ShouldBe(closing.GetValueOrDefault(unit, "0"), said);
                // Opening, four gains, six losses, closing: as the contract has the columns.
                var cells = row.Values.Skip(2).Select(int.Parse).ToList();
                (cells[..5].Sum() - cells[5..11].Sum()).ShouldBe(cells[11], said);
            }
            totals.Add($"{string.Join(',', moved["TOTAL"].Values)} {opening["TOTAL"]} {closing["TOTAL"]}");
        }
        totals.Distinct().ShouldHaveSingleItem($"{after}: of everything both readings say the same");
    }

    private static async Task<Dictionary<string, string>> MembersAsync(RandomScene scene, DateOnly day, ReportStructure structure) =>
        (await RowsAsync(scene, Members(day) with { Structure = structure })).ToDictionary(row => row.Key, row => row.Value["members"]);

    private static ReportArguments Members(DateOnly day) =>
        new()
        {
            Name = "members",
            Organisation = "ALL",
            AsOf = day,
            By = ReportLevel.Branch,
        };

    private static async Task<Dictionary<string, Dictionary<string, string>>> RowsAsync(RandomScene scene, ReportArguments arguments)
    {
        var lines = (await CsvAsync(scene, arguments)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(',')).ToList();
        return lines.Skip(1).ToDictionary(cells => cells[0], cells => lines[0].Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    public static Task<string> CsvAsync(RandomScene scene, ReportArguments arguments) =>
        scene.WithAsync<ReportRunner, string>(async runner =>
        {
            var table = await runner.TableAsync(arguments, RandomScene.Today);
            table.Verdict.Refusals.ShouldBeEmpty();
            return await ReportRunning.CsvOfAsync(table.Value!);
        });
}
