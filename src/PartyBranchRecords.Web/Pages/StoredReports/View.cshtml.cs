using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Stored;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.Reports;
using PartyBranchRecords.Web.TagHelpers;

namespace PartyBranchRecords.Web.Pages.StoredReports;

/// <summary>A stored report as it was, and what it would say otherwise today.</summary>
[Needs(Permission.SeePeopleLists)]
public sealed class ViewModel(StoredReportService reports, StoredReviews reviews, Reader reader, ActivityLog log) : PageModel
{
    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Parameter)]
    public int Number { get; set; } = 1;

    public StoredReportRow Row { get; private set; } = null!;
    public ReportDefinition Report { get; private set; } = null!;

    /// <summary>Null where somebody touched it so that it can no longer be read.</summary>
    public StoredContent? Kept { get; private set; }
    public StoredReview? Review { get; private set; }
    public ShownTable? Shown { get; private set; }
    public int Total { get; private set; }

    public bool MaySign => reader.May(Permission.SignReports) && Row.SignedOn is null && Review?.IsTouched == false;
    public bool SeesWho => reader.May(Permission.SeePersons);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellationToken)
    {
        if (
            await reports.FindAsync(id, cancellationToken) is not { } stored
            || ReportCatalogue.Find(stored.Report) is not { } report
            || !ReportMenu.MayOpen(reader, stored.Report)
        )
        {
            return NotFound();
        }
        Report = report;
        Row = (await reports.RowAsync(id, cancellationToken))!;
        Kept = StoredReviews.ContentOf(stored);
        if (Kept is null)
        {
            return Page();
        }
        Review = await reviews.ReviewAsync(stored, Kept, cancellationToken);
        var table = StoredTable.WithNames(Kept.Report.Table, Review.Again);
        Total = table.Rows.Count;
        var first = (Math.Max(Number, 1) - 1) * PagerTagHelper.UsualSize + 1;
        Shown = report.IsOfUnits
            ? new ShownTable(table, Kept.Words, null) { Stored = id }
            : new ShownTable(table with { Rows = [.. table.Rows.Skip(first - 1).Take(PagerTagHelper.UsualSize)] }, Kept.Words, first) { Stored = id };
        if (table.Rows.Any(row => row.Subject.Kind is SubjectKind.Member or SubjectKind.Candidate) || Review.Differences.Count > 0)
        {
            await log.WriteAsync(Activity.PeopleListed, detail: $"stored {stored.Number}", cancellationToken: cancellationToken);
        }
        return Page();
    }
}
