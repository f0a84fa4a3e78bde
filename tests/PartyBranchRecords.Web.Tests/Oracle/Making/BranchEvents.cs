namespace PartyBranchRecords.Web.Tests.Oracle.Making;

/// <summary>Changes of structure among branches.</summary>
internal static class BranchEvents
{
    public static void Establish(History history)
    {
        var commune = history.Chance(0.8) ? history.AnyOrNone(history.OpenCommunes) : null;
        var district = commune?.Place.District ?? history.Any([.. history.Districts.Where(unit => unit.IsOpen)]);
        var branch = history.NewBranch(district, commune, history.Day);
        if (history.Chance(0.8))
        {
            history.Decide("Establish", [], [branch]);
        }
        foreach (var person in history.People.Where(history.CanMove).Take(history.Random.Next(3)).ToList())
        {
            history.Send(person, branch, "InternalTransfer");
        }
    }

    /// <summary>Two become one: the first of them, or a new one.</summary>
    public static void Merge(History history)
    {
        if (Two(history) is not var (first, second))
        {
            return;
        }
        var survives = history.Chance(0.5);
        var into = survives ? first : history.NewBranch(first.Place.District, first.Place.Commune, history.Day);
        foreach (var branch in survives ? [second] : new[] { first, second })
        {
            SendAll(history, branch, into);
            history.Dissolve(branch);
        }
        history.Decide("Merge", [first, second], [into]);
    }

    /// <summary>One becomes two; it stays one of them, or ends.</summary>
    public static void Split(History history)
    {
        if (history.AnyOrNone(history.MovableBranches) is not { } branch)
        {
            return;
        }
        var survives = history.Chance(0.5);
        var one = survives ? branch : history.NewBranch(branch.Place.District, branch.Place.Commune, history.Day);
        var other = history.NewBranch(branch.Place.District, branch.Place.Commune, history.Day);
        foreach (var person in history.MembersOf(branch).ToList())
        {
            var to = history.Chance(0.5) ? one : other;
            if (to != branch)
            {
                history.Send(person, to, "Reorganisation");
            }
        }
        if (!survives)
        {
            history.Dissolve(branch);
        }
        history.Decide("Split", [branch], [one, other]);
    }

    /// <summary>Its people go to the successor that is named, or here and there.</summary>
    public static void Dissolve(History history)
    {
        if (Two(history) is not var (branch, successor))
        {
            return;
        }
        var named = history.Chance(0.5);
        foreach (var person in history.MembersOf(branch).ToList())
        {
            var others = history.OpenBranches.Where(other => other != branch).ToList();
            history.Send(person, named ? successor : history.Any(others), named || history.Chance(0.5) ? "Reorganisation" : "InternalTransfer");
        }
        history.Dissolve(branch);
        if (named || history.Chance(0.6))
        {
            history.Decide("Dissolve", [branch], named ? [successor] : []);
        }
    }

    public static void Consolidate(History history)
    {
        if (history.AnyOrNone(history.Branches.Where(branch => branch.IsOpen && branch.From < history.Day)) is { } branch)
        {
            history.Decide("Consolidate", [branch], [branch]);
        }
    }

    /// <summary>To another commune or district; a grassroots branch comes under a commune, or a branch becomes one.</summary>
    public static void Reassign(History history)
    {
        if (history.AnyOrNone(history.MovableBranches) is not { } branch)
        {
            return;
        }
        var commune = history.Chance(0.7) ? history.AnyOrNone(history.OpenCommunes) : null;
        var district = commune?.Place.District ?? history.Any([.. history.Districts.Where(unit => unit.IsOpen)]);
        if ((branch.Place.District, branch.Place.Commune) == (district, commune))
        {
            return;
        }
        history.Place(branch, district, commune);
        if (history.Chance(0.7))
        {
            history.Decide("Reassign", [branch], [branch]);
        }
    }

    private static (MadeUnit, MadeUnit)? Two(History history)
    {
        var first = history.AnyOrNone(history.MovableBranches);
        var second = history.AnyOrNone(history.MovableBranches.Where(branch => branch != first));
        return first is null || second is null || history.OpenBranches.Count() < 5 ? null : (first, second);
    }

    private static void SendAll(History history, MadeUnit branch, MadeUnit into)
    {
        foreach (var person in history.MembersOf(branch).ToList())
        {
            history.Send(person, into, "Reorganisation");
        }
    }
}
