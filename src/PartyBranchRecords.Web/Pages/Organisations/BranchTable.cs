using PartyBranchRecords.Data.Reporting;

namespace PartyBranchRecords.Web.Pages.Organisations;

/// <summary>Branches as rows.</summary>
/// <param name="Caption">Key of the table's name.</param>
/// <param name="WithCommune">Whether they stand under several communes.</param>
public sealed record BranchTable(string Caption, IReadOnlyList<BranchFigure> Branches, DateOnly Day, bool WithCommune = false);
