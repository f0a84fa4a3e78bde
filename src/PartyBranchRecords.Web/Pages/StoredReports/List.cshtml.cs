using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Stored;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.Reports;
using PartyBranchRecords.Web.TagHelpers;

namespace PartyBranchRecords.Web.Pages.StoredReports;

/// <summary>The people, units or localities that a number of a stored report counted, as known when it was stored.</summary>
[Needs(Permission.SeePeopleLists)]
public sealed class ListModel(StoredReportService reports, ReportRunner runner, Reader reader, ActivityLog log) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "column")]
    public string Column { get; set; } = "";

    /// <summary>The row of the number; the total where none is named.</summary>
    [BindProperty(SupportsGet = true, Name = "unit")]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true, Name = "part")]
    public string? Part { get; set; }

    /// <summary>Another report, whose list the number opens for its row's unit.</summary>
    [BindProperty(SupportsGet = true, Name = "report")]
    public string? Report { get; set; }

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Parameter)]
    public int Number { get; set; } = 1;

    public StoredReport Stored { get; private set; } = null!;
    public ReportTable Table { get; private set; } = null!;
    public ReportArguments Words { get; private set; } = null!;

    /// <summary>The name of the row; null for the total.</summary>
    public string? RowName { get; private set; }

    /// <summary>How many the stored number counted; null where only the other report knows.</summary>
    public int? Counted { get; private set; }

    public int First => (Math.Max(Number, 1) - 1) * PagerTagHelper.UsualSize + 1;
    public bool IsOfPeople => Table.Rows.Any(row => row.Subject.Kind is SubjectKind.Member or SubjectKind.Candidate);

    public static string AddressOf(int id, NumberLink link, RowSubject subject)
    {
        var query = new QueryBuilder { { "column", link.Column } };
        foreach (var (name, value) in new[] { ("unit", subject.Unit), ("part", link.Report is null ? subject.Part : null), ("report", link.Report) })
        {
            if (value is not null)
            {
                query.Add(name, value);
            }
        }
        return $"/stored-reports/{id}/list{query.ToQueryString()}";
    }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellationToken)
    {
        if (
            await reports.FindAsync(id, cancellationToken) is not { } stored
            || !ReportMenu.MayOpen(reader, stored.Report)
            || StoredReviews.ContentOf(stored) is not { } content
            || RowOf(content.Report.Table) is not { } row
        )
        {
            return NotFound();
        }
        Stored = stored;
        Words = Report is null ? content.Words : content.Words with { Name = Report, Organisation = row.Subject.Code, By = null };
        var list = new ListRequest(Column, Report is null ? Unit : null, First - 1, PagerTagHelper.UsualSize) { Part = Part };
        var outcome = await runner.TableAsync(Words with { KnownAt = content.KnownAt, List = list }, content.Today, cancellationToken);
        if (!outcome.IsDone)
        {
            return NotFound();
        }
        Table = outcome.Value;
        Counted = Report is null ? CountOf(content.Report.Behind, row.Subject) : null;
        RowName = row.Subject.Kind is SubjectKind.Total ? null : $"{row.Cells[content.Report.Table.IndexOf("org_name")]}";
        if (IsOfPeople)
        {
            await log.WriteAsync(
                Activity.PeopleListed,
                organisationId: stored.OrganisationId,
                detail: $"stored {stored.Number} {Column}",
                cancellationToken: cancellationToken
            );
        }
        return Page();
    }

    /// <summary>Only what a number of the stored table opens; of a list over all parts the first part's row.</summary>
    private ReportRow? RowOf(ReportTable table) =>
        table.Columns.Any(head => head.Link == new NumberLink(Column, Report))
            ? table.Rows.FirstOrDefault(row =>
                string.Equals(row.Subject.Unit, Unit, StringComparison.Ordinal)
                && (Part is null || string.Equals(row.Subject.Part, Part, StringComparison.Ordinal))
            )
            : null;

    private int? CountOf(NumbersBehind? behind, RowSubject row) =>
        row.Part is not null && Part is null ? null : behind?.Of(NumberKey.Of(row, Column)).Count;
}
