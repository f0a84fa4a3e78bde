using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Data.Calendar;

/// <summary>Enters days that are otherwise than the rule, and takes a wrong entry out again; for the whole installation.</summary>
public sealed class CalendarService(RecordsContext context, WorkingCalendarSource calendars, RecordsWriter writer, TimeProvider clock)
{
    /// <returns>The first day that was entered.</returns>
    public Task<Outcome<DateOnly>> AddAsync(CalendarEntry entry, CancellationToken cancellationToken = default) =>
        writer.WriteAsync<DateOnly>(
            new ChangeDetails(ChangeKind.Entry, Decision: Cleaned(entry.Document)),
            async (change, attempt) =>
            {
                var verdict = CalendarRules.Check(entry, await calendars.LoadAsync(attempt), clock.Today);
                if (!verdict.IsAllowed)
                {
                    return verdict;
                }
                var days = new[] { (Day: entry.DayOff, IsWorking: false), (Day: entry.WorkingDay, IsWorking: true) };
                foreach (var (day, isWorking) in days.Where(one => one.Day is not null))
                {
                    change.Add(
                        new CalendarCorrection
                        {
                            Day = day!.Value,
                            IsWorking = isWorking,
                            Note = entry.Note!.Trim(),
                            Document = Cleaned(entry.Document),
                        }
                    );
                }
                return (entry.DayOff ?? entry.WorkingDay)!.Value;
            },
            cancellationToken
        );

    /// <summary>Takes out the correction of a day, and of a swap both days.</summary>
    /// <returns>How many days go by the rule again.</returns>
    public Task<Outcome<int>> TakeOutAsync(DateOnly day, TakingOutEntry entry, CancellationToken cancellationToken = default) =>
        writer.WriteAsync<int>(
            new ChangeDetails(ChangeKind.TakenBack, Cleaned(entry.Reason)),
            async (change, attempt) =>
            {
                var verdict = CalendarRules.CheckTakingOut(entry);
                if (!verdict.IsAllowed)
                {
                    return verdict;
                }
                var entered = context.CalendarCorrections.Where(kept => kept.Day == day).Select(kept => kept.AddedBy);
                var corrections = await context.CalendarCorrections.Where(kept => entered.Contains(kept.AddedBy)).ToListAsync(attempt);
                if (corrections is not [var first, ..])
                {
                    return CalendarRefusals.TakenOutAlready;
                }
                if (entry.Shown is { } shown && shown != first.AddedBy)
                {
                    return CalendarRefusals.ChangedMeanwhile;
                }
                corrections.ForEach(change.Remove);
                return corrections.Count;
            },
            cancellationToken
        );

    private static string? Cleaned(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
