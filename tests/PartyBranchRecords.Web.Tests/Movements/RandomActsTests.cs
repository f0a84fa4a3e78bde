using System.Globalization;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain;
using Xunit.Abstractions;

namespace PartyBranchRecords.Web.Tests.Movements;

/// <summary>Sequences of any acts keep every invariant, and taken back in reverse order they return to the start.</summary>
public sealed class RandomActsTests(RandomScene scene, ITestOutputHelper output) : IClassFixture<RandomScene>
{
    private const int ActsOfASequence = 12;

    /// <summary>A few in the suite; RECORDS_TEST_MOVEMENTS=1000 for a long look.</summary>
    private static readonly int Sequences = int.TryParse(
        Environment.GetEnvironmentVariable("RECORDS_TEST_MOVEMENTS"),
        CultureInfo.InvariantCulture,
        out var asked
    )
        ? asked
        : 20;

    [Fact]
    public async Task Whatever_is_done_the_records_are_sound_and_taken_back_they_are_as_before()
    {
        var (done, refused) = (0, new Dictionary<string, int>(StringComparer.Ordinal));
        for (var seed = 0; seed < Sequences; seed++)
        {
            var acts = new RandomActs(scene, new Random(seed));
            var states = new Stack<(long Change, List<string> Before)>();
            var now = await scene.StateAsync();
            for (var i = 0; i < ActsOfASequence; i++)
            {
                var (tried, outcome) = await acts.ActAsync();
                var before = now;
                now = await scene.StateAsync();
                if (outcome.IsDone)
                {
                    done++;
                    states.Push((await scene.LastChangeAsync(), before));
                    await scene.ShouldBeSoundAsync($"seed {seed}, act {i}: {tried}");
                }
                else
                {
                    Count(refused, outcome);
                    now.ShouldBe(before, $"seed {seed}, act {i}: a refusal leaves no trace");
                }
            }
            foreach (var (change, before) in states)
            {
                await scene.TakeBackAsync(change);
                (await scene.StateAsync()).ShouldBe(before, $"seed {seed}, change {change} taken back");
            }
            await scene.ShouldBeSoundAsync($"seed {seed}, all of it taken back");
        }
        output.WriteLine($"{done} done; refused: {string.Join(", ", refused.OrderByDescending(one => one.Value))}");
        done.ShouldBeGreaterThan(Sequences, "most would prove little if nearly all were refused");
    }

    private static void Count(Dictionary<string, int> refused, Outcome<PlannedAct> outcome)
    {
        foreach (var refusal in outcome.Verdict.Refusals)
        {
            refused[refusal.Code] = refused.GetValueOrDefault(refusal.Code) + 1;
        }
    }
}
