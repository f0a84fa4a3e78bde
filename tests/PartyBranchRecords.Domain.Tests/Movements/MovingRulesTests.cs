using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;
using static PartyBranchRecords.Domain.Tests.Movements.People;

namespace PartyBranchRecords.Domain.Tests.Movements;

public sealed class MovingRulesTests
{
    private static readonly DateOnly Today = new(2024, 6, 15);
    private static readonly DateOnly Day = new(2024, 5, 1);

    private static readonly TransferEntry Usual = new()
    {
        People = [new PersonKey { Id = 1 }],
        Decision = "12-QĐ/HU",
        DecidedOn = new DateOnly(2024, 4, 25),
        EffectiveOn = Day,
    };

    [Fact]
    public void An_act_with_a_paper_and_its_days_is_allowed() => Occasion(Usual).ShouldBeEmpty();

    [Fact]
    public void Everything_that_is_missing_is_named_at_once() =>
        Occasion(new TransferEntry(), owesReason: true)
            .ShouldBe([
                "Movements.NobodyChosen",
                "Movements.DecisionMissing",
                "Movements.DecidedOnMissing",
                "Movements.EffectiveOnMissing",
                "Movements.ReasonMissing",
            ]);

    [Fact]
    public void Nobody_decides_on_a_death() => Occasion(Usual with { Decision = null, DecidedOn = null }, owesPaper: false).ShouldBeEmpty();

    [Fact]
    public void Half_a_paper_is_asked_for_the_other_half()
    {
        Occasion(Usual with { Decision = " " }, owesPaper: false).ShouldBe(["Movements.DecisionMissing"]);
        Occasion(Usual with { DecidedOn = null }, owesPaper: false).ShouldBe(["Movements.DecidedOnMissing"]);
    }

    [Fact]
    public void Both_days_may_be_today_and_not_tomorrow()
    {
        Occasion(Usual with { DecidedOn = Today, EffectiveOn = Today }).ShouldBeEmpty();
        Occasion(Usual with { DecidedOn = Today.AddDays(1), EffectiveOn = Today.AddDays(1) })
            .ShouldBe(["Movements.AfterToday", "Movements.AfterToday"]);
    }

    [Fact]
    public void An_effective_day_before_the_paper_must_be_confirmed()
    {
        MovingRules.PaperDoubts(Usual with { EffectiveOn = Usual.DecidedOn }).ShouldBeEmpty();
        MovingRules.PaperDoubts(Usual with { EffectiveOn = Usual.DecidedOn!.Value.AddDays(-1) }).ShouldBe([MovementRefusals.EffectiveBeforeDecision]);
    }

    [Fact]
    public void A_membership_ends_on_the_day_after_it_began_at_the_earliest()
    {
        Ending(Person(), Joined.AddDays(1)).ShouldBeEmpty();
        Ending(Person(), Joined).ShouldBe(["Movements.MemberSince"]);
        Ending(Person(), Joined.AddDays(-1)).ShouldBe(["Movements.MemberSince"]);
    }

    [Fact]
    public void Whoever_has_left_cannot_leave_again()
    {
        var person = Person();
        Ending(person with { Last = person.Last.Until(Day, MembershipEnd.StruckOff) }, Day.AddDays(1)).ShouldBe(["Movements.LeftAlready"]);
    }

    [Fact]
    public void An_office_taken_on_the_day_or_later_stands_in_the_way_and_an_earlier_one_ends()
    {
        Ending(Person(Held(Secretary, 1, Day)), Day).ShouldBe(["Movements.OfficeSince"]);
        Ending(Person(Held(Secretary, 1, Day.AddDays(-1))), Day).ShouldBeEmpty();
        Ends(Person(Held(Secretary, 1, Day.AddDays(-1))), Day).Offices.Count.ShouldBe(1);
    }

    [Fact]
    public void An_office_that_had_ended_by_the_day_stays_as_it_is()
    {
        Ends(Person(Held(Secretary, 1, Joined, Day)), Day).Offices.ShouldBeEmpty();
        Ends(Person(Held(Secretary, 1, Joined, Day.AddDays(1))), Day).Offices.Count.ShouldBe(1);
    }

    [Fact]
    public void An_absence_ends_with_the_membership_and_one_begun_later_stands_in_the_way()
    {
        var person = Person() with { Absences = [Absence(AbsenceKind.Exempt, Joined), Absence(AbsenceKind.Temporary, Joined, Day)] };
        Ends(person, Day).Absences.Select(absence => absence.Kind).ShouldBe([AbsenceKind.Exempt]);
        Ending(Person() with { Absences = [Absence(AbsenceKind.Temporary, Day)] }, Day).ShouldBe(["Movements.AbsentSince"]);
    }

    [Fact]
    public void Civic_posts_end_with_a_death_only()
    {
        var person = Person() with
        {
            Posts =
            [
                new CivicPost
                {
                    MemberId = 1,
                    Name = CivicPost.VillageHead,
                    From = Joined,
                },
            ],
        };
        Endings.Of(person, Day, [], isDeath: true).Posts.Count.ShouldBe(1);
        Endings.Of(person, Day, [], isDeath: false).Posts.ShouldBeEmpty();
    }

    [Fact]
    public void Within_the_commune_only_the_branch_is_left() => MovingRules.UnitsLeft(Person(), Branch(2, 10, 100), Day).ShouldBe([1]);

    [Fact]
    public void In_another_commune_the_commune_is_left_too() => MovingRules.UnitsLeft(Person(), Branch(3, 20, 100), Day).ShouldBe([1, 10]);

    [Fact]
    public void In_another_district_everything_is_left() => MovingRules.UnitsLeft(Person(), Branch(4, 30, 200), Day).ShouldBe([1, 10, 100]);

    [Fact]
    public void The_branch_must_exist_from_the_day_until_today()
    {
        MovingRules.Arrival(Branch(2, 10, 100, from: Day), Day).ShouldBeNull();
        MovingRules.Arrival(Branch(2, 10, 100, from: Day.AddDays(1)), Day).ShouldBe(MovementRefusals.BranchNotThere("Chi bộ 2", Day), Same);
        MovingRules.Arrival(Branch(2, 10, 100, to: Today), Day).ShouldBe(MovementRefusals.BranchNotThere("Chi bộ 2", Day), Same);
    }

    [Fact]
    public void Nobody_moves_to_where_they_stand()
    {
        MovingRules.Transfer(Person(), Branch(1, 10, 100))!.Code.ShouldBe("Movements.AlreadyThere");
        MovingRules.Transfer(Person(), Branch(2, 10, 100)).ShouldBeNull();
    }

    [Fact]
    public void Nobody_became_official_after_leaving()
    {
        var officialOn = Joined.AddYears(1);
        MovingRules.Leaving(Person(), officialOn).ShouldBeNull();
        MovingRules.Leaving(Person(), officialOn.AddDays(-1))!.Code.ShouldBe("Movements.OfficialSince");
    }

    [Fact]
    public void A_branch_left_below_three_official_members_must_be_confirmed()
    {
        Doubts(new BranchLeft(1, "Chi bộ 1", Members: 6, Official: 4, Gone: 1, OfficialGone: 1)).ShouldBeEmpty();
        Doubts(new BranchLeft(1, "Chi bộ 1", Members: 6, Official: 4, Gone: 2, OfficialGone: 2)).ShouldBe(["Movements.BranchBelowThree"]);
        Doubts(new BranchLeft(1, "Chi bộ 1", Members: 3, Official: 2, Gone: 1, OfficialGone: 0)).ShouldBeEmpty("no official member leaves");
    }

    [Fact]
    public void A_secretary_who_leaves_must_be_confirmed_and_one_who_had_ended_anyway_not()
    {
        Doubts(null, Held(Secretary, 1, Joined)).ShouldBe(["Movements.SecretaryLeaves"]);
        Doubts(null, Held(Secretary, 1, Joined, Today)).ShouldBeEmpty();
        Doubts(null, Held(Domain.Organisations.Office.CommitteeMember, 1, Joined)).ShouldBeEmpty();
    }

    private const Office Secretary = Domain.Organisations.Office.Secretary;

    private static readonly IEqualityComparer<Refusal?> Same = EqualityComparer<Refusal?>.Create(
        (one, other) => one?.Code == other?.Code && one!.Values.SequenceEqual(other!.Values)
    );

    private static Endings Ends(MovingPerson person, DateOnly day) => Endings.Of(person, day, [1, 10, 100], isDeath: false);

    private static IEnumerable<string> Ending(MovingPerson person, DateOnly day) =>
        MovingRules.Ending(person, day, Ends(person, day)).Select(refusal => refusal.Code);

    private static IEnumerable<string> Doubts(BranchLeft? branch, params HeldOffice[] ending) =>
        MovingRules.BranchDoubts(branch is null ? [] : [branch], ending).Select(doubt => doubt.Code);

    private static IEnumerable<string> Occasion(MovementEntry entry, bool owesPaper = true, bool owesReason = false) =>
        MovingRules.Occasion(entry, owesPaper, owesReason, Today).OfType<Refusal>().Select(refusal => refusal.Code);
}
