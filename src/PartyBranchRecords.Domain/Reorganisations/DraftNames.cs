using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Reorganisations;

/// <summary>Codes by what they stand for; those that stand for nothing are kept as refusals.</summary>
internal sealed class DraftNames(ReorganisationEntry entry, StructureFacts facts)
{
    private readonly Dictionary<string, KnownUnit> units = facts.Units.Values.ToDictionary(unit => unit.Code, StringComparer.Ordinal);
    private readonly Dictionary<string, KnownUnit> localities = facts.Localities.Values.ToDictionary(one => one.Code, StringComparer.Ordinal);
    private readonly List<Refusal> unknown = [];

    public Outcome<StructureOrders> Read(Func<StructureOrders> read)
    {
        var level = ReorganisationRules.LevelOf(entry.Subject);
        unknown.AddRange(
            from code in entry.Units
            where units.TryGetValue(code, out var unit) && level is not null && unit.Level != level
            select ReorganisationRefusals.WrongLevel(units[code].Name)
        );
        var codes = ReorganisationOrders.CodesOf(entry).Where(code => !units.ContainsKey(code)).Distinct(StringComparer.Ordinal);
        unknown.AddRange(codes.Select(ReorganisationRefusals.UnknownUnit));
        var places = ReorganisationOrders.LocalitiesOf(entry).Where(code => !localities.ContainsKey(code)).Distinct(StringComparer.Ordinal);
        unknown.AddRange(places.Select(ReorganisationRefusals.UnknownUnit));
        unknown.AddRange(Misplaced());
        var people = entry.People.Select(goes => goes.MemberId).Concat(entry.Offices.Select(given => given.MemberId));
        var candidates = entry.Candidates.Select(goes => goes.CandidateId).Except(facts.Candidates.Select(one => one.Id));
        unknown.AddRange(people.Any(member => !facts.People.ContainsKey(member)) || candidates.Any() ? [ReorganisationRefusals.UnknownPerson] : []);
        return unknown.Count > 0 ? Verdict.Of(unknown) : read();
    }

    public int Unit(string code) => units[code].Id;

    public List<int> Units(IEnumerable<string> codes) => [.. codes.Distinct(StringComparer.Ordinal).Select(Unit)];

    public int Locality(string code) => localities[code].Id;

    /// <summary>The unit that a founded one stands in: the one that is said, or that of the first predecessor.</summary>
    public int? ParentOf(FoundedUnit founded)
    {
        if (entry.Subject == ReorganisationSubject.Districts)
        {
            return null;
        }
        if (founded.Parent is { } parent)
        {
            return Unit(parent);
        }
        var (first, on) = (Unit(entry.Units[0]), entry.EffectiveOn!.Value);
        var branch = facts.BranchPlaces.FirstOrDefault(place => place.BranchId == first && place.Period.Contains(on));
        var commune = facts.CommunePlaces.FirstOrDefault(place => place.CommuneId == first && place.Period.Contains(on));
        return branch?.CommuneId ?? branch?.DistrictId ?? commune?.DistrictId;
    }

    /// <summary>The commune that a founded locality lies in: the one that is said, or that of the first predecessor.</summary>
    public int? CommuneOf(FoundedUnit founded)
    {
        if (founded.Parent is { } parent)
        {
            return Unit(parent);
        }
        var (first, on) = (Locality(entry.Units[0]), entry.EffectiveOn!.Value);
        return facts.LocalityPlaces.FirstOrDefault(place => place.LocalityId == first && place.Period.Contains(on))?.CommuneId;
    }

    private IEnumerable<Refusal> Misplaced()
    {
        bool Is(string? code, params OrganisationLevel[] levels) =>
            code is null || !units.TryGetValue(code, out var unit) || levels.Contains(unit.Level);

        OrganisationLevel[] above =
            entry.Subject == ReorganisationSubject.Branches ? [OrganisationLevel.Commune, OrganisationLevel.District] : [OrganisationLevel.District];
        OrganisationLevel[] into =
            entry.Subject == ReorganisationSubject.Localities ? [OrganisationLevel.Commune]
            : entry.Kind == ReorganisationKind.Reassign ? above
            : [ReorganisationRules.LevelOf(entry.Subject)!.Value];
        var isLocality = entry.Subject == ReorganisationSubject.Localities;
        if (!(isLocality && entry.Kind != ReorganisationKind.Reassign) && !Is(entry.Into, into))
        {
            yield return ReorganisationRefusals.WrongLevel(units[entry.Into!].Name);
        }
        foreach (var founded in entry.Founded.Where(one => !Is(one.Parent, isLocality ? [OrganisationLevel.Commune] : above)))
        {
            yield return ReorganisationRefusals.WrongLevel(units[founded.Parent!].Name);
        }
        var branches = entry.People.Select(goes => goes.To).Concat(entry.Candidates.Select(goes => goes.To));
        foreach (var branch in branches.Where(to => !Is(to, OrganisationLevel.Branch)))
        {
            yield return ReorganisationRefusals.WrongLevel(units[branch].Name);
        }
        var level = ReorganisationRules.LevelOf(entry.Subject) ?? OrganisationLevel.Branch;
        foreach (var unit in entry.Quotas.SelectMany(goes => new[] { goes.Unit, goes.To }).Where(code => !Is(code, level)))
        {
            yield return ReorganisationRefusals.WrongLevel(units[unit].Name);
        }
        foreach (var branch in entry.Branches.Where(goes => !Is(goes.To, OrganisationLevel.Commune, OrganisationLevel.District)))
        {
            yield return ReorganisationRefusals.WrongLevel(units[branch.To].Name);
        }
        var covering = entry.Subject == ReorganisationSubject.Communes ? OrganisationLevel.Commune : OrganisationLevel.Branch;
        foreach (var locality in entry.Localities.Where(goes => !Is(goes.To, covering)))
        {
            yield return ReorganisationRefusals.WrongLevel(units[locality.To].Name);
        }
    }
}
