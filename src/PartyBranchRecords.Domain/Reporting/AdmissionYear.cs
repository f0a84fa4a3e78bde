namespace PartyBranchRecords.Domain.Reporting;

/// <summary>The admissions of a year until a day, beside the year before.</summary>
/// <param name="SamePeriodBefore">Admitted in the year before until the same day (cùng kỳ).</param>
/// <param name="WholeYearBefore">Admitted in the whole year before.</param>
public sealed record AdmissionYear(
    ReportUnit Organisation,
    int Year,
    IReadOnlyList<AdmissionMonth> Months,
    int Admitted,
    int SamePeriodBefore,
    int WholeYearBefore
)
{
    /// <param name="asOf">The last day that counts; months that begin after it have not come yet.</param>
    /// <param name="days">How many were admitted on which day, of both years.</param>
    public static AdmissionYear Of(ReportUnit organisation, int year, DateOnly asOf, IReadOnlyCollection<AdmissionDay> days)
    {
        int Count(Func<DateOnly, bool> counts) => days.Where(one => counts(one.On)).Sum(one => one.Admitted);

        var lastYear = asOf.AddYears(-1);
        var months =
            from month in Enumerable.Range(1, 12)
            let hasBegun = new DateOnly(year, month, 1) <= asOf
            select new AdmissionMonth(
                month,
                hasBegun ? Count(day => day.Year == year && day.Month == month && day <= asOf) : null,
                Count(day => day.Year == year - 1 && day.Month == month)
            );
        return new(
            organisation,
            year,
            [.. months],
            Count(day => day.Year == year && day <= asOf),
            Count(day => day.Year == year - 1 && day <= lastYear),
            Count(day => day.Year == year - 1)
        );
    }
}

/// <param name="Admitted">Null where the month has not begun.</param>
public sealed record AdmissionMonth(int Month, int? Admitted, int YearBefore);

public sealed record AdmissionDay(DateOnly On, int Admitted);
