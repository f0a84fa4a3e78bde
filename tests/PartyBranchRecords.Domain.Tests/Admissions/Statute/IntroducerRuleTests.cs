using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;

namespace PartyBranchRecords.Domain.Tests.Admissions.Statute;

public sealed class IntroducerRuleTests
{
    private static readonly DateOnly On = new(2026, 2, 1);
    private static readonly Introducer Longtime = new(On, "Lò Văn Mẫu", IsOfficial: true, new DateOnly(2020, 1, 1));
    private static readonly Introducer YouthUnion = new(On, Name: null) { Body = IntroducingBody.YouthUnion };

    [Fact]
    public void Two_official_members_introduce() => Check(Longtime, Longtime with { Name = "Tòng Thị Mẫu" }).ShouldBe("Kept IntroducedByMembers 2");

    [Fact]
    public void One_member_and_the_youth_union_introduce_too() => Check(Longtime, YouthUnion).ShouldBe("Kept IntroducedByBody");

    [Fact]
    public void Two_organisations_are_no_two_introducers()
    {
        Check(YouthUnion, YouthUnion with { Body = IntroducingBody.TradeUnion }).ShouldBe("Warns IntroducersMissing 1 2");
        Check(Longtime).ShouldBe("Warns IntroducersMissing 1 2");
        Check().ShouldBe("Warns IntroducersMissing 0 2");
    }

    [Fact]
    public void A_probationary_member_does_not_introduce() =>
        Check(Longtime, Longtime with { Name = "Mùa A Mẫu", IsOfficial = false }).ShouldBe("Blocks IntroducerNotOfficial Mùa A Mẫu 2026-02-01");

    [Theory]
    [InlineData("2025-02-01", "Kept IntroducedByMembers 2")]
    [InlineData("2025-02-02", "Blocks IntroducerTooRecent Mùa A Mẫu 2025-02-02 12")]
    public void Each_has_worked_or_lived_with_the_applicant_for_12_months(string since, string said) =>
        Check(Longtime, Longtime with { Name = "Mùa A Mẫu", TogetherSince = DateOnly.Parse(since) }).ShouldBe(said);

    [Fact]
    public void Joint_work_that_nobody_entered_asks_for_a_reason() =>
        Check(Longtime, Longtime with { Name = "Mùa A Mẫu", TogetherSince = null }).ShouldBe("Warns TogetherSinceMissing Mùa A Mẫu 12");

    private static string Check(params Introducer[] introducers) => IntroducerRule.Check(Cases.Candidate with { Introducers = introducers }).Said();
}
