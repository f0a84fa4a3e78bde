using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>Who moves, who leaves and why: the old die, the young move away, a few are struck off - and of those a few come back.</summary>
internal sealed class Departures(DistrictPlan plan)
{
    /// <summary>Statute 2011, art. 3 as applied: nobody is admitted again earlier.</summary>
    private const int MonthsOutside = 36;

    private const int VeryOld = 88;
    private const int PensionAge = 59;

    private readonly DemoRandom random = new($"{plan.Blueprint.Code}/departures");
    private readonly Dictionary<PlannedBranch, List<Stint>> outside = [];

    public Stint ChooseMover(Movement move)
    {
        var present = Present(move.Branch, move.On);
        var residents = present.Where(stint => move.To!.Locality is { } home && stint.Person.Circumstances[^1].Residence == home).ToList();
        return residents.Count > 0 ? residents[0] : random.Pick(present);
    }

    /// <summary>Null when everybody has only come today.</summary>
    public (Stint Stint, MembershipEnd Reason)? ChooseLeaver(PlannedBranch branch, DateOnly on)
    {
        var present = Present(branch, on);
        if (present.Count == 0)
        {
            return null;
        }
        var oldest = present.MinBy(stint => stint.Person.Birth)!;
        if (oldest.Person.AgeOn(on) >= VeryOld)
        {
            return (oldest, MembershipEnd.Deceased);
        }
        if (!branch.IsResidential && oldest.Person.AgeOn(on) >= PensionAge)
        {
            return (oldest, MembershipEnd.TransferOut);
        }
        var reason = random.Weighted(branch.IsResidential ? InVillages : InOffices);
        return reason is MembershipEnd.Deceased
            ? (Enumerable.Range(0, 5).Select(_ => random.Pick(present)).MinBy(stint => stint.Person.Birth)!, reason)
            : (Enumerable.Range(0, 3).Select(_ => random.Pick(present)).MaxBy(stint => stint.Person.Birth)!, reason);
    }

    public void Leave(Stint stint, DateOnly on, MembershipEnd reason)
    {
        stint.To = on;
        stint.Ended = reason;
        stint.Branch.Roster.Remove(stint);
        if (reason is MembershipEnd.InternalTransfer or MembershipEnd.CadreAssignment or MembershipEnd.Reorganisation)
        {
            return;
        }
        var admissions = stint.Person.Admissions;
        if (admissions[^1].OfficialOn > on)
        {
            admissions[^1] = admissions[^1] with { OfficialOn = null };
            stint.Person.CardNumber = admissions.Count == 1 ? null : stint.Person.CardNumber;
        }
        if (reason is MembershipEnd.StruckOff or MembershipEnd.Resigned)
        {
            outside.TryAdd(stint.Branch, []);
            outside[stint.Branch].Add(stint);
        }
    }

    /// <summary>Somebody who left this branch long enough ago to be admitted again, which happens to a person once only.</summary>
    public PlannedPerson? TakeReturner(PlannedBranch branch, DateOnly on)
    {
        var stint = outside
            .GetValueOrDefault(branch)
            ?.Find(stint => stint.To!.Value.AddMonths(MonthsOutside + 2) <= on && stint.Person.Admissions.Count == 1 && stint.Person.AgeOn(on) < 58);
        if (stint is not null)
        {
            outside[branch].Remove(stint);
        }
        return stint?.Person;
    }

    private static List<Stint> Present(PlannedBranch branch, DateOnly on) => branch.Roster.FindAll(stint => stint.From < on);

    private static readonly (MembershipEnd, int)[] InVillages =
    [
        (MembershipEnd.Deceased, 44),
        (MembershipEnd.TransferOut, 36),
        (MembershipEnd.StruckOff, 13),
        (MembershipEnd.Expelled, 3),
        (MembershipEnd.Resigned, 4),
    ];

    private static readonly (MembershipEnd, int)[] InOffices =
    [
        (MembershipEnd.Deceased, 4),
        (MembershipEnd.TransferOut, 90),
        (MembershipEnd.StruckOff, 3),
        (MembershipEnd.Expelled, 2),
        (MembershipEnd.Resigned, 1),
    ];
}
