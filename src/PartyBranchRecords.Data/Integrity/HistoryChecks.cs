using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Data.Integrity;

/// <summary>What must hold of the history itself.</summary>
internal static class HistoryChecks
{
    /// <summary>The counter gives the numbers of changes; one that lags behind would give a number twice.</summary>
    public static readonly IntegrityCheck Counter = new(
        "change-counter",
        "The change counter is not the number of the last change.",
        records =>
            records
                .ChangeCounters.Where(counter => counter.Last != (records.Changes.Max(change => (long?)change.Number) ?? 0))
                .Select(counter => counter.Last.ToString(CultureInfo.InvariantCulture))
    );

    /// <summary>One check for each kind of fact: that the changes it names are there.</summary>
    public static IEnumerable<IntegrityCheck> Of(IModel model) =>
        from entity in model.GetEntityTypes()
        where entity.ClrType.IsAssignableTo(typeof(Fact))
        select new IntegrityCheck(
            "fact-without-change",
            $"This row of {entity.ClrType.Name} names a change that is not there.",
            records => WithoutChange(records, entity.ClrType)
        );

    private static IQueryable<string> WithoutChange(RecordsContext records, Type kind)
    {
        var every = typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(kind).Invoke(records, [])!;
        return ((IQueryable<Fact>)every)
            .IgnoreQueryFilters([QueryFilters.Believed])
            .Where(fact =>
                !records.Changes.Any(change => change.Number == fact.AddedBy)
                || (fact.RemovedBy != null && !records.Changes.Any(change => change.Number == fact.RemovedBy))
            )
            .Select(fact => kind.Name + " " + fact.Id);
    }
}
