using PartyBranchRecords.Web.Tests.Oracle.Making;
using PartyBranchRecords.Web.Tests.Oracle.Program;
using PartyBranchRecords.Web.Tests.Oracle.Slow;

namespace PartyBranchRecords.Web.Tests.Oracle;

/// <summary>
/// The program against a second, slow computation of the contract: random record sets, imported, and random questions answered by
/// both. RECORDS_ORACLE_SEEDS asks for more of them.
/// </summary>
public sealed class OracleTests
{
    private const int QuestionsOfASeed = 300;

    public static TheoryData<int> Seeds =>
        [.. Enumerable.Range(1, int.TryParse(Environment.GetEnvironmentVariable("RECORDS_ORACLE_SEEDS"), out var seeds) ? seeds : 6)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task The_program_and_the_contract_read_slowly_give_the_same_cells(int seed)
    {
        var set = RandomRecordSet.Make(seed, RecordSetSize.Small);
        using var records = await ImportedAsync(set);
        var world = new World(set, ImportedRecords.Today);
        var questions = new RandomQuestions(world, new Random(seed));

        // The first difference of each report.
        var differences = new SortedDictionary<string, string>();
        for (var i = 0; i < QuestionsOfASeed; i++)
        {
            var question = questions.Next();
            var got = await records.AskAsync(question);
            if (Comparison.Difference(question, SlowReports.Answer(world, question), got) is { } difference)
            {
                differences.TryAdd(question.Report, difference);
            }
        }
        differences.Values.ShouldBeEmpty($"seed {seed}:\n{string.Join('\n', differences.Values)}");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task A_list_has_as_many_rows_as_its_cell_says(int seed)
    {
        var set = RandomRecordSet.Make(seed, RecordSetSize.Small);
        using var records = await ImportedAsync(set);
        var world = new World(set, ImportedRecords.Today);
        var questions = new RandomQuestions(world, new Random(-seed));

        foreach (var (report, columns) in Listed.Columns)
        {
            foreach (var column in columns)
            {
                var question = questions.Next(report);
                var answer = SlowReports.Answer(world, question);
                var cell = Array.IndexOf(answer[0], column);
                var rows = await records.AskAsync(question with { List = column });

                (rows.Count - 1).ShouldBe(
                    answer.Where(row => row[0] == Asked.Total).Sum(row => int.Parse(row[cell])),
                    $"seed {seed}: {question with { List = column }}\n{string.Join(',', rows[0])}"
                );
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task The_same_set_again_changes_nothing_and_export_import_export_is_the_same(int seed)
    {
        var set = RandomRecordSet.Make(seed, RecordSetSize.Small);
        using var records = await ImportedAsync(set);

        var again = await records.ImportAsync(set);
        (again.Total.Created, again.Total.Changed, again.Problems.Count()).ShouldBe((0, 0, 0), $"seed {seed}: {string.Join('\n', again.Changes)}");

        (await records.DoctorAsync()).ShouldBeEmpty($"seed {seed}");

        var first = await records.ExportAsync();
        using var other = await ImportedAsync(first);
        Lines(await other.ExportAsync()).ShouldBe(Lines(first), $"seed {seed}");
    }

    /// <summary>What the oracle made of the tables it also makes of their export.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task An_export_says_what_was_imported(int seed)
    {
        var set = RandomRecordSet.Make(seed, RecordSetSize.Small);
        using var records = await ImportedAsync(set);
        var (before, after) = (new World(set, ImportedRecords.Today), new World(await records.ExportAsync(), ImportedRecords.Today));
        var questions = new RandomQuestions(before, new Random(seed));

        for (var i = 0; i < 60; i++)
        {
            var question = questions.Next();
            Comparison.Difference(question, SlowReports.Answer(before, question), SlowReports.Answer(after, question)).ShouldBeNull($"seed {seed}");
        }
    }

    private static async Task<ImportedRecords> ImportedAsync(RecordTables set)
    {
        var records = new ImportedRecords();
        var preview = await records.ImportAsync(set);
        preview.Problems.Select(problem => $"{problem.File}:{problem.Row}:{problem.Column}: {problem.Sentence}").ShouldBeEmpty();
        return records;
    }

    private static IEnumerable<string> Lines(RecordTables set) =>
        set.All.SelectMany(table => table.Rows.Prepend([.. table.Columns]).Select(row => $"{table.File}: {string.Join('|', row)}"));
}
