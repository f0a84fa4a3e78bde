namespace PartyBranchRecords.Data.Reporting;

/// <summary>The columns of the lists of organisations behind numbers.</summary>
public static class BranchColumns
{
    public static readonly IReadOnlyList<ReportColumn<BranchFigure>> OfBranches =
    [
        new("org_code", ColumnKind.Text, branch => branch.Code),
        new("org_name", ColumnKind.Text, branch => branch.Name),
        new("kind", ColumnKind.Keyword, branch => branch.Kind),
        new("commune", ColumnKind.Text, branch => NamedCode.Of(branch.CommuneCode, branch.CommuneName)),
        new("members", ColumnKind.Count, branch => branch.Members),
        new("official", ColumnKind.Count, branch => branch.Official),
        new("has_committee", ColumnKind.YesNo, branch => branch.HasCommittee),
        new("has_secretary", ColumnKind.YesNo, branch => branch.SecretaryId is not null),
        new("few", ColumnKind.YesNo, branch => branch.Members < branch.FewLimit),
    ];

    public static readonly IReadOnlyList<ReportColumn<StructureUnit>> OfStructure =
    [
        new("org_code", ColumnKind.Text, unit => unit.Code),
        new("org_name", ColumnKind.Text, unit => unit.Name),
        new("level", ColumnKind.Keyword, unit => unit.Level),
        new("kind", ColumnKind.Keyword, unit => (object?)unit.BranchKind ?? unit.CommuneKind),
        new("commune", ColumnKind.Text, unit => NamedCode.Of(unit.CommuneCode, unit.CommuneName)),
        new("members", ColumnKind.Count, unit => unit.Members),
        new("official", ColumnKind.Count, unit => unit.Official),
    ];
}
