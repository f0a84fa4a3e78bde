using Microsoft.AspNetCore.Authorization;

namespace PartyBranchRecords.Web.Access;

/// <summary>
/// The permission a page needs. It opens the page to the roles of the permission table, and the scope of everything the page
/// reads and writes is that of the assignments which give the permission.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = true)]
public sealed class NeedsAttribute(Permission permission) : Attribute, IAuthorizeData, IAuthorizationRequirement, IAuthorizationRequirementData
{
    public Permission Permission => permission;

    string? IAuthorizeData.Policy { get; set; }
    string? IAuthorizeData.Roles { get; set; }
    string? IAuthorizeData.AuthenticationSchemes { get; set; }

    IEnumerable<IAuthorizationRequirement> IAuthorizationRequirementData.GetRequirements() => [this];
}

internal sealed class NeedsHandler(Reader reader) : AuthorizationHandler<NeedsAttribute>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, NeedsAttribute requirement)
    {
        if (reader.May(requirement.Permission))
        {
            context.Succeed(requirement);
        }
        return Task.CompletedTask;
    }
}
