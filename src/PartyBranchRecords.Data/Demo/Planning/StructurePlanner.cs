using PartyBranchRecords.Data.Demo.Blueprints;
using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>Lays out the units of a district as its blueprint counts them on the principal day, all of them living from the first day of the records.</summary>
internal sealed class StructurePlanner(DistrictPlan plan)
{
    private readonly DistrictBlueprint blueprint = plan.Blueprint;
    private readonly DemoRandom random = new($"{plan.Blueprint.Code}/structure");
    private readonly PlaceNames names = new(new DemoRandom($"{plan.Blueprint.Code}/places"));
    private readonly Dictionary<string, int> numbers = [];

    public void Lay()
    {
        foreach (var village in blueprint.Communes.SelectMany(commune => commune.VillageNames))
        {
            names.Known(village);
        }
        foreach (var commune in blueprint.Communes)
        {
            LayCommune(commune, blueprint.RecordsBegin);
        }
        foreach (var committee in blueprint.Committees)
        {
            LayCommittee(committee);
        }
        foreach (var branch in blueprint.GrassrootsBranches)
        {
            AddBranch(null, $"{blueprint.Code}-CS", branch.Name, branch.Kind, "Kinh");
        }
    }

    public PlannedCommune LayCommune(CommuneBlueprint commune, DateOnly from)
    {
        var planned = new PlannedCommune(commune, plan.District, from);
        plan.Communes.Add(planned);
        for (var i = 0; i < commune.Villages; i++)
        {
            AddVillage(planned, i < commune.VillageNames.Count ? commune.VillageNames[i] : null);
        }
        for (var i = 1; i <= commune.ResidentialGroups; i++)
        {
            var branch = AddBranch(planned, commune.Code, $"Chi bộ tổ dân phố số {i}", BranchKind.ResidentialGroup, EthnicityOf(planned));
            Cover(branch, "T", $"Tổ dân phố số {i}", LocalityKind.ResidentialGroup);
        }
        foreach (var school in commune.Schools)
        {
            Cover(Add(planned, $"{school} {planned.ShortName}", BranchKind.School), "S", $"{school} {planned.ShortName}", LocalityKind.School);
        }
        if (commune.HealthStation)
        {
            var name = $"Trạm Y tế {planned.ShortName}";
            Cover(Add(planned, name, BranchKind.HealthStation), "Y", name, LocalityKind.HealthStation);
        }
        if (commune.Police)
        {
            Add(planned, $"Công an {planned.KindWord} {planned.ShortName}", BranchKind.Police);
        }
        if (commune.Military)
        {
            Add(planned, $"Quân sự {planned.KindWord} {planned.ShortName}", BranchKind.Military);
        }
        if (commune.Agency)
        {
            Add(planned, $"cơ quan {planned.KindWord} {planned.ShortName}", BranchKind.Agency);
        }
        return planned;
    }

    /// <summary>A village with a branch of its own.</summary>
    public PlannedBranch AddVillage(PlannedCommune commune, string? name = null)
    {
        var ethnicity = EthnicityOf(commune);
        name ??= names.Invented(ethnicity);
        var word = blueprint.Province is "Lào Cai" ? "thôn" : "bản";
        var branch = AddBranch(commune, commune.Code, $"Chi bộ {word} {name}", BranchKind.Village, ethnicity);
        Cover(branch, "B", $"{(word is "bản" ? "Bản" : "Thôn")} {name}", LocalityKind.Village);
        return branch;
    }

    public PlannedBranch Add(PlannedCommune commune, string name, BranchKind kind) =>
        AddBranch(commune, commune.Code, $"Chi bộ {name}", kind, EthnicityOf(commune));

    /// <summary>When all changes are known: every locality that no change spoke of is covered by its own branch all the time.</summary>
    public void CoverLocalities()
    {
        foreach (var branch in plan.Branches.Where(branch => branch.Locality is { Coverages.Count: 0 }))
        {
            branch.Locality!.Coverages.Add(new(branch, branch.From, branch.To));
        }
    }

    private void LayCommittee(CommitteeBlueprint committee)
    {
        var planned = new PlannedCommune(
            new(committee.Code, committee.Name, 0) { Kind = committee.Kind, Areas = Areas.None },
            plan.District,
            blueprint.RecordsBegin
        );
        plan.Communes.Add(planned);
        foreach (var name in committee.Branches)
        {
            AddBranch(planned, committee.Code, $"Chi bộ {name}", committee.BranchKind, "Kinh");
        }
    }

    private PlannedBranch AddBranch(PlannedCommune? commune, string prefix, string name, BranchKind kind, string ethnicity)
    {
        var branch = new PlannedBranch($"{prefix}-{Next(prefix):00}", name, kind, commune?.From ?? blueprint.RecordsBegin)
        {
            Commune = commune,
            District = plan.District,
            Ethnicity = ethnicity,
            Weight = WeightOf(kind, commune) * random.Between(28, 172) / 100,
        };
        plan.Branches.Add(branch);
        return branch;
    }

    /// <summary>How large a branch of the kind tends to be. Those of an own committee or of the district are larger than those of a commune.</summary>
    private static double WeightOf(BranchKind kind, PlannedCommune? commune)
    {
        var inCommune = commune?.Kind is CommuneKind.Commune or CommuneKind.Town;
        return kind switch
        {
            BranchKind.Village => 12,
            BranchKind.ResidentialGroup => 20,
            BranchKind.School => 13,
            BranchKind.HealthStation => inCommune ? 6 : 16,
            BranchKind.Police or BranchKind.Military => inCommune ? 7 : 15,
            BranchKind.Agency => inCommune ? 18 : 13,
            _ => 13,
        };
    }

    private void Cover(PlannedBranch branch, string letter, string name, LocalityKind kind)
    {
        var prefix = $"{branch.Commune!.Code}-{letter}";
        var locality = new PlannedLocality($"{prefix}{Next(prefix):00}", name, kind, branch.Commune, branch.From);
        branch.Locality = locality;
        plan.Localities.Add(locality);
    }

    private string EthnicityOf(PlannedCommune commune) => random.Weighted(commune.Blueprint.Peoples ?? blueprint.Peoples);

    private int Next(string prefix) => numbers[prefix] = numbers.GetValueOrDefault(prefix) + 1;
}
