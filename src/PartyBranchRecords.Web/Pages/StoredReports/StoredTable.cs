using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Stored;

namespace PartyBranchRecords.Web.Pages.StoredReports;

/// <summary>A stored table as a page shows it: names of people are not kept, they are those of today's records.</summary>
public static class StoredTable
{
    /// <param name="again">The same report computed again; null where it cannot be.</param>
    public static ReportTable WithNames(ReportTable stored, ReportTable? again)
    {
        var names = again?.Columns.Index().Where(head => StoredContent.IsNameOfPeople(head.Item)).ToList() ?? [];
        if (names.Count == 0)
        {
            return stored;
        }
        var rows = again!.Rows.ToLookup(row => row.Subject);
        var (first, place) = (names[0].Index, names.Select(name => name.Index).ToList());
        // Names stand where the program puts them; what is kept stands around them.
        return new(
            [.. stored.Columns.Take(first), .. names.Select(name => name.Item), .. stored.Columns.Skip(first)],
            [
                .. stored.Rows.Select(row =>
                {
                    var known = rows[row.Subject].FirstOrDefault();
                    return row with { Cells = [.. row.Cells.Take(first), .. place.Select(at => known?.Cells[at]), .. row.Cells.Skip(first)] };
                }),
            ]
        );
    }
}
