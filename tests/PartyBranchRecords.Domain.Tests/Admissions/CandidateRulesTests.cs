using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using static PartyBranchRecords.Domain.Admissions.CandidateStepKind;

namespace PartyBranchRecords.Domain.Tests.Admissions;

public sealed class CandidateRulesTests
{
    private static readonly int[] MembersOfBranch = [7, 8];
    private static readonly int[] Localities = [21];

    private static readonly IdentificationEntry Found = new()
    {
        FullName = "Lò Thị Mẫu",
        BirthYear = 2001,
        Sex = Sex.Female,
        Source = CandidateSource.YouthUnion,
        FirstHelperId = 7,
        IdentifiedOn = new DateOnly(2024, 2, 3),
    };

    private static readonly ApplicantEntry Applicant = new() { BirthDate = new DateOnly(2001, 9, 2), Ethnicity = "Thái" };

    private static readonly CandidateCase JustFound = Steps.Case(Identified.On(2024, 2, 3));

    [Fact]
    public void A_person_found_by_a_branch_needs_name_year_sex_source_helper_and_day_only() => Identify(Found).ShouldBeEmpty();

    [Fact]
    public void An_empty_form_is_told_everything_at_once() =>
        Identify(new IdentificationEntry())
            .ShouldBe([
                "Admissions.FullNameMissing at FullName",
                "Admissions.SexMissing at Sex",
                "Admissions.SourceMissing at Source",
                "Admissions.HelperMissing at FirstHelperId",
                "Admissions.BirthYearOutOfRange at BirthYear",
                "Admissions.IdentifiedOnMissing at IdentifiedOn",
            ]);

    [Fact]
    public void A_name_of_blanks_is_no_name() => Identify(Found with { FullName = "  " }).ShouldBe(["Admissions.FullNameMissing at FullName"]);

    [Fact]
    public void A_name_longer_than_the_records_hold_is_refused()
    {
        Identify(Found with { FullName = new string('a', Member.NameLength) }).ShouldBeEmpty();
        Identify(Found with { FullName = new string('a', Member.NameLength + 1) }).ShouldBe(["Admissions.TooLong at FullName"]);
    }

    [Theory]
    [InlineData(2010, true)]
    [InlineData(2011, false)]
    [InlineData(1924, true)]
    [InlineData(1923, false)]
    public void The_year_of_birth_lies_between_14_and_100_years_ago(int year, bool isAllowed) =>
        Identify(Found with { BirthYear = year }).ShouldBe(isAllowed ? [] : ["Admissions.BirthYearOutOfRange at BirthYear"]);

    [Fact]
    public void Nobody_is_found_tomorrow()
    {
        Identify(Found with { IdentifiedOn = Steps.Today }).ShouldBeEmpty();
        Identify(Found with { IdentifiedOn = Steps.Today.AddDays(1) }).ShouldBe(["Admissions.AfterToday at IdentifiedOn"]);
    }

    [Fact]
    public void A_helper_is_a_member_of_the_branch() =>
        Identify(Found with { FirstHelperId = 9, SecondHelperId = 10 })
            .ShouldBe(["Admissions.HelperElsewhere at FirstHelperId", "Admissions.HelperElsewhere at SecondHelperId"]);

    [Fact]
    public void Two_helpers_are_two_people()
    {
        Identify(Found with { SecondHelperId = 8 }).ShouldBeEmpty();
        Identify(Found with { SecondHelperId = 7 }).ShouldBe(["Admissions.HelpersEqual at SecondHelperId"]);
    }

    [Fact]
    public void An_application_comes_with_birth_date_and_ethnicity() =>
        Open(new ApplicationEntry())
            .ShouldBe([
                "Admissions.ApplicationOnMissing at ApplicationOn",
                "Admissions.BirthDateMissing at Applicant.BirthDate",
                "Admissions.EthnicityMissing at Applicant.Ethnicity",
            ]);

    [Fact]
    public void Nobody_applies_before_having_been_found()
    {
        Open(Applies(new DateOnly(2024, 2, 3))).ShouldBeEmpty();
        Open(Applies(new DateOnly(2024, 2, 2))).ShouldBe(["Admissions.BeforeLastStep at ApplicationOn"]);
    }

    [Fact]
    public void A_course_taken_in_the_meantime_does_not_bind_the_application() =>
        CandidateRules
            .OpenDossier(Applies(new DateOnly(2024, 3, 1)), Steps.Case(Identified.On(2024, 2, 3), Trained.On(2024, 4, 1)), Localities, Steps.Today)
            .IsAllowed.ShouldBeTrue();

    [Fact]
    public void A_new_application_comes_after_the_withdrawal()
    {
        var closed = Steps.Case(Identified.On(2023, 1, 1), Withdrawn.On(2024, 5, 1));
        CandidateRules.OpenDossier(Applies(new DateOnly(2024, 5, 1)), closed, Localities, Steps.Today).IsAllowed.ShouldBeTrue();
        CandidateRules
            .OpenDossier(Applies(new DateOnly(2024, 4, 30)), closed, Localities, Steps.Today)
            .Said()
            .ShouldBe(["Admissions.BeforeLastStep at ApplicationOn"]);
    }

    [Fact]
    public void A_dossier_is_opened_once()
    {
        var open = Steps.Case(Identified.On(2024, 2, 3), DossierOpened.On(2024, 3, 1));
        var verdict = CandidateRules.OpenDossier(Applies(new DateOnly(2024, 4, 1)), open, Localities, Steps.Today);
        verdict.Refusals.ShouldHaveSingleItem().Values.ShouldBe([new DateOnly(2024, 3, 1)]);
    }

    [Fact]
    public void An_ethnicity_is_one_of_the_official_list() =>
        Open(Applies(new DateOnly(2024, 3, 1)) with { Applicant = Applicant with { Ethnicity = "Kinh (Việt)" } })
            .ShouldBe(["Admissions.EthnicityMissing at Applicant.Ethnicity"]);

    [Fact]
    public void A_locality_is_one_near_the_branch()
    {
        Open(Applies(new DateOnly(2024, 3, 1)) with { Applicant = Applicant with { LocalityId = 21 } }).ShouldBeEmpty();
        Open(Applies(new DateOnly(2024, 3, 1)) with { Applicant = Applicant with { LocalityId = 22 } })
            .ShouldBe(["Admissions.LocalityUnknown at Applicant.LocalityId"]);
    }

    [Fact]
    public void What_is_kept_asks_for_the_year_before_the_application_and_for_the_date_after_it()
    {
        var entry = new KeptEntry
        {
            FullName = "Lò Thị Mẫu",
            Sex = Sex.Female,
            Source = CandidateSource.YouthUnion,
            FirstHelperId = 7,
        };
        Keep(entry, asksApplicant: false).ShouldBe(["Admissions.BirthYearOutOfRange at BirthYear"]);
        Keep(entry with { Applicant = Applicant }, asksApplicant: true).ShouldBeEmpty();
        Keep(entry, asksApplicant: true)
            .ShouldBe(["Admissions.BirthDateMissing at Applicant.BirthDate", "Admissions.EthnicityMissing at Applicant.Ethnicity"]);
    }

    [Fact]
    public void A_member_is_no_longer_changed_as_a_candidate() =>
        CandidateRules
            .Keep(new KeptEntry(), Steps.Case(Identified.On(2023, 1, 1), Admitted.On(2024, 1, 1)), true, [], [], Steps.Today)
            .Said()
            .ShouldBe(["Admissions.AlreadyAdmitted at "]);

    private static IEnumerable<string> Identify(IdentificationEntry entry) => CandidateRules.Identify(entry, MembersOfBranch, Steps.Today).Said();

    private static IEnumerable<string> Open(ApplicationEntry entry) => CandidateRules.OpenDossier(entry, JustFound, Localities, Steps.Today).Said();

    private static IEnumerable<string> Keep(KeptEntry entry, bool asksApplicant) =>
        CandidateRules.Keep(entry, JustFound, asksApplicant, MembersOfBranch, Localities, Steps.Today).Said();

    private static ApplicationEntry Applies(DateOnly on) => new() { ApplicationOn = on, Applicant = Applicant };
}
