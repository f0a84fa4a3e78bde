using PartyBranchRecords.Web.Commands;
using PartyBranchRecords.Web.Startup;

// With a command (migrate, demo, report, ...) the program does that and ends; without one it serves the pages.
if (args is [var first, ..] && !first.StartsWith('-'))
{
    return await CommandLine.RunAsync(args);
}

await RecordsApp.Build(args).RunAsync();
return 0;
