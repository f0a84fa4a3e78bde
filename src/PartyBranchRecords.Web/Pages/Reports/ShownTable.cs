using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Reports;

/// <summary>A report or a list as a page shows it.</summary>
/// <param name="Table">The rows that are shown.</param>
/// <param name="Words">The question it answers.</param>
/// <param name="First">The place of the first row in the whole list, from 1; null for a report of units, whose rows have no number.</param>
public sealed record ShownTable(ReportTable Table, ReportArguments Words, int? First)
{
    /// <summary>Files have codes; screens have names that lead on.</summary>
    private static readonly string[] ForFilesOnly = ["org_code", "to_code", "branch_code", "locality_code"];

    /// <summary>What a row is called.</summary>
    private static readonly string[] Names = ["full_name", "locality_name", "number", "org_name"];

    /// <summary>The key of the stored report it is.</summary>
    public int? Stored { get; init; }

    /// <summary>Several rows a unit: the unit stands above them.</summary>
    private readonly bool hasParts = First is null && Table.Rows.Any(row => row.Subject.Part is not null);

    /// <summary>The column that the rows are told apart by.</summary>
    public int Name =>
        hasParts
            ? Enumerable.Range(Table.IndexOf("org_name") + 1, Table.Columns.Count).First(place => !ForFilesOnly.Contains(Table.Columns[place].Name))
            : Names.Select(name => Find(Table, name)).First(place => place >= 0);

    /// <summary>The other columns, as they stand.</summary>
    public IReadOnlyList<int> Others =>
        field ??= [
            .. Enumerable
                .Range(0, Table.Columns.Count)
                .Where(place => place != Name && !ForFilesOnly.Contains(Table.Columns[place].Name))
                .Where(place => !hasParts || Table.Columns[place].Name is not "org_name"),
        ];

    /// <summary>The rows, by unit where there are several a unit.</summary>
    public IReadOnlyList<RowGroup> Groups =>
        field ??= hasParts
            ?
            [
                .. Table
                    .Rows.GroupBy(row => row.Subject with { Part = null })
                    .Select(unit => new RowGroup(unit.Key, (string?)unit.First().Cells[Table.IndexOf("org_name")], [.. unit])),
            ]
            : [new RowGroup(null, null, Table.Rows)];

    /// <summary>How many columns are shown.</summary>
    public int Width => Others.Count + 1 + (First is null ? 0 : 1);

    /// <summary>The key of a column's heading: in a list of people the organisation is their branch.</summary>
    public string HeadingOf(int place) =>
        Table.Columns[place].Name is "org_name" && place != Name ? "Reports.Branch" : Table.Columns[place].HeadingKey;

    public bool IsWide => Others.Count > 8;

    /// <summary>Whether the reader may open the list behind a column.</summary>
    public bool MayOpen(Reader reader, ReportHead head) => head.Link?.Report is not { } other || ReportMenu.MayOpen(reader, other);

    /// <summary>What part of a whole the number of the total is; null where it is none.</summary>
    public decimal? ShareOf(ReportRow row, int place) =>
        row.Subject.Kind is SubjectKind.Total && Table.Columns[place].ShareOf is { } whole && row.Cells[place] is int part
            ? ReportArithmetic.Percent(part, row.Cells[Table.IndexOf(whole)] as int?)
            : null;

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

    /// <summary>What a number opens; null where it opens nothing. Those of a stored report open what was stored.</summary>
    public string? ListOf(ReportHead head, RowSubject subject) =>
        Stored is { } id
            ? head.Link is { } link
                ? StoredReports.ListModel.AddressOf(id, link, subject)
                : null
            : ReportAddress.NumberOf(Words, head, subject);

    private static int Find(ReportTable table, string column) =>
        table
            .Columns.Index()
            .Where(head => string.Equals(head.Item.Name, column, StringComparison.Ordinal))
            .Select(head => head.Index)
            .DefaultIfEmpty(-1)
            .First();
}

/// <summary>Rows that belong together.</summary>
/// <param name="Unit">The unit they are all about; null where each is about its own.</param>
public sealed record RowGroup(RowSubject? Unit, string? Name, IReadOnlyList<ReportRow> Rows);
