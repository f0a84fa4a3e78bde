using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;
using static PartyBranchRecords.Domain.Tests.Movements.People;

namespace PartyBranchRecords.Domain.Tests.Movements;

/// <summary>Absences, offices, posts, arrivals, re-admissions and coverage.</summary>
public sealed class OtherRulesTests
{
    private const string Source = "24-QĐ/TW, mục 3.5";

    private static readonly DateOnly Day = new(2024, 5, 1);

    [Fact]
    public void Nobody_is_absent_before_being_a_member_or_after_leaving()
    {
        Absent(Person(), Joined).ShouldBeNull();
        Absent(Person(), Joined.AddDays(-1)).ShouldBe("Movements.NotYetMember");
        Absent(Left(MembershipEnd.TransferOut), Day.AddDays(1)).ShouldBe("Movements.LeftAlready");
    }

    [Fact]
    public void Absences_of_a_kind_do_not_overlap_and_those_of_two_kinds_may()
    {
        var person = Person() with { Absences = [Absence(AbsenceKind.Temporary, Day, Day.AddDays(10))] };
        Absent(person, Day.AddDays(10)).ShouldBeNull();
        Absent(person, Day.AddDays(9)).ShouldBe("Movements.AbsentSince");
        Absent(person, Day.AddDays(-5), until: Day).ShouldBeNull();
        Absent(person, Day.AddDays(-5), until: Day.AddDays(1)).ShouldBe("Movements.AbsentSince");
        AbsenceRules.Begin(person, AbsenceKind.Exempt, new Period(Day)).ShouldBeNull();
    }

    [Fact]
    public void An_absence_ends_after_the_day_it_began()
    {
        var person = Person() with { Absences = [Absence(AbsenceKind.Temporary, Day)] };
        AbsenceRules.Ending(person, AbsenceKind.Temporary, Day).ShouldBeNull();
        AbsenceRules.Ending(person, AbsenceKind.Temporary, Day.AddDays(1)).ShouldNotBeNull();
        AbsenceRules.Ending(person, AbsenceKind.Exempt, Day.AddDays(1)).ShouldBeNull();
    }

    [Fact]
    public void A_paper_that_ends_an_absence_before_it_begins_is_refused()
    {
        AbsenceRules.Until(new AbsenceEntry { EffectiveOn = Day, Until = Day }).ShouldNotBeNull();
        AbsenceRules.Until(new AbsenceEntry { EffectiveOn = Day, Until = Day.AddDays(1) }).ShouldBeNull();
    }

    [Fact]
    public void One_person_is_secretary_and_several_may_be_committee_members()
    {
        List<PersonKey> two = [new(), new()];
        OfficeRules.Office(new OfficeEntry { Office = Office.Secretary, People = two }).ShouldBe(MovementRefusals.OneSecretary);
        OfficeRules.Office(new OfficeEntry { Office = Office.CommitteeMember, People = two }).ShouldBeNull();
        OfficeRules.Office(new OfficeEntry()).ShouldBe(MovementRefusals.OfficeMissing);
    }

    [Fact]
    public void An_office_is_taken_where_one_stands_and_once_at_a_time()
    {
        Take(Person(), standsThere: false).ShouldBe("Movements.NotInUnit");
        Take(Person(Held(Office.Secretary, 1, Joined))).ShouldBe("Movements.OfficeSince");
        Take(Person(Held(Office.Secretary, 1, Joined, Day))).ShouldBeNull("the earlier one had ended");
        Take(Person(Held(Office.Secretary, 10, Joined))).ShouldBeNull("held in another unit");
    }

    [Fact]
    public void An_office_of_an_earlier_stay_lasts_as_long_as_the_stay()
    {
        var moved = Person() with
        {
            Earlier = [Person().Last.Until(Day, MembershipEnd.InternalTransfer)],
            Last = new BranchMembership
            {
                MemberId = 1,
                BranchId = 2,
                From = Day,
                Began = MembershipStart.InternalTransfer,
            },
            Places = [.. Branch(1, 10, 100).Places, .. Branch(2, 10, 100).Places],
        };
        OfficeRules.TermOf(moved, 1, Joined).ShouldBe(new Period(Joined, Day));
        OfficeRules.TermOf(moved, 1, Day).ShouldBeNull("from then on the person stood elsewhere");
        OfficeRules.TermOf(moved, 2, Day).ShouldBe(new Period(Day));
        OfficeRules.TermOf(moved, 10, Joined).ShouldBe(new Period(Joined), "both branches stand in the commune");
        OfficeRules.TermOf(moved, 1, Joined.AddDays(-1)).ShouldBeNull();
    }

    [Fact]
    public void Of_somebody_who_has_left_it_lasts_until_then() =>
        OfficeRules
            .TermOf(Person() with { Last = Person().Last.Until(Day, MembershipEnd.TransferOut) }, 100, Joined)
            .ShouldBe(new Period(Joined, Day));

    [Fact]
    public void A_second_head_of_one_village_is_confirmed_and_one_of_another_is_not()
    {
        var entry = new PostEntry { LocalityId = 5 };
        PostRules.Doubts(entry, [Person()], []).ShouldBeEmpty();
        PostRules.Doubts(entry, [Person()], [new NamedHead(1, "Lò Văn Mẫu")]).ShouldBeEmpty("the same person is refused elsewhere");
        PostRules.Doubts(entry, [Person()], [new NamedHead(2, "Lò Văn B")]).Single().Code.ShouldBe("Movements.TwoVillageHeads");
        PostRules
            .Doubts(
                new PostEntry
                {
                    IsVillageHead = false,
                    Name = "Công an viên",
                    LocalityId = 5,
                },
                [Person()],
                [new NamedHead(2, "Lò Văn B")]
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_secretary_before_makes_room_only_after_having_begun()
    {
        OfficeRules.Replaced(Held(Office.Secretary, 1, Day.AddDays(-1)), "Lò Văn B", Day).ShouldBeNull();
        OfficeRules.Replaced(Held(Office.Secretary, 1, Day), "Lò Văn B", Day)!.Code.ShouldBe("Movements.OfficeSince");
    }

    [Fact]
    public void A_committee_of_more_than_seven_and_a_probationary_officer_must_be_confirmed()
    {
        OfficeRules.Doubts([Person()], committee: 7).ShouldBeEmpty();
        OfficeRules.Doubts([Person()], committee: 8).Select(doubt => doubt.Code).ShouldBe(["Movements.LargeCommittee"]);
        var probationary = Person() with { Admissions = [] };
        OfficeRules.Doubts([probationary], committee: null).Select(doubt => doubt.Code).ShouldBe(["Movements.ProbationaryInOffice"]);
    }

    [Fact]
    public void A_post_is_held_once_at_a_time_in_a_locality()
    {
        var person = Person() with
        {
            Posts =
            [
                new CivicPost
                {
                    MemberId = 1,
                    Name = CivicPost.VillageHead,
                    LocalityId = 5,
                    From = Joined,
                },
            ],
        };
        PostRules.Begin(person, CivicPost.VillageHead, 5, Day)!.Code.ShouldBe("Movements.PostSince");
        PostRules.Begin(person, CivicPost.VillageHead, 6, Day).ShouldBeNull();
        var post = PostRules.Held(person, "5:VillageHead", Day);
        PostRules.End(person, post, Joined)!.Code.ShouldBe("Movements.PostSince");
        PostRules.End(person, post, Joined.AddDays(1)).ShouldBeNull();
        PostRules.End(person, PostRules.Held(person, "6:VillageHead", Day), Day)!.Code.ShouldBe("Movements.NotInPost");
    }

    [Fact]
    public void Only_who_moved_out_comes_back_and_only_who_left_the_party_is_admitted_again()
    {
        ArrivalRules.Arrival(Left(MembershipEnd.TransferOut), Day).ShouldBeNull("on the very day");
        ArrivalRules.Arrival(Left(MembershipEnd.TransferOut), Day.AddDays(-1))!.Code.ShouldBe("Movements.LeftOnly");
        ArrivalRules.Arrival(Left(MembershipEnd.StruckOff), Day)!.Code.ShouldBe("Movements.LeftTheParty");
        ArrivalRules.Arrival(Person(), Day)!.Code.ShouldBe("Movements.StillMember");

        ArrivalRules.ReAdmission(Left(MembershipEnd.StruckOff), Day).ShouldBeNull();
        ArrivalRules.ReAdmission(Left(MembershipEnd.Expelled), Day).ShouldBeNull();
        ArrivalRules.ReAdmission(Left(MembershipEnd.Resigned), Day).ShouldBeNull();
        ArrivalRules.ReAdmission(Left(MembershipEnd.Resigned), Day.AddDays(-1))!.Code.ShouldBe("Movements.LeftOnly");
        ArrivalRules.ReAdmission(Left(MembershipEnd.TransferOut), Day)!.Code.ShouldBe("Movements.NotOutOfTheParty");
        ArrivalRules.ReAdmission(Left(MembershipEnd.Deceased), Day)!.Code.ShouldBe("Movements.NotOutOfTheParty");
        ArrivalRules.ReAdmission(Person(), Day)!.Code.ShouldBe("Movements.StillMember");
    }

    [Fact]
    public void The_rules_of_being_admitted_again_are_named_by_the_edition_of_the_decision()
    {
        KnownEditions.ReAdmissionOn(KnownEditions.All, new DateOnly(2024, 3, 1)).ShouldBe("24-QĐ/TW, mục 3.5");
        KnownEditions
            .ReAdmissionOn(KnownEditions.All, new DateOnly(2026, 11, 22))
            .ShouldBe("208-QĐ/TW", "known from others only: no article is claimed");
    }

    [Fact]
    public void Admitted_again_36_months_after_leaving_at_the_earliest_and_once_only()
    {
        var person = Left(MembershipEnd.StruckOff);
        ArrivalRules.BrokenBy(person, Day.AddMonths(36), Source).ShouldBeEmpty();
        ArrivalRules.BrokenBy(person, Day.AddMonths(36).AddDays(-1), Source).Select(doubt => doubt.Code).ShouldBe(["Movements.ReAdmittedEarly"]);
        var twice = person with
        {
            Admissions =
            [
                .. person.Admissions,
                new Admission
                {
                    MemberId = 1,
                    Number = 2,
                    AdmittedOn = Joined.AddYears(5),
                },
            ],
        };
        ArrivalRules.BrokenBy(twice, Day.AddMonths(36), Source).Select(doubt => doubt.Code).ShouldBe(["Movements.ReAdmittedBefore"]);
    }

    [Fact]
    public void A_newcomer_joined_before_coming_and_became_official_after_joining()
    {
        var entry = new NewcomerEntry
        {
            FullName = "Lò Thị Mới",
            Sex = Sex.Female,
            BirthDate = new DateOnly(1990, 1, 1),
            Ethnicity = "Thái",
            AdmissionDecisionOn = Joined.AddDays(-9),
            AdmittedOn = Joined,
            OfficialOn = Joined.AddYears(1),
            EffectiveOn = Day,
        };
        Newcomer(entry).ShouldBeEmpty();
        Newcomer(entry with { OfficialOn = null, AdmittedOn = Day }).ShouldBeEmpty();
        Newcomer(entry with { OfficialOn = null, AdmittedOn = Day.AddDays(1) }).ShouldBe(["Movements.AdmittedAfter"]);
        Newcomer(entry with { OfficialOn = Joined.AddDays(-1) }).ShouldBe(["Movements.OfficialBeforeCeremony"]);
        Newcomer(entry with { AdmissionDecisionOn = Joined.AddDays(1) }).ShouldBe(["Movements.DecidedAfterCeremony"]);
        Newcomer(entry with { RecordNumber = "TAM-1" }).ShouldBe(["Movements.TemporaryNumber"]);
        Newcomer(entry with { Ethnicity = "Khác" }).ShouldBe(["Movements.EthnicityMissing"]);
    }

    [Fact]
    public void A_branch_covers_a_locality_once_at_a_time_and_two_branches_must_be_confirmed()
    {
        var branch = Branch(1, 10, 100);
        var free = Locality();
        CoverageRules.Begin(branch, free, Day).ShouldBeNull();
        CoverageRules.Begin(branch, free with { Lives = [new Period(Founded, Day.AddDays(9))] }, Day)!.Code.ShouldBe("Movements.LocalityNotThere");
        CoverageRules.End(branch, free, Day)!.Code.ShouldBe("Movements.NotCovered");
        CoverageRules.Doubts(CoverageKind.Begin, branch, free, Day).ShouldBeEmpty();

        var covered = Locality(Coverage(1, Day));
        CoverageRules.Begin(branch, covered, Day.AddDays(1))!.Code.ShouldBe("Movements.CoveredSince");
        CoverageRules.End(branch, covered, Day)!.Code.ShouldBe("Movements.NotCovered", "no day would be left");
        CoverageRules.End(branch, covered, Day.AddDays(1)).ShouldBeNull();
        CoverageRules.Doubts(CoverageKind.End, branch, covered, Day.AddDays(1)).Single().Code.ShouldBe("Movements.LeftUncovered");
        CoverageRules.Doubts(CoverageKind.Begin, Branch(2, 10, 100), covered, Day).Single().Code.ShouldBe("Movements.CoveredByOthers");
    }

    private static MovingPerson Left(MembershipEnd how)
    {
        var person = Person();
        return person with { Last = person.Last.Until(Day, how) };
    }

    private static string? Absent(MovingPerson person, DateOnly from, DateOnly? until = null) =>
        AbsenceRules.Begin(person, AbsenceKind.Temporary, new Period(from, until))?.Code;

    private static string? Take(MovingPerson person, bool standsThere = true) =>
        OfficeRules.Begin(person, Office.Secretary, 1, "Chi bộ 1", standsThere ? new Period(Day) : null, Day)?.Code;

    private static IEnumerable<string> Newcomer(NewcomerEntry entry) =>
        ArrivalRules.Newcomer(entry, new DateOnly(2024, 6, 15)).OfType<Refusal>().Select(refusal => refusal.Code);

    private static LocalityFacts Locality(params (LocalityCoverage, string)[] coverages) => new(5, "Bản", [new Period(Founded)], coverages);

    private static (LocalityCoverage, string) Coverage(int branch, DateOnly from) =>
        (
            new LocalityCoverage
            {
                BranchId = branch,
                LocalityId = 5,
                From = from,
            },
            $"Chi bộ {branch}"
        );
}
