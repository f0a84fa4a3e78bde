using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Organisations;

/// <summary>
/// The size of a unit over the years: at the end of every year since its records begin, and on the last day. The numbers are those
/// that the reports give for each of the days; however many years there are, each is counted for all of them in one command.
/// </summary>
public sealed class UnitGrowth(ReportFacts facts, RecordsBegin begins)
{
    public async Task<UnitSizes> OfAsync(UnitSeen seen, CancellationToken cancellationToken = default)
    {
        var unit = seen.Unit.AsReportUnit;
        var begin = await begins.OnAsync(unit, cancellationToken);
        if (begin is not { } first || first > seen.LastDay)
        {
            return new UnitSizes(begin, []);
        }
        var places = facts.Places.Inside(unit);
        var stays = await Stays(places, seen.LastDay).ToListAsync(cancellationToken);
        var branches = await Branches(places, seen.LastDay).ToListAsync(cancellationToken);
        var admitted = await facts
            .AdmissionsWithin(places, Period.Always, seen.LastDay)
            .GroupBy(one => one.Membership.From.Year)
            .Select(year => new { Year = year.Key, People = year.Count() })
            .ToDictionaryAsync(year => year.Year, year => year.People, cancellationToken);
        return new UnitSizes(
            begin,
            [
                .. Days(first, seen.LastDay)
                    .Select(day => new UnitSize(
                        day,
                        seen.StoodOn(day)
                            ? new(
                                stays.Where(stay => stay.HoldsOn(day)).Sum(stay => stay.Count),
                                stays.Where(stay => stay.HoldsOn(day) && stay.IsOfficialOn(day)).Sum(stay => stay.Count),
                                branches.Where(place => place.HoldsOn(day)).Sum(place => place.Count)
                            )
                            : null,
                        admitted.GetValueOrDefault(day.Year)
                    )),
            ]
        );
    }

    /// <summary>The last days of the years, and the last day of all.</summary>
    private static IEnumerable<DateOnly> Days(DateOnly first, DateOnly last) =>
        Enumerable.Range(first.Year, last.Year - first.Year).Select(year => new DateOnly(year, 12, 31)).Append(last);

    /// <summary>Who stood in the places, by the years in which they came, left and became official: a few rows for each year.</summary>
    private IQueryable<YearsHeld> Stays(IQueryable<Domain.Organisations.BranchAffiliation> places, DateOnly last) =>
        from place in places
        join membership in facts.Memberships on place.BranchId equals membership.BranchId
        where (place.To == null || membership.From < place.To) && (membership.To == null || place.From < membership.To)
        from admission in facts
            .Admissions.Where(one => one.MemberId == membership.MemberId && one.Number == membership.AdmissionNumber)
            .DefaultIfEmpty()
        let held = new
        {
            From = membership.From > place.From ? membership.From : place.From,
            To = place.To == null || membership.To < place.To ? membership.To : place.To,
            admission!.OfficialOn,
        }
        where held.From <= last
        group held by new
        {
            From = held.From.Year,
            To = held.To == null ? (int?)null : held.To.Value.Year,
            Official = held.OfficialOn == null ? (int?)null : held.OfficialOn.Value.Year,
            OnLast = held.To == null || held.To > last,
            OfficialOnLast = held.OfficialOn != null && held.OfficialOn <= last,
        } into alike
        select new YearsHeld
        {
            Last = last,
            From = alike.Key.From,
            To = alike.Key.To,
            Official = alike.Key.Official,
            OnLast = alike.Key.OnLast,
            OfficialOnLast = alike.Key.OfficialOnLast,
            Count = alike.Count(),
        };

    private static IQueryable<YearsHeld> Branches(IQueryable<Domain.Organisations.BranchAffiliation> places, DateOnly last) =>
        from place in places
        where place.From <= last
        group place by new
        {
            From = place.From.Year,
            To = place.To == null ? (int?)null : place.To.Value.Year,
            OnLast = place.To == null || place.To > last,
        } into alike
        select new YearsHeld
        {
            Last = last,
            From = alike.Key.From,
            To = alike.Key.To,
            OnLast = alike.Key.OnLast,
            Count = alike.Count(),
        };

    /// <summary>As many as hold for the same years. What counts at the end of a year is known from the years alone.</summary>
    private sealed record YearsHeld
    {
        public required DateOnly Last { get; init; }
        public required int From { get; init; }
        public required int? To { get; init; }
        public int? Official { get; init; }
        public required bool OnLast { get; init; }
        public bool OfficialOnLast { get; init; }
        public required int Count { get; init; }

        public bool HoldsOn(DateOnly day) => day == Last ? OnLast : From <= day.Year && (To is null || To > day.Year);

        public bool IsOfficialOn(DateOnly day) => day == Last ? OfficialOnLast : Official <= day.Year;
    }
}

/// <summary>The size of a unit over the years.</summary>
/// <param name="Begin">The first day of its records, before which there are no data; null where there are none at all.</param>
/// <param name="Days">The earliest first.</param>
public sealed record UnitSizes(DateOnly? Begin, IReadOnlyList<UnitSize> Days);

/// <param name="Day">The last day of a year, or the last day of all.</param>
/// <param name="Heads">Null on a day on which the unit was not there.</param>
/// <param name="Admitted">In the year of the day, up to it.</param>
public sealed record UnitSize(DateOnly Day, UnitHeads? Heads, int Admitted);

/// <summary>Who and what stood in a unit on a day.</summary>
public sealed record UnitHeads(int Members, int Official, int Branches);
