using PartyBranchRecords.Domain.Admissions;
using static PartyBranchRecords.Domain.Admissions.CandidateStepKind;

namespace PartyBranchRecords.Domain.Tests.Admissions;

public sealed class BatchRulesTests
{
    private static readonly BatchEntry TwoDecisions = new()
    {
        Kind = Decided,
        On = new DateOnly(2024, 6, 1),
        FirstNumber = "121-QĐ/HU",
        Rows = [new BatchRow { Id = 1 }, new BatchRow { Id = 2 }],
    };

    [Theory]
    [InlineData("121-QĐ/HU", "121-QĐ/HU 122-QĐ/HU 123-QĐ/HU")]
    [InlineData("099/QĐ", "099/QĐ 100/QĐ 101/QĐ")]
    [InlineData("QĐ 9", "QĐ 9 QĐ 10 QĐ 11")]
    public void Numbers_are_counted_on_from_the_first(string first, string all) => string.Join(' ', DocumentNumbers.From(first, 3)).ShouldBe(all);

    [Fact]
    public void Without_digits_only_the_first_is_known() => DocumentNumbers.From("QĐ", 2).ShouldBe(["QĐ", null]);

    [Fact]
    public void A_number_typed_into_a_row_stands() =>
        (TwoDecisions with { Rows = [new BatchRow { Document = "300-QĐ/HU" }, new BatchRow()] }).Numbers().ShouldBe(["300-QĐ/HU", "122-QĐ/HU"]);

    [Fact]
    public void Forty_decisions_have_forty_numbers()
    {
        BatchRules.Check(TwoDecisions, Steps.Today).IsAllowed.ShouldBeTrue();
        var twice = TwoDecisions with { Rows = [new BatchRow(), new BatchRow { Document = "121-QĐ/HU" }] };
        BatchRules.Check(twice, Steps.Today).Said().ShouldBe(["Steps.NumberTwice at Rows[0].Document", "Steps.NumberTwice at Rows[1].Document"]);
        BatchRules.Check(TwoDecisions with { FirstNumber = null }, Steps.Today).Said().ShouldBe(["Steps.FirstNumberMissing at FirstNumber"]);
    }

    [Fact]
    public void A_batch_of_nobody_is_refused() =>
        BatchRules.Check(TwoDecisions with { Rows = [] }, Steps.Today).Said().ShouldBe(["Steps.NobodyChosen at "]);

    [Fact]
    public void The_reason_of_a_row_goes_before_the_one_for_all()
    {
        RuleFinding late = new(AdmissionRule.Decision, FindingLevel.Warns, new Refusal("x"), null);
        var entry = TwoDecisions with
        {
            Reason = ExceptionReason.PaperLate,
            Rows = [new BatchRow { Reason = ExceptionReason.Disaster }, new BatchRow()],
        };
        entry.ExcusesOf(0, [late]).ShouldHaveSingleItem().Reason.ShouldBe(ExceptionReason.Disaster);
        entry.ExcusesOf(1, [late]).ShouldHaveSingleItem().Reason.ShouldBe(ExceptionReason.PaperLate);
    }

    [Fact]
    public void What_a_rule_speaks_against_asks_for_a_reason_and_another_reason_for_a_note()
    {
        RuleFinding[] found = [new(AdmissionRule.Decision, FindingLevel.Blocks, new Refusal("x"), null)];
        ExcuseRules.Check(found, []).Said().ShouldBe(["Steps.ExcuseMissing at Excuses[0].Reason"]);
        Excuse other = new() { Rule = AdmissionRule.Decision, Reason = ExceptionReason.Other };
        ExcuseRules.Check(found, [other]).Said().ShouldBe(["Steps.ExcuseNoteMissing at Excuses[0].Note"]);
        ExcuseRules.Check(found, [other with { Note = "Bão số 3" }]).IsAllowed.ShouldBeTrue();
    }
}
