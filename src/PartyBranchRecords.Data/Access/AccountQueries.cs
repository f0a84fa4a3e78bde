using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Access;

/// <summary>What the administrator's pages show of accounts: of the records nothing but the names of units.</summary>
public sealed class AccountQueries(RecordsContext context)
{
    private const int MostUnits = 20;
    private const int PageSize = 50;

    /// <summary>One part of the accounts, by their sign-in names.</summary>
    /// <param name="words">A part of the sign-in name or of the display name; null for all.</param>
    /// <param name="page">Which part, from 1.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<ListPage<AccountRow>> ListAsync(string? words, int page, CancellationToken cancellationToken = default)
    {
        var (typed, upper) = (words?.Trim() ?? "", words?.Trim().ToUpperInvariant() ?? "");
        var users = context.Users.Where(user => typed == "" || user.NormalizedUserName!.Contains(upper) || user.DisplayName.Contains(typed));
        var rows = Rows(users.OrderBy(user => user.UserName).Skip((Math.Max(page, 1) - 1) * PageSize).Take(PageSize));
        return new ListPage<AccountRow>(await rows.ToListAsync(cancellationToken), await users.CountAsync(cancellationToken));
    }

    public Task<AccountRow?> FindAsync(string userId, CancellationToken cancellationToken = default) =>
        Rows(context.Users.Where(user => user.Id == userId)).SingleOrDefaultAsync(cancellationToken);

    /// <summary>The districts and communes that a typed text may mean: the one of that code, or those whose names contain it.</summary>
    public async Task<IReadOnlyList<UnitName>> FindUnitsAsync(string text, CancellationToken cancellationToken = default)
    {
        var code = Organisation.CleanCode(text);
        var words = PersonName.SearchKey(text);
        var found = await Units()
            .Where(unit => unit.Code == code || unit.SearchKey.Contains(words))
            .OrderBy(unit => unit.Code == code ? 0 : 1)
            .ThenBy(unit => unit.Code)
            .Select(unit => new UnitName(unit.Code, unit.Name))
            .Take(MostUnits)
            .ToListAsync(cancellationToken);
        return found is [var exact, ..] && string.Equals(exact.Code, code, StringComparison.Ordinal) ? [exact] : found;
    }

    /// <summary>Every district and commune, to choose from.</summary>
    public Task<List<UnitName>> AllUnitsAsync(CancellationToken cancellationToken = default) =>
        Units().OrderBy(unit => unit.Code).Select(unit => new UnitName(unit.Code, unit.Name)).ToListAsync(cancellationToken);

    // The administrator is in no unit's scope: the names of organisations are all they may see.
    private IQueryable<Organisation> Units() =>
        context.Organisations.IgnoreQueryFilters([QueryFilters.OrganisationScope]).Where(unit => !(unit is Branch));

    private IQueryable<AccountRow> Rows(IQueryable<RecordsUser> users) =>
        users
            .IgnoreQueryFilters([QueryFilters.OrganisationScope])
            .Select(user => new AccountRow
            {
                Id = user.Id,
                UserName = user.UserName!,
                DisplayName = user.DisplayName,
                IsDisabled = user.IsDisabled,
                MustChangePassword = user.MustChangePassword,
                LockedUntil = user.LockoutEnd,
                Roles = context
                    .RoleAssignments.Where(role => role.UserId == user.Id)
                    .OrderBy(role => role.From)
                    .ThenBy(role => role.Id)
                    .Select(role => new AccountRole(
                        role.Id,
                        role.Role,
                        context.Organisations.Where(unit => unit.Id == role.OrganisationId).Select(unit => unit.Code).FirstOrDefault(),
                        context.Organisations.Where(unit => unit.Id == role.OrganisationId).Select(unit => unit.Name).FirstOrDefault(),
                        role.From,
                        role.To
                    ))
                    .ToList(),
            });
}

/// <summary>An account as the administrator sees it.</summary>
public sealed record AccountRow
{
    public required string Id { get; init; }
    public required string UserName { get; init; }
    public required string DisplayName { get; init; }
    public required bool IsDisabled { get; init; }
    public required bool MustChangePassword { get; init; }
    public required DateTimeOffset? LockedUntil { get; init; }
    public required IReadOnlyList<AccountRole> Roles { get; init; }

    /// <summary>Identity measures a lock-out by the machine's clock, which need not be the office's day.</summary>
    public bool IsLocked => LockedUntil > TimeProvider.System.GetUtcNow();
}

public sealed record AccountRole(int Id, Role Role, string? Code, string? Unit, DateOnly From, DateOnly? To);

public sealed record UnitName(string Code, string Name);
