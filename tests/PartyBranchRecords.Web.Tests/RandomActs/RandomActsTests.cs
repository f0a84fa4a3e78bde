using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace PartyBranchRecords.Web.Tests.RandomActs;

/// <summary>
/// Sequences of any acts through the services of the program. A few in the suite; RECORDS_TEST_ACTS=1000 for a long look, from the
/// sequence that RECORDS_TEST_ACTS_FROM names.
/// </summary>
public sealed class RandomActsTests(ITestOutputHelper output)
{
    private const int UsualSequences = 3;

    /// <summary>In so many every kind of act has been done at least once.</summary>
    private const int ManySequences = 300;

    [Fact]
    public async Task Whatever_is_done_the_records_are_sound_and_taken_back_they_are_as_before()
    {
        var (from, many) = (Setting("RECORDS_TEST_ACTS_FROM", 1), Setting("RECORDS_TEST_ACTS", UsualSequences));
        using var scene = await RandomScene.OpenAsync();
        var (tally, failures, time) = (new ActTally(), new List<string>(), Stopwatch.StartNew());
        foreach (var seed in Enumerable.Range(from, many))
        {
            var sequence = new RandomSequence(scene, seed, tally) { LooksAfterEveryAct = many == 1 };
            try
            {
                await sequence.RunAsync();
            }
            // Whatever it is: the other sequences are asked all the same.
            catch (Exception failure)
            {
                failures.Add($"seed {seed}: {failure}{Environment.NewLine}{string.Join(Environment.NewLine, sequence.Story)}");
            }
        }
        output.WriteLine($"{many} sequences from {from} in {time.Elapsed.TotalSeconds:F0} s, {failures.Count} failed; {tally}");
        failures.ShouldBeEmpty();
        if (many >= ManySequences)
        {
            tally.NeverDone.ShouldBeEmpty();
        }
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : usual;
}
