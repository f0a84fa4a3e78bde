using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Work;

namespace PartyBranchRecords.Data.Work;

/// <summary>The day a work list looks at, with what deadlines are measured by and where branches stand.</summary>
/// <param name="Branches">Those of the reader's units on the day.</param>
internal sealed record WorkDay(
    DateOnly Day,
    IReadOnlyList<RuleEdition> Editions,
    WorkingCalendar Calendar,
    IReadOnlyDictionary<int, BranchOfDay> Branches
)
{
    public WorkUnit UnitOf(int branchId) => Branches[branchId].Unit;

    /// <summary>The row of a deadline; null while it is not shown yet.</summary>
    public WorkItem? ItemOf(WorkDeadline deadline, WorkSubject subject, WorkUnit unit, RuleEdition? edition = null) =>
        deadline.IsShownOn(Day, Calendar)
            ? new WorkItem
            {
                Kind = deadline.Kind,
                Subject = subject,
                Unit = unit,
                Since = deadline.Since,
                Due = deadline.Due,
                Left = deadline.DaysLeft(Day, Calendar),
                InWorkingDays = deadline.InWorkingDays,
                IsOverdue = deadline.IsOverdueOn(Day),
                Edition = edition,
                Rule = deadline.Rule,
                IsExtended = deadline.IsExtended,
            }
            : null;
}
