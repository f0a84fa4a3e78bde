using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;
using static PartyBranchRecords.Domain.Tests.Reorganisations.Structures;

namespace PartyBranchRecords.Domain.Tests.Reorganisations;

public sealed class OfficePlanningTests
{
    [Fact]
    public void An_office_ends_with_its_unit_however_long_it_was_to_last()
    {
        After(Merge, Member(7, 1), Holds(7, 1), Member(8, 2), Holds(8, 2, to: Later))
            .Select(office => (office.MemberId, office.To))
            .ShouldBe([(7, On), (8, On)]);
    }

    [Fact]
    public void One_that_had_ended_before_or_on_the_day_is_not_touched() =>
        Planned(Merge, Facts(Member(7, 1), Holds(7, 1, to: On), Holds(7, 2, to: On.AddDays(-9)))).Offices.IsEmpty.ShouldBeTrue();

    [Fact]
    public void One_recorded_from_the_day_on_or_later_in_a_unit_that_ended_never_was() =>
        After(Merge, Member(7, 1), Holds(7, 1, from: On), Holds(7, 2, from: Later)).ShouldBeEmpty();

    [Fact]
    public void Whoever_is_moved_out_of_a_branch_that_lives_on_lays_down_the_office_in_it_and_keeps_the_one_in_the_commune()
    {
        After(Split(7), Member(7, 1), Holds(7, 1), Holds(7, 10, Office.CommitteeMember))
            .Select(office => (office.OrganisationId, office.To))
            .ShouldBe([(1, On), (10, null)]);
    }

    [Fact]
    public void An_office_taken_since_in_a_branch_that_one_had_left_by_then_never_was() =>
        After(Split(7), Member(7, 1), Holds(7, 1, from: Later)).ShouldBeEmpty();

    [Fact]
    public void Where_offices_are_named_anew_who_is_not_named_again_ceases_and_who_is_goes_on()
    {
        var orders = new StructureOrders
        {
            On = On,
            Offices = [new OfficeOrder(1, 7, Office.Secretary), new OfficeOrder(1, 9, Office.DeputySecretary)],
            Predecessors = [1],
            Successors = [1],
        };
        var offices = After(orders, Member(7, 1), Holds(7, 1), Member(8, 1), Holds(8, 1, Office.DeputySecretary), Member(9, 1));
        offices.Select(office => (office.MemberId, office.From, office.To)).ShouldBe([(7, Long, null), (8, Long, On), (9, On, null)]);
    }

    [Fact]
    public void Whoever_is_named_to_an_office_of_a_branch_stands_in_it_then()
    {
        var orders = Merge with { Offices = [new OfficeOrder(4, 7, Office.Secretary)] };
        Refused(orders, Facts(Member(7, 1))).ShouldBeEmpty();
        Refused(orders, Facts(Member(7, 3))).ShouldBe(["OfficerElsewhere"]);
        Refused(orders, Facts(Member(7, 1, to: On))).ShouldBe(["OfficerElsewhere"]);
    }

    [Fact]
    public void To_an_office_of_a_commune_any_member_can_be_named()
    {
        var orders = MergeCommunes with { Offices = [new OfficeOrder(30, 7, Office.Secretary)] };
        Refused(orders, Facts(Member(7, 3))).ShouldBeEmpty();
        Refused(orders, Facts(Member(7, 3, to: On))).ShouldBe(["OfficerElsewhere"]);
    }

    [Fact]
    public void A_unit_has_one_secretary()
    {
        var orders = Merge with { Offices = [new OfficeOrder(4, 7, Office.Secretary), new OfficeOrder(4, 8, Office.Secretary)] };
        Refused(orders, Facts(Member(7, 1), Member(8, 2))).ShouldBe(["TwoSecretaries"]);
    }

    private static List<OfficeHolding> After(StructureOrders orders, params Fact[] before)
    {
        var facts = Facts(before);
        return [.. Planned(orders, facts).Offices.After(facts.Offices).OrderBy(office => office.MemberId).ThenBy(office => office.OrganisationId)];
    }
}
