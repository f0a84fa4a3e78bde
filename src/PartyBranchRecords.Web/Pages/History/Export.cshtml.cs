using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.History.Reading;
using PartyBranchRecords.Data.Reporting.Changes;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.History;

/// <summary>The history as a workbook, by the filter of the list.</summary>
[Needs(Permission.SeeHistory)]
public sealed class ExportModel(ChangeList changes, ActivityLog log, TimeProvider clock, Text text) : PageModel
{
    /// <summary>The newest ones; who needs older ones narrows the days.</summary>
    private const int MostRows = 5000;

    [BindProperty(SupportsGet = true, Name = "")]
    public HistoryFilter Filter { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (
            (Filter.Subject is { } key && await changes.NameAsync(key, cancellationToken) is null)
            || await changes.FindAsync(Filter.Question, 1, MostRows, cancellationToken) is not { } found
        )
        {
            return NotFound();
        }
        var file = new MemoryStream();
        await ReportWorkbook.WriteAsync(file, [new ReportSheet(text["History.Title"], Headings, [.. found.Rows.Select(Cells)])]);
        file.Position = 0;
        await log.WriteAsync(Activity.PeopleListed, detail: "history xlsx", cancellationToken: cancellationToken);
        return File(file, Data.ExportModel.WorkbookType, $"lich-su-{clock.Today:yyyyMMdd}.xlsx");
    }

    private List<string> Headings =>
        [
            text["History.What"],
            text["History.Number"],
            text["History.At"],
            text["History.By"],
            text["History.Kind"],
            text["History.Decision"],
            text["History.DecidedOn"],
            text["History.Reason"],
        ];

    private object?[] Cells(ChangeLine line) =>
        [
            text.What(line),
            line.Number,
            Show.Instant(line.At),
            line.By ?? text["Members.Program"],
            text.Of(line.Kind),
            line.Decision,
            line.DecidedOn,
            line.Reason,
        ];
}
