using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Demo.Blueprints;

/// <summary>
/// What is known of a district from public sources: the units of its <see cref="PrincipalDay"/>, how they changed, and the
/// figures its history is steered to. Everything else about it is invented.
/// </summary>
internal sealed record DistrictBlueprint(string Code, string Name, string Province)
{
    public required DateOnly RecordsBegin { get; init; }

    /// <summary>What the numbers of its membership cards begin with.</summary>
    public required string CardSeries { get; init; }

    /// <summary>The day whose structure the blueprint describes: changes before it are taken back, changes after it are added.</summary>
    public required DateOnly PrincipalDay { get; init; }
    public required IReadOnlyList<CommuneBlueprint> Communes { get; init; }

    /// <summary>Grassroots committees that are not of a commune or town: police, military, hospital, enterprises.</summary>
    public required IReadOnlyList<CommitteeBlueprint> Committees { get; init; }
    public required IReadOnlyList<BranchBlueprint> GrassrootsBranches { get; init; }

    /// <summary>Ethnic groups of the villages, by weight.</summary>
    public required IReadOnlyList<(string Ethnicity, int Weight)> Peoples { get; init; }

    /// <summary>Members and few-member branches on certain days, in order; the first is the day the records begin.</summary>
    public required IReadOnlyList<SizeAnchor> Anchors { get; init; }

    /// <summary>How much the membership grows in a year after the last anchor, in per mille.</summary>
    public int LaterGrowth { get; init; } = 12;

    /// <summary>People admitted in an ordinary year.</summary>
    public required int YearlyAdmissions { get; init; }

    /// <summary>Numbers of admissions that are known of the whole district.</summary>
    public IReadOnlyList<AdmissionFigure> Admissions { get; init; } = [];

    /// <summary>Numbers of admissions that are known of single communes.</summary>
    public IReadOnlyList<AdmissionFigure> CommuneAdmissions { get; init; } = [];
    public IReadOnlyList<ChangeBlueprint> Changes { get; init; } = [];
    public IReadOnlyList<CommuneMergeBlueprint> CommuneMerges { get; init; } = [];

    /// <summary>Commune cadres sent to village branches.</summary>
    public AdmissionFigure? CadreAssignments { get; init; }
    public IReadOnlyList<QuotaFigure> Quotas { get; init; } = [];

    /// <summary>Secretaries who are village heads too, on a day.</summary>
    public required CountOnDay SecretaryHeads { get; init; }

    /// <summary>Village heads admitted in a period.</summary>
    public AdmissionFigure? HeadsAdmitted { get; init; }

    /// <summary>Admissions of local people into few-member branches in a period, and how many branches admitted them.</summary>
    public LocalFigure? LocalAdmissions { get; init; }

    /// <summary>Candidates whose dossier was being prepared on a day, in a commune.</summary>
    public AdmissionFigure? BeingPrepared { get; init; }
    public DissolutionBlueprint? Dissolution { get; init; }
}

internal sealed record CommuneBlueprint(string Code, string Name, int Villages)
{
    public CommuneKind Kind { get; init; } = CommuneKind.Commune;
    public Areas Areas { get; init; } = Areas.MinorityArea | Areas.Upland;

    /// <summary>Names of villages that are known; the others are made up.</summary>
    public IReadOnlyList<string> VillageNames { get; init; } = [];
    public int ResidentialGroups { get; init; }
    public IReadOnlyList<string> Schools { get; init; } = ["Trường Mầm non", "Trường Tiểu học", "Trường THCS"];
    public bool HealthStation { get; init; } = true;
    public bool Police { get; init; } = true;
    public bool Military { get; init; } = true;
    public bool Agency { get; init; } = true;

    /// <summary>Where it differs from the district's.</summary>
    public IReadOnlyList<(string Ethnicity, int Weight)>? Peoples { get; init; }

    /// <summary>Its branches are rated well every year.</summary>
    public bool AlwaysGood { get; init; }
}

internal sealed record CommitteeBlueprint(string Code, string Name, CommuneKind Kind, BranchKind BranchKind, IReadOnlyList<string> Branches);

internal sealed record BranchBlueprint(string Name, BranchKind Kind);

internal sealed record SizeAnchor(DateOnly Day, int Members, int Few)
{
    public IReadOnlyList<CommuneSize> Communes { get; init; } = [];

    /// <summary>Villages that have fallen below three members, to give the work list something to show.</summary>
    public int Unviable { get; init; }
}

/// <param name="Committees">How many of its branches have a committee, where that is known.</param>
internal sealed record CommuneSize(string Code, int Members, int Few = 0, int? Committees = null);

/// <summary>A number of events in a period, both days included; of one commune where it is named.</summary>
internal sealed record AdmissionFigure(DateOnly From, DateOnly Through, int Count, string? Commune = null);

internal sealed record LocalFigure(DateOnly From, DateOnly Through, int Count, int Branches);

internal sealed record CountOnDay(DateOnly Day, int Count);

internal sealed record QuotaFigure(string Period, int Target, DateOnly SetOn, string? Commune = null, bool ForEveryVillage = false);

/// <summary>A number of changes of structure of one kind, spread over a period.</summary>
internal sealed record ChangeBlueprint(ReorganisationKind Kind, BranchKind BranchKind, int Count, DateOnly From, DateOnly Through)
{
    public string? Commune { get; init; }

    /// <summary>Name of the one branch meant.</summary>
    public string? Branch { get; init; }

    /// <summary>Of the branches established, how many stand in villages where no member lived before.</summary>
    public int WithoutMembers { get; init; }

    /// <summary>People of a dissolved branch go to villages as assigned cadres.</summary>
    public bool SendsCadres { get; init; }
}

/// <summary>Communes that became one on a day. The successor is one of the blueprint's communes.</summary>
internal sealed record CommuneMergeBlueprint(DateOnly On, IReadOnlyList<CommuneBlueprint> Predecessors, string Successor);

/// <summary>A district that gives its communes to its province on a day.</summary>
internal sealed record DissolutionBlueprint(DateOnly On, string ProvinceCode, string ProvinceName, IReadOnlyList<SuccessorBlueprint> Merges);

internal sealed record SuccessorBlueprint(CommuneBlueprint Commune, IReadOnlyList<string> Predecessors);
