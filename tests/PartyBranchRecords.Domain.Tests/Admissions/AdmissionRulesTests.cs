using PartyBranchRecords.Domain.Admissions;
using static PartyBranchRecords.Domain.Admissions.CandidateStepKind;

namespace PartyBranchRecords.Domain.Tests.Admissions;

public sealed class AdmissionRulesTests
{
    private static readonly DateOnly Born = new(2001, 9, 2);

    private static readonly AdmissionFacts Applied = new()
    {
        Case = Steps.Case(Identified.On(2023, 1, 1), DossierOpened.On(2023, 6, 1)),
        Way = Ways.Under("24-QĐ/TW"),
        MayDecideAbove = true,
        BranchName = "Chi bộ bản Mẫu",
        BranchLife = [new Period(new DateOnly(2000, 1, 1))],
    };

    private static readonly AdmissionFacts OnlyFound = Applied with { Case = Steps.Case(Identified.On(2023, 1, 1)), AsksApplicant = true };

    private static readonly AdmissionFacts AlreadyDecided = Applied with
    {
        Case = Steps.Case(Identified.On(2023, 1, 1), DossierOpened.On(2023, 6, 1), Decided.On(2024, 5, 10)),
    };

    private static readonly DecisionEntry Decision = new() { DecisionOn = new DateOnly(2024, 5, 10), DecisionNumber = "125-QĐ/HU" };
    private static readonly DecisionEntry Both = Decision with { AdmittedOn = new DateOnly(2024, 5, 19) };

    [Fact]
    public void A_decision_may_be_recorded_before_its_ceremony_is_held() => Record(Decision, Applied).ShouldBeEmpty();

    [Fact]
    public void Decision_and_ceremony_are_recorded_together_where_both_have_been() => Record(Both, Applied).ShouldBeEmpty();

    [Fact]
    public void A_decision_has_a_day_and_a_number() =>
        Record(new DecisionEntry { DecisionNumber = " " }, Applied)
            .ShouldBe(["Admissions.DecisionOnMissing at DecisionOn", "Admissions.DecisionNumberMissing at DecisionNumber"]);

    [Fact]
    public void Without_an_application_the_same_form_asks_for_it() =>
        Record(Both, OnlyFound)
            .ShouldBe([
                "Admissions.ApplicationOnMissing at ApplicationOn",
                "Admissions.BirthDateMissing at Applicant.BirthDate",
                "Admissions.EthnicityMissing at Applicant.Ethnicity",
            ]);

    [Fact]
    public void A_case_finished_on_paper_is_recorded_at_once() => Record(OnPaper(new DateOnly(2024, 3, 1)), OnlyFound).ShouldBeEmpty();

    [Fact]
    public void The_decision_does_not_come_before_the_application_on_the_same_form()
    {
        Record(OnPaper(new DateOnly(2024, 5, 10)), OnlyFound).ShouldBeEmpty();
        Record(OnPaper(new DateOnly(2024, 5, 11)), OnlyFound).ShouldBe(["Admissions.DecisionBeforeApplication at DecisionOn"]);
    }

    [Fact]
    public void The_decision_does_not_come_before_the_recorded_application() =>
        Record(Decision with { DecisionOn = new DateOnly(2023, 5, 31) }, Applied).ShouldBe(["Admissions.DecisionBeforeApplication at DecisionOn"]);

    [Fact]
    public void The_decision_does_not_come_before_the_last_step()
    {
        var submitted = Applied with { Case = Steps.Case(DossierOpened.On(2023, 6, 1), Submitted.On(2024, 5, 11)) };
        Record(Decision, submitted).ShouldBe(["Admissions.BeforeLastStep at DecisionOn"]);
    }

    [Fact]
    public void Nothing_is_recorded_that_has_not_taken_place()
    {
        var tomorrow = Steps.Today.AddDays(1);
        Record(Both with { DecisionOn = Steps.Today, AdmittedOn = Steps.Today }, Applied).ShouldBeEmpty();
        Record(Both with { DecisionOn = tomorrow, AdmittedOn = tomorrow }, Applied)
            .ShouldBe(["Admissions.AfterToday at DecisionOn", "Admissions.AfterToday at AdmittedOn"]);
    }

    [Fact]
    public void The_ceremony_does_not_come_before_the_decision()
    {
        Record(Both with { AdmittedOn = new DateOnly(2024, 5, 10) }, Applied).ShouldBeEmpty();
        Record(Both with { AdmittedOn = new DateOnly(2024, 5, 9) }, Applied).ShouldBe(["Admissions.CeremonyBeforeDecision at AdmittedOn"]);
        Record(new DecisionEntry { AdmittedOn = new DateOnly(2024, 5, 9) }, AlreadyDecided)
            .ShouldBe(["Admissions.CeremonyBeforeDecision at AdmittedOn"]);
    }

    [Fact]
    public void After_the_decision_the_form_asks_for_the_ceremony_only()
    {
        Record(new DecisionEntry(), AlreadyDecided).ShouldBe(["Admissions.AdmittedOnMissing at AdmittedOn"]);
        Record(new DecisionEntry { AdmittedOn = new DateOnly(2024, 5, 19) }, AlreadyDecided).ShouldBeEmpty();
    }

    [Fact]
    public void The_branch_exists_on_the_day_of_the_ceremony()
    {
        var founded = Applied with { BranchLife = [new Period(new DateOnly(2024, 5, 20))] };
        Record(Both, founded).ShouldBe(["Admissions.NoBranchOnCeremony at AdmittedOn"]);
        Record(Both with { AdmittedOn = new DateOnly(2024, 5, 20) }, founded).ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_is_admitted_twice()
    {
        var member = Applied with { Case = Steps.Case(Decided.On(2024, 1, 1), Admitted.On(2024, 2, 3)) };
        var verdict = AdmissionRules.Record(Both, member, Steps.Today);
        verdict.Said().ShouldBe(["Admissions.AlreadyAdmitted at "]);
        verdict.Refusals[0].Values.ShouldBe([new DateOnly(2024, 2, 3)]);
    }

    [Theory]
    [InlineData("TAM-000007", "Admissions.RecordNumberTemporary at RecordNumber")]
    [InlineData("tam-1", "Admissions.RecordNumberTemporary at RecordNumber")]
    public void A_temporary_number_is_given_and_not_typed(string number, string said) =>
        Record(Both with { RecordNumber = number }, Applied).ShouldBe([said]);

    [Fact]
    public void A_record_number_belongs_to_one_person()
    {
        Record(Both with { RecordNumber = "1234" }, Applied).ShouldBeEmpty();
        Record(Both with { RecordNumber = "1234" }, Applied with { RecordNumberTaken = true })
            .ShouldBe(["Admissions.RecordNumberTaken at RecordNumber"]);
    }

    [Fact]
    public void Where_the_committee_above_decides_a_secretary_records_no_decision()
    {
        var secretary = Applied with { MayDecideAbove = false };
        AdmissionRules
            .Record(Decision, secretary, Steps.Today)
            .Refusals.ShouldHaveSingleItem()
            .Values.ShouldBe(["24-QĐ/TW, mục 4.3.2"], "the sentence names the article");
        Record(Decision, secretary with { Way = Ways.Under("208-QĐ/TW") }).ShouldBeEmpty();
    }

    [Fact]
    public void Someone_of_the_same_name_and_year_raises_a_doubt() =>
        AdmissionRules.Doubts(Applied with { LikelySame = "SL-1" }).ShouldHaveSingleItem().Code.ShouldBe("Admissions.LikelySame");

    [Fact]
    public void What_is_confirmed_no_longer_stops_the_act_and_nothing_is_confirmed_unseen()
    {
        Refusal[] doubts = [Doubt.Of("Other.Doubt"), AdmissionRefusals.LikelySame("SL-1")];
        Doubt.Unconfirmed(doubts, []).Refusals.Count.ShouldBe(2);
        Doubt.Unconfirmed(doubts, ["Other.Doubt"]).Refusals.Count.ShouldBe(2);
        Doubt.Unconfirmed(doubts, ["Other.Doubt", "Admissions.LikelySame"]).IsAllowed.ShouldBeTrue();
    }

    private static IEnumerable<string> Record(DecisionEntry entry, AdmissionFacts facts) => AdmissionRules.Record(entry, facts, Steps.Today).Said();

    private static DecisionEntry OnPaper(DateOnly applicationOn) =>
        Both with
        {
            ApplicationOn = applicationOn,
            Applicant = new ApplicantEntry { BirthDate = Born, Ethnicity = "Thái" },
        };
}
