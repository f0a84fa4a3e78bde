using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Bulk;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>All organisations, kept ones and those of the set, by their codes.</summary>
internal sealed class Units
{
    private readonly Dictionary<string, Unit> byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Unit> byId = [];

    public IEnumerable<Unit> All => byCode.Values;

    public Unit this[int id] => byId[id];

    public bool TryFind(string code, [NotNullWhen(true)] out Unit? unit) => byCode.TryGetValue(code, out unit);

    public Unit Add(Unit unit)
    {
        byCode.Add(unit.Code, unit);
        byId.Add(unit.Id, unit);
        return unit;
    }

    /// <summary>Everything that is believed of organisations, whoever may read it.</summary>
    public static async Task<Units> LoadAsync(RecordsContext context, CancellationToken cancellationToken)
    {
        var lives = await Of(context.OrganisationLives, fact => fact.OrganisationId);
        var districts = await Of(context.CommuneAffiliations, fact => fact.CommuneId);
        var areas = await Of(context.CommuneAreas, fact => fact.CommuneId);
        var places = await Of(context.BranchAffiliations, fact => fact.BranchId);
        var units = new Units();
        foreach (var record in await Unscoped(context.Organisations).ToListAsync(cancellationToken))
        {
            var unit = units.Add(
                new(record.Id, record.Code, record.Level)
                {
                    Record = record,
                    KeptLives = [.. lives[record.Id]],
                    KeptDistricts = [.. districts[record.Id]],
                    KeptAreas = [.. areas[record.Id]],
                    KeptPlaces = [.. places[record.Id]],
                }
            );
            unit.Lives = unit.KeptLives.ConvertAll(life => life.Period);
            unit.Districts = unit.KeptDistricts;
            unit.Places = unit.KeptPlaces;
        }
        return units;

        async Task<ILookup<int, T>> Of<T>(IQueryable<T> facts, Func<T, int> owner)
            where T : Domain.History.DatedFact => (await Unscoped(facts).OrderBy(fact => fact.From).ToListAsync(cancellationToken)).ToLookup(owner);
    }

    /// <summary>The units of the set's own files join them.</summary>
    public void Join(RecordSet set, NewKeys keys, ImportFindings findings)
    {
        Join(set[RecordFiles.Districts], OrganisationLevel.District, keys, findings);
        Join(set[RecordFiles.Communes], OrganisationLevel.Commune, keys, findings);
        Join(set[RecordFiles.Branches], OrganisationLevel.Branch, keys, findings);
    }

    private void Join(RecordTable table, OrganisationLevel level, NewKeys keys, ImportFindings findings)
    {
        foreach (var row in table.Rows)
        {
            if (row.Get<string>("code") is not { } code)
            {
                continue;
            }
            if (Organisation.ReservedCodes.Contains(code, StringComparer.Ordinal))
            {
                findings.Problem(row, "code", ImportSentences.CodeReserved(code));
                continue;
            }
            var unit = byCode.GetValueOrDefault(code) ?? Add(new(keys.Next(), code, level));
            if (unit.Level != level)
            {
                findings.Problem(row, "code", ImportSentences.CodeTaken(code));
                continue;
            }
            unit.Row ??= row;
        }
    }

    private static IQueryable<T> Unscoped<T>(IQueryable<T> rows)
        where T : class => rows.AsNoTracking().IgnoreQueryFilters([QueryFilters.PlaceScope, QueryFilters.OrganisationScope]);
}
