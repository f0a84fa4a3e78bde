using PartyBranchRecords.Data.Demo.Blueprints;
using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>
/// The changes of branches in a district. The blueprint counts the units of its principal day, so what a change before that day
/// ended is added to the structure, and what it began is one of the units there; after that day it is the other way round.
/// </summary>
internal sealed class ChangePlanner(DistrictPlan plan, StructurePlanner structure)
{
    /// <summary>A new branch begins with so many people.</summary>
    private const int Founders = 4;

    private readonly DemoRandom random = new($"{plan.Blueprint.Code}/changes");

    /// <summary>A branch changes once, so that one change never stands in the way of another.</summary>
    private readonly HashSet<PlannedBranch> changed = [];
    private readonly HashSet<PlannedBranch> consolidated = [];

    /// <summary>Branches that gave people to others; they may again, but keep their own place.</summary>
    private readonly HashSet<PlannedBranch> giving = [];
    private int decisions;

    public void Plan()
    {
        foreach (var change in plan.Blueprint.Changes)
        {
            for (var i = 0; i < change.Count; i++)
            {
                Make(change, random.Day(change.From, change.Through), i);
            }
        }
    }

    private void Make(ChangeBlueprint change, DateOnly day, int index)
    {
        switch (change.Kind)
        {
            case ReorganisationKind.Establish:
            case ReorganisationKind.Split:
                Begin(change, day, index);
                break;
            case ReorganisationKind.Merge:
                Merge(change, day);
                break;
            case ReorganisationKind.Dissolve:
                Dissolve(change, day);
                break;
            case ReorganisationKind.Consolidate:
                Consolidate(change, day);
                break;
            default:
                Reassign(change, day);
                break;
        }
    }

    private void Begin(ChangeBlueprint change, DateOnly day, int index)
    {
        var branch =
            day <= plan.Blueprint.PrincipalDay
                ? Choose(change, branch => branch.Weight, branch => DonorFor(branch, day) is not null)
                : Extra(change.BranchKind, day);
        var donor = DonorFor(branch, day)!;
        branch.From = day;
        giving.Add(donor);
        if (branch.Locality is { } locality)
        {
            if (day > plan.Blueprint.PrincipalDay)
            {
                locality.From = day;
            }
            else if (change.Kind is ReorganisationKind.Split)
            {
                locality.Coverages.Add(new(donor, locality.From, day));
            }
            else if (index < change.WithoutMembers)
            {
                locality.SettledFrom = day;
            }
            locality.Coverages.Add(new(branch, day, null));
        }
        var began = branch.Locality?.SettledFrom is null ? MembershipStart.Reorganisation : MembershipStart.CadreAssignment;
        plan.Moves.Add(new(day, donor, [branch], Founders, began));
        Record(change.Kind, day, change.Kind is ReorganisationKind.Split ? [donor] : [], [branch]);
    }

    private void Merge(ChangeBlueprint change, DateOnly day)
    {
        var old = Ending(change, day, branch => branch.Kind is BranchKind.Village);
        var into = random.Pick(Neighbours(old, day).Where(branch => branch.Kind == old.Kind).ToList());
        giving.Add(into);
        End(old, day);
        plan.Moves.Add(new(day, old, [into], null, MembershipStart.Reorganisation));
        Record(change.Kind, day, [old], [into]);
    }

    private void Dissolve(ChangeBlueprint change, DateOnly day)
    {
        var old = Ending(change, day, branch => change.SendsCadres || Neighbours(branch, day).Any());
        End(old, day);
        var to = Neighbours(old, day).Where(branch => branch.IsResidential == change.SendsCadres).ToList();
        plan.Moves.Add(new(day, old, to, null, change.SendsCadres ? MembershipStart.CadreAssignment : MembershipStart.Reorganisation));
        Record(change.Kind, day, [old], []);
    }

    private void Consolidate(ChangeBlueprint change, DateOnly day)
    {
        var branch = random.Pick(
            plan.BranchesOn(day)
                .Where(branch => branch.Kind == change.BranchKind && branch.Locality is not null && !consolidated.Contains(branch))
                .ToList()
        );
        consolidated.Add(branch);
        Record(change.Kind, day, [branch], [branch]);
    }

    private void Reassign(ChangeBlueprint change, DateOnly day)
    {
        var branch = Choose(change, _ => 0, branch => branch.To is null);
        var other = random.Pick(
            plan.Communes.Where(commune => commune != branch.Commune && commune.LivesOn(day) && commune.Blueprint.Villages > 0).ToList()
        );
        var home = branch.Commune!;
        var (before, after) = day <= plan.Blueprint.PrincipalDay ? (other, home) : (home, other);
        branch.Commune = before;
        branch.Reassigned = (day, after);
        branch.Locality!.Commune = before;
        branch.Locality.Reassigned = branch.Reassigned;
        Record(change.Kind, day, [branch], [branch]);
    }

    /// <summary>The branch that a change ends: before the principal day one more than the blueprint has.</summary>
    private PlannedBranch Ending(ChangeBlueprint change, DateOnly day, Func<PlannedBranch, bool> fits) =>
        day <= plan.Blueprint.PrincipalDay ? Extra(change.BranchKind, day) : Choose(change, branch => branch.Weight, fits);

    private static void End(PlannedBranch branch, DateOnly day)
    {
        branch.To = day;
        if (branch.Locality is { Kind: LocalityKind.Village } village)
        {
            village.To = day;
        }
    }

    /// <summary>A branch that the blueprint does not count, in a commune that has none of its kind unless it is a village.</summary>
    private PlannedBranch Extra(BranchKind kind, DateOnly day)
    {
        var communes = plan.Communes.Where(commune =>
            commune.Blueprint.Villages > 1
            && (day <= plan.Blueprint.PrincipalDay || commune.LivesOn(day))
            && (kind is BranchKind.Village || !plan.Branches.Exists(branch => branch.Commune == commune && branch.Kind == kind))
            && plan.Branches.Exists(branch => branch.Commune == commune && !changed.Contains(branch) && branch.Kind is BranchKind.Village)
            && !Published(commune)
        );
        var commune = random.Pick(communes.ToList());
        var branch = kind switch
        {
            BranchKind.Village => structure.AddVillage(commune),
            BranchKind.Agency => structure.Add(commune, $"cơ quan {commune.KindWord} {commune.ShortName}", kind),
            BranchKind.Police => structure.Add(commune, $"Công an {commune.KindWord} {commune.ShortName}", kind),
            _ => structure.Add(commune, $"Quân sự {commune.KindWord} {commune.ShortName}", kind),
        };
        changed.Add(branch);
        return branch;
    }

    private PlannedBranch Choose(ChangeBlueprint change, Func<PlannedBranch, double> order, Func<PlannedBranch, bool> fits)
    {
        var fitting = plan
            .Branches.Where(branch =>
                branch.Kind == change.BranchKind && !changed.Contains(branch) && !giving.Contains(branch) && Matches(branch, change) && fits(branch)
            )
            .ToList();
        var smaller = fitting.OrderBy(order).Take(Math.Max(1, fitting.Count / 2)).ToList();
        var branch = random.Pick(smaller);
        changed.Add(branch);
        return branch;
    }

    private bool Matches(PlannedBranch branch, ChangeBlueprint change) =>
        branch.To is null
        && branch.Commune is { Kind: CommuneKind.Commune or CommuneKind.Town } commune
        && (
            change.Branch is null
                ? change.Commune is null && (branch.Kind is not BranchKind.Village || !Published(commune))
                : branch.Name.EndsWith(change.Branch, StringComparison.Ordinal) && commune.HasCode(change.Commune)
        );

    /// <summary>The villages of communes with figures of their own change only where the blueprint names them.</summary>
    private bool Published(PlannedCommune commune) => plan.Blueprint.Anchors.Any(anchor => anchor.Communes.Any(size => commune.HasCode(size.Code)));

    /// <summary>A large branch of the same commune that can give a new one its first people.</summary>
    private PlannedBranch? DonorFor(PlannedBranch branch, DateOnly day) =>
        Neighbours(branch, day)
            .Where(donor => donor.Kind is not BranchKind.HealthStation && donor.IsResidential == branch.IsResidential)
            .MaxBy(donor => donor.Weight);

    private IEnumerable<PlannedBranch> Neighbours(PlannedBranch branch, DateOnly day) =>
        plan.BranchesOn(day)
            .Where(other => other != branch && !changed.Contains(other) && other.To is null && other.CommuneOn(day) == branch.CommuneOn(day));

    private void Record(ReorganisationKind kind, DateOnly day, IReadOnlyList<PlannedOrganisation> before, IReadOnlyList<PlannedOrganisation> after) =>
        plan.Reorganisations.Add(new($"{++decisions}-QĐ/HU-{plan.Blueprint.Code}", kind, day, before, after));
}
