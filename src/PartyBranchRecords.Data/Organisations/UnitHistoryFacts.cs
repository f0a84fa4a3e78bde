using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Organisations;

/// <summary>What a history is told from; units by their ids.</summary>
/// <param name="Lives">When the unit existed.</param>
/// <param name="Places">Where it stood, the earliest first.</param>
/// <param name="Decisions">Those that name it, something inside it, or what it stood under when that ended; in the order they took effect.</param>
/// <param name="Below">What stood directly under it.</param>
internal sealed record UnitHistoryFacts(
    int UnitId,
    DateOnly Until,
    IReadOnlyList<Period> Lives,
    IReadOnlyList<PlaceFact> Places,
    IReadOnlyList<DecisionFact> Decisions,
    IReadOnlyList<BelowFact> Below
)
{
    /// <summary>Every unit that has to be named.</summary>
    public IEnumerable<int> Named =>
        [
            .. Places.Select(place => place.DistrictId),
            .. Places.Select(place => place.CommuneId).OfType<int>(),
            .. Decisions.SelectMany(decision => decision.Units).Select(unit => unit.Id),
            .. Below.SelectMany(unit => new[] { unit.Id, unit.Before, unit.After }).OfType<int>(),
        ];
}

internal sealed record PlaceFact(int? CommuneId, int DistrictId, DateOnly From, DateOnly? To)
{
    public int Above => CommuneId ?? DistrictId;
}

internal sealed record DecisionFact(string Number, ReorganisationKind Kind, DateOnly DecidedOn, DateOnly On, IReadOnlyList<DecisionUnit> Units)
{
    public UnitDecision Quoted => new(Number, DecidedOn);

    public UnitPart PartOf(int unit) => new(Names(unit, ReorganisationRole.Predecessor), Names(unit, ReorganisationRole.Successor));

    public bool Names(int unit) => Units.Any(named => named.Id == unit);

    public IEnumerable<int> Side(ReorganisationRole role) => Units.Where(unit => unit.Role == role).Select(unit => unit.Id);

    private bool Names(int unit, ReorganisationRole role) => Units.Any(named => named.Id == unit && named.Role == role);
}

/// <param name="IsInside">It stood in the unit whose history is told, on the day or the day before.</param>
internal sealed record DecisionUnit(int Id, ReorganisationRole Role, bool IsInside);

/// <summary>A unit directly under another, and what it stood under right before and right after.</summary>
internal sealed record BelowFact(int Id, DateOnly From, DateOnly? To, int? Before, int? After);
