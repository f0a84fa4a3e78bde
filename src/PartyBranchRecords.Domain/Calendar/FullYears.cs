namespace PartyBranchRecords.Domain.Calendar;

public static class FullYears
{
    extension(DateOnly from)
    {
        /// <summary>The whole years from this day to another: an age, a party age. Whoever was born on 29 February is a year older on the 28th.</summary>
        public int YearsUntil(DateOnly day)
        {
            var years = day.Year - from.Year;
            return from.AddYears(years) > day ? years - 1 : years;
        }
    }
}
