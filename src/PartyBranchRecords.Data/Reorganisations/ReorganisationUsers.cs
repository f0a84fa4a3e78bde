using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Reorganisations;

/// <summary>Which users gain or lose sight of which branches, and what becomes of their roles.</summary>
public sealed class ReorganisationUsers(RecordsContext context, TimeProvider clock)
{
    public async Task<IReadOnlyList<AffectedRole>> OfAsync(
        ReorganisationEntry entry,
        PlannedReorganisation planned,
        CancellationToken cancellationToken = default
    )
    {
        var (today, orders, facts) = (clock.Today, planned.Orders, planned.Facts);
        var before = Below(facts.BranchPlaces, today);
        var after = Below(planned.Plan.BranchPlaces.After(facts.BranchPlaces), today);
        var units = before.Keys.Concat(after.Keys).Concat(orders.Ended.Keys).Where(unit => unit > 0).Distinct().ToList();
        var roles = await (
            from role in context.RoleAssignments
            where role.OrganisationId != null && units.Contains(role.OrganisationId.Value) && (role.To == null || role.To > today)
            join user in context.Users on role.UserId equals user.Id
            orderby user.DisplayName, role.Id
            select new
            {
                role.Id,
                user.DisplayName,
                role.Role,
                UnitId = role.OrganisationId!.Value,
            }
        ).ToListAsync(cancellationToken);
        return
        [
            .. roles
                .Select(role =>
                {
                    var (isEnded, heir) = (orders.Ended.TryGetValue(role.UnitId, out var next), next);
                    var fate = isEnded ? ReorganisationRoles.FateOf(entry, role.Id, heir is not null) : RoleFate.Stays;
                    var then = fate switch
                    {
                        RoleFate.Follows => heir,
                        RoleFate.Ends => null,
                        _ => (int?)role.UnitId,
                    };
                    HashSet<int> sees = before.GetValueOrDefault(role.UnitId, []);
                    HashSet<int> willSee = then is { } unit ? after.GetValueOrDefault(unit, []) : [];
                    return new AffectedRole
                    {
                        RoleId = role.Id,
                        Account = role.DisplayName,
                        Role = role.Role,
                        Unit = facts.NameOf(role.UnitId),
                        UnitEnds = isEnded,
                        Heir = heir is { } follows ? facts.NameOf(follows) : null,
                        Fate = fate,
                        Gains = willSee.Except(sees).Count(),
                        Loses = sees.Except(willSee).Count(),
                    };
                })
                .Where(role => role.UnitEnds || role.Gains > 0 || role.Loses > 0),
        ];
    }

    /// <summary>Accounts by a role of theirs, with the unit it is held in.</summary>
    public async Task<Dictionary<int, string>> NamesAsync(IReadOnlyCollection<int> roles, CancellationToken cancellationToken = default)
    {
        var held = await (
            from role in context.RoleAssignments
            where roles.Contains(role.Id)
            join user in context.Users on role.UserId equals user.Id
            join unit in context.Organisations on role.OrganisationId equals unit.Id
            select new
            {
                role.Id,
                user.DisplayName,
                unit.Name,
            }
        ).ToListAsync(cancellationToken);
        return held.ToDictionary(role => role.Id, role => $"{role.DisplayName}, {role.Name}");
    }

    /// <summary>By commune and district, the branches that stand in it on the day.</summary>
    private static Dictionary<int, HashSet<int>> Below(IEnumerable<BranchAffiliation> places, DateOnly day) =>
        places
            .Where(place => place.Period.Contains(day))
            .SelectMany(place => new[] { place.CommuneId, place.DistrictId }.OfType<int>().Select(unit => (unit, place.BranchId)))
            .GroupBy(one => one.unit, one => one.BranchId)
            .ToDictionary(unit => unit.Key, unit => unit.ToHashSet());
}

/// <summary>A role of a user before and after.</summary>
public sealed record AffectedRole
{
    public required int RoleId { get; init; }
    public required string Account { get; init; }
    public required Role Role { get; init; }
    public required string Unit { get; init; }
    public required bool UnitEnds { get; init; }

    /// <summary>What takes the place of a unit that ends; null where nothing does.</summary>
    public required string? Heir { get; init; }
    public required RoleFate Fate { get; init; }

    /// <summary>Branches that come into sight.</summary>
    public required int Gains { get; init; }

    /// <summary>Branches that go out of sight.</summary>
    public required int Loses { get; init; }
}
