namespace PartyBranchRecords.Domain.Reporting;

/// <summary>
/// What changes a head count. A gain is placed where the person stands on its day, a loss where they stood the day before.
/// Admission, re-admission, transfer from outside and the five ways out always count, also when a person leaves and returns to
/// the same unit on one day; anything else counts only if the unit differs between the two days. So opening + gains - losses =
/// closing, whatever the units are.
/// </summary>
public static class MovementRules
{
    /// <summary>The gains and losses of one person from the first day to the last, both included.</summary>
    /// <param name="stays">At least those of the person's stays that begin or end in these days.</param>
    /// <param name="unitOf">The unit that counts a place; places of one unit are one to it.</param>
    public static IEnumerable<MovementStep> Count(IReadOnlyList<Stay> stays, DateOnly first, DateOnly last, Func<Placement, int?> unitOf)
    {
        foreach (var stay in stays)
        {
            if (stay.Days.From >= first && stay.Days.From <= last && !stays.Any(before => IsOneStay(before, stay, unitOf)))
            {
                yield return new(stay.Gain, stay.Days.From, stay);
            }
            if (stay.Days.To >= first && stay.Days.To <= last && !stays.Any(after => IsOneStay(stay, after, unitOf)))
            {
                yield return new(stay.Loss, stay.Days.To.Value, stay);
            }
        }
    }

    /// <summary>Whether the second goes on where the first ends, as far as the unit is concerned.</summary>
    private static bool IsOneStay(Stay before, Stay after, Func<Placement, int?> unitOf) =>
        before.Days.To == after.Days.From
        && before.Loss is Movement.OtherOut
        && after.Gain is Movement.OtherIn
        && unitOf(before.Place) == unitOf(after.Place);
}

/// <param name="On">The day of a gain; of a loss the first day on which the person no longer stands there.</param>
/// <param name="Stay">Which begins with the gain, or ends with the loss.</param>
public sealed record MovementStep(Movement Movement, DateOnly On, Stay Stay);
