using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Probation;
using PartyBranchRecords.Domain.Work;
using static PartyBranchRecords.Domain.Tests.Work.DeadlineCases;

namespace PartyBranchRecords.Domain.Tests.Work;

public sealed class ProbationDeadlinesTests
{
    private static readonly DateOnly AdmittedOn = Day("2023-02-03");

    [Theory]
    [InlineData("2023-11-04", false)] // 91 days before the end
    [InlineData("2023-11-05", true)] // 90
    [InlineData("2024-02-02", true)]
    public void A_probation_is_shown_from_the_90th_day_before_its_end(string day, bool isShown)
    {
        var deadline = On(day)!;
        (deadline.Kind, deadline.Due).ShouldBe((WorkKind.ProbationEnds, Day("2024-02-03")));
        deadline.IsShownOn(Day(day), ByRule).ShouldBe(isShown);
    }

    [Theory]
    [InlineData(91, null)]
    [InlineData(90, 90)]
    [InlineData(61, 90)]
    [InlineData(60, 60)]
    [InlineData(15, 15)]
    [InlineData(8, 15)]
    [InlineData(7, 7)]
    [InlineData(0, 7)]
    public void The_mark_is_the_one_that_was_passed_last(int daysLeft, int? mark) => ProbationRules.MarkAt(daysLeft).ShouldBe(mark);

    [Fact]
    public void Once_probation_is_over_the_branch_has_30_working_days_with_tet_in_the_middle()
    {
        var deadline = On("2024-02-03")!;

        (deadline.Kind, deadline.Since, deadline.InWorkingDays).ShouldBe((WorkKind.RecognitionResolution, Day("2024-02-03"), true));
        // 3 February 2024 is a Saturday; Tết takes 8 to 14 February.
        deadline.Due.ShouldBe(Day("2024-03-22"));
        deadline.DaysLeft(Day("2024-03-22"), ByRule).ShouldBe(0);
        deadline.IsOverdueOn(Day("2024-03-22")).ShouldBeFalse("the last day is still in time");
    }

    [Fact]
    public void Overdue_by_a_weekend_alone_is_overdue_by_no_working_day()
    {
        var deadline = On("2024-02-03")!;

        (deadline.IsOverdueOn(Day("2024-03-23")), deadline.DaysLeft(Day("2024-03-23"), ByRule)).ShouldBe((true, 0));
        deadline.DaysLeft(Day("2024-03-25"), ByRule).ShouldBe(-1);
    }

    [Fact]
    public void After_the_branch_the_decision_is_due_in_30_working_days_and_30_more_once_extended()
    {
        var due = On("2024-03-20", [Step(RecognitionStepKind.BranchResolved, "2024-03-01")])!;
        var extended = On("2024-03-20", [Step(RecognitionStepKind.BranchResolved, "2024-03-01")], isExtended: true)!;

        (due.Kind, due.Rule, due.Since).ShouldBe((WorkKind.Recognition, AdmissionRule.Recognition, Day("2024-03-01")));
        ByRule.WorkingDaysBetween(Day("2024-03-01"), due.Due!.Value).ShouldBe(30);
        ByRule.WorkingDaysBetween(Day("2024-03-01"), extended.Due!.Value).ShouldBe(60);
    }

    [Fact]
    public void Nothing_runs_for_whoever_is_recognised() =>
        On("2024-06-01", [Step(RecognitionStepKind.BranchResolved, "2024-03-01"), Step(RecognitionStepKind.Recognised, "2024-04-01")]).ShouldBeNull();

    [Fact]
    public void Of_29_February_probation_ends_on_the_28th() => On("2024-12-01", admittedOn: "2024-02-29")!.Due.ShouldBe(Day("2025-02-28"));

    private static WorkDeadline? On(string day, RecognitionStep[]? steps = null, bool isExtended = false, string? admittedOn = null) =>
        ProbationDeadlines.On(Day(day), admittedOn is null ? AdmittedOn : Day(admittedOn), steps ?? [], isExtended, Edition24, ByRule);

    private static RecognitionStep Step(RecognitionStepKind kind, string on) =>
        new()
        {
            MemberId = 1,
            AdmissionNumber = 1,
            Kind = kind,
            On = Day(on),
        };
}
