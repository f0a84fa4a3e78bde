using System.Security.Claims;
using Serilog;
using Serilog.Extensions.Hosting;

namespace PartyBranchRecords.Web.Startup;

/// <summary>Structured logs from the Serilog section of the settings; no line carries personal data.</summary>
public static class LoggingSetup
{
    public static void AddLogging(this WebApplicationBuilder builder)
    {
        var logger = new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration).CreateLogger();
        builder.Logging.ClearProviders().AddSerilog(logger, dispose: true);
        var diagnostics = new DiagnosticContext(logger);
        builder.Services.AddSingleton(diagnostics).AddSingleton<IDiagnosticContext>(diagnostics).AddSingleton<Serilog.ILogger>(logger);
    }

    /// <summary>One event a request, with duration and the account's id. Stands outside the error page, or a thrown exception would be logged as 200.</summary>
    public static void UseRequestLogging(this WebApplication app)
    {
        app.UseSerilogRequestLogging(options => options.Logger = app.Services.GetRequiredService<Serilog.ILogger>());
        app.Use(
            async (http, next) =>
            {
                try
                {
                    await next(http);
                }
                finally
                {
                    app.Services.GetRequiredService<IDiagnosticContext>().Set("UserId", http.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "-");
                }
            }
        );
    }
}
