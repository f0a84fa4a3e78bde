using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Changes;
using PartyBranchRecords.Domain.Reporting.Changes;
using PartyBranchRecords.Web.TagHelpers;

namespace PartyBranchRecords.Web.Pages.Reports;

/// <summary>Who came into a list and who went, a part at a time; files have them whole.</summary>
public sealed record ShownChanges(ListChanges Changes, int Number, string Now, string Then)
{
    /// <summary>Besides the name and the reasons.</summary>
    private static readonly string[] Shown = ["org_name", "kind", "branch_kind", "commune"];

    private readonly ShownTable table = new(new ReportTable(Changes.Columns, []), new ReportArguments { Name = "", Organisation = "" }, 1);

    public int Name => table.Name;
    public IReadOnlyList<int> Others => [.. table.Others.Where(place => Shown.Contains(Changes.Columns[place].Name))];

    public string HeadingOf(int place) => table.HeadingOf(place);

    /// <summary>The longer list decides how many parts there are.</summary>
    public int Longer => Math.Max(Changes.Came.Count, Changes.Went.Count);

    public int First => (Math.Max(Number, 1) - 1) * PagerTagHelper.UsualSize;

    public IEnumerable<ChangedRow> Part(IReadOnlyList<ChangedRow> rows) => rows.Skip(First).Take(PagerTagHelper.UsualSize);

    public string? AddressOf(RowSubject subject, bool opensPeople) =>
        subject.Kind is SubjectKind.Organisation ? $"/organisations/{subject.Code}/history" : table.AddressOf(subject, opensPeople);

    /// <summary>How many for each cause, the most first; a row counts by its first reason.</summary>
    public static IEnumerable<(ChangeCause Cause, int Rows)> Counted(IReadOnlyList<ChangedRow> rows) =>
        rows.CountBy(row => row.Reasons[0].Cause).Select(one => (one.Key, one.Value)).OrderByDescending(one => one.Value);
}
