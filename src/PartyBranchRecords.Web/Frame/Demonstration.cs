using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;

namespace PartyBranchRecords.Web.Frame;

/// <summary>Whether these records are the demonstration; every page and every print then says so.</summary>
public sealed class Demonstration(IServiceScopeFactory scopes, TimeProvider clock)
{
    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromMinutes(1);
    private DateTimeOffset? askedAt;

    /// <summary>As it was last seen; needs no database.</summary>
    public bool WasOn { get; private set; }

    /// <summary>A demonstration never ends in its database; but one may be loaded into an empty database while the pages are served.</summary>
    public async ValueTask<bool> IsOnAsync()
    {
        if (!WasOn && (askedAt is null || clock.GetUtcNow() - askedAt > AskAgainAfter))
        {
            await using var scope = scopes.CreateAsyncScope();
            var context = scope.ServiceProvider.GetRequiredService<RecordsContext>();
            WasOn = await context.Set<Installation>().AnyAsync(installation => installation.DemonstrationOf != null);
            askedAt = clock.GetUtcNow();
        }
        return WasOn;
    }
}
