using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>A branch on a day, in numbers.</summary>
public sealed record BranchFigure : IListed
{
    public required int BranchId { get; init; }
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required BranchKind Kind { get; init; }
    public required int DistrictId { get; init; }
    public required int? CommuneId { get; init; }
    public required string? CommuneCode { get; init; }
    public required string? CommuneName { get; init; }
    public required int FewLimit { get; init; }
    public required int Members { get; init; }
    public required int Official { get; init; }

    /// <summary>Admitted and admitted again in the year of the day, until the day.</summary>
    public required int AdmittedInYear { get; init; }

    /// <summary>Committee members are in office; a secretary and a deputy alone are no committee.</summary>
    public required bool HasCommittee { get; init; }

    /// <summary>The secretary in office, the latest where old records know several.</summary>
    public required int? SecretaryId { get; init; }
    public required string? SecretaryName { get; init; }

    public int Probationary => Members - Official;

    /// <summary>Directly under the district (chi bộ cơ sở).</summary>
    public bool IsGrassroots => CommuneId is null;

    public RowSubject Subject => new(SubjectKind.Organisation, Code, BranchId);

    public Placement Place => new(DistrictId, CommuneId, BranchId);

    public BranchSize Size => new(Members, Official, FewLimit, HasCommittee, SecretaryId is not null, IsGrassroots);

    public BranchSizeBand Band => BranchSizeRules.BandOf(Members, FewLimit);

    public IEnumerable<BranchWarning> Warnings => BranchSizeRules.WarningsFor(Size);
}
