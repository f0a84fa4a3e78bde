namespace PartyBranchRecords.Web.Tests.Oracle.Slow;

/// <summary>A question against a world: its days, its rows, and on which row a branch falls.</summary>
internal sealed class Asked
{
    public const string Total = "TOTAL";

    private readonly Today now;

    public Asked(World world, Question question)
    {
        (World, Question) = (world, question);
        now = new Today(world);
        Organisation = question.Org == "ALL" ? null : world.Find(question.Org)!;
        // "--by is commune unless given (branch, if a branch is asked)"
        By = question.By ?? (Organisation?.Level == Level.Branch ? "branch" : "commune");
        (First, Last) = question.IsOfPeriod ? Periods.Of(world, question) : (question.AsOf ?? world.Today, question.AsOf ?? world.Today);
    }

    public World World { get; }
    public Question Question { get; }

    /// <summary>Null for ALL.</summary>
    public Unit? Organisation { get; }
    public string By { get; }
    public DateOnly First { get; }

    /// <summary>The last day, included.</summary>
    public DateOnly Last { get; }
    public DateOnly Day => Last;
    public Today Today => now;

    public IEnumerable<DateOnly> Days => Enumerable.Range(0, Last.DayNumber - First.DayNumber + 1).Select(First.AddDays);

    /// <summary>The row a branch falls on, on a day; null when it lies outside the asked organisation. "Under --by commune a grassroots branch is a row of its own."</summary>
    public string? Row(string branch, DateOnly day)
    {
        if (Placed(branch, day) is not var (unit, place))
        {
            return null;
        }
        return By switch
        {
            "district" => place.District,
            "commune" => place.Commune.Length > 0 ? place.Commune : unit,
            _ => unit,
        };
    }

    /// <summary>The total row, wherever inside a branch lies.</summary>
    public string? InTotal(string branch, DateOnly day) => Placed(branch, day) is null ? null : Total;

    /// <summary>Both: what has to be counted on the rows is counted on the total in the same way.</summary>
    public IEnumerable<Func<string, DateOnly, string?>> Placings => [Row, InTotal];

    /// <summary>The keys a branch's figures are added to.</summary>
    public IEnumerable<string> Keys(string branch, DateOnly day) => Placings.Select(placing => placing(branch, day)).OfType<string>();

    /// <summary>The place of a commune committee inside the asked organisation, with its code (today's, under --structure now).</summary>
    public (string Code, string District)? Commune(Unit commune, DateOnly day)
    {
        if (!commune.On(day) || (World.DistrictOf(commune, day) is not { } district))
        {
            return null;
        }
        var (code, above) = Question.Now ? (now.Of(commune.Code).Code, now.DistrictOf(now.Of(commune.Code))) : (commune.Code, district);
        return IsInside(above, code, branch: null) ? (code, above) : null;
    }

    /// <summary>The keys a commune committee's figures are added to; by branch it stands in the total only.</summary>
    public IEnumerable<string> CommuneKeys(Unit commune, DateOnly day) =>
        Commune(commune, day) is not var (code, district) ? []
        : By == "district" ? [district, Total]
        : By == "commune" ? [code, Total]
        : [Total];

    public bool IsInside(string district, string commune, string? branch) =>
        Organisation?.Level switch
        {
            null => true,
            Level.District => Organisation.Code == district,
            Level.Commune => Organisation.Code == commune,
            _ => Organisation.Code == branch,
        };

    /// <summary>
    /// "There is a row for every unit of the level that exists inside the asked organisation on the day, or on any day of the
    /// period, zeros included." "Rows are sorted by org_code (ordinal)."
    /// </summary>
    public IReadOnlyList<string> Rows(IEnumerable<string>? more = null)
    {
        var rows = new SortedSet<string>(more ?? [], StringComparer.Ordinal);
        // Under --structure now the units of today's tree are rows too, zeros included.
        foreach (var day in Question.Now ? Days.Append(World.Today) : Days)
        {
            switch (By)
            {
                case "district":
                    rows.UnionWith(World.Districts.Where(unit => unit.On(day)).Select(LandsAt).Where(code => IsInside(code, "", null)));
                    break;
                case "commune":
                    rows.UnionWith(World.Communes.SelectMany(commune => CommuneKeys(commune, day)).Where(key => key != Total));
                    rows.UnionWith(
                        World.Branches.Select(branch => Placed(branch.Code, day) is ({ } code, { Commune: "" }) ? code : null).OfType<string>()
                    );
                    break;
                default:
                    rows.UnionWith(World.Branches.Select(branch => Row(branch.Code, day)).OfType<string>());
                    break;
            }
        }
        return [.. rows];
    }

    /// <summary>"the last row is the total: org_code TOTAL, org_name that of the asked organisation".</summary>
    public IEnumerable<(string Code, string Name)> RowsAndTotal(IEnumerable<string>? more = null) =>
        Rows(more).Select(code => (code, World.Find(code)!.Name)).Append((Total, Organisation?.Name ?? AllName));

    /// <summary>The contract does not say what ALL is called: the comparison leaves that cell out.</summary>
    public const string AllName = "*";

    public string LandsAt(Unit unit) => Question.Now ? now.Of(unit.Code).Code : unit.Code;

    /// <summary>The branch (today's, under --structure now) and its place, if that is inside the asked organisation.</summary>
    public (string Branch, Place Place)? Placed(string branch, DateOnly day)
    {
        var unit = World.Find(branch)!;
        if (World.PlaceOf(unit, day) is not { } place)
        {
            return null;
        }
        if (Question.Now)
        {
            (unit, place) = now.Of(unit) is (var carrier, { } today) ? (carrier, today) : (unit, place);
        }
        return IsInside(place.District, place.Commune, unit.Code) ? (unit.Code, place) : null;
    }
}
