using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Reporting.Stored;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.Reports;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.StoredReports;

/// <summary>Puts a name under a stored report, for good.</summary>
[Needs(Permission.SignReports)]
public sealed class SignModel(StoredReportService reports, Reader reader, Text text) : PageModel
{
    [BindProperty]
    public SignatureEntry Input { get; set; } = new();

    public StoredReportRow Row { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        Input = new SignatureEntry { Name = reader.DisplayName };
        return Row.SignedOn is null ? Page() : Redirect($"/stored-reports/{id}");
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (!ModelState.IsValid)
        {
            return Page();
        }
        var outcome = await reports.SignAsync(id, Input, cancellationToken);
        if (!outcome.IsDone)
        {
            ModelState.Refuse(outcome.Verdict, text);
            return Page();
        }
        TempData["Notice"] = text["Stored.SignedNotice", Row.Number];
        return Redirect($"/stored-reports/{id}");
    }

    private async Task<bool> LoadAsync(int id, CancellationToken cancellationToken)
    {
        if (await reports.RowAsync(id, cancellationToken) is not { } row || !ReportMenu.MayOpen(reader, row.Report))
        {
            return false;
        }
        Row = row;
        return true;
    }
}
