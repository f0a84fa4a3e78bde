using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Calendar;

namespace PartyBranchRecords.Data.Calendar;

/// <summary>Reads what is kept otherwise than the rule, with who recorded it and what was taken out again.</summary>
public sealed class CalendarReading(RecordsContext context)
{
    /// <summary>The corrections of a year by their days, those taken out included.</summary>
    public Task<List<KeptCorrection>> YearAsync(int year, CancellationToken cancellationToken = default)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return Kept(context.CalendarCorrections.Where(correction => correction.Day >= first && correction.Day <= last))
            .ToListAsync(cancellationToken);
    }

    /// <summary>What was entered together with the correction of a day that is believed; nothing where there is none.</summary>
    public Task<List<KeptCorrection>> EntryAsync(DateOnly day, CancellationToken cancellationToken = default) =>
        Kept(
                context.CalendarCorrections.Where(correction =>
                    correction.RemovedBy == null
                    && context.CalendarCorrections.Any(asked => asked.Day == day && asked.RemovedBy == null && asked.AddedBy == correction.AddedBy)
                )
            )
            .ToListAsync(cancellationToken);

    /// <summary>What one change had entered, whether it was taken out since or not.</summary>
    public Task<List<KeptCorrection>> EnteredByAsync(long change, CancellationToken cancellationToken = default) =>
        Kept(context.CalendarCorrections.Where(correction => correction.AddedBy == change)).ToListAsync(cancellationToken);

    private IQueryable<KeptCorrection> Kept(IQueryable<CalendarCorrection> corrections) =>
        from correction in corrections.AsNoTracking().IgnoreQueryFilters([QueryFilters.Believed])
        join added in context.Changes on correction.AddedBy equals added.Number
        from removed in context.Changes.Where(change => change.Number == correction.RemovedBy).DefaultIfEmpty()
        orderby correction.Day, correction.AddedBy
        select new KeptCorrection(
            correction,
            added.At,
            context.Users.Where(user => user.Id == added.UserId).Select(user => user.DisplayName).FirstOrDefault()
        )
        {
            TakenOutAt = (DateTime?)removed.At,
            TakenOutBy = context.Users.Where(user => user.Id == removed.UserId).Select(user => user.DisplayName).FirstOrDefault(),
            Reason = removed.Reason,
        };
}

/// <summary>A correction: who recorded it and when, and whether it was taken out since.</summary>
public sealed record KeptCorrection(CalendarCorrection Correction, DateTime RecordedAt, string? RecordedBy)
{
    /// <summary>Null while it is believed.</summary>
    public DateTime? TakenOutAt { get; init; }
    public string? TakenOutBy { get; init; }
    public string? Reason { get; init; }

    public bool IsBelieved => TakenOutAt is null;
}
