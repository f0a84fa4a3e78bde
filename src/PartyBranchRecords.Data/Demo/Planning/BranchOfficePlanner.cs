using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>Secretaries, deputies and committees of branches: elected for thirty months or so, replaced when they leave.</summary>
internal sealed class BranchOfficePlanner(DistrictPlan plan)
{
    private const int TermMonths = 30;

    private readonly DemoRandom random = new($"{plan.Blueprint.Code}/offices");

    /// <summary>Where somebody's last holding of an office stands in the plan, to be prolonged by a new election.</summary>
    private readonly Dictionary<(PlannedPerson, PlannedBranch, Office), int> last = [];

    public void Plan()
    {
        var known = KnownCommittees();
        foreach (var branch in plan.Branches)
        {
            var from = branch.From;
            var until = branch.To ?? plan.Today.AddDays(1);
            var end = from.AddMonths(random.Between(6, TermMonths));
            PlannedPerson? secretary = null;
            while (from < until)
            {
                secretary = Elect(branch, from, end < until ? end : branch.To, secretary, known.GetValueOrDefault(branch));
                (from, end) = (end, end.AddMonths(TermMonths));
            }
        }
    }

    /// <summary>Fills the offices of one term and returns the secretary at its end.</summary>
    private PlannedPerson? Elect(PlannedBranch branch, DateOnly from, DateOnly? to, PlannedPerson? secretary, bool? committee)
    {
        var officials = OfficialsOn(branch, from);
        if (officials.Count == 0)
        {
            return null;
        }
        var taken = new HashSet<Stint>();
        var reelected = secretary is not null && random.Chance(65) ? officials.Find(stint => stint.Person == secretary) : null;
        var first = reelected ?? (random.Chance(97) ? Leading(officials, taken) : null);
        if (first is not null)
        {
            taken.Add(first);
        }
        if (committee ?? (officials.Count >= BranchSizeRules.CommitteeOfficialMembers && random.Chance(93)))
        {
            foreach (var member in random.Shuffled(officials.Where(stint => !taken.Contains(stint))).Take(officials.Count > 20 ? 3 : 2))
            {
                taken.Add(member);
                Add(member, branch, Office.CommitteeMember, from, to);
            }
        }
        if (officials.Count >= 5 && random.Chance(75) && Leading(officials, taken) is { } deputy)
        {
            taken.Add(deputy);
            Hold(branch, deputy, Office.DeputySecretary, from, to, taken);
        }
        return first is null ? null : Hold(branch, first, Office.Secretary, from, to, taken).Person;
    }

    /// <summary>Enters the holder and, if they leave within the term, one successor after another; returns the last. Nobody gets a second office.</summary>
    private Stint Hold(PlannedBranch branch, Stint holder, Office office, DateOnly from, DateOnly? to, HashSet<Stint> taken)
    {
        while (true)
        {
            Add(holder, branch, office, from, to);
            if (holder.To is not { } left || left >= (to ?? plan.Today))
            {
                return holder;
            }
            from = left.AddDays(random.Between(15, 60));
            if (from >= (to ?? plan.Today) || Leading(OfficialsOn(branch, from), taken) is not { } next)
            {
                return holder;
            }
            taken.Add(next);
            holder = next;
        }
    }

    /// <summary>An experienced member of the right age, if there is one.</summary>
    private Stint? Leading(List<Stint> officials, HashSet<Stint> taken)
    {
        var eligible = officials.Where(stint => !taken.Contains(stint)).ToList();
        var fitting = eligible.Where(stint => stint.Person.AgeOn(stint.From) is >= 24 and <= 55).ToList();
        var pool = fitting.Count > 0 ? fitting : eligible;
        return pool.Count == 0 ? null : Enumerable.Range(0, 3).Select(_ => random.Pick(pool)).MinBy(stint => stint.Person.Admissions[^1].AdmittedOn);
    }

    private void Add(Stint holder, PlannedBranch branch, Office office, DateOnly from, DateOnly? to)
    {
        var end = holder.To < (to ?? DateOnly.MaxValue) ? holder.To : to;
        var key = (holder.Person, branch, office);
        if (last.TryGetValue(key, out var before) && plan.Offices[before].To == from)
        {
            plan.Offices[before] = plan.Offices[before] with { To = end };
            return;
        }
        last[key] = plan.Offices.Count;
        plan.Offices.Add(new(holder.Person, branch, office, from, end));
    }

    /// <summary>In communes of which the number of committees is known, the largest branches have one and the others none.</summary>
    private Dictionary<PlannedBranch, bool?> KnownCommittees() =>
        plan
            .Blueprint.Anchors.SelectMany(anchor => anchor.Communes.Where(size => size.Committees is not null).Select(size => (anchor.Day, size)))
            .SelectMany(known =>
                plan.BranchesOn(known.Day)
                    .Where(branch => branch.CommuneOn(known.Day)?.HasCode(known.size.Code) == true)
                    .OrderByDescending(branch => OfficialsOn(branch, known.Day).Count)
                    .Select((branch, place) => (branch, has: (bool?)(place < known.size.Committees)))
            )
            .ToDictionary(known => known.branch, known => known.has);

    private static List<Stint> OfficialsOn(PlannedBranch branch, DateOnly day) =>
        branch.Stints.FindAll(stint => stint.Holds(day) && stint.Person.Admissions[stint.AdmissionNumber - 1].OfficialOn <= day);
}
