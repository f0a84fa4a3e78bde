using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;

namespace PartyBranchRecords.Domain.Tests.Admissions.Statute;

public sealed class ExceptionRulesTests
{
    private static readonly ExceptionEntry Consent = new()
    {
        Kind = RuleExceptionKind.Consented,
        Rule = AdmissionRule.Age,
        Document = "45-CV/TU",
        On = Steps.Today,
    };

    private static readonly ExceptionEntry Explanation = new()
    {
        Kind = RuleExceptionKind.Explained,
        Rule = AdmissionRule.Certificate,
        Reason = ExceptionReason.PaperLate,
    };

    [Fact]
    public void A_consent_names_its_paper_and_its_day()
    {
        Check(Consent).ShouldBeEmpty();
        Check(Consent with { Document = " ", On = null }).ShouldBe(["Exceptions.DocumentMissing at Document", "Exceptions.OnMissing at On"]);
        Check(Consent with { On = Steps.Today.AddDays(1) }).ShouldBe(["Admissions.AfterToday at On"]);
    }

    [Fact]
    public void Only_age_and_schooling_are_consented_to() =>
        Check(Consent with { Rule = AdmissionRule.BranchVote }).ShouldBe(["Exceptions.NoConsentFor at Rule"]);

    [Fact]
    public void Only_decisions_are_put_off_and_once()
    {
        var extension = Consent with { Kind = RuleExceptionKind.Extended, Rule = AdmissionRule.Decision };
        Check(extension).ShouldBeEmpty();
        Check(extension with { Rule = AdmissionRule.Ceremony }).ShouldBe(["Exceptions.NoExtensionFor at Rule"]);
        ExceptionRules
            .Check(extension, [Cases.Exception(AdmissionRule.Decision, RuleExceptionKind.Extended)], Steps.Today)
            .Said()
            .ShouldBe(["Exceptions.KeptAlready at Rule"]);
    }

    [Fact]
    public void An_explanation_takes_its_reason_from_the_short_list()
    {
        Check(Explanation).ShouldBeEmpty();
        Check(Explanation with { Reason = null }).ShouldBe(["Exceptions.ReasonMissing at Reason"]);
        Check(Explanation with { Reason = ExceptionReason.Other }).ShouldBe(["Exceptions.NoteMissing at Note"]);
        Check(Explanation with { Reason = ExceptionReason.Other, Note = "Lũ quét" }).ShouldBeEmpty();
    }

    [Fact]
    public void An_empty_form_says_what_is_missing() =>
        Check(new ExceptionEntry())
            .ShouldBe([
                "Exceptions.KindMissing at Kind",
                "Exceptions.RuleMissing at Rule",
                "Exceptions.DocumentMissing at Document",
                "Exceptions.OnMissing at On",
            ]);

    private static IEnumerable<string> Check(ExceptionEntry entry) => ExceptionRules.Check(entry, [], Steps.Today).Said();
}
