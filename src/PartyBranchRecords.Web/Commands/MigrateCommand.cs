using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;

namespace PartyBranchRecords.Web.Commands;

/// <summary>Brings the database to the current schema; makes it if there is none.</summary>
internal static class MigrateCommand
{
    public static Command Make()
    {
        var command = new Command("migrate", "Bring the database to the current schema.");
        command.SetAction((_, cancellationToken) => CommandHost.RunAsync(services => MigrateAsync(services, cancellationToken), needsSchema: false));
        return command;
    }

    private static async Task<int> MigrateAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<RecordsContext>().Database.MigrateAsync(cancellationToken);
        return CommandLine.Done;
    }
}
