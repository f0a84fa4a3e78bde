using Microsoft.AspNetCore.Mvc;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Changes;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Reports;

/// <summary>A comparison, or who came into a list and who went, as a workbook: what the page shows, whole.</summary>
[Needs(Permission.SeePeopleLists)]
public sealed class ComparisonFileModel(ReportDesk desk, ReportComparing comparing, ChangedLists changed, Reader reader, ActivityLog log)
    : ChangesPage(desk, comparing, changed, reader)
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public async Task<IActionResult> OnGetAsync(string report, CancellationToken cancellationToken)
    {
        if (!await AskAsync(report, cancellationToken) || !HasData)
        {
            return NotFound();
        }
        await AskAgainstAsync(cancellationToken);
        if (Compared is null || await SheetsAsync(cancellationToken) is not { } sheets)
        {
            return NotFound();
        }
        var file = new MemoryStream();
        await ReportWorkbook.WriteAsync(file, sheets);
        file.Position = 0;
        await log.WriteAsync(
            Activity.PeopleListed,
            organisationId: Question!.Unit.Id,
            detail: $"{report} {Column} changes xlsx",
            cancellationToken: cancellationToken
        );
        var column = Column is null ? "" : $"-{Column}";
        return File(file, Workbook, $"{report}{column}-{Question.Unit.Code}-{Compared.Now.Last:yyyy-MM-dd}-{Compared.Then.Last:yyyy-MM-dd}.xlsx");
    }

    private async Task<IReadOnlyList<ReportSheet>?> SheetsAsync(CancellationToken cancellationToken)
    {
        var sheets = new ComparisonSheets(Desk.Text);
        var (now, then) = (Desk.Text.OfMoment(Compared!.Now, Today), Desk.Text.OfMoment(Compared.Then, Today));
        if (Column is not null)
        {
            var (_, changes) = await FindChangesAsync(cancellationToken);
            return changes is null ? null : sheets.Of(new ShownChanges(changes, 1, now, then));
        }
        if ((await Comparing.CompareAsync(Compared, Today, cancellationToken: cancellationToken)).Value is not { } comparison)
        {
            return null;
        }
        var shown = new ShownComparison(comparison, Today, []);
        return Report.IsOfUnits ? sheets.Of(shown)
            : Open(await Changed.OfReportAsync(comparison, Today, cancellationToken)) is { } lists
                ? [.. sheets.Of(new ShownChanges(lists, 1, now, then)), sheets.OfCells(shown)]
            : null;
    }
}
