namespace PartyBranchRecords.Web.Tests.Oracle.Making;

/// <summary>What stands when a history begins.</summary>
internal static class Beginnings
{
    public static void Make(History history, RecordSetSize size)
    {
        var founded = new DateOnly(2000, 1, 1);
        for (var i = 0; i < size.Districts; i++)
        {
            var code = history.NextCode("H");
            history.Districts.Add(
                new MadeUnit
                {
                    Code = code,
                    Name = $"Đảng bộ huyện {code}",
                    Kind = history.Chance(0.5) ? "District" : "",
                    FewLimit = history.Chance(0.5) ? history.Random.Next(3, 10) : null,
                    From = history.Chance(0.5) ? null : new DateOnly(1960, 5, 1),
                }
            );
        }
        for (var i = 0; i < size.Communes; i++)
        {
            history.NewCommune(history.Any(history.Districts), history.Chance(0.5) ? null : new DateOnly(1990, 1, 1));
        }
        for (var i = 0; i < size.Branches; i++)
        {
            var commune = history.Chance(0.75) ? history.Any(history.Communes) : null;
            var from = history.AnyDay(founded, new DateOnly(2009, 1, 1));
            history.NewBranch(commune?.Place.District ?? history.Any(history.Districts), commune, from);
        }
        foreach (var commune in history.Communes)
        {
            for (var i = history.Random.Next(4); i > 0; i--)
            {
                WorkEvents.NewLocality(history, commune, history.Chance(0.6) ? null : founded);
            }
        }
        for (var i = 0; i < size.People; i++)
        {
            PeopleEvents.Settle(history);
        }
    }
}
