using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Domain.Work;
using static PartyBranchRecords.Domain.Tests.Work.DeadlineCases;

namespace PartyBranchRecords.Domain.Tests.Work;

public sealed class WorkNoticeTests
{
    [Theory]
    [InlineData(WorkKind.Certificate, "2024-05-20", "2024-08-19", false)]
    [InlineData(WorkKind.Certificate, "2024-05-21", "2024-08-19", true)] // 90 days
    [InlineData(WorkKind.Dossier, "2024-06-19", "2024-08-19", false)]
    [InlineData(WorkKind.Dossier, "2024-06-20", "2024-08-19", true)] // 60 days
    [InlineData(WorkKind.Dossier, "2024-08-20", "2024-08-19", true)] // overdue
    public void What_only_expires_is_shown_near_its_end(WorkKind kind, string day, string due, bool isShown) =>
        new WorkDeadline(kind, Day("2024-01-01"), Day(due)).IsShownOn(Day(day), ByRule).ShouldBe(isShown);

    [Theory]
    [InlineData("2024-08-02", false)] // 11 working days before Monday, 19 August
    [InlineData("2024-08-05", true)]
    public void A_letter_is_shown_from_the_tenth_working_day_before_its_end(string day, bool isShown) =>
        new WorkDeadline(WorkKind.TransferLetter, Day("2024-07-08"), Day("2024-08-19"), InWorkingDays: true)
            .IsShownOn(Day(day), ByRule)
            .ShouldBe(isShown);

    [Fact]
    public void What_has_to_be_met_is_shown_as_long_as_it_runs() =>
        new WorkDeadline(WorkKind.Decision, Day("2024-07-08"), Day("2024-10-01"), InWorkingDays: true)
            .IsShownOn(Day("2024-07-08"), ByRule)
            .ShouldBeTrue();

    [Fact]
    public void The_longest_overdue_come_first_and_what_has_no_day_comes_last()
    {
        var items = new[]
        {
            Item(null, WorkKind.WithoutSecretary),
            Item("2024-07-01"),
            Item("2024-05-01"),
            Item(null, WorkKind.Returned),
            Item("2024-06-01"),
        };

        WorkItem
            .InOrder(items)
            .Select(item => (item.Kind, item.Due))
            .ShouldBe([
                (WorkKind.Dossier, Day("2024-05-01")),
                (WorkKind.Dossier, Day("2024-06-01")),
                (WorkKind.Dossier, Day("2024-07-01")),
                (WorkKind.Returned, null),
                (WorkKind.WithoutSecretary, null),
            ]);
    }

    private static WorkItem Item(string? due, WorkKind kind = WorkKind.Dossier) =>
        new()
        {
            Kind = kind,
            Subject = new WorkSubject(WorkSubjectKind.Candidate, 1, "Lò Văn A", "a"),
            Unit = new WorkUnit(new Placement(1, 2, 3), "B", "Chi bộ", "X", "Đảng bộ"),
            Due = due is null ? null : Day(due),
        };
}
