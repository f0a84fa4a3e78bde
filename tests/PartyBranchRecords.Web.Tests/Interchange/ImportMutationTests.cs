using System.Diagnostics;
using System.Text;
using PartyBranchRecords.Data.Interchange;
using PartyBranchRecords.Data.Interchange.Import;
using Xunit.Abstractions;

namespace PartyBranchRecords.Web.Tests.Interchange;

/// <summary>Spoilt sets through the whole import, into records that hold something. RECORDS_FUZZ says how many.</summary>
public sealed class ImportMutationTests(ITestOutputHelper output) : ImportScene
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private int refused;
    private int unchanged;
    private int written;

    [MutationFact]
    public async Task A_spoilt_set_is_refused_whole_or_imported_once_and_can_be_undone()
    {
        await ArrangeAsync();
        var random = new Random(20261122);
        var mutations = new SetMutations(random);
        var workbook = await WorkbookAsync();
        await ImportAsync(await ReadAsync(MutationSeed.Files.ToDictionary(file => file.Key, file => string.Join('\n', file.Value))));
        await ImportAsync(await ReadAsync(workbook));
        written.ShouldBe(2, "the unspoilt set is sound");
        var failures = new List<string>();
        var slowest = TimeSpan.Zero;
        for (var i = 0; i < MutationFactAttribute.Count; i++)
        {
            var clock = Stopwatch.StartNew();
            try
            {
                var reading = random.Next(4) == 0 ? await ReadAsync(mutations.Spoil(workbook)) : await ReadAsync(mutations.Spoil(MutationSeed.Files));
                await ImportAsync(reading).WaitAsync(Patience);
            }
            catch (Exception failure)
            {
                failures.Add($"set {i}: {failure}");
            }
            slowest = clock.Elapsed > slowest ? clock.Elapsed : slowest;
        }
        output.WriteLine(
            $"{MutationFactAttribute.Count} sets: {refused} refused, {written} imported and undone, {unchanged} with nothing new; the slowest took {slowest.TotalMilliseconds:0} ms."
        );
        failures.ShouldBeEmpty();
        refused.ShouldBeGreaterThan(0);
        written.ShouldBeGreaterThan(0);
    }

    private async Task ImportAsync(RecordSetReading reading)
    {
        var before = await CountAsync();
        var result = await RunAsync(reading);
        if (result.RunId is not { } run)
        {
            (await CountAsync()).ShouldBe(before);
            _ = result.Preview.Problems.Any() ? refused++ : unchanged++;
            return;
        }
        result.Preview.Problems.ShouldBeEmpty();
        var again = await CheckAsync(reading);
        again.Problems.Select(Short).ShouldBeEmpty();
        (again.Total.Created, again.Total.Changed).ShouldBe((0, 0));
        (await UndoAsync(run)).Refusals.ShouldBeEmpty();
        written++;
    }

    private static async Task<RecordSetReading> ReadAsync(Dictionary<string, string> files)
    {
        using var folder = new SetFolder();
        foreach (var (name, text) in files)
        {
            folder.With(name + ".csv", Encoding.UTF8.GetBytes(text));
        }
        return await folder.ReadAsync();
    }

    private static async Task<RecordSetReading> ReadAsync(byte[] workbook)
    {
        using var content = new MemoryStream(workbook);
        return await RecordSetReader.ReadAsync(content, "set.xlsx");
    }

    /// <summary>The seed as a workbook, with the values that reading it gives.</summary>
    private static async Task<byte[]> WorkbookAsync()
    {
        var reading = await ReadAsync(MutationSeed.Files.ToDictionary(file => file.Key, file => string.Join('\n', file.Value)));
        reading.Findings.ShouldBeEmpty();
        using var content = new MemoryStream();
        await RecordSetWorkbook.WriteAsync(
            content,
            [.. RecordFiles.All.Where(file => reading.Set[file].Rows.Count > 0).Select(file => new ExportedFile(file, () => Rows(file)))]
        );
        return content.ToArray();

        IAsyncEnumerable<object?[]> Rows(RecordFile file) =>
            reading.Set[file].Rows.Select(row => file.Columns.Select(column => row.Get<object>(column.Key)).ToArray()).ToAsyncEnumerable();
    }
}
