using PartyBranchRecords.Web.Tests.Oracle.Making;
using PartyBranchRecords.Web.Tests.Oracle.Program;
using PartyBranchRecords.Web.Tests.Oracle.Slow;

namespace PartyBranchRecords.Web.Tests.Oracle;

/// <summary>What must hold of the program's own answers, whatever they are.</summary>
public sealed class InvariantTests
{
    [Theory]
    [InlineData(101)]
    [InlineData(102)]
    public async Task Movements_balance_and_add_up_and_then_and_now_have_one_total(int seed)
    {
        var set = RandomRecordSet.Make(seed, RecordSetSize.Small);
        using var records = new ImportedRecords();
        (await records.ImportAsync(set)).Problems.ShouldBeEmpty();

        foreach (var year in Enumerable.Range(2011, 15))
        {
            var question = new Question("movements", "ALL") { Year = year, By = "branch" };
            var then = await records.AskAsync(question);
            var now = await records.AskAsync(question with { Now = true });
            foreach (var row in then.Skip(1).Concat(now.Skip(1)))
            {
                var cells = row[2..].Select(int.Parse).ToList();
                // "opening + gains - losses = closing in every row."
                (cells[0] + cells[1..5].Sum() - cells[5..11].Sum()).ShouldBe(cells[11], $"seed {seed}: {question}: {string.Join('|', row)}");
            }
            for (var i = 0; i < SlowMovements.Columns.Length; i++)
            {
                if (SlowMovements.Columns[i] is not ("other_in" or "other_out"))
                {
                    then[1..^1].Sum(row => int.Parse(row[i + 2])).ShouldBe(int.Parse(then[^1][i + 2]), $"seed {seed}: {question}");
                }
            }
            // "For --org ALL then and now have equal totals".
            now[^1].ShouldBe(then[^1], $"seed {seed}: {question}");
        }
    }

    [Theory]
    [InlineData("members")]
    [InlineData("branch-sizes")]
    [InlineData("structure")]
    public async Task Of_everything_then_and_now_have_one_total(string report)
    {
        using var records = new ImportedRecords();
        (await records.ImportAsync(RandomRecordSet.Make(103, RecordSetSize.Small))).Problems.ShouldBeEmpty();

        for (var day = RandomRecordSet.Begins; day < RandomRecordSet.Ends; day = day.AddDays(211))
        {
            var question = new Question(report, "ALL") { AsOf = day };
            (await records.AskAsync(question with { Now = true }))[^1].ShouldBe((await records.AskAsync(question))[^1], question.ToString());
        }
    }
}
