using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Reorganisations;

/// <summary>The targets of units that a draft ends, and to which units each can be handed on.</summary>
public sealed class ReorganisationQuotas(RecordsContext context, TimeProvider clock)
{
    public async Task<IReadOnlyList<HandableQuota>> OfAsync(ReorganisationEntry entry, CancellationToken cancellationToken = default)
    {
        var day = entry.EffectiveOn ?? clock.Today;
        var founded = entry.Founded.Where(unit => unit.Code is not null).ToDictionary(unit => unit.Code!, unit => unit, StringComparer.Ordinal);
        List<string> ending = [.. entry.Units.Where(code => !string.Equals(code, entry.Into, StringComparison.Ordinal))];
        var receiving = founded
            .Keys.Concat(entry.Into is { } into ? [into] : [])
            .Concat(entry.People.Select(goes => goes.To))
            .Concat(entry.Branches.Select(goes => goes.To))
            .Except(ending, StringComparer.Ordinal)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        List<string> codes = [.. ending, .. receiving];
        var units = await context
            .Organisations.Where(unit => codes.Contains(unit.Code))
            .Select(unit => new NamedQuotaUnit(unit.Id, unit.Code, unit.Name))
            .ToDictionaryAsync(unit => unit.Code, StringComparer.Ordinal, cancellationToken);
        var quotas = await RevisionsAsync([.. units.Values.Select(unit => unit.Id)], day, cancellationToken);
        var above = await AboveAsync([.. units.Values.Select(unit => unit.Id)], day, cancellationToken);
        var parents = entry.Founded.Select(unit => unit.Parent).OfType<string>().ToList();
        var named = await context
            .Organisations.Where(unit => parents.Contains(unit.Code))
            .ToDictionaryAsync(unit => unit.Code, unit => unit.Id, StringComparer.Ordinal, cancellationToken);
        return
        [
            .. from code in ending
            where units.ContainsKey(code)
            let unit = units[code]
            from period in quotas[unit.Id]
                .GroupBy(quota => quota.Period, StringComparer.Ordinal)
                .OrderBy(period => period.Key, StringComparer.Ordinal)
            let last = period.MaxBy(quota => quota.SetOn)!
            let goes = entry.Quotas.FirstOrDefault(one => Is(one.Unit, code) && Is(one.Period, period.Key))
            select new HandableQuota
            {
                Unit = code,
                Name = unit.Name,
                Period = period.Key,
                Target = last.Target,
                To = goes?.To,
                Targets = last.Target == 0 ? [] : [.. receiving.Select(to => TargetOf(to, unit.Id, period.Key)).OfType<QuotaTarget>()],
            },
        ];

        QuotaTarget? TargetOf(string to, int from, string period)
        {
            if (founded.TryGetValue(to, out var makes))
            {
                var parent = makes.Parent is { } said && named.TryGetValue(said, out var id) ? id : above.GetValueOrDefault(units[entry.Units[0]].Id);
                return parent == above.GetValueOrDefault(from) ? new QuotaTarget(to, makes.Name ?? to, null) : null;
            }
            if (!units.TryGetValue(to, out var unit) || above.GetValueOrDefault(unit.Id) != above.GetValueOrDefault(from))
            {
                return null;
            }
            var own = quotas[unit.Id].Where(quota => Is(quota.Period, period)).MaxBy(quota => quota.SetOn);
            return new QuotaTarget(to, unit.Name, own?.Target);
        }
    }

    private static bool Is(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    /// <summary>Of periods that last until the day or longer.</summary>
    private async Task<ILookup<int, AdmissionQuota>> RevisionsAsync(IReadOnlyList<int> units, DateOnly on, CancellationToken cancellationToken)
    {
        var quotas = await context.Quotas.AsNoTracking().Where(quota => units.Contains(quota.OrganisationId)).ToListAsync(cancellationToken);
        return quotas
            .Where(quota => QuotaPeriod.TryParse(quota.Period, out var period) && period.Through >= on)
            .ToLookup(quota => quota.OrganisationId);
    }

    /// <summary>By unit, the one it stands in on the eve of the decision.</summary>
    private async Task<Dictionary<int, int>> AboveAsync(IReadOnlyList<int> units, DateOnly on, CancellationToken cancellationToken)
    {
        var eve = on.AddDays(-1);
        var branches = context.BranchAffiliations.On(eve).Where(place => units.Contains(place.BranchId));
        var communes = context.CommuneAffiliations.On(eve).Where(place => units.Contains(place.CommuneId));
        var places = await branches
            .Select(place => new { Unit = place.BranchId, Above = place.CommuneId ?? place.DistrictId })
            .Concat(communes.Select(place => new { Unit = place.CommuneId, Above = place.DistrictId }))
            .ToListAsync(cancellationToken);
        return places.DistinctBy(place => place.Unit).ToDictionary(place => place.Unit, place => place.Above);
    }

    private sealed record NamedQuotaUnit(int Id, string Code, string Name);
}

/// <summary>The target of a unit that ends, for one period.</summary>
public sealed record HandableQuota
{
    public required string Unit { get; init; }
    public required string Name { get; init; }
    public required string Period { get; init; }
    public required int Target { get; init; }

    /// <summary>Code of the unit chosen; nothing where it stays.</summary>
    public required string? To { get; init; }

    /// <summary>To whom it can be handed on: units that stand directly under the same one.</summary>
    public required IReadOnlyList<QuotaTarget> Targets { get; init; }
}

/// <param name="Own">Its own number; null where it has none.</param>
public sealed record QuotaTarget(string Code, string Name, int? Own);
