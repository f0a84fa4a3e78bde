using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>Invents the people of a district, fitting to the branch they first stand in.</summary>
internal sealed class PeoplePlanner(DistrictPlan plan)
{
    private readonly DemoRandom random = new($"{plan.Blueprint.Code}/people");

    /// <summary>Villages that have members but no branch yet, by the branch their members stand in; each name is worth one resident.</summary>
    private readonly Dictionary<PlannedBranch, Queue<PlannedLocality>> outlying = plan
        .Moves.Where(move => move.People is not null && move.To[0].Locality is { SettledFrom: null, Kind: LocalityKind.Village })
        .GroupBy(move => move.From)
        .ToDictionary(moves => moves.Key, moves => new Queue<PlannedLocality>(moves.SelectMany(move => Enumerable.Repeat(move.To[0].Locality!, 3))));

    /// <summary>Somebody who is admitted in the branch on a day.</summary>
    public PlannedPerson Newcomer(PlannedBranch branch, DateOnly admittedOn) => Invent(branch, AgeAtAdmission(branch), admittedOn, admittedOn);

    /// <summary>Somebody who joins the branch on a day and was admitted, there or elsewhere, some time before.</summary>
    public PlannedPerson Experienced(PlannedBranch branch, DateOnly on)
    {
        var age = AgeAtAdmission(branch);
        var years = branch.IsResidential ? Math.Min(random.Below(46) * random.Below(46) / 44, 78 - age) : Math.Min(random.Below(22), 54 - age);
        var admittedOn = on.AddDays(-365 * Math.Max(0, years) - random.Between(20, 360));
        var person = Invent(branch, age, admittedOn, on);
        if (outlying.TryGetValue(branch, out var villages) && villages.TryDequeue(out var village) && on == plan.Blueprint.RecordsBegin)
        {
            person.Circumstances[0] = person.Circumstances[0] with { Residence = village };
        }
        return person;
    }

    /// <summary>An admission of the person, official after 12 months unless the branch has fallen behind with it.</summary>
    public PlannedAdmission Admit(DateOnly admittedOn)
    {
        var ends = ProbationRules.EndsOn(admittedOn);
        var isOverdue = ends > plan.Today.AddDays(-75) && random.Chance(25);
        return new(
            admittedOn.AddDays(-random.Between(4, 34)),
            admittedOn,
            ends > plan.Today || isOverdue ? null : ends,
            $"{random.Between(20, 990)}-QĐ/HU"
        );
    }

    public Circumstances CircumstancesIn(PlannedBranch branch, DateOnly from, bool isLocal)
    {
        var works = branch.Kind is BranchKind.School or BranchKind.HealthStation;
        return new(from, isLocal, branch.IsResidential ? branch.Locality : SomeVillage(branch, from), works ? branch.Locality : null);
    }

    private PlannedPerson Invent(PlannedBranch branch, int age, DateOnly admittedOn, DateOnly on)
    {
        var sex = random.Chance(Persona.WomenIn(branch.Kind)) ? Sex.Female : Sex.Male;
        var birth = admittedOn.AddYears(-age).AddDays(-random.Below(360));
        var ethnicity = EthnicityIn(branch);
        var isLocal = random.Chance(branch.IsResidential ? 97 : 35);
        var home = Persona.HomeOf(branch, isLocal, plan.Blueprint, random);
        var admission = Admit(admittedOn);
        var number = plan.People.Count + 1;
        var person = new PlannedPerson
        {
            RecordNumber = $"{plan.Blueprint.Code}-{number:000000}",
            CardNumber = admission.OfficialOn is null ? null : $"{plan.Blueprint.CardSeries}.{number:000000}",
            FullName = Names.Of(ethnicity, sex, random),
            Sex = sex,
            Birth = birth,
            Ethnicity = ethnicity,
            NativePlace = home,
            Residence = Persona.ResidenceOf(branch, plan.Blueprint),
            Occupation = Persona.OccupationIn(branch.Kind, random),
            GeneralEducation = Persona.SchoolingOf(branch, birth.Year, random),
            ProfessionalLevel = Persona.ProfessionIn(branch, random),
            PoliticalTheory = Persona.TheoryIn(branch, random),
            YouthUnion = age <= 30 && random.Chance(88),
        };
        person.Admissions.Add(admission);
        person.Circumstances.Add(CircumstancesIn(branch, on, isLocal) with { From = Domain.Period.Always });
        plan.People.Add(person);
        return person;
    }

    private int AgeAtAdmission(PlannedBranch branch) =>
        random.Below(100) switch
        {
            < 82 => branch.IsResidential ? random.Between(19, 34) : random.Between(22, 34),
            < 97 => random.Between(35, 46),
            _ => random.Between(47, branch.IsResidential ? 57 : 50),
        };

    private string EthnicityIn(PlannedBranch branch)
    {
        if (branch.IsResidential)
        {
            return random.Chance(91) ? branch.Ethnicity : random.Weighted(plan.Blueprint.Peoples);
        }
        return random.Chance(38) ? Ethnicities.Kinh : random.Weighted(plan.Blueprint.Peoples);
    }

    private PlannedLocality? SomeVillage(PlannedBranch branch, DateOnly day)
    {
        if (branch.CommuneOn(day) is not { } commune || random.Chance(40))
        {
            return null;
        }
        var villages = plan.Localities.Where(place =>
            place.Commune == commune
            && place is { Kind: LocalityKind.Village or LocalityKind.ResidentialGroup, To: null, SettledFrom: null, Reassigned: null }
            && place.From <= day
        );
        return villages.ToList() is { Count: > 0 } some ? random.Pick(some) : null;
    }
}
