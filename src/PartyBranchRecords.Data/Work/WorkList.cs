using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.Calendar;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Work;

namespace PartyBranchRecords.Data.Work;

/// <summary>
/// Everything that is due in the reader's units on a day: the list, its count in the menu and the digest. A fixed number of
/// commands, whatever there is; working days are counted in memory.
/// </summary>
public sealed class WorkList(ReportFacts facts, RuleEditionSource editions, WorkingCalendarSource calendars)
{
    public async Task<IReadOnlyList<WorkItem>> OnAsync(DateOnly day, CancellationToken cancellationToken = default)
    {
        var today = new WorkDay(
            day,
            await editions.LoadAsync(cancellationToken),
            await calendars.LoadAsync(cancellationToken),
            await facts.BranchesOfDayAsync(day, cancellationToken)
        );
        var grassroots = await facts.GrassrootsAsync(today, cancellationToken);
        return
        [
            .. WorkItem.InOrder([
                .. await facts.ProbationWorkAsync(today, cancellationToken),
                .. await facts.CandidateWorkAsync(today, cancellationToken),
                .. await facts.LetterWorkAsync(today, cancellationToken),
                .. await facts.QuotaWorkAsync(today, grassroots, cancellationToken),
                .. await facts.BadgeWorkAsync(today, grassroots, cancellationToken),
                .. UnitWork.BranchWork(today),
                .. await facts.LocalityWorkAsync(today, cancellationToken),
            ]),
        ];
    }
}
