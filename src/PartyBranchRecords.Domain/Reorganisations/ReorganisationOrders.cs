using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Reorganisations;

/// <summary>Reads a draft as orders about the units it names.</summary>
public static class ReorganisationOrders
{
    /// <summary>The orders of a draft that <see cref="ReorganisationRules.Check"/> allows, or the names that nobody knows.</summary>
    public static Outcome<StructureOrders> Of(ReorganisationEntry entry, StructureFacts facts)
    {
        var names = new DraftNames(entry, facts);
        if (entry.Subject == ReorganisationSubject.Localities)
        {
            return names.Read(() => LocalityOrders.Of(entry, names));
        }
        return names.Read(() => OfUnits(entry, facts, names));
    }

    private static StructureOrders OfUnits(ReorganisationEntry entry, StructureFacts facts, DraftNames names)
    {
        var units = names.Units(entry.Units);
        var founded = names.Units(entry.Founded.Select(unit => unit.Code!));
        var into = entry.Into is { } code ? names.Unit(code) : (int?)null;
        var successors = (into is { } lives ? [lives, .. founded] : founded).Distinct().ToList();
        var (localities, homes) = (Localities(entry, names, ReorganisationSubject.Branches), new Homes(entry, facts));
        var parents = founded.Zip(entry.Founded).ToDictionary(unit => unit.First, unit => names.ParentOf(unit.Second));
        var common = new StructureOrders
        {
            On = entry.EffectiveOn!.Value,
            Number = entry.Number!.Trim(),
            Founded = founded,
            Parents = Without(parents),
            People = homes.People(localities, entry.People.ToDictionary(goes => goes.MemberId, goes => names.Unit(goes.To))),
            Candidates = homes.Candidates(localities, entry.Candidates.ToDictionary(goes => goes.CandidateId, goes => names.Unit(goes.To))),
            Quotas = [.. entry.Quotas.Select(goes => new QuotaOrder(names.Unit(goes.Unit), goes.Period, names.Unit(goes.To)))],
            Branches = entry.Branches.ToDictionary(goes => names.Unit(goes.Code), goes => names.Unit(goes.To)),
            Offices = [.. entry.Offices.Select(given => new OfficeOrder(names.Unit(given.Unit), given.MemberId, given.Office))],
            LocalityBranches = localities,
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

    private static Dictionary<int, int> Localities(ReorganisationEntry entry, DraftNames names, ReorganisationSubject subject) =>
        entry.Subject == subject ? entry.Localities.ToDictionary(goes => names.Locality(goes.Code), goes => names.Unit(goes.To)) : [];

    /// <summary>Every code of an organisation that a draft names.</summary>
    public static IEnumerable<string> CodesOf(ReorganisationEntry entry)
    {
        var isLocality = entry.Subject == ReorganisationSubject.Localities;
        return (isLocality ? [] : entry.Units.Concat(entry.Founded.Select(unit => unit.Code)))
            .Append(isLocality && entry.Kind != ReorganisationKind.Reassign ? null : entry.Into)
            .Concat(entry.Founded.Select(unit => unit.Parent))
            .Concat(entry.People.Select(goes => goes.To))
            .Concat(entry.Candidates.Select(goes => goes.To))
            .Concat(entry.Quotas.SelectMany(goes => new[] { goes.Unit, goes.To }))
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
