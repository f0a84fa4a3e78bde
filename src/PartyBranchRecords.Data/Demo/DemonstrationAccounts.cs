using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Data.Demo;

/// <summary>
/// The users of the demonstration, one for each way of working with the records. They have no password, so that none is known
/// anywhere: the sign-in page lets them in, in the demonstration and on the machine that serves it only.
/// </summary>
public sealed class DemonstrationAccounts(RecordsContext context)
{
    public static readonly IReadOnlyList<DemonstrationAccount> All =
    [
        new("mau.canbo", "Cán bộ Ban Tổ chức Sốp Cộp, Sìn Hồ", Role.DistrictStaff, "SC", "SH"),
        new("mau.bithu", "Bí thư Đảng ủy xã Mường Lạn", Role.CommuneSecretary, "SC-ML"),
        new("mau.lanhdao", "Lãnh đạo Huyện ủy Sốp Cộp", Role.Leader, "SC"),
        new("mau.lanhdaoxa", "Lãnh đạo xã Mường Lạn", Role.Leader, "SC-ML"),
        new("mau.vanban", "Cán bộ Ban Tổ chức Văn Bàn", Role.DistrictStaff, "VB"),
        new("mau.namnhun", "Cán bộ Ban Tổ chức Nậm Nhùn, Si Ma Cai, Trạm Tấu", Role.DistrictStaff, "NN", "SM", "TT"),
        new("mau.quantri", "Người quản trị", Role.Administrator),
    ];

    /// <summary>Those that can be entered as: none where the records are not the demonstration.</summary>
    public async Task<IReadOnlyList<DemonstrationAccount>> OfferedAsync(CancellationToken cancellationToken = default)
    {
        var names = All.Select(account => account.UserName);
        var known = await context
            .Users.Where(user => names.Contains(user.UserName) && !user.IsDisabled)
            .Where(_ => context.Installations.Any(installation => installation.DemonstrationOf != null))
            .Select(user => user.UserName)
            .ToListAsync(cancellationToken);
        return [.. All.Where(account => known.Contains(account.UserName))];
    }

    /// <summary>Adds those that are not there yet; a unit that these records do not hold is left out.</summary>
    public async Task AddMissingAsync(CancellationToken cancellationToken = default)
    {
        var codes = All.SelectMany(account => account.Units).Distinct(StringComparer.Ordinal).ToList();
        var units = await context
            .Organisations.IgnoreQueryFilters([QueryFilters.OrganisationScope])
            .Where(unit => codes.Contains(unit.Code))
            .ToDictionaryAsync(unit => unit.Code, unit => unit.Id, StringComparer.Ordinal, cancellationToken);
        var known = await context.Users.Select(user => user.UserName).ToListAsync(cancellationToken);
        foreach (var account in All.Where(account => !known.Contains(account.UserName)))
        {
            var user = new RecordsUser
            {
                UserName = account.UserName,
                NormalizedUserName = account.UserName.ToUpperInvariant(),
                DisplayName = account.DisplayName,
                SecurityStamp = Guid.NewGuid().ToString(),
                LockoutEnabled = true,
            };
            context.Add(user);
            context.AddRange(account.RolesOf(user, units));
        }
        await context.SaveChangesAsync(cancellationToken);
    }
}

/// <summary>A user of the demonstration.</summary>
public sealed record DemonstrationAccount(string UserName, string DisplayName, Role Role, params string[] Units)
{
    internal IEnumerable<RoleAssignment> RolesOf(RecordsUser user, IReadOnlyDictionary<string, int> units) =>
        Units.Length == 0 ? [RoleIn(user, null)] : Units.Where(units.ContainsKey).Select(code => RoleIn(user, units[code]));

    private RoleAssignment RoleIn(RecordsUser user, int? unit) =>
        new()
        {
            UserId = user.Id,
            Role = Role,
            OrganisationId = unit,
            From = Period.Always,
        };
}
