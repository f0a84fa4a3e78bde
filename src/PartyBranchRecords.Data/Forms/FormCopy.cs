namespace PartyBranchRecords.Data.Forms;

/// <summary>The values of one copy of a form: by the name of the placeholder, and for the row of a table that is repeated for each person.</summary>
public sealed record FormCopy(IReadOnlyDictionary<string, string> Values, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows);
