using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>Tells the history of a district from the day its records begin until today: every movement happens to a person.</summary>
internal sealed class Chronicle(DistrictPlan plan)
{
    /// <summary>Nobody leaves a branch of three, unless it is to become smaller still: the loss waits until somebody has come.</summary>
    private const int Smallest = 3;

    private readonly DemoRandom random = new($"{plan.Blueprint.Code}/chronicle");
    private readonly PeoplePlanner people = new(plan);
    private readonly Departures departures = new(plan);
    private readonly Dictionary<PlannedBranch, int> waiting = [];

    public void Tell()
    {
        var anchors = SizePlanner.Anchors(plan.Blueprint, plan.Today);
        var seasons = Seasons.Of(plan.Blueprint, plan.Today);
        var movements = new MovementPlanner(plan);
        Begin(SizePlanner.At(anchors[0], plan));
        foreach (var (last, next) in anchors.Zip(anchors.Skip(1)))
        {
            var within = seasons.Where(season => season.Within(last.Day.AddDays(1), next.Day)).ToList();
            var stretch = new Stretch(last.Day, next.Day, SizePlanner.At(next, plan), within);
            foreach (var movement in movements.Plan(stretch))
            {
                Happen(movement, stretch);
            }
            foreach (var branch in stretch.Sizes.Keys)
            {
                LetWaitingLeave(branch, next.Day, stretch);
            }
        }
    }

    private void Begin(Dictionary<PlannedBranch, int> sizes)
    {
        foreach (var (branch, size) in sizes)
        {
            for (var i = 0; i < size; i++)
            {
                Enter(people.Experienced(branch, branch.From), branch, branch.From, MembershipStart.InitialLoad);
            }
        }
    }

    private void Happen(Movement movement, Stretch stretch)
    {
        switch (movement.Kind)
        {
            case MovementKind.Move:
                Move(movement);
                break;
            case MovementKind.Admit:
                Admit(movement.Branch, movement.On);
                break;
            case MovementKind.TransferIn:
                Enter(people.Experienced(movement.Branch, movement.On), movement.Branch, movement.On, MembershipStart.TransferIn);
                break;
            default:
                waiting[movement.Branch] = waiting.GetValueOrDefault(movement.Branch) + 1;
                break;
        }
        LetWaitingLeave(movement.To ?? movement.Branch, movement.On, stretch);
    }

    private void Move(Movement move)
    {
        var stint = departures.ChooseMover(move);
        departures.Leave(stint, move.On, EndFor(move.Began));
        var last = stint.Person.Circumstances[^1];
        var to = move.To!;
        if (move.Began is MembershipStart.CadreAssignment && to.Locality?.SettledFrom is null)
        {
            stint.Person.Circumstances.Add(last with { From = move.On, IsLocal = false });
        }
        else
        {
            var next = people.CircumstancesIn(to, move.On, last.IsLocal);
            stint.Person.Circumstances.Add(to.IsResidential ? next : next with { Residence = last.Residence });
        }
        Enter(stint.Person, to, move.On, move.Began);
    }

    private void Admit(PlannedBranch branch, DateOnly on)
    {
        if (random.Chance(12) && departures.TakeReturner(branch, on) is { } person)
        {
            person.Admissions.Add(people.Admit(on));
            Enter(person, branch, on, MembershipStart.ReAdmission);
            return;
        }
        Enter(people.Newcomer(branch, on), branch, on, MembershipStart.Admission);
    }

    private void LetWaitingLeave(PlannedBranch branch, DateOnly on, Stretch stretch)
    {
        var least = Math.Min(Smallest, stretch.Sizes.GetValueOrDefault(branch));
        while (waiting.GetValueOrDefault(branch) > 0 && branch.Roster.Count > least && departures.ChooseLeaver(branch, on) is var (stint, reason))
        {
            departures.Leave(stint, on, reason);
            waiting[branch]--;
        }
    }

    private static void Enter(PlannedPerson person, PlannedBranch branch, DateOnly on, MembershipStart began)
    {
        var stint = new Stint(person, branch, on, began) { AdmissionNumber = person.Admissions.Count };
        person.Stints.Add(stint);
        branch.Roster.Add(stint);
        branch.Stints.Add(stint);
    }

    private static MembershipEnd EndFor(MembershipStart began) =>
        began switch
        {
            MembershipStart.CadreAssignment => MembershipEnd.CadreAssignment,
            MembershipStart.InternalTransfer => MembershipEnd.InternalTransfer,
            _ => MembershipEnd.Reorganisation,
        };
}
