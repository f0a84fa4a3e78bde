using PartyBranchRecords.Domain.Reorganisations;
using static PartyBranchRecords.Domain.Reorganisations.ReorganisationKind;
using static PartyBranchRecords.Domain.Reorganisations.UnitEventKind;

namespace PartyBranchRecords.Domain.Tests.Reorganisations;

public sealed class UnitEventRulesTests
{
    private static readonly UnitPart Predecessor = new(true, false);
    private static readonly UnitPart Successor = new(false, true);
    private static readonly UnitPart Both = new(true, true);

    [Fact]
    public void A_merger_ends_those_it_takes_up_and_forms_or_enlarges_what_takes_them_up()
    {
        KindOf(Merge, Predecessor, ends: true).ShouldBe(MergedAway);
        KindOf(Merge, Successor, begins: true).ShouldBe(FormedByMerger);
        KindOf(Merge, Successor).ShouldBe(ReceivedMerged);
        KindOf(Merge, Both).ShouldBe(ReceivedMerged);
    }

    [Fact]
    public void A_split_ends_a_unit_or_takes_a_part_of_it()
    {
        KindOf(Split, Predecessor, ends: true).ShouldBe(SplitUp);
        KindOf(Split, Predecessor).ShouldBe(SplitOff);
        KindOf(Split, Both).ShouldBe(SplitOff);
        KindOf(Split, Successor, begins: true).ShouldBe(FormedBySplit);
        KindOf(Split, Successor).ShouldBe(ReceivedSplit);
    }

    [Fact]
    public void Whoever_takes_over_from_a_dissolved_unit_is_not_dissolved()
    {
        KindOf(Dissolve, Predecessor, ends: true).ShouldBe(Dissolved);
        KindOf(Dissolve, Successor).ShouldBe(ReceivedDissolved);
    }

    [Fact]
    public void A_unit_from_which_another_is_established_gives_up_a_part()
    {
        KindOf(Establish, Successor, begins: true).ShouldBe(Established);
        KindOf(Establish, Predecessor).ShouldBe(SplitOff);
    }

    [Fact]
    public void Consolidated_and_reassigned_units_stay_what_they_are()
    {
        KindOf(Consolidate, Both).ShouldBe(Consolidated);
        KindOf(Reassign, Both).ShouldBe(Moved);
    }

    private static UnitEventKind KindOf(ReorganisationKind kind, UnitPart part, bool begins = false, bool ends = false) =>
        UnitEventRules.KindOf(kind, part, begins, ends);
}
