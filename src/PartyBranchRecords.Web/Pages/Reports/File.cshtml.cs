using Microsoft.AspNetCore.Mvc;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Reports;

/// <summary>What a page of a report shows, as a file: a workbook, or the CSV that the command line prints.</summary>
[Needs(Permission.SeePeopleLists)]
public sealed class FileModel(ReportDesk desk, ActivityLog log) : ReportPage(desk)
{
    /// <summary>The column whose list is wanted in the place of the report.</summary>
    [BindProperty(SupportsGet = true, Name = "column")]
    public string? Column { get; set; }

    [BindProperty(SupportsGet = true, Name = "unit")]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true, Name = "part")]
    public string? Part { get; set; }

    [BindProperty(SupportsGet = true, Name = "format")]
    public ReportFormat Format { get; set; } = ReportFormat.Xlsx;

    public async Task<IActionResult> OnGetAsync(string report, CancellationToken cancellationToken)
    {
        // Before the records begin there is nothing to write: zeros would be wrong.
        if (!await AskAsync(report, cancellationToken) || !HasData)
        {
            return NotFound();
        }
        var list = Column is null ? null : new ListRequest(Column, Unit) { Part = Part };
        var outcome = await Desk.Runner.TableAsync(Words with { List = list }, Today, cancellationToken);
        if (!outcome.IsDone)
        {
            return NotFound();
        }
        var file = new MemoryStream();
        var shown = Report.IsOfUnits || list is not null ? outcome.Value : Facets.Narrow(outcome.Value, Where, Question!.Last);
        var table = Format is ReportFormat.Xlsx ? InWords(shown) : shown;
        await ReportFiles.WriteAsync(file, table, Format, name => Desk.Text[$"Reports.Column.{name}"]);
        file.Position = 0;
        await log.WriteAsync(
            Activity.PeopleListed,
            organisationId: Question!.Unit.Id,
            detail: $"{report} {Column} {Format}",
            cancellationToken: cancellationToken
        );
        var name = $"{report}{(Column is null ? "" : $"-{Column}")}-{Question.Unit.Code}-{Question.Last:yyyy-MM-dd}";
        return File(file, ContentType(Format), $"{name}.{Format.ToString().ToLowerInvariant()}");
    }

    /// <summary>A workbook is read by people: keywords, yes and no as on the screen; numbers and days stay what they are.</summary>
    private ReportTable InWords(ReportTable table) =>
        table with
        {
            Rows =
            [
                .. table.Rows.Select(row =>
                    row with
                    {
                        Cells =
                        [
                            .. table.Columns.Zip(
                                row.Cells,
                                (head, cell) => cell is null or int or decimal or DateOnly ? cell : Desk.Text.OfCell(head, cell)
                            ),
                        ],
                    }
                ),
            ],
        };

    internal static string ContentType(ReportFormat format) =>
        format switch
        {
            ReportFormat.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ReportFormat.Json => "application/json",
            _ => "text/csv; charset=utf-8",
        };
}
