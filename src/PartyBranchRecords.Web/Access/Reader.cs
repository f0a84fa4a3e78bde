using PartyBranchRecords.Data.Access;

namespace PartyBranchRecords.Web.Access;

/// <summary>Whoever is signed in, with the roles held today; set for each request by <see cref="ReaderMiddleware"/>.</summary>
public sealed class Reader
{
    public string? UserId { get; private set; }
    public string DisplayName { get; private set; } = "";
    public IReadOnlyList<ReaderRole> Roles { get; private set; } = [];

    /// <summary>The password was given by somebody else: until it is changed nothing else opens, and no role holds.</summary>
    public bool MustChangePassword { get; private set; }

    internal void SignedInAs(string userId, string displayName, IReadOnlyList<ReaderRole> roles, bool mustChangePassword) =>
        (UserId, DisplayName, Roles, MustChangePassword) = (userId, displayName, mustChangePassword ? [] : roles, mustChangePassword);

    public bool May(Permission permission) => Roles.Any(held => Permissions.Table[permission].Contains(held.Role));

    public bool Has(Role role) => Roles.Any(held => held.Role == role);

    /// <summary>The units in which the reader holds a permission.</summary>
    public IEnumerable<ReaderRole> UnitsFor(Permission permission) =>
        Roles.Where(held => held.OrganisationId is not null && Permissions.Table[permission].Contains(held.Role));

    /// <summary>What a page that needs this permission may reach: the units of the roles that give it.</summary>
    public Scope ScopeFor(Permission permission, DateOnly day)
    {
        var units = UnitsFor(permission).ToLookup(held => held.IsDistrict, held => held.OrganisationId!.Value);
        return new Scope(day, [.. units[true]], [.. units[false]]);
    }
}

/// <summary>One role held today, and the unit it is held in.</summary>
public sealed record ReaderRole(Role Role, int? OrganisationId, string? OrganisationCode, string? OrganisationName, bool IsDistrict);
