using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;
using static PartyBranchRecords.Domain.Tests.Reorganisations.Structures;

namespace PartyBranchRecords.Domain.Tests.Reorganisations;

/// <summary>What the preview of a decision says before it is put in force, and its page for good.</summary>
public sealed class ConsequencesTests
{
    [Fact]
    public void It_says_what_ends_what_is_founded_and_who_moves_from_where_to_where_since_when()
    {
        var facts = Facts(Member(7, 1), Member(8, 2, Later), Member(9, 3));
        var said = Said(
            Merge,
            facts with
            {
                People = new Dictionary<int, KnownPerson>
                {
                    [7] = Person(7, On),
                    [8] = Person(8, null),
                    [9] = Person(9, Long),
                },
            }
        );
        said.Ended.ShouldBe(["1", "2"]);
        said.Founded.ShouldBe(["4"]);
        said.People.ShouldBe([new PersonMoves(7, "1", "4", On, IsOfficial: true), new PersonMoves(8, "2", "4", Later, IsOfficial: false)]);
    }

    [Fact]
    public void Somebody_is_official_from_the_day_of_becoming_so()
    {
        bool IsOfficial(DateOnly on) =>
            Said(Merge, Facts(Member(7, 1)) with { People = new Dictionary<int, KnownPerson> { [7] = Person(7, on) } }).People.Single().IsOfficial;
        IsOfficial(On).ShouldBeTrue();
        IsOfficial(On.AddDays(1)).ShouldBeFalse();
    }

    [Fact]
    public void It_says_which_units_stand_elsewhere_and_a_founded_one_does_not_move()
    {
        var said = Said(MergeCommunes, Facts());
        said.Units.ShouldBe([new UnitMoves("1", "10", "30"), new UnitMoves("2", "10", "30"), new UnitMoves("3", "20", "30")]);
        said.Localities.ShouldBe([new UnitMoves("51", "10", "30"), new UnitMoves("52", "20", "30")]);
    }

    [Fact]
    public void A_village_that_nobody_covers_any_more_is_named()
    {
        var orders = new StructureOrders
        {
            On = On,
            Ended = new Dictionary<int, int?> { [1] = null },
        };
        Said(orders, Facts(Covers(1, 51), Covers(2, 52))).Coverages.ShouldBe([new UnitMoves("51", "1", null)]);
        Said(Merge, Facts(Covers(1, 51))).Coverages.ShouldBe([new UnitMoves("51", "1", "4")]);
    }

    [Fact]
    public void Offices_that_end_begin_or_no_longer_hold_are_told_apart()
    {
        var said = Said(
            Merge with
            {
                Offices = [new OfficeOrder(4, 7, Office.Secretary)],
            },
            Facts(Member(7, 1), Holds(7, 1), Member(8, 2), Holds(8, 2, from: Later))
        );
        said.OfficesEnded.ShouldBe([new OfficeChange(7, "1", Office.Secretary, Long)]);
        said.OfficesBegun.ShouldBe([new OfficeChange(7, "4", Office.Secretary, On)]);
        said.OfficesWithdrawn.ShouldBe([new OfficeChange(8, "2", Office.Secretary, Later)]);
    }

    [Fact]
    public void Candidates_follow_the_branch_and_quotas_are_counted_in_its_heir()
    {
        var said = Said(Merge, Facts() with { Candidates = [new FollowingCandidate(60, "Vàng A", 1)], Quotas = [Target(2, 4)] });
        said.Candidates.ShouldBe([new CandidateMoves(60, "1", "4")]);
        said.Quotas.ShouldBe([new QuotaStays("2", "2025", 4, "4")]);
    }

    [Fact]
    public void A_branch_left_below_three_official_members_or_without_a_secretary_is_named_and_one_untouched_is_not()
    {
        var said = Said(Split(7), Facts(Member(7, 1), Member(8, 1), Member(9, 3)));
        said.Concerns.Where(concern => concern.Warning == BranchWarning.BelowThreeOfficial)
            .Select(concern => (concern.Branch, concern.Official))
            .ShouldBe([("1", 1), ("4", 1)]);
        said.Concerns.Where(concern => concern.Warning == BranchWarning.WithoutSecretary).Select(concern => concern.Branch).ShouldBe(["1", "4"]);
    }

    [Fact]
    public void Three_official_members_with_a_secretary_are_no_concern() =>
        Said(Merge with { Offices = [new OfficeOrder(4, 7, Office.Secretary)] }, Facts(Member(7, 1), Member(8, 1), Member(9, 2)))
            .Concerns.ShouldBeEmpty();

    private static Consequences Said(StructureOrders orders, StructureFacts facts) => Consequences.Of(orders, facts, Planned(orders, facts), Later);
}
