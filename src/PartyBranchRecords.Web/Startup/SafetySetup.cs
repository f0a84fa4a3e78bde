namespace PartyBranchRecords.Web.Startup;

/// <summary>What the browser is told not to do, and what a visitor sees when something fails.</summary>
public static class SafetySetup
{
    private const string ContentPolicy =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    public static void UseSafetyHeaders(this WebApplication app) =>
        app.Use(
            (http, next) =>
            {
                var headers = http.Response.Headers;
                headers.ContentSecurityPolicy = ContentPolicy;
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "same-origin";
                headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
                headers.CacheControl = "no-cache, no-store";
                return next(http);
            }
        );

    /// <summary>An error is shown with its reference number and no details; a status without a body gets a page of its own.</summary>
    public static void UseErrorPages(this WebApplication app)
    {
        // With services of its own: those of the failed request may have failed with it.
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/error");
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }
    }
}
