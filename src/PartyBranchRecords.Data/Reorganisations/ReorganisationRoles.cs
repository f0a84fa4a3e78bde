using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Reorganisations;

/// <summary>
/// The roles of users in units that end. They change today, whatever day the decision is of: what somebody could read in the meantime
/// is not rewritten.
/// </summary>
public sealed class ReorganisationRoles(RecordsContext context, TimeProvider clock)
{
    /// <summary>What is proposed where nobody has chosen: the role goes with the unit, and ends where nothing takes its place.</summary>
    public static RoleFate FateOf(ReorganisationEntry entry, int roleId, bool hasHeir) =>
        entry.Roles.FirstOrDefault(goes => goes.RoleId == roleId)?.Fate ?? (hasHeir ? RoleFate.Follows : RoleFate.Ends);

    /// <summary>Ends the roles and gives them again for the heirs.</summary>
    public async Task<IReadOnlyList<ChangedRole>> ChangeAsync(ReorganisationEntry entry, StructureOrders orders, CancellationToken cancellationToken)
    {
        var changed = new List<(RoleAssignment Old, DateOnly? OldTo, RoleAssignment? New)>();
        foreach (var role in await HeldAsync([.. orders.Ended.Keys], cancellationToken))
        {
            var heir = orders.HeirOf(role.OrganisationId!.Value);
            var fate = FateOf(entry, role.Id, heir is not null);
            if (fate == RoleFate.Stays)
            {
                continue;
            }
            var follows = fate == RoleFate.Follows && heir is { } unit ? await GiveAsync(role, unit, cancellationToken) : null;
            changed.Add((role, role.To, follows));
            End(role);
        }
        await context.SaveChangesAsync(cancellationToken);
        return
        [
            .. changed.Select(one => new ChangedRole(
                one.Old.Id,
                one.Old.UserId,
                one.Old.Role,
                one.Old.OrganisationId!.Value,
                one.Old.From,
                one.OldTo,
                one.New?.Id,
                one.New?.OrganisationId
            )),
        ];
    }

    /// <summary>Gives back what was ended, from today on where a day has passed, and ends what was given in its place.</summary>
    public async Task TakeBackAsync(IReadOnlyList<ChangedRole> changed, CancellationToken cancellationToken)
    {
        var users = changed.Select(one => one.UserId).Distinct(StringComparer.Ordinal).ToList();
        var kept = await context.RoleAssignments.AsTracking().Where(role => users.Contains(role.UserId)).ToListAsync(cancellationToken);
        foreach (var one in changed)
        {
            if (one.FindGiven(kept, clock.Today) is { } replacement)
            {
                End(replacement);
            }
            if (one.To <= clock.Today)
            {
                continue;
            }
            var old = kept.Find(role => role.Id == one.RoleId);
            if (old?.To == clock.Today)
            {
                old.To = one.To;
                continue;
            }
            context.Add(
                new RoleAssignment
                {
                    UserId = one.UserId,
                    Role = one.Role,
                    OrganisationId = one.OrganisationId,
                    From = old is null && one.From <= clock.Today ? one.From : clock.Today,
                    To = one.To,
                }
            );
        }
        await context.SaveChangesAsync(cancellationToken);
    }

    internal Task<List<RoleAssignment>> HeldAsync(IReadOnlyList<int> units, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        return context
            .RoleAssignments.AsTracking()
            .Where(role => role.OrganisationId != null && units.Contains(role.OrganisationId.Value))
            .Where(role => role.To == null || role.To > today)
            .OrderBy(role => role.Id)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Nothing where the account holds the role there already.</summary>
    private async Task<RoleAssignment?> GiveAsync(RoleAssignment old, int unit, CancellationToken cancellationToken)
    {
        var from = old.From > clock.Today ? old.From : clock.Today;
        var isHeld =
            context.RoleAssignments.Local.Any(role =>
                string.Equals(role.UserId, old.UserId, StringComparison.Ordinal) && role.Role == old.Role && role.OrganisationId == unit
            )
            || await context.RoleAssignments.AnyAsync(
                role => role.UserId == old.UserId && role.Role == old.Role && role.OrganisationId == unit && (role.To == null || role.To > from),
                cancellationToken
            );
        if (isHeld)
        {
            return null;
        }
        var given = new RoleAssignment
        {
            UserId = old.UserId,
            Role = old.Role,
            OrganisationId = unit,
            From = from,
            To = old.To,
        };
        context.Add(given);
        return given;
    }

    /// <summary>One that has not held a day goes without trace.</summary>
    private void End(RoleAssignment role)
    {
        if (role.From >= clock.Today)
        {
            context.Remove(role);
        }
        else if (role.To is null || role.To > clock.Today)
        {
            role.To = clock.Today;
        }
    }
}

/// <summary>What a reorganisation did to one role of a user.</summary>
/// <param name="To">Until when it was to hold.</param>
/// <param name="GivenId">The role given in its place.</param>
/// <param name="GivenUnit">Where that is held.</param>
public sealed record ChangedRole(
    int RoleId,
    string UserId,
    Role Role,
    int OrganisationId,
    DateOnly From,
    DateOnly? To,
    int? GivenId,
    int? GivenUnit = null
)
{
    /// <summary>
    /// The role given in its place. A later document that was put in force and taken back on the same day has made its row anew.
    /// </summary>
    public RoleAssignment? FindGiven(IReadOnlyCollection<RoleAssignment> kept, DateOnly today) =>
        GivenId is null
            ? null
            : kept.FirstOrDefault(role => role.Id == GivenId)
                ?? kept.FirstOrDefault(role =>
                    role.Role == Role
                    && role.OrganisationId == GivenUnit
                    && string.Equals(role.UserId, UserId, StringComparison.Ordinal)
                    && (role.To is null || role.To > today)
                );
}
