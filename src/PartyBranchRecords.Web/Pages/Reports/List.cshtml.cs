using Microsoft.AspNetCore.Mvc;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Bridge;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.TagHelpers;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Reports;

/// <summary>The people, units or localities behind a number of a report: as many rows as the number says.</summary>
[Needs(Permission.SeePeopleLists)]
public sealed class ListModel(ReportDesk desk, ActivityLog log) : ReportPage(desk)
{
    /// <summary>The column of the number.</summary>
    [BindProperty(SupportsGet = true, Name = "column")]
    public string Column { get; set; } = "";

    /// <summary>The row of the number; the total where none is named.</summary>
    [BindProperty(SupportsGet = true, Name = "unit")]
    public string? Unit { get; set; }

    /// <summary>What part of its unit the row counts.</summary>
    [BindProperty(SupportsGet = true, Name = "part")]
    public string? Part { get; set; }

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Parameter)]
    public int Number { get; set; } = 1;

    public ReportTable Table { get; private set; } = null!;

    /// <summary>The place of the first row in the whole list, from 1.</summary>
    public int First => (Math.Max(Number, 1) - 1) * PagerTagHelper.UsualSize + 1;

    public bool IsOfPeople => Table.Rows.Any(row => row.Subject.Kind is SubjectKind.Member or SubjectKind.Candidate);

    /// <summary>The unit of the row, as it is called today; null for the total.</summary>
    public string? RowName { get; private set; }

    /// <summary>What part of the unit is listed, in words.</summary>
    public string? PartName(Text text) => Part is null ? null : PartUnit?.Name ?? text.OfPart(Part);

    /// <summary>Of a bridge: the unit of today that is its end.</summary>
    private OrganisationHead? PartUnit { get; set; }

    public async Task<IActionResult> OnGetAsync(string report, CancellationToken cancellationToken)
    {
        if (!await AskAsync(report, cancellationToken) || Question is null)
        {
            return NotFound();
        }
        var list = new ListRequest(Column, Unit, First - 1, PagerTagHelper.UsualSize) { Part = Part };
        var outcome = await Desk.Runner.TableAsync(Words with { List = list }, Today, cancellationToken);
        if (!outcome.IsDone)
        {
            return NotFound();
        }
        Table = outcome.Value;
        if (Table is { Rows.Count: 0, Total: > 0 })
        {
            // Past the last part: from the first again.
            return Redirect(AddressQuery.With(Request, PagerTagHelper.Parameter, null));
        }
        RowName = Unit is null ? null : (await Desk.Organisations.FindAsync(Unit, Question.Last, cancellationToken))?.Name ?? Unit;
        PartUnit = Part is null || report is not BridgeReport.Name ? null : await Desk.Organisations.FindAsync(Part, Today, cancellationToken);
        if (IsOfPeople)
        {
            await log.WriteAsync(
                Activity.PeopleListed,
                organisationId: Question.Unit.Id,
                detail: $"{report} {Column}",
                cancellationToken: cancellationToken
            );
        }
        return Page();
    }
}
