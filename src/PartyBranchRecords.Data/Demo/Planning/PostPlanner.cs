using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>Village heads among the members: secretaries who are heads too, heads who were admitted, and others.</summary>
internal sealed class PostPlanner(DistrictPlan plan)
{
    private readonly DemoRandom random = new($"{plan.Blueprint.Code}/posts");

    /// <summary>A village has one head, so a branch gives one.</summary>
    private readonly HashSet<PlannedBranch> headed = [];
    private readonly HashSet<PlannedPerson> secretaries =
    [
        .. plan.Offices.Where(held => held.Office is Office.Secretary).Select(held => held.Person),
    ];

    public void Plan()
    {
        if (plan.Blueprint.HeadsAdmitted is { } figure)
        {
            AppointBeforeAdmission(figure.From, figure.Through, figure.Count);
        }
        var day = plan.Blueprint.SecretaryHeads.Day;
        var heads = plan.Offices.Where(held => IsHead(held, day)).ToList();
        foreach (
            var held in random
                .Shuffled(heads)
                .Where(held => headed.Add((PlannedBranch)held.Organisation))
                .Take(plan.Blueprint.SecretaryHeads.Count)
                .ToList()
        )
        {
            var stint = ((PlannedBranch)held.Organisation).Stints.Last(stint => stint.Person == held.Person && stint.Holds(day));
            Appoint(stint, held.From, stint.To);
        }
        AppointOthers();
    }

    private void AppointBeforeAdmission(DateOnly from, DateOnly through, int count)
    {
        var admitted = Villages()
            .SelectMany(branch => branch.Stints)
            .Where(stint => stint.Began is MembershipStart.Admission && stint.From >= from && stint.From <= through)
            .Where(stint => !secretaries.Contains(stint.Person) && stint.Person.AgeOn(stint.From) is >= 24 and <= 50);
        foreach (var stint in random.Shuffled(admitted).Where(stint => headed.Add(stint.Branch)).Take(count).ToList())
        {
            Appoint(stint, stint.From.AddDays(-random.Between(200, 900)), stint.To ?? Ended(stint.From.AddYears(4)));
        }
    }

    /// <summary>Members of long standing, so that nobody is counted as a village head at their admission.</summary>
    private void AppointOthers()
    {
        foreach (var branch in Villages().Where(branch => !headed.Contains(branch) && random.Chance(30)))
        {
            var eligible = branch.Stints.FindAll(stint =>
                stint.Began is MembershipStart.InitialLoad && !secretaries.Contains(stint.Person) && stint.Person.AgeOn(stint.From) is >= 25 and <= 55
            );
            if (eligible.Count > 0)
            {
                var stint = random.Pick(eligible);
                Appoint(stint, stint.From, stint.To ?? Ended(stint.From.AddYears(random.Between(3, 20))));
            }
        }
    }

    private IEnumerable<PlannedBranch> Villages() => plan.Branches.Where(branch => branch is { Kind: BranchKind.Village, Locality: not null });

    private static bool IsHead(PlannedOffice held, DateOnly day) =>
        held.Office is Office.Secretary
        && held.Organisation is PlannedBranch { Kind: BranchKind.Village, Locality: not null }
        && held.From <= day
        && (held.To is null || held.To > day);

    private DateOnly? Ended(DateOnly on) => on > plan.Today ? null : on;

    private void Appoint(Stint stint, DateOnly from, DateOnly? to) =>
        plan.Posts.Add(new(stint.Person, CivicPost.VillageHead, stint.Branch.Locality, from, to));
}
