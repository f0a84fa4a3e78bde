using PartyBranchRecords.Data.Integrity;

namespace PartyBranchRecords.Web.Tests.RandomActs;

/// <summary>
/// Acts of any kind on any day, one after the other, some of them taken back on the way, and in the end all of them: the records stay
/// sound, what lies before an act stays as it was, the readings agree, and everything returns to the start.
/// </summary>
internal sealed class RandomSequence(RandomScene scene, int seed, ActTally tally)
{
    private const int Acts = 20;
    private const int ActsBetweenLooks = 4;

    private readonly Random random = new(seed);

    /// <summary>Of its own, so that looking more often changes nothing.</summary>
    private readonly Random looks = new(seed);

    /// <summary>To find the act that did it.</summary>
    public bool LooksAfterEveryAct { get; init; }

    private string Sequence { get; } = $"seed {seed}";

    /// <summary>What was done, change by change.</summary>
    public IReadOnlyList<string> Story { get; private set; } = [];

    public async Task RunAsync()
    {
        var start = await scene.BeginAgainAsync();
        var acts = new RandomMix(scene, random);
        var done = new DoneActs(scene, random, Sequence);
        Story = done.Story;
        var known = new KnownReadings(scene, looks, Sequence);
        for (var i = 0; i < Acts; i++)
        {
            var said = done.Count > 0 && random.OneOf(6) ? await TakeBackAsync(done, i) : await DoAsync(acts, done, i);
            if (LooksAfterEveryAct || i % ActsBetweenLooks == ActsBetweenLooks - 1)
            {
                await ShouldBeSoundAsync(said);
                await RandomReadings.ShouldAgreeAsync(scene, looks, said);
                await known.RememberAsync();
            }
        }
        await done.TakeAllBackAsync();
        scene.ShouldBeAgain(start, $"{Sequence}, all of it taken back");
        await ShouldBeSoundAsync($"{Sequence}, all of it taken back");
        await known.ShouldStayAsync();
    }

    private async Task<string> TakeBackAsync(DoneActs done, int place)
    {
        var act = await done.TakeSomeBackAsync();
        tally.Count(act);
        return $"{Sequence}, act {place}: {act.Kind} {act.Tried}";
    }

    private async Task<string> DoAsync(RandomMix acts, DoneActs done, int place)
    {
        var on = Day(place);
        var looksBack = looks.Half();
        var earlier = looksBack ? await RandomReadings.OfAsync(scene, on.AddDays(-1)) : "";
        var act = await acts.ActAsync(on);
        tally.Count(act);
        var said = $"{Sequence}, act {place}: {act.Kind} {act.Tried}";
        var change = await scene.ChangeAsync();
        if (!act.Verdict.IsAllowed)
        {
            change.ShouldBe(StateChange.None, $"{said}: a refusal leaves no trace");
            return said;
        }
        act.On.ShouldBeLessThanOrEqualTo(RandomScene.Today, $"{said}: nothing takes place tomorrow");
        await done.AddAsync(act, change);
        if (looksBack && !act.ReachesBack && act.On >= on)
        {
            (await RandomReadings.OfAsync(scene, on.AddDays(-1))).ShouldBe(earlier, $"{said}: what lies before stays as it was");
        }
        return said;
    }

    /// <summary>Mostly one after the other; some long after their day, and some of a day that cannot be.</summary>
    private DateOnly Day(int place) =>
        random.Next(16) switch
        {
            0 => RandomScene.Today.AddDays(1 + random.Next(400)),
            1 => new DateOnly(1950, 1, 1).AddDays(random.Next(15000)),
            < 5 => RandomScene.Today.AddDays(-random.Next(700)),
            _ => RandomScene.Today.AddDays((place - Acts) * 15 - random.Next(15)),
        };

    private async Task ShouldBeSoundAsync(string after) =>
        (await scene.WithAsync((DoctorService doctor) => doctor.FindAsync())).Select(finding => $"{finding}").ShouldBeEmpty(after);
}
