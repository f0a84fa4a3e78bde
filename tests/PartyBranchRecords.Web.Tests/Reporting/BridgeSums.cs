using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Web.Tests.Reporting;

/// <summary>A bridge beside the report on members in both readings.</summary>
internal static class BridgeSums
{
    public static async Task ShouldAddUpAsync(ReportRunner runner, ReportTable bridge, ReportArguments members, DateOnly today)
    {
        var passages = bridge.Rows.SkipLast(1).ToList();
        var then = Members(await runner.TableAsync(members, today));
        var now = Members(await runner.TableAsync(members with { Structure = ReportStructure.Now }, today));
        if (then is not null)
        {
            Sums(passages, row => row.Subject.Code, "then").ShouldBe(WithoutTotal(then), ignoreOrder: true, $"then {members}");
            Number(bridge, bridge.Rows[^1], "then").ShouldBe(then[ReportUnit.TotalCode], $"{members}");
        }
        if (now is not null)
        {
            Sums(passages, row => row.Subject.Part!, "now").ShouldBe(WithoutTotal(now), ignoreOrder: true, $"now {members}");
            Number(bridge, bridge.Rows[^1], "now").ShouldBe(now[ReportUnit.TotalCode], $"{members}");
        }
        foreach (var row in bridge.Rows)
        {
            (Number(bridge, row, "then") + Number(bridge, row, "came") - Number(bridge, row, "went")).ShouldBe(Number(bridge, row, "now"));
        }

        Dictionary<string, int> Sums(IEnumerable<ReportRow> rows, Func<ReportRow, string> unitOf, string column) =>
            rows.GroupBy(unitOf)
                .Select(unit => (unit.Key, Sum: unit.Sum(row => Number(bridge, row, column))))
                .Where(unit => unit.Sum > 0)
                .ToDictionary();
    }

    private static int Number(ReportTable table, ReportRow row, string column) => (int)row.Cells[table.IndexOf(column)]!;

    private static Dictionary<string, int>? Members(Domain.Outcome<ReportTable> report) =>
        report.Value?.Rows.ToDictionary(row => row.Subject.Code, row => Number(report.Value, row, "members"));

    private static Dictionary<string, int> WithoutTotal(Dictionary<string, int> members) =>
        members.Where(unit => unit.Key is not ReportUnit.TotalCode && unit.Value > 0).ToDictionary();
}
