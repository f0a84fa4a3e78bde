using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;
using PartyBranchRecords.Domain.Calendar;

namespace PartyBranchRecords.Domain.Tests.Admissions.Statute;

public sealed class DeadlineRulesTests
{
    // 30 working days are six weeks; Tết 2026, 16 to 20 February, makes them seven.
    private static readonly CandidateFacts DecidedBeforeTet = Cases.Candidate with
    {
        DecisionOn = new DateOnly(2026, 1, 30),
        DecisionReceivedOn = new DateOnly(2026, 2, 2),
    };

    [Theory]
    [InlineData("2026-03-23", "Kept InTime 2026-03-23")]
    [InlineData("2026-03-24", "Warns Overdue 2026-03-23 1")]
    public void Tet_in_the_middle_puts_the_ceremony_off_by_a_week(string on, string said)
    {
        var finding = DeadlineRules.Ceremony(DecidedBeforeTet, DateOnly.Parse(on));
        finding.Said().ShouldBe(said);
        finding.Why().ShouldBe(["CountedFrom 2026-02-02 30 2026-03-23", "HolidaysLeftOut 5"]);
        WorkingCalendar.ByRule.IsWorkingDay(new DateOnly(2026, 2, 17)).ShouldBeFalse();
        // 30 working days without a holiday are six weeks.
        new DateOnly(2026, 2, 2)
            .AddDays((6 + 1) * 7)
            .ShouldBe(new DateOnly(2026, 3, 23));
    }

    [Fact]
    public void A_swapped_working_saturday_counts()
    {
        var saturday = new CalendarCorrection
        {
            Day = new DateOnly(2026, 2, 28),
            IsWorking = true,
            Note = "Hoán đổi ngày làm việc",
        };
        DeadlineRules
            .Ceremony(DecidedBeforeTet with { Calendar = new WorkingCalendar([saturday]) }, new DateOnly(2026, 3, 23))
            .Said()
            .ShouldBe("Warns Overdue 2026-03-20 1");
    }

    [Fact]
    public void Under_208_the_ceremony_is_due_from_the_issue_of_the_decision() =>
        DeadlineRules
            .Ceremony(DecidedBeforeTet with { Edition = Cases.Of208 }, new DateOnly(2026, 3, 23))
            .Said()
            .ShouldBe("Warns Overdue 2026-03-20 1");

    [Fact]
    public void Where_the_receipt_is_not_known_it_is_counted_from_the_issue_and_said_so()
    {
        var finding = DeadlineRules.Ceremony(DecidedBeforeTet with { DecisionReceivedOn = null }, new DateOnly(2026, 3, 20));
        finding.Said().ShouldBe("Kept InTime 2026-03-20");
        finding.Why().ShouldContain("ReceiptNotRecorded");
    }

    [Fact]
    public void The_decision_is_due_60_working_days_after_the_resolution_and_may_be_extended_once()
    {
        var resolved = Cases.Candidate with { BranchResolvedOn = Cases.Considered };
        var extended = resolved with { Exceptions = [Cases.Exception(AdmissionRule.Decision, RuleExceptionKind.Extended)] };
        var (usual, last) = (new DateOnly(2026, 9, 4), new DateOnly(2026, 10, 16));
        (WorkingDays(usual), WorkingDays(last)).ShouldBe((60, 90));

        DeadlineRules.Decision(resolved, usual).Said().ShouldBe("Kept InTime 2026-09-04");
        DeadlineRules.Decision(resolved, last).Said().ShouldBe("Warns Overdue 2026-09-04 30");
        DeadlineRules.Decision(extended, last).Said().ShouldBe("Excepted InTimeExtended 2026-10-16");
        DeadlineRules.Decision(extended, last.AddDays(3)).Said().ShouldBe("Warns Overdue 2026-10-16 1");

        static int WorkingDays(DateOnly through) => WorkingCalendar.ByRule.WorkingDaysBetween(Cases.Considered, through);
    }

    [Fact]
    public void Without_a_resolution_nothing_says_when_the_decision_is_due() =>
        DeadlineRules.Decision(Cases.Candidate, Cases.Considered).Said().ShouldBe("Warns DecisionBeginUnknown");

    [Theory]
    [InlineData("2026-06-02", "Blocks ProbationRuns 2026-06-03")]
    [InlineData("2026-06-03", "Kept ProbationOver 2026-06-03")]
    public void The_branch_considers_recognition_when_12_months_are_over(string on, string said) =>
        DeadlineRules.Probation(Cases.Probationer, DateOnly.Parse(on)).Said().ShouldBe(said);

    [Theory]
    [InlineData("2026-07-15", "Kept InTime 2026-07-15")]
    [InlineData("2026-07-16", "Warns Overdue 2026-07-15 1")]
    public void And_within_30_working_days_after_them(string on, string said) =>
        DeadlineRules.RecognitionResolution(Cases.Probationer, DateOnly.Parse(on)).Said().ShouldBe(said);

    [Theory]
    [InlineData("2026-07-22", false, "Kept InTime 2026-07-22")]
    [InlineData("2026-07-23", false, "Warns Overdue 2026-07-22 1")]
    [InlineData("2026-09-04", true, "Excepted InTimeExtended 2026-09-04")]
    public void Recognition_is_decided_within_30_working_days_of_the_resolution_and_30_more_once(string on, bool isExtended, string said)
    {
        var resolved = Cases.Probationer with
        {
            BranchResolvedOn = Cases.Considered,
            Exceptions = isExtended ? [Cases.Exception(AdmissionRule.Recognition, RuleExceptionKind.Extended)] : [],
        };
        DeadlineRules.Recognition(resolved, DateOnly.Parse(on)).Said().ShouldBe(said);
    }
}
