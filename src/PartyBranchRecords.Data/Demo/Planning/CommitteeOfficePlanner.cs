using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>Committees of communes and districts: elected at the congress for five years; whoever leaves the unit leaves the office.</summary>
internal sealed class CommitteeOfficePlanner(DistrictPlan plan)
{
    private const int InCommune = 9;
    private const int InDistrict = 27;

    private readonly DemoRandom random = new($"{plan.Blueprint.Code}/committees");

    public void Plan()
    {
        foreach (var commune in plan.Communes)
        {
            Elect(commune, InCommune, (branch, day) => branch.CommuneOn(day) == commune);
        }
        Elect(plan.District, InDistrict, (branch, day) => branch.LivesOn(day) && (branch.CommuneOn(day) is null || branch.Kind is BranchKind.Agency));
    }

    private void Elect(PlannedOrganisation unit, int members, Func<PlannedBranch, DateOnly, bool> belongs)
    {
        foreach (var (from, to) in Terms(unit))
        {
            var pool = plan.BranchesOn(from)
                .Where(branch => belongs(branch, from))
                .OrderByDescending(branch => branch.Kind is BranchKind.Agency)
                .SelectMany(branch =>
                    branch.Stints.Where(stint => stint.Holds(from) && IsEligible(stint, from)).Take(branch.Kind is BranchKind.Agency ? 6 : 2)
                );
            var elected = pool.Take(members * 2).ToList();
            for (var i = 0; i < Math.Min(members, elected.Count); i++)
            {
                var office = i switch
                {
                    0 => Office.Secretary,
                    1 => Office.DeputySecretary,
                    _ => Office.CommitteeMember,
                };
                plan.Offices.Add(new(elected[i].Person, unit, office, from, Earlier(to, StaysUntil(elected[i], belongs))));
            }
        }
    }

    private bool IsEligible(Stint stint, DateOnly day) =>
        stint.Person.Admissions[stint.AdmissionNumber - 1].OfficialOn <= day && stint.Person.AgeOn(day) is >= 27 and <= 57 && random.Chance(70);

    /// <summary>The day on which the person no longer stands in a branch of the unit; null while they do.</summary>
    private static DateOnly? StaysUntil(Stint stint, Func<PlannedBranch, DateOnly, bool> belongs)
    {
        while (stint.To is { } left)
        {
            var next = stint.Person.Stints.Find(other => other.From == left);
            if (next is null || !belongs(next.Branch, left))
            {
                return left;
            }
            stint = next;
        }
        return null;
    }

    private IEnumerable<(DateOnly From, DateOnly? To)> Terms(PlannedOrganisation unit)
    {
        var from = unit.From;
        for (var congress = new DateOnly(2010, 7, 1); congress <= plan.Today; congress = congress.AddYears(5))
        {
            var end = congress.AddYears(5);
            if (end > from && unit.LivesOn(from))
            {
                yield return (from, Earlier(end > plan.Today ? null : end, unit.To));
                from = end;
            }
        }
    }

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other : one;
}
