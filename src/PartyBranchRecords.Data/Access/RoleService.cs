using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Access;

/// <summary>The dated roles of accounts.</summary>
public sealed class RoleService(RecordsContext context, LoggedWriter writer, TimeProvider clock)
{
    /// <summary>Gives a role; the result is the account.</summary>
    public Task<Outcome<string>> AddAsync(string userId, NewRole input, CancellationToken cancellationToken = default) =>
        writer.WriteAsync<string>(
            Activity.AccountChanged,
            $"role {input.Role} {input.Unit} given to {userId}",
            async attempt =>
            {
                if (!await context.Users.AnyAsync(user => user.Id == userId, attempt))
                {
                    return AccountRefusals.UnknownAccount;
                }
                var verdict = await CheckAndAddAsync(userId, input, attempt);
                return verdict.IsAllowed ? userId : verdict;
            },
            cancellationToken
        );

    /// <summary>Ends a role: <paramref name="end"/> is the first day on which it no longer holds. One that has not held a day goes without trace but in the log.</summary>
    public Task<Outcome<string>> EndAsync(string userId, int roleId, DateOnly? end = null, CancellationToken cancellationToken = default) =>
        writer.WriteAsync<string>(
            Activity.AccountChanged,
            $"role {roleId} of {userId} ended",
            async attempt =>
            {
                var found = await context.RoleAssignments.SingleOrDefaultAsync(role => role.Id == roleId && role.UserId == userId, attempt);
                if (found is null)
                {
                    return AccountRefusals.UnknownRole;
                }
                var day = end ?? clock.Today;
                var verdict = AccountRules.MayEnd(new HeldRole(found.Role, found.OrganisationId, found.From, found.To), day, clock.Today);
                if (!verdict.IsAllowed)
                {
                    return verdict;
                }
                var user = await context.Users.SingleAsync(user => user.Id == userId, attempt);
                if (found.Role == Role.Administrator && !await LeavesAnAdministratorAsync(user, found.Id, day, attempt))
                {
                    return AccountRefusals.LastAdministrator;
                }
                if (day <= found.From)
                {
                    context.Remove(found);
                }
                else
                {
                    found.To = day;
                }
                await context.SaveChangesAsync(attempt);
                return userId;
            },
            cancellationToken
        );

    /// <summary>Whether accounts can still be managed when the user is gone, or without the one role that is named.</summary>
    internal async Task<bool> LeavesAnAdministratorAsync(RecordsUser user, int? withoutRole, DateOnly day, CancellationToken cancellationToken)
    {
        var administrators = await context
            .RoleAssignments.Where(role => role.Role == Role.Administrator && role.Id != withoutRole)
            .Where(role => withoutRole != null || role.UserId != user.Id)
            .Where(role => context.Users.Any(other => other.Id == role.UserId && !other.IsDisabled))
            .Select(role => new HeldRole(role.Role, role.OrganisationId, role.From, role.To))
            .ToListAsync(cancellationToken);
        return AccountRules.LeavesAnAdministrator(administrators, day);
    }

    /// <summary>Inside a transaction of the <see cref="LoggedWriter"/>.</summary>
    internal async Task<Verdict> CheckAndAddAsync(string userId, NewRole input, CancellationToken cancellationToken)
    {
        if (input.Role is not { } role)
        {
            return Verdict.Of(AccountRefusals.RoleMissing);
        }
        var code = Organisation.CleanCode(input.Unit ?? "");
        // The administrator is in no unit's scope: the names of organisations are all they may see.
        var unit = await context
            .Organisations.IgnoreQueryFilters([QueryFilters.OrganisationScope])
            .AsNoTracking()
            .SingleOrDefaultAsync(organisation => organisation.Code == code, cancellationToken);
        if (unit is null && code.Length > 0)
        {
            return Verdict.Of(AccountRefusals.UnknownUnit(code));
        }
        var given = new HeldRole(role, unit?.Id, input.From ?? clock.Today, input.To);
        var held = await context
            .RoleAssignments.Where(other => other.UserId == userId)
            .Select(other => new HeldRole(other.Role, other.OrganisationId, other.From, other.To))
            .ToListAsync(cancellationToken);
        var verdict = AccountRules.MayGive(given, unit?.Level, held);
        if (verdict.IsAllowed)
        {
            context.Add(
                new RoleAssignment
                {
                    UserId = userId,
                    Role = role,
                    OrganisationId = given.OrganisationId,
                    From = given.From,
                    To = given.To,
                }
            );
            await context.SaveChangesAsync(cancellationToken);
        }
        return verdict;
    }
}
