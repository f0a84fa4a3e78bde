using PartyBranchRecords.Domain.Corrections;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Tests.Movements;

namespace PartyBranchRecords.Domain.Tests.Corrections;

public sealed class WithdrawalTests
{
    [Fact]
    public void A_transfer_that_never_was_lets_the_membership_before_go_on()
    {
        var person = Lives.Person();
        var replaced = Withdrawals.Withdraw(person, person.Stays[1].Membership).Value!;
        replaced
            .Select(one => one.New)
            .OfType<BranchMembership>()
            .ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(row => row.BranchId.ShouldBe(1), row => row.To.ShouldBeNull(), row => row.Ended.ShouldBeNull());
        replaced.Count(one => one.Old is not null).ShouldBe(2);
    }

    [Fact]
    public void What_the_same_change_ended_goes_on_and_what_ended_by_itself_does_not()
    {
        var (together, before, alone) = (
            People.Held(Office.Secretary, 1, new(2016, 1, 1), Lives.Moved),
            People.Held(Office.Secretary, 1, new(2016, 1, 1)),
            People.Held(Office.DeputySecretary, 1, new(2016, 1, 1), Lives.Moved)
        );
        var person = Lives.Person(together, alone) with
        {
            ReplacedBefore = [before.Holding, People.Held(Office.DeputySecretary, 1, new(2016, 1, 1)).Holding],
        };
        (together.Holding.AddedBy, alone.Holding.AddedBy, person.Stays[1].Membership.AddedBy) = (9, 8, 9);
        var restored = Withdrawals.Withdraw(person, person.Stays[1].Membership).Value!.Select(one => one.New).OfType<OfficeHolding>();
        restored.ShouldHaveSingleItem().ShouldSatisfyAllConditions(row => row.Office.ShouldBe(Office.Secretary), row => row.To.ShouldBeNull());
    }

    [Fact]
    public void An_office_in_the_new_branch_depends_on_the_transfer()
    {
        var person = Lives.Person(People.Held(Office.Secretary, 2, new(2019, 1, 1)));
        Codes(person, person.Stays[1].Membership).ShouldBe(["Corrections.OfficeDepends"]);
    }

    [Fact]
    public void What_came_later_is_withdrawn_first()
    {
        var person = Lives.Of([
            Lives.Stay(1, Lives.Joined, Lives.Moved, MembershipStart.Admission, MembershipEnd.TransferOut),
            Lives.Stay(2, new(2019, 1, 1), null, MembershipStart.TransferIn, null),
        ]);
        Codes(person, person.Stays[0].Membership).ShouldBe(["Corrections.LaterMembership"]);
        Withdrawals.Withdraw(person, person.Stays[1].Membership).Value!.ShouldHaveSingleItem().New.ShouldBeNull();
    }

    [Fact]
    public void A_leaving_for_the_wrong_person_opens_the_membership_again_while_its_branch_is_there()
    {
        var stay = Lives.Stay(1, Lives.Joined, Lives.Moved, MembershipStart.Admission, MembershipEnd.StruckOff);
        ((BranchMembership)Withdrawals.Withdraw(Lives.Of([stay]), stay.Membership).Value!.Single().New!).To.ShouldBeNull();
        var dissolved = stay with { Lives = [new Period(People.Founded, new DateOnly(2019, 1, 1))] };
        Codes(Lives.Of([dissolved]), dissolved.Membership).ShouldBe(["Corrections.BranchNotThere"]);
    }

    [Fact]
    public void An_admission_and_the_only_way_into_the_records_are_no_entries_to_withdraw()
    {
        var person = Lives.Person();
        Codes(person, person.Admission()).ShouldBe(["Corrections.NotWithdrawn"]);
        var only = Lives.Stay(1, Lives.Joined, null, MembershipStart.TransferIn, null);
        Codes(Lives.Of([only]), only.Membership).ShouldBe(["Corrections.OnlyMembership"]);
    }

    [Fact]
    public void A_key_names_the_nth_fact_of_a_kind_that_begins_on_a_day()
    {
        var (first, second) = (People.Held(Office.CommitteeMember, 1, Lives.Joined), People.Held(Office.CommitteeMember, 10, Lives.Joined));
        var person = Lives.Person(second, first);
        person.Find("office.2015-03-01.0").ShouldBeSameAs(second.Holding, "in the order of what they say");
        person.Find("office.2015-03-01.1").ShouldBeSameAs(first.Holding);
        person.Find("office.2015-03-01.2").ShouldBeNull();
        person.Find("member").ShouldBeNull();
    }

    private static IEnumerable<string> Codes(CorrectedPerson person, Domain.History.Fact wrong) =>
        Withdrawals.Withdraw(person, wrong).Verdict.Refusals.Select(refusal => refusal.Code);
}
