namespace PartyBranchRecords.Web.Tests.Oracle.Making;

/// <summary>Changes of structure above the branches. "A branch's district agrees with its commune's on every day": its rows follow.</summary>
internal static class CommuneEvents
{
    public static void Reassign(History history)
    {
        if (history.AnyOrNone(Movable(history)) is not { } commune)
        {
            return;
        }
        var others = history.Districts.Where(district => district.IsOpen && district != commune.Place.District);
        if (history.AnyOrNone(others) is { } district)
        {
            Move(history, commune, district);
            history.Decide("Reassign", [commune], [commune]);
        }
    }

    /// <summary>Two communes become one, the first of them or a new one; branches and localities come along.</summary>
    public static void Merge(History history)
    {
        var movable = Movable(history).ToList();
        if (movable.Count < 2 || history.OpenCommunes.Count() < 4)
        {
            return;
        }
        var first = history.Any(movable);
        var second = history.Any([.. movable.Where(commune => commune != first)]);
        var survives = history.Chance(0.5);
        var into = survives ? first : history.NewCommune(first.Place.District, history.Day);
        foreach (var commune in survives ? [second] : new[] { first, second })
        {
            foreach (var branch in BranchesOf(history, commune))
            {
                history.Place(branch, into.Place.District, into);
            }
            foreach (var locality in history.Localities.Where(one => one.IsOpen && one.Places[^1].Commune == commune).ToList())
            {
                WorkEvents.Move(history, locality, into);
            }
            history.Dissolve(commune);
        }
        history.Decide("Merge", [first, second], [into]);
    }

    /// <summary>A district goes into one of the level of the province, with all its communes and branches.</summary>
    public static void DissolveDistrict(History history)
    {
        var open = history.Districts.Where(unit => unit.IsOpen).ToList();
        var district = history.Any(open);
        var communes = history.OpenCommunes.Where(commune => commune.Place.District == district).ToList();
        var branches = history.OpenBranches.Where(branch => branch.Place.District == district).ToList();
        if (
            open.Count < 2
            || district.Kind == "Province"
            || communes.Except(Movable(history)).Any()
            || branches.Except(history.MovableBranches).Any()
        )
        {
            return;
        }
        var province = history.Districts.Find(unit => unit.Kind == "Province" && unit.IsOpen);
        if (province is null)
        {
            var code = history.NextCode("T");
            province = new MadeUnit
            {
                Code = code,
                Name = $"Đảng bộ tỉnh {code}",
                Kind = "Province",
                From = history.Day,
            };
            history.Districts.Add(province);
        }
        foreach (var commune in communes)
        {
            Move(history, commune, province);
        }
        foreach (var branch in branches.Where(branch => branch.Place.Commune is null))
        {
            history.Place(branch, province, null);
        }
        history.Dissolve(district);
        history.Decide("Merge", [district], [province]);
    }

    private static IEnumerable<MadeUnit> Movable(History history) =>
        history.OpenCommunes.Where(commune =>
            (commune.Place.From is null || commune.Place.From < history.Day)
            && BranchesOf(history, commune).All(branch => branch.Place.From < history.Day)
            && history.Localities.All(one =>
                one.Places[^1].Commune != commune || !one.IsOpen || one.Places[^1].From is null || one.Places[^1].From < history.Day
            )
        );

    private static List<MadeUnit> BranchesOf(History history, MadeUnit commune) =>
        [.. history.OpenBranches.Where(branch => branch.Place.Commune == commune)];

    private static void Move(History history, MadeUnit commune, MadeUnit district)
    {
        foreach (var branch in BranchesOf(history, commune))
        {
            history.Place(branch, district, commune);
        }
        commune.Place.To = history.Day;
        commune.Places.Add(new MadePlace { District = district, From = history.Day });
    }
}
