using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Corrections;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Tests.Movements;

namespace PartyBranchRecords.Domain.Tests.Corrections;

public sealed class EntryCorrectionTests
{
    [Fact]
    public void The_official_date_follows_the_ceremony_by_twelve_months()
    {
        var person = Lives.Person();
        var right = Done(Ceremony(person, new(2015, 3, 11), person.Admission().OfficialOn)).Select(one => one.New).OfType<Admission>().Single();
        (right.AdmittedOn, right.OfficialOn).ShouldBe((new(2015, 3, 11), new DateOnly(2016, 3, 11)));
    }

    [Fact]
    public void An_official_date_typed_otherwise_stays_as_typed() =>
        Done(Ceremony(Lives.Person(), new(2015, 3, 11), new(2016, 5, 1)))
            .Select(one => one.New)
            .OfType<Admission>()
            .Single()
            .OfficialOn.ShouldBe(new DateOnly(2016, 5, 1));

    [Fact]
    public void The_membership_begins_with_the_ceremony_and_the_candidates_step_is_of_that_day()
    {
        var person = Lives.Person() with
        {
            Steps =
            [
                new CandidateStep
                {
                    CandidateId = 7,
                    Kind = CandidateStepKind.Admitted,
                    On = Lives.Joined,
                },
            ],
        };
        var replaced = Done(Ceremony(person, new(2015, 3, 11), null));
        replaced.Select(one => one.New).OfType<BranchMembership>().Single().From.ShouldBe(new DateOnly(2015, 3, 11));
        replaced.Select(one => one.New).OfType<CandidateStep>().Single().On.ShouldBe(new DateOnly(2015, 3, 11));
    }

    [Fact]
    public void A_corrected_decision_keeps_its_votes_and_its_place_before_a_ceremony_of_the_same_day()
    {
        var decided = new CandidateStep
        {
            CandidateId = 7,
            Kind = CandidateStepKind.Decided,
            On = Lives.Joined,
            Document = "1-QĐ",
            Total = 9,
            Official = 9,
            VotesFor = 8,
            VotesOf = 9,
        };
        var admitted = new CandidateStep
        {
            CandidateId = 7,
            Kind = CandidateStepKind.Admitted,
            On = Lives.Joined,
        };
        var wrong = new Admission
        {
            MemberId = 1,
            Number = 1,
            DecisionOn = Lives.Joined,
            DecisionNumber = "1-QĐ",
            AdmittedOn = Lives.Joined,
        };
        var person = Lives.Person();
        person = person with { Person = person.Person with { Admissions = [wrong] }, Steps = [admitted, decided] };

        var entry = new EntryCorrection
        {
            AdmittedOn = Lives.Joined,
            DecisionOn = Lives.Joined,
            DecisionNumber = "2-QĐ",
        };
        var replaced = Done(AdmissionCorrections.Correct(person, wrong, entry, Lives.Today));

        var steps = replaced.Select(one => one.New).OfType<CandidateStep>().ToList();
        steps.Select(step => step.Kind).ShouldBe([CandidateStepKind.Decided, CandidateStepKind.Admitted]);
        (steps[0].Document, steps[0].Total, steps[0].VotesFor).ShouldBe(("2-QĐ", 9, 8));
    }

    [Fact]
    public void A_decision_after_the_ceremony_is_refused() =>
        Codes(
                AdmissionCorrections.Correct(
                    Lives.Person(),
                    Lives.Person().Admission(),
                    new EntryCorrection { AdmittedOn = Lives.Joined, DecisionOn = Lives.Joined.AddDays(1) },
                    Lives.Today
                )
            )
            .ShouldBe(["Corrections.DecisionAfterCeremony"]);

    [Fact]
    public void A_probation_that_is_not_over_makes_nobody_official() =>
        Codes(Ceremony(Lives.Person(), new(2019, 5, 1), Lives.Joined.AddYears(1))).ShouldContain("Corrections.OfficialAfterToday");

    [Fact]
    public void A_ceremony_after_the_next_transfer_is_refused() =>
        Codes(Ceremony(Lives.Person(), new(2018, 7, 1), null)).ShouldContain("Corrections.EndNotAfter");

    [Fact]
    public void A_ceremony_before_the_branch_was_there_is_refused() =>
        Codes(Ceremony(Lives.Person(), new(1999, 12, 31), null)).ShouldBe(["Corrections.BranchNotThere"]);

    [Fact]
    public void A_transfer_on_another_day_moves_both_memberships_that_meet()
    {
        var person = Lives.Person(People.Held(Office.Secretary, 1, new(2016, 1, 1), Lives.Moved));
        var replaced = Done(Transfer(person, new(2018, 5, 1)));
        replaced
            .Select(one => one.New)
            .OfType<BranchMembership>()
            .Select(row => (row.From, row.To))
            .ShouldBe([(Lives.Joined, new(2018, 5, 1)), (new(2018, 5, 1), null)]);
        replaced.Select(one => one.New).OfType<OfficeHolding>().Single().To.ShouldBe(new DateOnly(2018, 5, 1), "it ended because of it");
    }

    [Fact]
    public void A_transfer_before_the_membership_it_ended_is_refused() =>
        Codes(Transfer(Lives.Person(), Lives.Joined)).ShouldBe(["Corrections.OtherPeriod"]);

    [Fact]
    public void A_transfer_after_today_is_refused() => Codes(Transfer(Lives.Person(), new(2020, 1, 2))).ShouldBe(["Movements.AfterToday"]);

    [Fact]
    public void An_office_in_the_new_branch_depends_on_the_day_of_the_transfer() =>
        Codes(Transfer(Lives.Person(People.Held(Office.Secretary, 2, Lives.Moved)), new(2018, 7, 1))).ShouldBe(["Corrections.OfficeDepends"]);

    [Fact]
    public void What_a_reorganisation_moved_stays_on_its_day()
    {
        var person = Lives.Of([
            Lives.Stay(1, Lives.Joined, Lives.Moved, MembershipStart.Admission, MembershipEnd.Reorganisation),
            Lives.Stay(2, Lives.Moved, null, MembershipStart.Reorganisation, null),
        ]);
        Codes(Transfer(person, new(2018, 5, 1))).ShouldBe(["Corrections.NothingDifferent"]);
        Codes(EntryCorrections.Correct(person, person.Stays[1].Membership, new() { }, People.Branch(3, 20, 100), Lives.Today))
            .ShouldBe(["Corrections.ByReorganisation"]);
    }

    [Fact]
    public void The_branch_before_or_after_is_no_other_branch() =>
        Codes(EntryCorrections.Correct(Person(out var stay), stay, new() { Begin = Lives.Moved }, People.Branch(1, 10, 100), Lives.Today))
            .ShouldBe(["Corrections.SameBranch"]);

    [Fact]
    public void A_membership_in_the_wrong_branch_keeps_its_days()
    {
        var right = Done(EntryCorrections.Correct(Person(out var stay), stay, new() { Begin = Lives.Moved }, People.Branch(3, 20, 100), Lives.Today));
        var row = (BranchMembership)right.Single().New!;
        (row.BranchId, row.From, row.To).ShouldBe((3, Lives.Moved, null));
    }

    [Fact]
    public void A_paper_with_the_wrong_number_is_replaced_by_the_same_fact() =>
        Done(EntryCorrections.Correct(Person(out var stay), stay, new() { Begin = Lives.Moved, Decision = "13-QĐ/HU" }, null, Lives.Today))
            .ShouldHaveSingleItem()
            .New.ShouldBeOfType<BranchMembership>()
            .From.ShouldBe(Lives.Moved);

    [Fact]
    public void Nothing_different_is_nothing_to_correct() => Codes(Transfer(Lives.Person(), Lives.Moved)).ShouldBe(["Corrections.NothingDifferent"]);

    [Fact]
    public void An_office_ends_after_it_began_and_lies_on_days_of_the_membership()
    {
        var held = People.Held(Office.Secretary, 2, new(2018, 9, 1));
        var person = Lives.Person(held);
        Codes(Tenure(person, held, new(2018, 9, 1), new(2018, 9, 1))).ShouldBe(["Corrections.EndNotAfter"]);
        Codes(Tenure(person, held, new(2018, 5, 31), null)).ShouldBe(["Corrections.NotMemberThen"]);
        Done(Tenure(person, held, new(2018, 6, 1), new(2019, 1, 1))).Count.ShouldBe(1);
    }

    [Fact]
    public void The_same_office_is_not_held_twice()
    {
        var held = People.Held(Office.Secretary, 2, new(2019, 1, 1));
        var person = Lives.Person(held, People.Held(Office.Secretary, 2, new(2018, 7, 1), new(2018, 12, 1)));
        Codes(Tenure(person, held, new(2018, 11, 1), null)).ShouldBe(["Corrections.SameSince"]);
    }

    private static CorrectedPerson Person(out BranchMembership second)
    {
        var person = Lives.Person();
        second = person.Stays[1].Membership;
        return person;
    }

    private static Outcome<IReadOnlyList<Replacement>> Ceremony(CorrectedPerson person, DateOnly day, DateOnly? official) =>
        AdmissionCorrections.Correct(person, person.Admission(), new EntryCorrection { AdmittedOn = day, OfficialOn = official }, Lives.Today);

    private static Outcome<IReadOnlyList<Replacement>> Transfer(CorrectedPerson person, DateOnly day) =>
        EntryCorrections.Correct(person, person.Stays[1].Membership, new EntryCorrection { Begin = day }, null, Lives.Today);

    private static Outcome<IReadOnlyList<Replacement>> Tenure(CorrectedPerson person, HeldOffice held, DateOnly begin, DateOnly? end) =>
        EntryCorrections.Correct(person, held.Holding, new EntryCorrection { Begin = begin, End = end }, null, Lives.Today);

    private static IReadOnlyList<Replacement> Done(Outcome<IReadOnlyList<Replacement>> outcome)
    {
        outcome.Verdict.Refusals.ShouldBeEmpty();
        return outcome.Value!;
    }

    private static IEnumerable<string> Codes(Outcome<IReadOnlyList<Replacement>> outcome) => outcome.Verdict.Refusals.Select(refusal => refusal.Code);
}
