using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.History.Undo;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Web.Tests.RandomActs;

/// <summary>
/// The acts of a sequence that were done, in the order of their changes. Any of them may be taken back as from the history: then its own
/// rows go and come, and no other; or a later change stands in the way that touches the same records and does hold.
/// </summary>
internal sealed class DoneActs(RandomScene scene, Random random, string sequence)
{
    /// <summary>More than any sequence makes.</summary>
    private const long MostChanges = 1000;

    private readonly List<DoneAct> acts = [];

    /// <summary>Takings back that are no acts of their own; something else may have been taken back before them, and be hindered by them.</summary>
    private readonly List<DoneAct> takingsBack = [];

    private long last;

    public int Count => acts.Count;

    /// <summary>Every change that was made, in order.</summary>
    public List<string> Story { get; } = [];

    /// <summary>What changed nothing that is believed may be a change all the same: the same facts by another paper.</summary>
    public async Task AddAsync(RandomAct act, StateChange change)
    {
        var made = await scene.SeeAsync(context => context.Changes.OrderByDescending(one => one.Number).FirstAsync());
        if (made.Number == last)
        {
            change.ShouldBe(StateChange.None, $"{sequence}: {act.Tried}: without a change");
            return;
        }
        last = made.Number;
        acts.Add(new DoneAct($"{act.Kind} {act.Tried}", made.Number, change) { IsReorganisation = made.Kind == ChangeKind.Reorganisation });
        Story.Add($"{acts[^1]}: came {string.Join("; ", change.Came)}: went {string.Join("; ", change.Went)}");
    }

    /// <summary>Some earlier change; where another stands in its way, now and then that one first.</summary>
    public async Task<RandomAct> TakeSomeBackAsync()
    {
        var act = random.Any(acts.FindAll(one => one.Holds));
        var refusal = await TryAsync(act, again: random.Half());
        if (refusal is not null && random.Half())
        {
            await TakeBackWithAllInTheWayAsync(act);
            return new RandomAct("TakenBack.WithAllInTheWay", act.Tried, RandomScene.Today, Verdict.Allowed);
        }
        return new RandomAct("TakenBack", act.Tried, RandomScene.Today, Verdict.Of(refusal));
    }

    /// <summary>All of them, the last first: nothing can stand in the way but what was taken back out of turn, which is done again first.</summary>
    public async Task TakeAllBackAsync()
    {
        while (acts.Count > 0)
        {
            var latest = acts[^1];
            if (await TryAsync(latest, again: false) is { } refusal)
            {
                takingsBack.ShouldContain(Named(refusal), $"{sequence}: {latest}");
                await TakeBackWithAllInTheWayAsync(latest);
            }
        }
    }

    private async Task TakeBackWithAllInTheWayAsync(DoneAct act)
    {
        while (await TryAsync(act, again: false) is { } refusal)
        {
            var named = Named(refusal)!;
            // What a taking back of a taking back restored is taken back by its own number.
            await TakeBackWithAllInTheWayAsync(named.Takes?.Takes ?? named);
        }
    }

    private DoneAct? Named(Refusal refusal) => acts.Concat(takingsBack).SingleOrDefault(one => one.Number == HistoryRefusals.StandsInTheWay(refusal));

    /// <summary>Why it could not be.</summary>
    /// <param name="act">Which holds.</param>
    /// <param name="again">Taking it back is an act of its own, to be taken back in its turn; or it is as if it had never been.</param>
    private async Task<Refusal?> TryAsync(DoneAct act, bool again)
    {
        var said = $"{sequence}: {act} is taken back";
        var outcome = await scene.WithAsync((ChangeUndo undo) => undo.TakeBackAsync(act.Number, "Thử", Guid.NewGuid(), onlyOwnCandidates: false));
        var change = await scene.ChangeAsync();
        if (outcome.Value is not { Number: var number })
        {
            change.ShouldBe(StateChange.None, $"{said}: a refusal leaves no trace");
            var refusal = outcome.Verdict.Refusals.ShouldHaveSingleItem(said);
            await ShouldStandInTheWayAsync(act, refusal, said);
            return refusal;
        }
        last = number;
        number.ShouldBeLessThan(MostChanges, $"{said}: there is no end of what stands in the way");
        Story.Add($"change {number} takes back {act}");
        change.ShouldBe(act.Change.Back, said);
        var takingBack = new DoneAct($"taking back of {act}", number, change) { Takes = act };
        if (again && act is { IsReorganisation: false, Takes: null })
        {
            act.Holds = false;
            acts.Add(takingBack);
            return null;
        }
        acts.Remove(act);
        takingsBack.Remove(act);
        takingsBack.Add(takingBack);
        if (act.Takes is { } original)
        {
            original.Holds = true;
            acts.Remove(original);
            acts.Insert(acts.Count(one => one.Number < original.Number), original);
        }
        return null;
    }

    private async Task ShouldStandInTheWayAsync(DoneAct act, Refusal refusal, string said)
    {
        said = $"{said}, refused for {refusal.Code} {string.Join(", ", refusal.Values)}";
        var named = Named(refusal).ShouldNotBeNull(said);
        named.Number.ShouldBeGreaterThan(act.Number, said);
        named.Holds.ShouldBeTrue(said);
        var touched = await scene.SeeAsync(context => TouchedByChange.ReadAsync(context, act.Number));
        touched.Overlaps(await scene.SeeAsync(context => TouchedByChange.ReadAsync(context, named.Number))).ShouldBeTrue($"{said}: {named}");
    }

    private sealed class DoneAct(string tried, long number, StateChange change)
    {
        public string Tried => tried;
        public long Number => number;
        public StateChange Change => change;
        public bool IsReorganisation { get; init; }

        /// <summary>The act that it took back.</summary>
        public DoneAct? Takes { get; init; }

        /// <summary>It has not been taken back.</summary>
        public bool Holds { get; set; } = true;

        public override string ToString() => $"change {number} ({tried})";
    }
}
