using PartyBranchRecords.Web.Commands;
using PartyBranchRecords.Web.Startup;

// With a command (migrate, demo, report, ...) the program does that and ends; without one it serves the pages.
return CommandLine.IsMeantBy(args) ? await CommandLine.RunAsync(args) : await Serving.RunAsync(args);
