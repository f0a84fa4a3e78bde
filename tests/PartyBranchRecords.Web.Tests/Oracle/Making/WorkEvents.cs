namespace PartyBranchRecords.Web.Tests.Oracle.Making;

/// <summary>Localities, who covers them, and offices.</summary>
internal static class WorkEvents
{
    private static readonly string[] Kinds = ["Village", "Village", "ResidentialGroup", "School", "HealthStation"];

    public static void NewLocality(History history, MadeUnit commune, DateOnly? from)
    {
        var locality = new MadeLocality
        {
            Code = history.NextCode("L"),
            Kind = history.Any(Kinds),
            From = from,
        };
        locality.Places.Add(
            new MadePlace
            {
                District = commune.Place.District,
                Commune = commune,
                From = from,
            }
        );
        history.Localities.Add(locality);
    }

    public static void BeginLocality(History history)
    {
        if (history.AnyOrNone(history.OpenCommunes) is { } commune)
        {
            NewLocality(history, commune, history.Day);
        }
    }

    public static void EndLocality(History history)
    {
        if (history.AnyOrNone(history.Localities.Where(one => one.IsOpen && CanMove(history, one))) is not { } locality)
        {
            return;
        }
        (locality.To, locality.Places[^1].To) = (history.Day, history.Day);
        foreach (var coverage in history.Coverages.Where(coverage => coverage.IsOpen && coverage.Locality == locality).ToList())
        {
            history.Close(coverage);
        }
    }

    public static void Move(History history, MadeLocality locality, MadeUnit commune)
    {
        locality.Places[^1].To = history.Day;
        locality.Places.Add(
            new MadePlace
            {
                District = commune.Place.District,
                Commune = commune,
                From = history.Day,
            }
        );
    }

    public static void Cover(History history)
    {
        var locality = history.AnyOrNone(history.Localities.Where(one => one.IsOpen));
        var branch = history.AnyOrNone(
            history.OpenBranches.Where(one => one.Place.Commune is not null && one.Place.Commune == locality?.Places[^1].Commune)
        );
        if (
            locality is not null
            && branch is not null
            && !history.Coverages.Exists(one => one.Locality == locality && one.Branch == branch && (one.IsOpen || one.To > history.Day))
        )
        {
            history.Coverages.Add(
                new MadeCoverage
                {
                    Locality = locality,
                    Branch = branch,
                    From = history.Day,
                }
            );
        }
    }

    public static void Uncover(History history)
    {
        if (history.AnyOrNone(history.Coverages.Where(coverage => coverage.IsOpen && coverage.From < history.Day)) is { } coverage)
        {
            history.Close(coverage);
        }
    }

    /// <summary>Mostly in the own branch; a second secretary too, as old records have them.</summary>
    public static void TakeOffice(History history)
    {
        if (history.AnyOrNone(history.People.Where(person => person.IsMember)) is not { } person)
        {
            return;
        }
        var branch = person.Last.Branch;
        var org = history.Any([branch, branch, branch, branch.Place.Commune ?? branch, branch.Place.District]);
        var office = history.Any(["Secretary", "DeputySecretary", "CommitteeMember"]);
        if (!history.Offices.Exists(one => one.Person == person && one.Org == org && one.Office == office && (one.IsOpen || one.To > history.Day)))
        {
            history.Offices.Add(
                new MadeOffice
                {
                    Person = person,
                    Org = org,
                    Office = office,
                    From = history.Day,
                }
            );
        }
    }

    public static void GiveUpOffice(History history)
    {
        if (history.AnyOrNone(history.Offices.Where(office => office.IsOpen && office.From < history.Day)) is { } office)
        {
            office.To = history.Day;
        }
    }

    private static bool CanMove(History history, MadeLocality locality) => locality.Places[^1].From is null || locality.Places[^1].From < history.Day;
}
