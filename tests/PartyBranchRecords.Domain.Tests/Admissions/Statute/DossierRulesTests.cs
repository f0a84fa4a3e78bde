using PartyBranchRecords.Domain.Admissions.Statute;

namespace PartyBranchRecords.Domain.Tests.Admissions.Statute;

public sealed class DossierRulesTests
{
    [Theory]
    [InlineData("2021-06-10", "Kept CertificateHolds 2021-06-10 2026-06-10")]
    [InlineData("2021-06-09", "Blocks CertificateExpired 2021-06-09 60")]
    public void A_certificate_holds_through_its_60th_month(string issued, string said) =>
        DossierRules.Certificate(Cases.Candidate with { TrainedOn = DateOnly.Parse(issued) }, Cases.Considered).Said().ShouldBe(said);

    [Fact]
    public void A_certificate_that_nobody_entered_asks_for_a_reason() =>
        DossierRules.Certificate(Cases.Candidate with { TrainedOn = null }, Cases.Considered).Said().ShouldBe("Warns CertificateNotRecorded");

    [Theory]
    [InlineData("2025-06-10", "Kept DossierHolds 2025-06-10 2026-06-10")]
    [InlineData("2025-06-09", "Blocks DossierTooOld 2025-06-09 12")]
    public void A_dossier_holds_for_12_months(string applied, string said) =>
        DossierRules.Dossier(Cases.Candidate with { ApplicationOn = DateOnly.Parse(applied) }, Cases.Considered).Said().ShouldBe(said);

    [Fact]
    public void A_dossier_that_the_branch_has_considered_no_longer_grows_old()
    {
        var returned = Cases.Candidate with { ApplicationOn = new DateOnly(2024, 1, 1), ConsideredOn = new DateOnly(2024, 9, 1) };
        DossierRules.Dossier(returned, Cases.Considered).Said().ShouldBe("Kept DossierConsidered 2024-09-01");
    }

    [Fact]
    public void The_first_consideration_is_itself_measured_by_the_age_of_the_dossier()
    {
        var first = Cases.Candidate with { ApplicationOn = new DateOnly(2024, 1, 1), ConsideredOn = Cases.Considered };
        DossierRules.Dossier(first, Cases.Considered).Said().ShouldBe("Blocks DossierTooOld 2024-01-01 12");
    }
}
