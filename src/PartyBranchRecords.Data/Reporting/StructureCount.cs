using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>A number of organisations, declared once: the same condition counts them and selects the list behind the number.</summary>
public sealed record StructureCount(string Name, Func<StructureUnit, bool> Holds)
{
    public static readonly StructureCount GrassrootsOrganisations = new("grassroots_organisations", unit => unit.IsGrassroots);
    public static readonly StructureCount CommuneCommittees = new("commune_committees", unit => unit.Level == ReportLevel.Commune);
    public static readonly StructureCount GrassrootsBranches = new(
        "grassroots_branches",
        unit => unit is { Level: ReportLevel.Branch, IsGrassroots: true }
    );
    public static readonly StructureCount SubordinateBranches = new("subordinate_branches", unit => !unit.IsGrassroots);

    /// <summary>Branches by kind, grassroots ones too.</summary>
    private static readonly IReadOnlyDictionary<BranchKind, StructureCount> ByKind = new Dictionary<BranchKind, StructureCount>
    {
        [BranchKind.Village] = OfKind("village", BranchKind.Village),
        [BranchKind.ResidentialGroup] = OfKind("residential_group", BranchKind.ResidentialGroup),
        [BranchKind.School] = OfKind("school", BranchKind.School),
        [BranchKind.HealthStation] = OfKind("health_station", BranchKind.HealthStation),
        [BranchKind.Police] = OfKind("police", BranchKind.Police),
        [BranchKind.Military] = OfKind("military", BranchKind.Military),
        [BranchKind.Agency] = OfKind("agency", BranchKind.Agency),
        [BranchKind.Enterprise] = OfKind("enterprise", BranchKind.Enterprise),
    };

    public static readonly IReadOnlyList<StructureCount> All =
    [
        GrassrootsOrganisations,
        CommuneCommittees,
        GrassrootsBranches,
        SubordinateBranches,
        .. Enum.GetValues<BranchKind>().Select(Of),
    ];

    public static StructureCount Of(BranchKind kind) => ByKind[kind];

    private static StructureCount OfKind(string name, BranchKind kind) => new(name, unit => unit.BranchKind == kind);
}
