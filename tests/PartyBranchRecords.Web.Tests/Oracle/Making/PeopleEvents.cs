namespace PartyBranchRecords.Web.Tests.Oracle.Making;

/// <summary>What happens to people.</summary>
internal static class PeopleEvents
{
    private static readonly string[] WaysOut = ["TransferOut", "StruckOff", "Expelled", "Resigned", "Deceased"];

    /// <summary>Someone who was there before: admitted in the branch after it was founded, or loaded with it.</summary>
    public static void Settle(History history)
    {
        var branch = history.Any(history.Branches);
        var admittedOn = history.AnyDay(new DateOnly(1960, 1, 1), history.Day);
        var isAdmitted = admittedOn >= branch.From;
        Person(history, branch, admittedOn, isAdmitted ? admittedOn : branch.From!.Value, isAdmitted ? "Admission" : "InitialLoad");
    }

    public static void Admit(History history)
    {
        if (history.AnyOrNone(history.OpenBranches) is { } branch)
        {
            Person(history, branch, history.Day, history.Day, "Admission");
        }
    }

    /// <summary>From outside the records: a newcomer, or one who had left them.</summary>
    public static void TransferIn(History history)
    {
        var branch = history.Any([.. history.OpenBranches]);
        if (history.Chance(0.5) && history.AnyOrNone(Gone(history, "TransferOut")) is { } back)
        {
            back.Stays.Add(
                new MadeStay
                {
                    Branch = branch,
                    Began = "TransferIn",
                    From = history.Day,
                }
            );
            return;
        }
        Person(
            history,
            branch,
            history.AnyDay(new DateOnly(1970, 1, 1), history.Day),
            history.Day,
            history.Chance(0.8) ? "TransferIn" : "InitialLoad"
        );
    }

    public static void Transfer(History history, string reason)
    {
        if (Movable(history) is { } person)
        {
            var others = history.OpenBranches.Where(branch => branch != person.Last.Branch);
            var near = others.Where(branch => branch.Place.Commune is { } commune && commune == person.Last.Branch.Place.Commune);
            if (history.AnyOrNone(history.Chance(0.4) ? near : others) is { } branch)
            {
                history.Send(person, branch, reason);
            }
        }
    }

    public static void Leave(History history)
    {
        if (Movable(history) is { } person)
        {
            history.Leave(person, history.Any(WaysOut));
        }
    }

    public static void Readmit(History history, bool atOnce = false)
    {
        var person = atOnce ? Movable(history) : history.AnyOrNone(Gone(history, "StruckOff", "Expelled", "Resigned"));
        if (person is null)
        {
            return;
        }
        var branch = atOnce && history.Chance(0.5) ? person.Last.Branch : history.Any([.. history.OpenBranches]);
        if (atOnce)
        {
            history.Leave(person, history.Any(["StruckOff", "Expelled", "Resigned"]));
        }
        person.Stays.Add(
            new MadeStay
            {
                Branch = branch,
                Began = "ReAdmission",
                From = history.Day,
                DecisionOn = history.Chance(0.8) ? history.Day.AddDays(-history.Random.Next(30)) : null,
                OfficialOn = history.Chance(0.6) ? history.Day.AddMonths(12) : null,
            }
        );
    }

    private static MadePerson? Movable(History history) => history.AnyOrNone(history.People.Where(history.CanMove));

    private static IEnumerable<MadePerson> Gone(History history, params string[] reasons) =>
        history.People.Where(person => !person.IsMember && reasons.Contains(person.Last.Ended));

    private static void Person(History history, MadeUnit branch, DateOnly admittedOn, DateOnly from, string began)
    {
        var person = new MadePerson
        {
            Number = $"SL-{history.People.Count + 1:D5}",
            AdmittedOn = admittedOn,
            DecisionOn = history.Chance(0.85) ? admittedOn.AddDays(-history.Random.Next(40)) : null,
            OfficialOn = history.Chance(0.85) ? admittedOn.AddMonths(12).AddDays(history.Chance(0.1) ? 20 : 0) : null,
        };
        person.Stays.Add(
            new MadeStay
            {
                Branch = branch,
                Began = began,
                From = from,
            }
        );
        history.People.Add(person);
    }
}
