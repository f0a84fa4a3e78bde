using PartyBranchRecords.Data.Demo.Blueprints;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Demo.Plans;

/// <summary>An organisation of the demonstration before it has a key in the database.</summary>
internal abstract class PlannedOrganisation(string code, string name, DateOnly from)
{
    public string Code => code;
    public string Name => name;
    public DateOnly From { get; set; } = from;
    public DateOnly? To { get; set; }

    /// <summary>The key, once the database has given it.</summary>
    public int Id { get; set; }

    public bool LivesOn(DateOnly day) => From <= day && (To is null || To > day);

    public bool HasCode(string? other) => string.Equals(code, other, StringComparison.Ordinal);
}

internal sealed class PlannedDistrict(string code, string name, DateOnly from) : PlannedOrganisation(code, name, from)
{
    public required string Province { get; init; }
    public DistrictLevel Level { get; init; } = DistrictLevel.District;
}

internal sealed class PlannedCommune(CommuneBlueprint blueprint, PlannedDistrict district, DateOnly from)
    : PlannedOrganisation(blueprint.Code, blueprint.Name, from)
{
    public CommuneBlueprint Blueprint => blueprint;
    public PlannedDistrict District => district;
    public CommuneKind Kind => blueprint.Kind;
    public string KindWord => Kind is CommuneKind.Town ? "thị trấn" : "xã";

    /// <summary>The name of the place alone: "Mường Lạn" of "Đảng bộ xã Mường Lạn".</summary>
    public string ShortName => Name.Replace($"Đảng bộ {KindWord} ", "", StringComparison.Ordinal);

    /// <summary>Under which district it stands from which day on.</summary>
    public List<(DateOnly From, PlannedDistrict District)> Districts { get; } = [(from, district)];

    /// <summary>The commune it became part of on the day its life ends.</summary>
    public PlannedCommune? Successor { get; set; }

    public PlannedDistrict DistrictOn(DateOnly day) => Districts.Last(place => place.From <= day).District;

    /// <summary>Itself, or what it has become by a day.</summary>
    public PlannedCommune On(DateOnly day) => Successor is { } successor && To <= day ? successor.On(day) : this;
}

internal sealed class PlannedBranch(string code, string name, BranchKind kind, DateOnly from) : PlannedOrganisation(code, name, from)
{
    public BranchKind Kind => kind;

    /// <summary>The commune it belongs to on its first day; null for a grassroots branch.</summary>
    public required PlannedCommune? Commune { get; set; }
    public required PlannedDistrict District { get; init; }
    public required string Ethnicity { get; init; }
    public PlannedLocality? Locality { get; set; }

    /// <summary>How large it tends to be beside the others.</summary>
    public required double Weight { get; init; }

    /// <summary>A move to another commune, on its day.</summary>
    public (DateOnly On, PlannedCommune Commune)? Reassigned { get; set; }

    /// <summary>Who stands in the branch at the moment the history is told of.</summary>
    public List<Stint> Roster { get; } = [];

    /// <summary>Everyone who ever stood in it.</summary>
    public List<Stint> Stints { get; } = [];

    public bool IsResidential => kind is BranchKind.Village or BranchKind.ResidentialGroup;

    /// <summary>The commune it stands under on a day, after reassignments and mergers of communes.</summary>
    public PlannedCommune? CommuneOn(DateOnly day) => (Reassigned is { } move && move.On <= day ? move.Commune : Commune)?.On(day);
}

internal sealed class PlannedLocality(string code, string name, LocalityKind kind, PlannedCommune commune, DateOnly from)
{
    public string Code => code;
    public string Name => name;
    public LocalityKind Kind => kind;
    public PlannedCommune Commune { get; set; } = commune;
    public (DateOnly On, PlannedCommune Commune)? Reassigned { get; set; }

    public PlannedCommune CommuneOn(DateOnly day) => (Reassigned is { } move && move.On <= day ? move.Commune : Commune).On(day);

    public DateOnly From { get; set; } = from;
    public DateOnly? To { get; set; }
    public List<PlannedCoverage> Coverages { get; } = [];

    /// <summary>No member lives there before this day.</summary>
    public DateOnly? SettledFrom { get; set; }
    public int Id { get; set; }
}

internal sealed record PlannedCoverage(PlannedBranch Branch, DateOnly From, DateOnly? To);
