using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Reorganisations;

/// <summary>
/// A reorganisation as it is drafted: the decision, the units, and where everything goes that does not go by itself. Units and
/// localities are named by their codes, because those that the decision founds have no key yet.
/// </summary>
public sealed record ReorganisationEntry
{
    public ReorganisationSubject Subject { get; init; }
    public ReorganisationKind Kind { get; init; }

    /// <summary>Number of the decision, as written on the paper.</summary>
    public string? Number { get; init; }
    public DateOnly? DecidedOn { get; init; }
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>Codes of the units it begins with, in the order of the decision: those that merge, end, split, move, are consolidated.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>What it founds, the first successor first.</summary>
    public IReadOnlyList<FoundedUnit> Founded { get; init; } = [];

    /// <summary>
    /// Code of a unit that exists already: of those that merge the one that lives on, of one that is split itself where it lives on,
    /// of one that is dissolved where its people go, of one that moves where to.
    /// </summary>
    public string? Into { get; init; }

    /// <summary>People who go elsewhere than everybody else.</summary>
    public IReadOnlyList<PersonGoes> People { get; init; } = [];

    /// <summary>Candidates whose files go elsewhere than everybody else's.</summary>
    public IReadOnlyList<CandidateGoes> Candidates { get; init; } = [];

    /// <summary>Targets of units that end which are handed on; the others stay recorded where they were set.</summary>
    public IReadOnlyList<QuotaGoes> Quotas { get; init; } = [];

    /// <summary>Branches of a commune that go elsewhere than the others.</summary>
    public IReadOnlyList<UnitGoes> Branches { get; init; } = [];

    /// <summary>Localities that go elsewhere: to the branch that covers them from now on, of communes to the commune they lie in.</summary>
    public IReadOnlyList<UnitGoes> Localities { get; init; } = [];

    /// <summary>Who holds office from now on, in the units named here; in a unit that lives on whoever is not named ceases.</summary>
    public IReadOnlyList<OfficeGiven> Offices { get; init; } = [];

    /// <summary>What becomes of the roles of users in units that end, where it is not what was proposed.</summary>
    public IReadOnlyList<RoleGoes> Roles { get; init; } = [];

    /// <summary>The last change of the records when it was last written on: what came later was not there to be thought of.</summary>
    public long? Seen { get; init; }
}

/// <summary>What kind of unit a reorganisation is about.</summary>
public enum ReorganisationSubject
{
    Branches,
    Communes,
    Localities,

    /// <summary>A district dissolved into a provincial committee, with all below it.</summary>
    Districts,
}

/// <summary>A unit that a decision founds.</summary>
public sealed record FoundedUnit
{
    public string? Code { get; init; }
    public string? Name { get; init; }
    public BranchKind? BranchKind { get; init; }
    public CommuneKind? CommuneKind { get; init; }
    public LocalityKind? LocalityKind { get; init; }

    /// <summary>Code of the unit it stands in; where it is not said, that of the first predecessor.</summary>
    public string? Parent { get; init; }
}

/// <param name="To">Code of a branch.</param>
public sealed record PersonGoes(int MemberId, string To);

/// <param name="To">Code of a branch.</param>
public sealed record CandidateGoes(int CandidateId, string To);

/// <summary>The target of a unit that ends for one period, added from the day of the decision on to that of another unit.</summary>
/// <param name="Unit">Code of the unit that ends.</param>
/// <param name="Period">A year or a term.</param>
/// <param name="To">Code of the unit whose target grows by it.</param>
public sealed record QuotaGoes(string Unit, string Period, string To);

/// <param name="Code">Of a branch or a locality.</param>
/// <param name="To">Code of the unit it goes to.</param>
public sealed record UnitGoes(string Code, string To);

/// <param name="Unit">Code of the unit.</param>
public sealed record OfficeGiven(string Unit, int MemberId, Office Office);

/// <param name="RoleId">The role of a user in a unit that ends.</param>
public sealed record RoleGoes(int RoleId, RoleFate Fate);

/// <summary>What becomes of a user's role in a unit that ends.</summary>
public enum RoleFate
{
    /// <summary>It is given again for the unit that takes the place of the old one.</summary>
    Follows,

    /// <summary>It ends.</summary>
    Ends,

    /// <summary>It stays, for reading what was.</summary>
    Stays,
}
