using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>The moves from branch to branch in a stretch: changes of structure, assigned cadres, and ordinary transfers.</summary>
internal sealed class MovePlanner(DistrictPlan plan, Stretch stretch, DemoRandom random)
{
    /// <summary>Ordinary transfers inside a district, in a year, per mille of the members.</summary>
    private const int TransfersPerMille = 7;

    /// <summary>A branch sends nobody away that would leave fewer than this.</summary>
    private const int Reserve = 6;

    private readonly List<Movement> moves = [];

    /// <summary>What the sizes of the branches come to with the moves alone.</summary>
    public Dictionary<PlannedBranch, int> Sizes { get; } = plan.Branches.ToDictionary(branch => branch, branch => branch.Roster.Count);

    public List<Movement> Plan()
    {
        foreach (var move in plan.Moves.Where(move => stretch.Contains(move.On)).OrderBy(move => move.On))
        {
            var people = move.People is { } some ? Math.Clamp(Sizes[move.From] - 4, 1, some) : Sizes[move.From];
            for (var i = 0; i < people; i++)
            {
                Move(move.On, move.From, move.To[i % move.To.Count], move.Began);
            }
        }
        if (plan.Blueprint.CadreAssignments is { } cadres && stretch.Contains(cadres.From))
        {
            SendCadres(cadres.From, cadres.Through, cadres.Count - moves.Count(move => move.Began is MembershipStart.CadreAssignment));
        }
        Transfer((int)(Sizes.Values.Sum() * stretch.Years * TransfersPerMille / 1000));
        return moves;
    }

    private void SendCadres(DateOnly from, DateOnly through, int count)
    {
        var offices = Settled()
            .Where(branch => branch.Kind is BranchKind.Agency or BranchKind.School or BranchKind.Police or BranchKind.HealthStation)
            .ToList();
        var sent = 0;
        while (sent < count)
        {
            var before = sent;
            foreach (var office in offices.Where(office => Sizes[office] > Reserve))
            {
                var villages = Settled()
                    .Where(branch => branch.IsResidential && branch.Commune is not null && branch.Commune == office.Commune)
                    .ToList();
                if (sent < count && villages.Count > 0)
                {
                    Move(random.Day(from, through), office, random.Pick(villages), MembershipStart.CadreAssignment);
                    sent++;
                }
            }
            if (sent == before)
            {
                throw new InvalidOperationException($"{plan.Blueprint.Code}: no cadres left for {count - sent} assignments.");
            }
        }
    }

    private void Transfer(int count)
    {
        var settled = Settled().ToList();
        for (var i = 0; i < count; i++)
        {
            var from = random.Pick(settled);
            var to = random.Pick(random.Chance(50) ? settled.Where(branch => branch.Commune == from.Commune).ToList() : settled);
            if (from != to && Sizes[from] > Reserve && stretch.Sizes[to] > Sizes[to])
            {
                Move(random.Day(stretch.After.AddDays(1), stretch.Through), from, to, MembershipStart.InternalTransfer);
            }
        }
    }

    /// <summary>Branches that live through the whole stretch.</summary>
    private IEnumerable<PlannedBranch> Settled() =>
        plan.Branches.Where(branch => branch.From <= stretch.After && (branch.To is null || branch.To > stretch.Through));

    private void Move(DateOnly on, PlannedBranch from, PlannedBranch to, MembershipStart began)
    {
        moves.Add(new(on, MovementKind.Move, from, to, began));
        Sizes[from]--;
        Sizes[to]++;
    }
}
