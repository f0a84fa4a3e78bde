using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>A commune committee or a branch as the structure counts it.</summary>
public sealed record StructureUnit : IListed
{
    public required Placement Place { get; init; }
    public required int Id { get; init; }
    public required string Code { get; init; }
    public required string Name { get; init; }

    /// <summary>Of a branch; null for a commune committee.</summary>
    public required BranchKind? BranchKind { get; init; }

    /// <summary>Of a commune committee; null for a branch.</summary>
    public required CommuneKind? CommuneKind { get; init; }
    public required string? CommuneCode { get; init; }
    public required string? CommuneName { get; init; }

    /// <summary>Of a commune committee: in all of its branches.</summary>
    public required int Members { get; init; }
    public required int Official { get; init; }

    public RowSubject Subject => new(SubjectKind.Organisation, Code, Id);

    public ReportLevel Level => BranchKind is null ? ReportLevel.Commune : ReportLevel.Branch;

    /// <summary>Tổ chức cơ sở đảng: commune committees and the branches directly under the district.</summary>
    public bool IsGrassroots => Level == ReportLevel.Commune || Place.CommuneId is null;

    internal static StructureUnit Of(BranchFigure branch) =>
        new()
        {
            Place = branch.Place,
            Id = branch.BranchId,
            Code = branch.Code,
            Name = branch.Name,
            BranchKind = branch.Kind,
            CommuneKind = null,
            CommuneCode = branch.CommuneCode,
            CommuneName = branch.CommuneName,
            Members = branch.Members,
            Official = branch.Official,
        };
}
