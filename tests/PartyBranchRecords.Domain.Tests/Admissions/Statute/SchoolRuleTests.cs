using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Tests.Admissions.Statute;

public sealed class SchoolRuleTests
{
    [Theory]
    [InlineData("9/12", "Kept SchoolFinished LowerSecondary")]
    [InlineData("8/12", "Blocks SchoolNotFinished LowerSecondary")]
    [InlineData("7/10", "Kept SchoolFinished LowerSecondary")]
    [InlineData("Lớp 6/10", "Blocks SchoolNotFinished LowerSecondary")]
    [InlineData("tốt nghiệp THPT", "Kept SchoolFinished LowerSecondary")]
    [InlineData("Tiểu học", "Blocks SchoolNotFinished LowerSecondary")]
    [InlineData("", "Warns SchoolNotRecorded LowerSecondary")]
    [InlineData("đang học", "Warns SchoolNotRecorded LowerSecondary")]
    public void Elsewhere_lower_secondary_school_must_be_finished(string education, string said) => Check(education, Areas.None).ShouldBe(said);

    [Theory]
    [InlineData(Areas.Upland)]
    [InlineData(Areas.Border)]
    [InlineData(Areas.Island)]
    [InlineData(Areas.MinorityArea | Areas.EspeciallyDifficult)]
    public void In_mountain_border_island_and_minority_areas_primary_school_is_enough(Areas areas)
    {
        Check("5/12", areas).ShouldBe("Kept SchoolFinished Primary");
        Check("4/10", areas).ShouldBe("Kept SchoolFinished Primary");
        Check("4/12", areas).ShouldBe("Blocks SchoolNotFinished Primary");
    }

    [Fact]
    public void A_poor_area_alone_is_no_exception() => Check("5/12", Areas.EspeciallyDifficult).ShouldBe("Blocks SchoolNotFinished LowerSecondary");

    [Fact]
    public void Less_than_the_rule_needs_the_superiors_consent()
    {
        var consented = Cases.Candidate with
        {
            GeneralEducation = "3/12",
            Exceptions = [Cases.Exception(AdmissionRule.School, RuleExceptionKind.Consented)],
        };
        SchoolRule.Check(consented).Said().ShouldBe("Excepted SchoolConsented LowerSecondary");
    }

    private static string Check(string education, Areas areas) =>
        SchoolRule.Check(Cases.Candidate with { GeneralEducation = education, Areas = areas }).Said();
}
