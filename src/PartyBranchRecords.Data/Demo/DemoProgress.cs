namespace PartyBranchRecords.Data.Demo;

/// <summary>How far the loading of the demonstration has come.</summary>
/// <param name="Stage">What is being done, in words for the console.</param>
public sealed record DemoProgress(string Stage, int Percent);
