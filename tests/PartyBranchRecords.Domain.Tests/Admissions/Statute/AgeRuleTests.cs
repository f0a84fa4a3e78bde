using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;

namespace PartyBranchRecords.Domain.Tests.Admissions.Statute;

public sealed class AgeRuleTests
{
    [Theory]
    [InlineData("2027-02-28", "Blocks TooYoung 18 03/2027")]
    [InlineData("2027-03-01", "Kept OfAge 18")]
    [InlineData("2027-03-20", "Kept OfAge 18")]
    public void Age_is_counted_by_months_until_the_day_before_the_month_of_18(string on, string said) =>
        Check(new DateOnly(2009, 3, 20), on).Said().ShouldBe(said);

    [Theory]
    [InlineData("2026-06-30", "Kept OfAge 60")]
    [InlineData("2026-07-01", "Blocks TooOld 60")]
    public void After_the_month_of_60_only_with_the_provinces_consent(string on, string said) =>
        Check(new DateOnly(1966, 6, 15), on).Said().ShouldBe(said);

    [Fact]
    public void The_consent_sets_the_upper_limit_aside()
    {
        var consented = Born(new DateOnly(1960, 1, 1)) with { Exceptions = [Cases.Exception(AdmissionRule.Age, RuleExceptionKind.Consented)] };
        AgeRule.Check(consented, Cases.Considered).Said().ShouldBe("Excepted OverAgeConsented 60");
    }

    [Fact]
    public void Nobody_consents_to_an_admission_under_18()
    {
        var consented = Born(new DateOnly(2010, 1, 1)) with { Exceptions = [Cases.Exception(AdmissionRule.Age, RuleExceptionKind.Consented)] };
        AgeRule.Check(consented, Cases.Considered).Level.ShouldBe(FindingLevel.Blocks);
    }

    [Theory]
    [InlineData("2027-12-31", "Blocks TooYoung 18 01/2028")]
    [InlineData("2028-11-30", "Warns BirthDateNeeded")]
    [InlineData("2028-12-01", "Kept OfAge 18")]
    public void Where_only_the_year_is_known_it_is_said_only_what_is_certain(string on, string said) =>
        AgeRule.Check(Born(new DateOnly(2010, 1, 1)) with { BirthYearOnly = true }, DateOnly.Parse(on)).Said().ShouldBe(said);

    [Fact]
    public void Why_is_answered_with_the_birth_date_and_the_month() =>
        Check(new DateOnly(2009, 3, 20), "2026-06-10").Why().ShouldBe(["BornOn 2009-03-20", "OfAgeFrom 18 03/2027"]);

    [Fact]
    public void The_finding_names_its_article() => Check(new DateOnly(2009, 3, 20), "2026-06-10").Article.ShouldBe("20-QĐ/TW, mục 1");

    private static RuleFinding Check(DateOnly birthDate, string on) => AgeRule.Check(Born(birthDate), DateOnly.Parse(on));

    private static CandidateFacts Born(DateOnly birthDate) => Cases.Candidate with { BirthDate = birthDate };
}
