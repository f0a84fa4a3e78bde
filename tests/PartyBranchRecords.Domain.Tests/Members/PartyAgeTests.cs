using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Domain.Tests.Members;

public sealed class PartyAgeTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void It_runs_from_the_decision_and_not_from_the_ceremony() =>
        Years([First(decided: new(1996, 11, 20), admitted: new(1996, 11, 25), official: new(1997, 11, 25))]).ShouldBe(30);

    [Fact]
    public void A_year_is_full_on_its_day_and_not_the_day_before()
    {
        var admission = First(decided: new(2000, 5, 19), admitted: new(2000, 5, 20), official: new(2001, 5, 20));

        Years([admission], on: new(2026, 5, 18)).ShouldBe(25);
        Years([admission], on: new(2026, 5, 19)).ShouldBe(26);
    }

    [Fact]
    public void A_probationary_member_has_none() => Years([First(decided: new(2026, 1, 1), admitted: new(2026, 1, 9))]).ShouldBeNull();

    [Fact]
    public void It_begins_on_the_day_the_member_becomes_official_and_counts_the_probation()
    {
        var admission = First(decided: new(2020, 1, 1), admitted: new(2020, 2, 1), official: new(2021, 2, 1));

        Years([admission], on: new(2021, 1, 31)).ShouldBeNull();
        Years([admission], on: new(2021, 2, 1)).ShouldBe(1);
    }

    [Fact]
    public void It_is_not_known_where_the_day_of_the_decision_is_not() => Years([First(null, new(1990, 1, 1), new(1991, 1, 1))]).ShouldBeNull();

    [Fact]
    public void The_time_outside_until_the_decision_to_readmit_is_left_out()
    {
        var first = First(decided: new(2000, 1, 1), admitted: new(2000, 1, 1), official: new(2001, 1, 1));
        var again = Again(decided: new(2014, 1, 1), admitted: new(2014, 3, 1), official: new(2015, 3, 1));
        var left = Membership(first, to: new(2010, 1, 1), MembershipEnd.Resigned);

        // 1 January 2010 to 1 January 2014 are 1,461 days.
        PartyAge.RunsFrom([again, first], [left, Membership(again)], Today).ShouldBe(new DateOnly(2004, 1, 1));
    }

    [Fact]
    public void A_readmitted_member_has_none_during_the_second_probation()
    {
        var first = First(decided: new(2000, 1, 1), admitted: new(2000, 1, 1), official: new(2001, 1, 1));
        var again = Again(decided: new(2026, 1, 1), admitted: new(2026, 1, 9), official: null);

        PartyAge.Years([first, again], [Membership(first, new(2010, 1, 1), MembershipEnd.StruckOff), Membership(again)], Today).ShouldBeNull();
    }

    [Fact]
    public void As_of_a_day_before_the_readmission_the_person_was_outside()
    {
        var first = First(decided: new(2000, 1, 1), admitted: new(2000, 1, 1), official: new(2001, 1, 1));
        var again = Again(decided: new(2014, 1, 1), admitted: new(2014, 3, 1), official: new(2015, 3, 1));
        var left = Membership(first, to: new(2010, 1, 1), MembershipEnd.Expelled);

        PartyAge.Years([first, again], [left, Membership(again)], new(2009, 12, 31)).ShouldBe(9);
        PartyAge.Years([first, again], [left, Membership(again)], new(2012, 1, 1)).ShouldBeNull();
    }

    [Fact]
    public void A_move_to_another_branch_is_no_time_outside()
    {
        var admission = First(decided: new(2000, 1, 1), admitted: new(2000, 1, 1), official: new(2001, 1, 1));
        var moved = Membership(admission, to: new(2010, 1, 1), MembershipEnd.TransferOut);

        PartyAge.Years([admission], [moved], Today).ShouldBe(26);
    }

    private static int? Years(Admission[] admissions, DateOnly? on = null) => PartyAge.Years(admissions, [Membership(admissions[0])], on ?? Today);

    private static Admission First(DateOnly? decided, DateOnly admitted, DateOnly? official = null) => Admission(1, decided, admitted, official);

    private static Admission Again(DateOnly? decided, DateOnly admitted, DateOnly? official) => Admission(2, decided, admitted, official);

    private static Admission Admission(int number, DateOnly? decided, DateOnly admitted, DateOnly? official) =>
        new()
        {
            MemberId = 1,
            Number = number,
            DecisionOn = decided,
            AdmittedOn = admitted,
            OfficialOn = official,
        };

    private static BranchMembership Membership(Admission admission, DateOnly? to = null, MembershipEnd? ended = null) =>
        new()
        {
            MemberId = 1,
            BranchId = 1,
            AdmissionNumber = admission.Number,
            Began = MembershipStart.Admission,
            From = admission.AdmittedOn,
            To = to,
            Ended = ended,
        };
}
