using PartyBranchRecords.Web.Imports;

namespace PartyBranchRecords.Web.Startup;

/// <summary>What is done beside the pages: uploaded files are checked and written, candidates made anonymous in time.</summary>
public static class ImportsSetup
{
    public static void AddImports(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ImportSignal>().AddScoped<ImportJobWork>().AddHostedService<ImportWorker>();
        builder.Services.AddHostedService<AnonymisingWorker>();
        // Stopping waits for the job in hand only a moment: its transaction is then rolled back, and its maker told.
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(10));
    }
}
