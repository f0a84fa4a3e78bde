using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;

namespace PartyBranchRecords.Domain.Work;

/// <summary>A deadline that runs.</summary>
/// <param name="Since">The day it runs from.</param>
/// <param name="Due">The last day that is in time; null where nothing sets one.</param>
/// <param name="InWorkingDays">Whether its rule counts working days; otherwise they are days of the calendar.</param>
/// <param name="Rule">The rule of the edition that sets it; null where it comes from elsewhere.</param>
public sealed record WorkDeadline(
    WorkKind Kind,
    DateOnly Since,
    DateOnly? Due,
    bool InWorkingDays = false,
    AdmissionRule? Rule = null,
    bool IsExtended = false
)
{
    /// <summary>The edition that the rule is taken from; null where the deadline comes from elsewhere.</summary>
    public RuleEdition? Edition { get; init; }

    public bool IsOverdueOn(DateOnly day) => Due < day;

    /// <summary>
    /// The days left on a day, in the days of its rule: 0 on the last one, below zero by so many overdue. Overdue by a weekend alone
    /// it is 0 as well: ask <see cref="IsOverdueOn"/>.
    /// </summary>
    public int? DaysLeft(DateOnly day, WorkingCalendar calendar) =>
        Due is not { } due ? null
        : InWorkingDays ? calendar.DaysLeft(due, day)
        : due.DayNumber - day.DayNumber;

    /// <summary>Whether the work list shows it on a day already; what has no day of its own is always shown.</summary>
    public bool IsShownOn(DateOnly day, WorkingCalendar calendar) => WorkNotice.Of(Kind) is not { } notice || !(DaysLeft(day, calendar) > notice);
}
