using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Web.Pages.Reports;

/// <summary>A report or a list as a page shows it.</summary>
/// <param name="Table">The rows that are shown.</param>
/// <param name="Words">The question it answers.</param>
/// <param name="First">The place of the first row in the whole list, from 1; null for a report of units, whose rows have no number.</param>
public sealed record ShownTable(ReportTable Table, ReportArguments Words, int? First)
{
    /// <summary>Files have codes; screens have names that lead on.</summary>
    private static readonly string[] ForFilesOnly = ["org_code", "branch_code", "locality_code"];

    /// <summary>What a row is called.</summary>
    private static readonly string[] Names = ["full_name", "locality_name", "number", "org_name"];

    /// <summary>The key of the stored report it is.</summary>
    public int? Stored { get; init; }

    /// <summary>The column with the names of the rows.</summary>
    public int Name { get; } = Names.Select(name => Find(Table, name)).First(place => place >= 0);

    /// <summary>The other columns, as they stand.</summary>
    public IReadOnlyList<int> Others =>
        field ??= [.. Enumerable.Range(0, Table.Columns.Count).Where(place => place != Name && !ForFilesOnly.Contains(Table.Columns[place].Name))];

    public bool IsWide => Others.Count > 8;

    /// <summary>What the row's name opens: the record of a person, the same report on a unit and, at the lowest, the unit itself.</summary>
    /// <param name="opensPeople">Whether the reader may open a person's record.</param>
    public string? AddressOf(RowSubject subject, bool opensPeople) =>
        subject.Kind switch
        {
            SubjectKind.Member when opensPeople => $"/members/{subject.Id}",
            SubjectKind.Candidate when opensPeople => $"/admissions/{subject.Id}",
            SubjectKind.Organisation when Stored is null && First is null && Words.By is not ReportLevel.Branch => ReportAddress.Of(
                Words with
                {
                    Organisation = subject.Code,
                    By = null,
                }
            ),
            SubjectKind.Organisation => $"/organisations/{subject.Code}",
            _ => null,
        };

    /// <summary>The list that a number opens: of a stored report the people and units it counted then.</summary>
    public string ListOf(NumberLink link, RowSubject subject) =>
        Stored is { } id ? StoredReports.ListModel.AddressOf(id, link, subject) : ReportAddress.ListOf(Words, link, subject);

    private static int Find(ReportTable table, string column) =>
        table
            .Columns.Index()
            .Where(head => string.Equals(head.Item.Name, column, StringComparison.Ordinal))
            .Select(head => head.Index)
            .DefaultIfEmpty(-1)
            .First();
}
