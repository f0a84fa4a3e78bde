using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace PartyBranchRecords.Web.Startup;

/// <summary>/health/live: the program runs. /health/ready: it reaches its database, and the schema is the program's.</summary>
public static class HealthSetup
{
    private const string Ready = "ready";

    public static void AddHealth(this WebApplicationBuilder builder) =>
        builder.Services.AddHealthChecks().AddCheck<DatabaseReady>("database", tags: [Ready], timeout: TimeSpan.FromSeconds(5));

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
    }
}
