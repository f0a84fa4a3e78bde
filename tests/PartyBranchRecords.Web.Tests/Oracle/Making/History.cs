namespace PartyBranchRecords.Web.Tests.Oracle.Making;

/// <summary>A history while it is made, day after day; every act leaves it consistent.</summary>
internal sealed class History(Random random)
{
    public static readonly string[] BranchKinds =
    [
        "Village",
        "ResidentialGroup",
        "School",
        "HealthStation",
        "Police",
        "Military",
        "Agency",
        "Enterprise",
    ];

    private int codes;

    public Random Random => random;
    public DateOnly Day { get; set; }
    public List<MadeUnit> Districts { get; } = [];
    public List<MadeUnit> Communes { get; } = [];
    public List<MadeUnit> Branches { get; } = [];
    public List<MadeLocality> Localities { get; } = [];
    public List<MadeCoverage> Coverages { get; } = [];
    public List<MadePerson> People { get; } = [];
    public List<MadeOffice> Offices { get; } = [];

    /// <summary>Kind, predecessors, successors; taking effect on its day.</summary>
    public List<(DateOnly Day, string Kind, string Predecessors, string Successors)> Decisions { get; } = [];

    public bool Chance(double share) => random.NextDouble() < share;

    public T Any<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];

    public T? AnyOrNone<T>(IEnumerable<T> all)
        where T : class => all.ToList() is { Count: > 0 } list ? Any(list) : null;

    public DateOnly AnyDay(DateOnly from, DateOnly to) => from.AddDays(random.Next(Math.Max(1, to.DayNumber - from.DayNumber)));

    /// <summary>A code that sorts differently from the order in which units are made.</summary>
    public string NextCode(string letter) => $"{letter}{random.Next(10, 99)}{++codes}";

    /// <summary>The branches living today whose place can change today.</summary>
    public IEnumerable<MadeUnit> MovableBranches =>
        Branches.Where(branch => branch.IsOpen && branch.From < Day && branch.Place.From < Day && MembersOf(branch).All(CanMove));

    public IEnumerable<MadeUnit> OpenBranches => Branches.Where(branch => branch.IsOpen);
    public IEnumerable<MadeUnit> OpenCommunes => Communes.Where(commune => commune.IsOpen);

    public IEnumerable<MadePerson> MembersOf(MadeUnit branch) => People.Where(person => person.IsMember && person.Last.Branch == branch);

    public bool CanMove(MadePerson person) => person.IsMember && person.Last.From < Day;

    public void Decide(string kind, IEnumerable<MadeUnit> predecessors, IEnumerable<MadeUnit> successors) =>
        Decisions.Add((Day, kind, Codes(predecessors), Codes(successors)));

    private static string Codes(IEnumerable<MadeUnit> units) => string.Join(';', units.Select(unit => unit.Code));

    public MadeUnit NewBranch(MadeUnit district, MadeUnit? commune, DateOnly from)
    {
        var code = NextCode("B");
        var branch = new MadeUnit
        {
            Code = code,
            Name = Chance(0.1) ? $"Chi bộ \"{code}\", xóm 1" : $"Chi bộ {code}",
            Kind = Any(BranchKinds),
            From = from,
        };
        branch.Places.Add(
            new MadePlace
            {
                District = district,
                Commune = commune,
                From = from,
            }
        );
        Branches.Add(branch);
        return branch;
    }

    public MadeUnit NewCommune(MadeUnit district, DateOnly? from)
    {
        var code = NextCode("X");
        var commune = new MadeUnit
        {
            Code = code,
            Name = $"Đảng bộ xã {code}",
            Kind = Any(["Commune", "Town", "Ward", "Agency", "Police", ""]),
            From = from,
        };
        commune.Places.Add(new MadePlace { District = district, From = from });
        Communes.Add(commune);
        return commune;
    }

    /// <summary>Closes the place of a branch and opens another one.</summary>
    public void Place(MadeUnit branch, MadeUnit district, MadeUnit? commune)
    {
        branch.Place.To = Day;
        branch.Places.Add(
            new MadePlace
            {
                District = district,
                Commune = commune,
                From = Day,
            }
        );
    }

    /// <summary>Sends a person to another branch.</summary>
    public void Send(MadePerson person, MadeUnit to, string reason)
    {
        Leave(person, reason);
        person.Stays.Add(
            new MadeStay
            {
                Branch = to,
                Began = reason,
                From = Day,
            }
        );
    }

    /// <summary>Ends a membership, and the offices in the branch with it.</summary>
    public void Leave(MadePerson person, string reason)
    {
        (person.Last.To, person.Last.Ended) = (Day, reason);
        CloseOffices(office => office.Person == person);
    }

    /// <summary>Ends the life of a branch nobody stands in any more.</summary>
    public void Dissolve(MadeUnit unit)
    {
        unit.To = Day;
        if (unit.Places.Count > 0)
        {
            unit.Place.To = Day;
        }
        CloseOffices(office => office.Org == unit);
        foreach (var coverage in Coverages.Where(coverage => coverage.IsOpen && coverage.Branch == unit).ToList())
        {
            Close(coverage);
        }
    }

    public void Close(MadeCoverage coverage)
    {
        coverage.To = Day;
        if (coverage.From >= Day)
        {
            Coverages.Remove(coverage);
        }
    }

    private void CloseOffices(Predicate<MadeOffice> which)
    {
        foreach (var office in Offices.Where(office => office.IsOpen && which(office)).ToList())
        {
            office.To = Day;
            if (office.From >= Day)
            {
                Offices.Remove(office);
            }
        }
    }
}
