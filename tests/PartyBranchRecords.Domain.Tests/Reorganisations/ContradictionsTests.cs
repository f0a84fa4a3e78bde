using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;
using static PartyBranchRecords.Domain.Tests.Reorganisations.Structures;

namespace PartyBranchRecords.Domain.Tests.Reorganisations;

/// <summary>A decision may be recorded long after its day; the records may say otherwise by then.</summary>
public sealed class ContradictionsTests
{
    [Fact]
    public void Nothing_stands_in_the_way_of_units_that_were_there_and_are_still() => Refused(Merge, Facts()).ShouldBeEmpty();

    [Fact]
    public void A_unit_that_ends_must_have_begun_before_the_day()
    {
        Refused(Merge, Living(2, from: On.AddDays(-1))).ShouldBeEmpty();
        Refused(Merge, Living(2, from: On)).ShouldBe(["UnitNotYetThere"], "it would never have been");
        Refused(Merge, Living(2, from: Later)).ShouldBe(["UnitNotYetThere"]);
    }

    [Fact]
    public void A_unit_that_receives_may_begin_on_the_day()
    {
        var into = Merge with
        {
            Ended = new Dictionary<int, int?> { [1] = 2 },
            Founded = [],
            Parents = new Dictionary<int, int>(),
            Predecessors = [1],
            Successors = [2],
        };
        Refused(into, Living(2, from: On)).ShouldBeEmpty();
        Refused(into, Living(2, from: On.AddDays(1))).ShouldBe(["UnitNotYetThere"]);
    }

    [Fact]
    public void A_unit_that_has_ended_since_is_not_named_by_an_earlier_decision()
    {
        Refused(Merge, Living(2, from: Long, to: Later)).ShouldBe(["UnitGone"]);
        Refused(Merge, Living(10, from: Long, to: Later)).ShouldBe(["UnitGone"], "nor the commune a founded branch stands in");
    }

    [Fact]
    public void A_unit_that_was_moved_since_is_not_ended_before()
    {
        Refused(Merge, Facts() with { BranchPlaces = [Place(1, 10, to: Later), Place(1, 20, Later), Place(2, 10)] }).ShouldBe(["UnitMovedSince"]);
        Refused(Merge, Facts() with { BranchPlaces = [Place(1, 20, to: On), Place(1, 10, On), Place(2, 10)] })
            .ShouldBeEmpty("on the day itself is no later");
    }

    [Fact]
    public void A_unit_cannot_end_and_receive() =>
        Refused(
                new StructureOrders
                {
                    On = On,
                    Ended = new Dictionary<int, int?> { [1] = 2, [2] = 3 },
                },
                Facts()
            )
            .ShouldBe(["EndsAndReceives"]);

    [Fact]
    public void Whoever_is_sent_somewhere_stands_in_a_branch_on_the_day_or_has_joined_one_that_ends()
    {
        Refused(Split(7), Facts(Member(7, 1, On))).ShouldBeEmpty();
        Refused(Split(7), Facts(Member(7, 1, On.AddDays(1)))).ShouldBe(["PersonNotThere"]);
        Refused(Split(7), Facts(Member(7, 1, to: On))).ShouldBe(["PersonNotThere"]);
        Refused(Merge with { People = new Dictionary<int, int> { [7] = 3 } }, Facts(Member(7, 1, Later))).ShouldBeEmpty();
    }

    [Fact]
    public void A_village_that_ends_must_have_begun_before_the_day_and_be_there_still()
    {
        var orders = new StructureOrders
        {
            On = On,
            EndedLocalities = new Dictionary<int, int?> { [51] = 52 },
        };
        Refused(orders, Facts()).ShouldBeEmpty();
        Refused(orders, Facts() with { LocalityPlaces = [Lies(51, 10, On), Lies(52, 20)] }).ShouldBe(["UnitNotYetThere"]);
        Refused(orders, Facts() with { LocalityPlaces = [Lies(51, 10, to: Later), Lies(52, 20)] }).ShouldBe(["UnitGone"]);
    }

    [Fact]
    public void A_decision_that_changes_nothing_is_none() =>
        Refused(
                new StructureOrders
                {
                    On = On,
                    Parents = new Dictionary<int, int> { [1] = 10 },
                },
                Facts()
            )
            .ShouldBe(["NothingChanges"]);

    private static StructureFacts Living(int unit, DateOnly from, DateOnly? to = null)
    {
        var facts = Facts();
        var life = new OrganisationLife
        {
            OrganisationId = unit,
            From = from,
            To = to,
        };
        return facts with { Lives = [.. facts.Lives.Where(one => one.OrganisationId != unit), life] };
    }
}
