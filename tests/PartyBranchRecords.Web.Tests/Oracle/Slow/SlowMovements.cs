namespace PartyBranchRecords.Web.Tests.Oracle.Slow;

/// <summary>`movements` (rule 4): every person, every day of the period, beside the day before.</summary>
internal static class SlowMovements
{
    public static readonly string[] Columns =
    [
        "opening",
        "admitted",
        "readmitted",
        "transferred_in",
        "other_in",
        "transferred_out",
        "struck_off",
        "expelled",
        "resigned",
        "deceased",
        "other_out",
        "closing",
    ];

    public static IEnumerable<string[]> Rows(World world, Asked asked)
    {
        var counts = new Counts();
        var people = world.Stays.Select(stay => stay.Person.Number).Distinct().ToList();
        foreach (var place in asked.Placings)
        {
            foreach (var person in people)
            {
                // "opening ... the members on the day before the first day, closing those on the last."
                var before = world.StandsOn(person, asked.First.AddDays(-1));
                var whereBefore = before is null ? null : place(before.Branch, asked.First.AddDays(-1));
                counts.Add(whereBefore, "opening");
                foreach (var day in asked.Days)
                {
                    var then = world.StandsOn(person, day);
                    var whereThen = then is null ? null : place(then.Branch, day);
                    // "a loss [is placed] where they stood the day before."
                    counts.Add(whereBefore, LossOf(before, day) ?? "other_out", LossOf(before, day) is not null || whereBefore != whereThen);
                    // "A gain is placed where the person stands on its day."
                    counts.Add(whereThen, GainOf(then, day) ?? "other_in", GainOf(then, day) is not null || whereBefore != whereThen);
                    (before, whereBefore) = (then, whereThen);
                }
                counts.Add(whereBefore, "closing");
            }
        }
        return asked.RowsAndTotal().Select(row => (string[])[row.Code, row.Name, .. counts.Cells(row.Code, Columns)]);
    }

    /// <summary>"Admission, ReAdmission, TransferIn and the five ways out always count ...; anything else counts only if the unit differs between the two days".</summary>
    private static string? GainOf(Stay? stay, DateOnly day) =>
        stay?.From != day
            ? null
            : stay.Began switch
            {
                "Admission" => "admitted",
                "ReAdmission" => "readmitted",
                "TransferIn" => "transferred_in",
                _ => null,
            };

    private static string? LossOf(Stay? stay, DateOnly day) =>
        stay?.To != day
            ? null
            : stay.Ended switch
            {
                "TransferOut" => "transferred_out",
                "StruckOff" => "struck_off",
                "Expelled" => "expelled",
                "Resigned" => "resigned",
                "Deceased" => "deceased",
                _ => null,
            };
}
