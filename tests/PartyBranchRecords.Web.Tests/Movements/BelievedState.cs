using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Web.Tests.Movements;

/// <summary>Everything that is believed, whichever change recorded it: what taking back must return to.</summary>
internal static class BelievedState
{
    private static readonly string[] Bookkeeping = [nameof(Fact.Id), nameof(Fact.AddedBy), nameof(Fact.RemovedBy)];

    public static async Task<List<string>> ReadAsync(RecordsContext context)
    {
        var lines = new List<string>();
        foreach (var kind in context.Model.GetEntityTypes().Where(entity => entity.ClrType.IsAssignableTo(typeof(Fact))))
        {
            var set = typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(kind.ClrType).Invoke(context, [])!;
            var columns = kind.GetProperties().Where(property => !Bookkeeping.Contains(property.Name)).ToList();
            foreach (var fact in await ((IQueryable<Fact>)set).AsNoTracking().ToListAsync())
            {
                lines.Add($"{kind.ClrType.Name} {string.Join(' ', columns.Select(column => column.PropertyInfo!.GetValue(fact) ?? "-"))}");
            }
        }
        // Whoever was taken back with the act that made the record is nobody.
        var people = await context
            .Members.Where(member => context.Memberships.Any(one => one.MemberId == member.Id))
            .Select(member => $"Member {member.Id} {member.LastBranchId} {member.LeftOn}")
            .ToListAsync();
        return [.. lines.Concat(people).Order(StringComparer.Ordinal)];
    }
}
