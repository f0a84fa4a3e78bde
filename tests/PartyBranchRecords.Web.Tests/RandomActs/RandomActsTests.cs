using System.Globalization;
using PartyBranchRecords.Data.Integrity;
using PartyBranchRecords.Domain;
using Xunit.Abstractions;

namespace PartyBranchRecords.Web.Tests.RandomActs;

/// <summary>
/// Sequences of any acts on people and any decisions on the structure, in any order of days: the records stay sound, what lies before an
/// act stays as it was, both readings of a report agree, and taken back in reverse order they return to the start, act by act.
/// </summary>
public sealed class RandomActsTests(ITestOutputHelper output)
{
    private const int ActsOfASequence = 20;
    private const int ActsBetweenLooks = 4;
    private const int UsualSequences = 6;

    /// <summary>A few in the suite; RECORDS_TEST_ACTS=1000 for a long look.</summary>
    public static TheoryData<int> Seeds =>
        [
            .. Enumerable.Range(
                1,
                int.TryParse(Environment.GetEnvironmentVariable("RECORDS_TEST_ACTS"), CultureInfo.InvariantCulture, out var asked)
                    ? asked
                    : UsualSequences
            ),
        ];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Whatever_is_done_the_records_are_sound_and_taken_back_they_are_as_before(int seed)
    {
        using var scene = await RandomScene.BeginAsync();
        var random = new Random(seed);
        var (movements, reorganisations) = (new RandomMovements(scene, random), new RandomReorganisations(scene, random));
        var (done, refused) = (new Stack<(RandomAct Act, List<string> Before)>(), new List<string>());
        var now = await scene.SeeAsync(BelievedState.ReadAsync);
        for (var i = 0; i < ActsOfASequence; i++)
        {
            // Mostly one after the other; some long after their day.
            var on = RandomScene.Today.AddDays(random.Next(4) > 0 ? (i - ActsOfASequence) * 15 - random.Next(15) : -random.Next(700));
            var earlier = await RandomReadings.OfAsync(scene, on.AddDays(-1));
            var act = random.Next(3) > 0 ? await movements.ActAsync(on) : await reorganisations.ActAsync(on);
            var said = $"seed {seed}, act {i}: {act.Tried}";
            var before = now;
            now = await scene.SeeAsync(BelievedState.ReadAsync);
            if (!act.Verdict.IsAllowed)
            {
                refused.AddRange(act.Verdict.Refusals.Select(refusal => refusal.Code));
                now.ShouldBeAgain(before, $"{said}: a refusal leaves no trace");
                continue;
            }
            done.Push((act, before));
            (await RandomReadings.OfAsync(scene, on.AddDays(-1))).ShouldBe(earlier, $"{said}: what lies before stays as it was");
            if (done.Count % ActsBetweenLooks == 0)
            {
                await ShouldBeSoundAsync(scene, said);
                await RandomReadings.ShouldAgreeAsync(scene, random, said);
            }
        }
        done.Count.ShouldBeGreaterThan(1, $"seed {seed}: {string.Join(", ", refused)}");
        await ShouldBeSoundAsync(scene, $"seed {seed}, all of it done");
        output.WriteLine($"{done.Count} done; refused: {string.Join(", ", refused)}");
        foreach (var (act, before) in done)
        {
            (await act.TakeBack()).Refusals.ShouldBeEmpty($"seed {seed}: {act.Tried}");
            (await scene.SeeAsync(BelievedState.ReadAsync)).ShouldBeAgain(before, $"seed {seed}, taken back: {act.Tried}");
        }
        await ShouldBeSoundAsync(scene, $"seed {seed}, all of it taken back");
    }

    private static async Task ShouldBeSoundAsync(RandomScene scene, string after) =>
        (await scene.SeeAsync(context => new DoctorService(context).FindAsync())).Select(finding => $"{finding}").ShouldBeEmpty(after);
}
