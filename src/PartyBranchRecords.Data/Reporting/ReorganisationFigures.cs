using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>The branches of a unit that decisions took up, by kind of branch.</summary>
public sealed class ReorganisationFigures(IReadOnlyList<ReorganisedBranch> branches)
{
    public IEnumerable<KindReorganisations> ByKind =>
        Enum.GetValues<BranchKind>().Select(kind => new KindReorganisations(kind, [.. branches.Where(branch => branch.BranchKind == kind)]));

    /// <summary>The branches a number counts, of every kind.</summary>
    public IReadOnlyList<ReorganisedBranch> Of(ReorganisationKind kind) => [.. branches.Where(branch => branch.Kind == kind)];
}

/// <summary>The branches of one kind that decisions took up.</summary>
public sealed class KindReorganisations(BranchKind kind, IReadOnlyList<ReorganisedBranch> branches)
{
    public BranchKind Kind => kind;

    public int Count(ReorganisationKind counted) => branches.Count(branch => branch.Kind == counted);
}

/// <summary>A branch that a decision took up, where it stood then.</summary>
public sealed record ReorganisedBranch : IListed
{
    public required int DistrictId { get; init; }
    public required int? CommuneId { get; init; }
    public required int BranchId { get; init; }
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required BranchKind BranchKind { get; init; }
    public required ReorganisationKind Kind { get; init; }
    public required string DecisionNumber { get; init; }
    public required DateOnly DecidedOn { get; init; }
    public required DateOnly EffectiveOn { get; init; }

    /// <summary>A branch that several decisions took up is there several times.</summary>
    public RowSubject Subject => new(SubjectKind.Organisation, Code, BranchId, DecisionNumber);

    public Placement Place => new(DistrictId, CommuneId, BranchId);
}
