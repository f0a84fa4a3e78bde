using System.CommandLine;
using PartyBranchRecords.Data.Integrity;

namespace PartyBranchRecords.Web.Commands;

/// <summary>Looks at the database, its schema and the integrity of the records; a line for everything that is wrong.</summary>
internal static class DoctorCommand
{
    public static Command Make()
    {
        var command = new Command("doctor", "Check database, schema, settings and the integrity of the records.");
        command.SetAction((_, cancellationToken) => CommandHost.RunAsync(services => CheckAsync(services, cancellationToken), needsSchema: false));
        return command;
    }

    private static async Task<int> CheckAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var findings = await services.GetRequiredService<DoctorService>().FindAsync(cancellationToken);
        foreach (var finding in findings)
        {
            await Console.Out.WriteLineAsync($"{finding.Check}: {finding.Subject}: {finding.Sentence}");
        }
        return findings.Count == 0 ? CommandLine.Done : CommandLine.Failed;
    }
}
