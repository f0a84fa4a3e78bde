using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.Calendar;

namespace PartyBranchRecords.Web.Access;

/// <summary>
/// Looks up the roles of whoever is signed in and gives the request its scope: that of the permission the page needs. A page
/// that needs none sees no records at all.
/// </summary>
internal sealed class ReaderMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http, RecordsContext context, Reader reader, CurrentAccount account, AsOf asOf, TimeProvider clock)
    {
        if (http.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } userId && http.GetEndpoint() is { } endpoint && !IsOpenToAll(endpoint))
        {
            var user = await context.LoadReaderAsync(userId, clock.Today, http.RequestAborted);
            if (user is null)
            {
                await http.SignOutAsync(IdentityConstants.ApplicationScheme);
                http.User = new ClaimsPrincipal(new ClaimsIdentity());
            }
            else if (user.MustChangePassword && endpoint.Metadata.GetMetadata<BeforePasswordChangeAttribute>() is null)
            {
                http.Response.Redirect(http.Request.PathBase + "/password");
                return;
            }
            else
            {
                reader.SignedInAs(userId, user.DisplayName, user.Roles, user.MustChangePassword);
                account.UserId = userId;
                if (endpoint.Metadata.GetMetadata<NeedsAttribute>() is { } needs)
                {
                    context.Scope = reader.ScopeFor(needs.Permission, Permissions.Acts.Contains(needs.Permission) ? clock.Today : asOf.Day);
                }
            }
        }
        await next(http);
    }

    /// <summary>Pages for everybody, and files, need no reader: they work without the database.</summary>
    internal static bool IsOpenToAll(Endpoint endpoint) => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;
}
