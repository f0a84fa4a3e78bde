using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Domain.Organisations;

/// <summary>A place that ought to be covered by a branch. Villages merge too, so its life is the span of its affiliations to communes.</summary>
public sealed class Locality
{
    public int Id { get; init; }

    /// <summary>Unique among localities, in capitals.</summary>
    public required string Code { get; init; }
    public required string Name { get; set; }
    public required LocalityKind Kind { get; set; }
}

public enum LocalityKind
{
    Village,
    ResidentialGroup,
    School,
    HealthStation,
}

/// <summary>The commune a locality lies in; together these rows are the locality's life.</summary>
public sealed class LocalityAffiliation : DatedFact
{
    public required int LocalityId { get; init; }
    public required int CommuneId { get; init; }
}

/// <summary>Which branch covers a locality. A branch covering exactly one is independent (độc lập), one covering several is joint (ghép).</summary>
public sealed class LocalityCoverage : DatedFact
{
    public required int LocalityId { get; init; }
    public required int BranchId { get; init; }
}

/// <summary>The kinds of area the Statute's exceptions ask for; a place may be several at once.</summary>
[Flags]
public enum Areas
{
    None = 0,
    Upland = 1,
    Border = 2,
    Island = 4,
    MinorityArea = 8,
    EspeciallyDifficult = 16,
}

/// <summary>The areas a commune belonged to over time.</summary>
public sealed class CommuneArea : DatedFact
{
    public required int CommuneId { get; init; }
    public required Areas Areas { get; init; }
}

/// <summary>The areas a locality belonged to over time, where they differ from its commune's.</summary>
public sealed class LocalityArea : DatedFact
{
    public required int LocalityId { get; init; }
    public required Areas Areas { get; init; }
}
