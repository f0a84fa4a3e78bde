using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Reorganisations;

/// <summary>Reads a draft as orders about the units it names.</summary>
public static class ReorganisationOrders
{
    /// <summary>The orders of a draft that <see cref="ReorganisationRules.Check"/> allows, or the names that nobody knows.</summary>
    public static Outcome<StructureOrders> Of(ReorganisationEntry entry, StructureFacts facts)
    {
        var names = new Names(entry, facts);
        if (entry.Subject == ReorganisationSubject.Localities)
        {
            return names.Read(() => LocalityOrders.Of(entry, names));
        }
        return names.Read(() => OfUnits(entry, names));
    }

    private static StructureOrders OfUnits(ReorganisationEntry entry, Names names)
    {
        var units = names.Units(entry.Units);
        var founded = names.Units(entry.Founded.Select(unit => unit.Code!));
        var into = entry.Into is { } code ? names.Unit(code) : (int?)null;
        var successors = (into is { } lives ? [lives, .. founded] : founded).Distinct().ToList();
        var parents = founded.Zip(entry.Founded).ToDictionary(unit => unit.First, unit => names.ParentOf(unit.Second));
        var common = new StructureOrders
        {
            On = entry.EffectiveOn!.Value,
            Founded = founded,
            Parents = Without(parents),
            People = entry.People.ToDictionary(goes => goes.MemberId, goes => names.Unit(goes.To)),
            Branches = entry.Branches.ToDictionary(goes => names.Unit(goes.Code), goes => names.Unit(goes.To)),
            Offices = [.. entry.Offices.Select(given => new OfficeOrder(names.Unit(given.Unit), given.MemberId, given.Office))],
            LocalityBranches = Localities(entry, names, ReorganisationSubject.Branches),
            LocalityCommunes = Localities(entry, names, ReorganisationSubject.Communes),
            Predecessors = units,
            Successors = successors,
        };
        return entry.Kind switch
        {
            ReorganisationKind.Establish => common with { Predecessors = [] },
            ReorganisationKind.Dissolve => common with
            {
                Ended = units.ToDictionary(unit => unit, _ => successors.Count > 0 ? successors[0] : (int?)null),
                Successors = entry.Subject == ReorganisationSubject.Districts ? successors : [],
            },
            ReorganisationKind.Merge or ReorganisationKind.Split => common with
            {
                Ended = units.Except(successors).ToDictionary(unit => unit, _ => (int?)successors[0]),
                Predecessors = entry.Kind == ReorganisationKind.Merge ? [.. units.Union(into is { } one ? [one] : [])] : units,
            },
            ReorganisationKind.Reassign => common with { Parents = units.ToDictionary(unit => unit, _ => into!.Value), Successors = units },
            _ => common with { Successors = units },
        };
    }

    /// <summary>A district stands in nothing; and what a gone predecessor stood in is not known.</summary>
    internal static Dictionary<int, int> Without(Dictionary<int, int?> parents) =>
        parents.Where(unit => unit.Value is not null).ToDictionary(unit => unit.Key, unit => unit.Value!.Value);

    private static Dictionary<int, int> Localities(ReorganisationEntry entry, Names names, ReorganisationSubject subject) =>
        entry.Subject == subject ? entry.Localities.ToDictionary(goes => names.Locality(goes.Code), goes => names.Unit(goes.To)) : [];

    /// <summary>Codes by what they stand for; those that stand for nothing are kept as refusals.</summary>
    internal sealed class Names(ReorganisationEntry entry, StructureFacts facts)
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
            var codes = CodesOf(entry).Where(code => !units.ContainsKey(code)).Distinct(StringComparer.Ordinal);
            unknown.AddRange(codes.Select(ReorganisationRefusals.UnknownUnit));
            var places = LocalitiesOf(entry).Where(code => !localities.ContainsKey(code)).Distinct(StringComparer.Ordinal);
            unknown.AddRange(places.Select(ReorganisationRefusals.UnknownUnit));
            unknown.AddRange(Misplaced());
            var people = entry.People.Select(goes => goes.MemberId).Concat(entry.Offices.Select(given => given.MemberId));
            unknown.AddRange(people.Any(member => !facts.People.ContainsKey(member)) ? [ReorganisationRefusals.UnknownPerson] : []);
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
                entry.Subject == ReorganisationSubject.Branches
                    ? [OrganisationLevel.Commune, OrganisationLevel.District]
                    : [OrganisationLevel.District];
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
            foreach (var person in entry.People.Where(goes => !Is(goes.To, OrganisationLevel.Branch)))
            {
                yield return ReorganisationRefusals.WrongLevel(units[person.To].Name);
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

    /// <summary>Every code of an organisation that a draft names.</summary>
    public static IEnumerable<string> CodesOf(ReorganisationEntry entry)
    {
        var isLocality = entry.Subject == ReorganisationSubject.Localities;
        return (isLocality ? [] : entry.Units.Concat(entry.Founded.Select(unit => unit.Code)))
            .Append(isLocality && entry.Kind != ReorganisationKind.Reassign ? null : entry.Into)
            .Concat(entry.Founded.Select(unit => unit.Parent))
            .Concat(entry.People.Select(goes => goes.To))
            .Concat(entry.Branches.SelectMany(goes => new[] { goes.Code, goes.To }))
            .Concat(entry.Localities.Select(goes => goes.To))
            .Concat(entry.Offices.Select(given => given.Unit))
            .OfType<string>();
    }

    /// <summary>Every code of a locality that a draft names.</summary>
    public static IEnumerable<string> LocalitiesOf(ReorganisationEntry entry)
    {
        var named = entry.Localities.Select(goes => goes.Code);
        return entry.Subject != ReorganisationSubject.Localities
            ? named
            : named
                .Concat(entry.Units)
                .Concat(entry.Founded.Select(unit => unit.Code))
                .Append(entry.Kind == ReorganisationKind.Reassign ? null : entry.Into)
                .OfType<string>();
    }
}
