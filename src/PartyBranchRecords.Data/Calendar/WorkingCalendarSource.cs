using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Calendar;

namespace PartyBranchRecords.Data.Calendar;

/// <summary>The working-day calendar with what this installation keeps otherwise: one query, however many deadlines are asked of it.</summary>
public sealed class WorkingCalendarSource(RecordsContext context)
{
    public async Task<WorkingCalendar> LoadAsync(CancellationToken cancellationToken = default) =>
        new(await context.CalendarCorrections.AsNoTracking().ToListAsync(cancellationToken));
}
