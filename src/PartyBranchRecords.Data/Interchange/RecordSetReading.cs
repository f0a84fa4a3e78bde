namespace PartyBranchRecords.Data.Interchange;

/// <summary>What reading a record set came to: the rows, and everything that could not be read or was left alone.</summary>
/// <param name="Set">Also holds rows with an unreadable cell, which is empty there, so that everything else is checked too.</param>
public sealed record RecordSetReading(RecordSet Set, IReadOnlyList<ImportFinding> Findings);
