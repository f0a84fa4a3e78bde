using Microsoft.AspNetCore.Mvc;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Stored;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.Reports;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.StoredReports;

/// <summary>Keeps the report that the address asks for.</summary>
[Needs(Permission.KeepReports)]
public sealed class StoreModel(ReportDesk desk, StoredReportService reports, Reader reader, RecordsContext context) : ReportPage(desk)
{
    public async Task<IActionResult> OnGetAsync(string report, CancellationToken cancellationToken) =>
        await AskAsync(report, cancellationToken) && HasData && Report.IsKept ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string report, CancellationToken cancellationToken)
    {
        if (!await AskAsync(report, cancellationToken) || !HasData)
        {
            return NotFound();
        }
        // Kept as whoever may keep it sees it: of other units there are figures, and nothing is kept.
        context.Scope = reader.ScopeFor(Permission.KeepReports, Desk.AsOf.Day);
        var outcome = await reports.StoreAsync(Words, cancellationToken);
        if (outcome.Value is { } stored)
        {
            TempData["Notice"] = Desk.Text["Stored.StoredAs", stored.Number];
            return Redirect($"/stored-reports/{stored.Id}");
        }
        ModelState.Refuse(outcome.Verdict, Desk.Text);
        return outcome.Verdict.IsNotFound() ? NotFound() : Page();
    }
}
