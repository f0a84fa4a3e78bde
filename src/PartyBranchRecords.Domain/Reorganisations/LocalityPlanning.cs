using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Reorganisations;

/// <summary>Where localities lie, which branch covers them, and who lives or works in them.</summary>
internal sealed class LocalityPlanning(StructureOrders orders, StructureFacts facts)
{
    /// <summary>Localities of an ended commune for which the decision has no place.</summary>
    public List<int> Stranded { get; } = [];

    public FactChanges<LocalityAffiliation> Places()
    {
        var founded = orders.FoundedLocalities.Select(locality => PlaceOf(locality, orders.LocalityCommunes[locality], new Period(orders.On)));
        return Timelines.Settle(
            facts.LocalityPlaces,
            [.. facts.LocalityPlaces.SelectMany(Of), .. founded],
            place => (place.LocalityId, place.CommuneId, place.From, place.To)
        );
    }

    /// <summary>A locality may be covered by several branches; by each of them without a gap or an overlap.</summary>
    public FactChanges<LocalityCoverage> Coverages()
    {
        var parts = facts.Coverages.SelectMany(Of).ToList();
        parts.AddRange(orders.LocalityBranches.Select(chosen => (chosen.Key, chosen.Value, new Period(orders.On))));
        var wanted = parts
            .GroupBy(part => (part.Locality, part.Branch), part => part.Period)
            .SelectMany(pair => Timelines.Union(pair).Select(period => CoverageOf(pair.Key.Locality, pair.Key.Branch, period)));
        return Timelines.Settle(facts.Coverages, [.. wanted], row => (row.LocalityId, row.BranchId, row.From, row.To));
    }

    /// <summary>Whoever lives or works in a locality that ends does so in its heir.</summary>
    public FactChanges<MemberParticulars> Particulars() =>
        Timelines.Settle(
            facts.Particulars,
            [.. facts.Particulars.SelectMany(Of)],
            row => (row.MemberId, row.From, row.To, row.ResidenceLocalityId, row.WorkplaceLocalityId)
        );

    private IEnumerable<LocalityAffiliation> Of(LocalityAffiliation place)
    {
        var (before, after) = place.SplitOn(orders.On);
        if (after is not { } rest)
        {
            return [place];
        }
        var isEnded = orders.EndedLocalities.ContainsKey(place.LocalityId);
        var commune = isEnded ? null : CommuneAfter(place);
        if (commune == place.CommuneId)
        {
            return [place];
        }
        if (commune is null && !isEnded)
        {
            Stranded.Add(place.LocalityId);
        }
        var earlier = before is { } held ? PlaceOf(place.LocalityId, place.CommuneId, held) : null;
        var moved = commune is { } lies ? PlaceOf(place.LocalityId, lies, rest) : null;
        return new[] { earlier, moved }.OfType<LocalityAffiliation>();
    }

    private int? CommuneAfter(LocalityAffiliation place) =>
        orders.LocalityCommunes.TryGetValue(place.LocalityId, out var named) && (place.Period.Contains(orders.On) || IsEnded(place.CommuneId))
            ? named
            : orders.HeirOf(place.CommuneId);

    private bool IsEnded(int unit) => orders.Ended.ContainsKey(unit);

    private IEnumerable<(int Locality, int Branch, Period Period)> Of(LocalityCoverage row)
    {
        var (before, after) = row.SplitOn(orders.On);
        if (before is { } held)
        {
            yield return (row.LocalityId, row.BranchId, held);
        }
        if (after is not { } rest)
        {
            yield break;
        }
        int? locality = orders.EndedLocalities.TryGetValue(row.LocalityId, out var heir) ? heir : row.LocalityId;
        if (locality is { } covered && !orders.LocalityBranches.ContainsKey(covered) && orders.HeirOf(row.BranchId) is { } branch)
        {
            yield return (covered, branch, rest);
        }
    }

    private IEnumerable<MemberParticulars> Of(MemberParticulars row)
    {
        var (before, after) = row.SplitOn(orders.On);
        var (residence, workplace) = (HeirOf(row.ResidenceLocalityId), HeirOf(row.WorkplaceLocalityId));
        if (after is not { } rest || (residence == row.ResidenceLocalityId && workplace == row.WorkplaceLocalityId))
        {
            return [row];
        }
        var moved = At(row, rest, residence, workplace);
        return before is { } held ? [At(row, held, row.ResidenceLocalityId, row.WorkplaceLocalityId), moved] : [moved];
    }

    private int? HeirOf(int? locality) => locality is { } one && orders.EndedLocalities.TryGetValue(one, out var heir) ? heir : locality;

    private static MemberParticulars At(MemberParticulars row, Period period, int? residence, int? workplace) =>
        new()
        {
            MemberId = row.MemberId,
            From = period.From,
            To = period.To,
            Sex = row.Sex,
            BirthDate = row.BirthDate,
            BirthYearOnly = row.BirthYearOnly,
            Ethnicity = row.Ethnicity,
            Religion = row.Religion,
            GeneralEducation = row.GeneralEducation,
            ProfessionalLevel = row.ProfessionalLevel,
            PoliticalTheory = row.PoliticalTheory,
            IsLocal = row.IsLocal,
            ResidenceLocalityId = residence,
            WorkplaceLocalityId = workplace,
            YouthUnion = row.YouthUnion,
        };

    private static LocalityAffiliation PlaceOf(int locality, int commune, Period period) =>
        new()
        {
            LocalityId = locality,
            CommuneId = commune,
            From = period.From,
            To = period.To,
        };

    private static LocalityCoverage CoverageOf(int locality, int branch, Period period) =>
        new()
        {
            LocalityId = locality,
            BranchId = branch,
            From = period.From,
            To = period.To,
        };
}
