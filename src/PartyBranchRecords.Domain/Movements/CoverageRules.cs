using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Movements;

/// <summary>A branch begins to cover a locality, or no longer does.</summary>
public sealed record CoverageEntry : MovementEntry
{
    public CoverageKind? Kind { get; init; }

    /// <summary>The code of the branch.</summary>
    public string? Branch { get; init; }
    public int? LocalityId { get; init; }

    public override bool NamesPeople => false;
}

public enum CoverageKind
{
    Begin,
    End,
}

/// <summary>What covers a locality, and the days on which it exists.</summary>
/// <param name="Coverages">By whichever branch, with its name.</param>
public sealed record LocalityFacts(int Id, string Name, IReadOnlyList<Period> Lives, IReadOnlyList<(LocalityCoverage Fact, string Branch)> Coverages)
{
    public IEnumerable<(LocalityCoverage Fact, string Branch)> By(int branch) => Coverages.Where(one => one.Fact.BranchId == branch);
}

/// <summary>Which branch covers which localities.</summary>
public static class CoverageRules
{
    public static Refusal? Begin(TargetBranch branch, LocalityFacts locality, DateOnly day) =>
        !locality.Lives.Any(life => life.Covers(new Period(day))) ? MovementRefusals.LocalityNotThere(locality.Name, day)
        : locality.By(branch.Id).FirstOrDefault(one => one.Fact.Period.Overlaps(new Period(day))).Fact is { } kept
            ? MovementRefusals.CoveredSince(locality.Name, branch.Name, kept.From)
        : null;

    public static Refusal? End(TargetBranch branch, LocalityFacts locality, DateOnly day) =>
        Ending(branch, locality, day) is null ? MovementRefusals.NotCovered(locality.Name, branch.Name, day) : null;

    /// <summary>The coverage that ends on the day: it has begun before and goes on until then.</summary>
    public static LocalityCoverage? Ending(TargetBranch branch, LocalityFacts locality, DateOnly day) =>
        locality.By(branch.Id).FirstOrDefault(one => one.Fact.From < day && (one.Fact.To is null || one.Fact.To > day)).Fact;

    /// <summary>One branch to a locality is the rule: what is otherwise must be confirmed.</summary>
    public static IEnumerable<Refusal> Doubts(CoverageKind kind, TargetBranch branch, LocalityFacts locality, DateOnly day)
    {
        var others = locality.Coverages.Where(one => one.Fact.BranchId != branch.Id && one.Fact.Period.Overlaps(new Period(day))).ToList();
        return kind switch
        {
            CoverageKind.Begin when others.Count > 0 => [MovementRefusals.CoveredByOthers(string.Join("; ", others.Select(one => one.Branch)))],
            CoverageKind.End when others.Count == 0 => [MovementRefusals.LeftUncovered(locality.Name)],
            _ => [],
        };
    }
}
