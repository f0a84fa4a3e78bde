using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Reorganisations;
using static PartyBranchRecords.Domain.Tests.Reorganisations.Structures;

namespace PartyBranchRecords.Domain.Tests.Reorganisations;

public sealed class MembershipPlanningTests
{
    [Fact]
    public void Whoever_stands_in_a_branch_that_ends_stands_in_its_heir_from_the_day_of_the_decision()
    {
        var stays = After(Merge, Member(7, 1));
        stays.Select(row => (row.BranchId, row.From, row.To)).ShouldBe([(1, Long, On), (4, On, null)]);
        (stays[0].Ended, stays[1].Began).ShouldBe((MembershipEnd.Reorganisation, MembershipStart.Reorganisation));
    }

    [Fact]
    public void Whoever_joined_on_the_day_or_later_stands_in_the_heir_from_the_own_day_and_joined_it_in_the_same_way()
    {
        foreach (var day in new[] { On, Later })
        {
            var row = After(Merge, Member(7, 1, day)).ShouldHaveSingleItem();
            (row.BranchId, row.From, row.To, row.Began).ShouldBe((4, day, null, MembershipStart.Admission));
        }
    }

    [Fact]
    public void Whoever_left_before_the_day_or_on_it_is_not_touched() =>
        Planned(Merge, Facts(Member(7, 1, to: On), Member(8, 1, to: On.AddDays(-1)))).Memberships.IsEmpty.ShouldBeTrue();

    [Fact]
    public void Whoever_left_afterwards_left_the_heir_in_the_same_way()
    {
        var stays = After(Merge, Member(7, 1, to: Later, ended: MembershipEnd.StruckOff));
        stays.Select(row => (row.BranchId, row.To, row.Ended)).ShouldBe([(1, On, MembershipEnd.Reorganisation), (4, Later, MembershipEnd.StruckOff)]);
    }

    [Fact]
    public void A_move_afterwards_between_two_that_have_become_one_is_no_move()
    {
        var stays = After(Merge, Member(7, 1, to: Later, ended: MembershipEnd.InternalTransfer), Member(7, 2, Later));
        stays.Select(row => (row.BranchId, row.From, row.To)).ShouldBe([(1, Long, On), (4, On, null)]);
    }

    [Fact]
    public void A_return_afterwards_from_outside_stays_a_second_membership()
    {
        var stays = After(Merge, Member(7, 1, to: Later), Member(7, 2, Later));
        stays.Select(row => (row.BranchId, row.From)).ShouldBe([(1, Long), (4, On), (4, Later)]);
    }

    [Fact]
    public void Who_is_chosen_to_go_elsewhere_goes_there()
    {
        var stays = After(Merge with { People = new Dictionary<int, int> { [7] = 3 } }, Member(7, 1));
        stays.Select(row => row.BranchId).ShouldBe([1, 3]);
    }

    [Fact]
    public void Of_a_branch_that_lives_on_only_the_chosen_go()
    {
        var plan = Planned(Split(7), Facts(Member(7, 1), Member(8, 1)));
        plan.Memberships.Added.Select(row => row.MemberId).Distinct().ShouldBe([7]);
    }

    [Fact]
    public void Where_nothing_takes_the_place_of_a_branch_everybody_needs_a_place_of_their_own()
    {
        var orders = new StructureOrders
        {
            On = On,
            Ended = new Dictionary<int, int?> { [1] = null },
        };
        Refused(orders, Facts(Member(7, 1), Member(8, 1, Later))).ShouldBe(["MemberWithoutBranch", "MemberWithoutBranch"]);
        Refused(
                orders with
                {
                    People = new Dictionary<int, int> { [7] = 2, [8] = 2 },
                },
                Facts(Member(7, 1), Member(8, 1, Later))
            )
            .ShouldBeEmpty();
    }

    private static List<BranchMembership> After(StructureOrders orders, params BranchMembership[] before) =>
        [.. Planned(orders, Facts(before)).Memberships.After(before).OrderBy(row => row.From)];
}
