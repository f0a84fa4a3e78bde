using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>Decisions on the structure with the units on both sides. They document; whoever moved stands in other files.</summary>
internal static class ReorganisationImport
{
    public static void Plan(ImportWork work, IReadOnlyList<Reorganisation> kept)
    {
        var table = work.Set[RecordFiles.Reorganisations];
        var known = kept.ToLookup(one => (one.Number, one.DecidedOn));
        foreach (var row in table.Rows)
        {
            if (row.Get<DateOnly?>("decided_on") is not { } decidedOn || row.Get<string>("number") is not { } number)
            {
                continue;
            }
            var old = known[(number, decidedOn)].FirstOrDefault();
            var kind = row.Get<ReorganisationKind?>("kind") ?? default;
            var predecessors = UnitsOf(work, table, row, "predecessors", old, ReorganisationRole.Predecessor);
            var successors = UnitsOf(work, table, row, "successors", old, ReorganisationRole.Successor);
            var least = Least(kind);
            work.Findings.WarnIf(predecessors.Count < least.Predecessors, row, "predecessors", ImportSentences.TooFewUnits(least.Predecessors));
            work.Findings.WarnIf(successors.Count < least.Successors, row, "successors", ImportSentences.TooFewUnits(least.Successors));
            var units = predecessors.Concat(successors).DistinctBy(unit => unit.OrganisationId).Count();
            work.Findings.WarnIf(units < least.Units, row, null, ImportSentences.TooFewUnits(least.Units));
            var wanted = new Reorganisation
            {
                Number = number,
                Kind = kind,
                DecidedOn = decidedOn,
                EffectiveOn = row.Get<DateOnly?>("effective_on") ?? decidedOn,
                Units = [.. predecessors, .. successors],
            };
            work.Settle(number, [new Wanted<Reorganisation>(wanted, row)], old is null ? [] : [old], one => one.Number);
        }
    }

    private static List<ReorganisationUnit> UnitsOf(
        ImportWork work,
        RecordTable table,
        RecordRow row,
        string column,
        Reorganisation? old,
        ReorganisationRole role
    )
    {
        if (!table.Has(column))
        {
            return [.. (old?.Units ?? []).Where(unit => unit.Role == role).Select(unit => UnitOf(unit.OrganisationId, role, unit.Position))];
        }
        var units = new List<ReorganisationUnit>();
        foreach (var code in row.Get<string[]>(column) ?? [])
        {
            if (work.Units.TryFind(code, out var unit) && unit.IsThere)
            {
                units.Add(UnitOf(unit.Id, role, units.Count + 1));
            }
            else
            {
                work.Findings.Problem(row, column, ImportSentences.UnknownCode(code));
            }
        }
        return units;
    }

    private static ReorganisationUnit UnitOf(int organisation, ReorganisationRole role, int position) =>
        new()
        {
            OrganisationId = organisation,
            Role = role,
            Position = position,
        };

    /// <summary>
    /// How many units a decision of the kind names at least: before, after, and together. One of those that merge may live on, and
    /// so may what a split leaves.
    /// </summary>
    private static (int Predecessors, int Successors, int Units) Least(ReorganisationKind kind) =>
        kind switch
        {
            ReorganisationKind.Establish => (0, 1, 1),
            ReorganisationKind.Merge or ReorganisationKind.Split => (1, 1, 2),
            ReorganisationKind.Dissolve or ReorganisationKind.Consolidate or ReorganisationKind.Reassign => (1, 0, 1),
            _ => (0, 0, 0),
        };
}
