using PartyBranchRecords.Data.Access;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>Everything that an import writes lies in the units of whoever imports, before it and after it.</summary>
internal static class ScopeCheck
{
    /// <summary>The columns that name the organisation a row is about; the first that a file has.</summary>
    private static readonly string[] Columns = ["org_code", "branch_code", "code", "commune_code"];

    public static void Check(ImportWork work, Scope scope)
    {
        if (scope.Everything)
        {
            return;
        }
        foreach (var row in work.Plan.Touched.Where(row => !UnitsOf(work, row).All(unit => IsInside(unit, scope))))
        {
            work.Findings.Problem(row, null, ImportSentences.OutsideUnits);
        }
    }

    private static IEnumerable<Unit> UnitsOf(ImportWork work, RecordRow row)
    {
        if (row.File == RecordFiles.Reorganisations)
        {
            return (row.Get<string[]>("predecessors") ?? [])
                .Concat(row.Get<string[]>("successors") ?? [])
                .Select(code => work.Units.TryFind(code, out var unit) ? unit : null)
                .OfType<Unit>();
        }
        if (row.File == RecordFiles.Localities || row.File == RecordFiles.LocalityAffiliations)
        {
            var code = row.Get<string>(row.File.Columns[0].Key) ?? "";
            var communes = work.Places.TryFind(code, out var place) ? place.KeptCommunes.Concat(place.Communes).Select(one => one.CommuneId) : [];
            return communes.Distinct().Select(id => work.Units[id]);
        }
        var named = Columns.FirstOrDefault(column => row.File.Columns.Any(one => string.Equals(one.Key, column, StringComparison.Ordinal)));
        var organisation = named is not null && row.Get<string>(named) is { } own && work.Units.TryFind(own, out var found) ? new[] { found } : [];
        return organisation.Concat(BranchesOf(work, row));
    }

    /// <summary>Where the person stood last, and would stand.</summary>
    private static IEnumerable<Unit> BranchesOf(ImportWork work, RecordRow row)
    {
        if (
            row.File == RecordFiles.Candidates
            || !string.Equals(row.File.Columns[0].Key, "record_number", StringComparison.Ordinal)
            || row.Get<string>("record_number") is not { } number
        )
        {
            return [];
        }
        return work.People.TryFind(number, out var person)
            ? new[] { person.KeptMemberships.MaxBy(one => one.From), person.Memberships.MaxBy(one => one.From) }
                .Where(last => last is not null)
                .Select(last => work.Units[last!.BranchId])
            : [];
    }

    private static bool IsInside(Unit unit, Scope scope)
    {
        if (scope.Districts.Contains(unit.Id) || scope.Communes.Contains(unit.Id))
        {
            return true;
        }
        // Both as it is kept and as it would be: nobody takes a unit over from others, or gives it away.
        var now = unit
            .KeptPlaces.Where(place => place.Period.Contains(scope.Day))
            .DefaultIfEmpty(unit.KeptPlaces.LastOrDefault())
            .OfType<Domain.Organisations.BranchAffiliation>();
        var added = unit.Places.Except(unit.KeptPlaces);
        var places = now.Concat(added).Select(place => (place.DistrictId, place.CommuneId));
        var nowUnder = unit
            .KeptDistricts.Where(place => place.Period.Contains(scope.Day))
            .DefaultIfEmpty(unit.KeptDistricts.LastOrDefault())
            .OfType<Domain.Organisations.CommuneAffiliation>();
        var addedUnder = unit.Districts.Except(unit.KeptDistricts);
        var all = places.Concat(nowUnder.Concat(addedUnder).Select(place => (place.DistrictId, CommuneId: (int?)null))).ToList();
        return all.Count > 0
            && all.TrueForAll(place =>
                scope.Districts.Contains(place.DistrictId) || (place.CommuneId is { } commune && scope.Communes.Contains(commune))
            );
    }
}
