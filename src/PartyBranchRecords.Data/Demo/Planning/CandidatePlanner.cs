using System.Globalization;
using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>Dossiers of those admitted lately, and the people who are on the way today, in every stage.</summary>
internal sealed class CandidatePlanner(DistrictPlan plan)
{
    /// <summary>Dossiers are kept of the admissions of this many months.</summary>
    private const int MonthsKept = 14;

    private readonly DemoRandom random = new($"{plan.Blueprint.Code}/candidates");
    private readonly CandidateTimeline timeline = Timeline(plan);
    private readonly DossierPlanner dossiers = new(plan, new DemoRandom($"{plan.Blueprint.Code}/dossiers"));

    public void Plan()
    {
        var admissions = plan
            .Branches.SelectMany(branch => branch.Stints)
            .Where(stint => stint.Began is MembershipStart.Admission)
            .OrderBy(stint => stint.From)
            .ToList();
        if (plan.Blueprint.BeingPrepared is { } prepared)
        {
            var then = admissions.Where(stint =>
                stint.From > prepared.From.AddDays(45) && stint.Branch.CommuneOn(prepared.From)?.HasCode(prepared.Commune) == true
            );
            foreach (var stint in then.Take(prepared.Count))
            {
                AddAdmitted(stint, timeline.PreparedOn(prepared.From, stint));
            }
        }
        foreach (var stint in admissions.Where(stint => stint.From > plan.Today.AddMonths(-MonthsKept)))
        {
            AddAdmitted(stint, timeline.Admitted(stint));
        }
        for (var i = 0; i < plan.Blueprint.YearlyAdmissions * 3 / 4; i++)
        {
            AddOpen();
        }
    }

    private void AddAdmitted(Stint stint, IReadOnlyList<PlannedStep> steps)
    {
        var person = stint.Person;
        Add(person.FullName, person.Sex, person.Birth, stint.Branch, person.Ethnicity, person.GeneralEducation, steps, stint.From, person);
    }

    private void AddOpen()
    {
        var branch = random.Pick(plan.BranchesOn(plan.Today).ToList());
        var sex = random.Chance(Persona.WomenIn(branch.Kind)) ? Sex.Female : Sex.Male;
        var birth = plan.Today.AddDays(-random.Between(19 * 366, 36 * 365));
        var name = Names.Of(branch.Ethnicity, sex, random);
        var steps = timeline.Open(branch);
        Add(name, sex, birth, branch, branch.Ethnicity, Persona.SchoolingOf(branch, birth.Year, random), steps, null, null);
    }

    private void Add(
        string name,
        Sex sex,
        DateOnly birth,
        PlannedBranch branch,
        string ethnicity,
        string education,
        IReadOnlyList<PlannedStep> steps,
        DateOnly? admittedOn,
        PlannedPerson? became
    )
    {
        var helpers = OfficialsOf(branch).Where(person => person != became).Take(2).ToList();
        var month = admittedOn ?? plan.Today.AddMonths(random.Between(1, 9));
        plan.Candidates.Add(
            dossiers.Fill(
                new(
                    string.Create(CultureInfo.InvariantCulture, $"{plan.Blueprint.Code}-QC-{plan.Candidates.Count + 1:0000}"),
                    name,
                    sex,
                    birth,
                    branch,
                    random.Weighted(Sources),
                    ethnicity,
                    steps
                )
                {
                    GeneralEducation = education,
                    FirstHelper = helpers.ElementAtOrDefault(0),
                    SecondHelper = helpers.ElementAtOrDefault(1),
                    PlannedMonth = new(month.Year, month.Month, 1),
                    Became = became,
                }
            )
        );
    }

    private static CandidateTimeline Timeline(DistrictPlan plan)
    {
        var steps = new DemoRandom($"{plan.Blueprint.Code}/steps");
        return new(plan, new Meetings(plan, steps), steps);
    }

    private IEnumerable<PlannedPerson> OfficialsOf(PlannedBranch branch) =>
        branch.Roster.Where(stint => stint.Person.Admissions[^1].OfficialOn <= plan.Today).Select(stint => stint.Person);

    private static readonly (CandidateSource, int)[] Sources =
    [
        (CandidateSource.YouthUnion, 48),
        (CandidateSource.FarmersAssociation, 14),
        (CandidateSource.WomensUnion, 14),
        (CandidateSource.VeteransAssociation, 3),
        (CandidateSource.Militia, 7),
        (CandidateSource.Teachers, 6),
        (CandidateSource.HealthWorkers, 2),
        (CandidateSource.VillageHeads, 3),
        (CandidateSource.Other, 3),
    ];
}
