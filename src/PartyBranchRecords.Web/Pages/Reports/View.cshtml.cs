using Microsoft.AspNetCore.Mvc;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.TagHelpers;

namespace PartyBranchRecords.Web.Pages.Reports;

/// <summary>A report, for any of the reader's units, any day or period, on either tree, as known on any day.</summary>
[Needs(Permission.SeePeopleLists)]
public sealed class ViewModel(ReportDesk desk, ReportChoices choices, ActivityLog log) : ReportPage(desk)
{
    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Parameter)]
    public int Number { get; set; } = 1;

    /// <summary>Null where the question is refused, or there are no data.</summary>
    public ReportTable? Table { get; private set; }

    /// <summary>Of a report of people or branches.</summary>
    public IReadOnlyList<Facet> Facets { get; private set; } = [];

    public bool IsNarrowed => Facets.Any(facet => string.Equals(facet.Where, Where, StringComparison.OrdinalIgnoreCase));

    public ReportOffers Offers { get; private set; } = null!;

    /// <summary>A report of units stands whole; the rows of the others a part at a time.</summary>
    public ShownTable Shown =>
        Report.IsOfUnits
            ? new ShownTable(WithoutRepetition(Table!), Words, null)
            : new ShownTable(Table! with { Rows = [.. Table.Rows.Skip(First - 1).Take(PagerTagHelper.UsualSize)] }, Words, First);

    private int First => (Math.Max(Number, 1) - 1) * PagerTagHelper.UsualSize + 1;

    public async Task<IActionResult> OnGetAsync(string report, CancellationToken cancellationToken)
    {
        if (!await AskAsync(report, cancellationToken))
        {
            return NotFound();
        }
        Offers = await choices.ForAsync(this, cancellationToken);
        if (!HasData)
        {
            return Page();
        }
        Table = (await Desk.Runner.TableAsync(Words, Today, cancellationToken)).Value;
        if (Table is { } whole && !Report.IsOfUnits)
        {
            Facets = Reports.Facets.Of(whole, Question!.Last, Desk.Text);
            Table = Reports.Facets.Narrow(whole, Where, Question.Last);
        }
        if (Table?.Rows.Any(row => row.Subject.Kind is SubjectKind.Member or SubjectKind.Candidate) == true)
        {
            await log.WriteAsync(Activity.PeopleListed, organisationId: Question!.Unit.Id, detail: report, cancellationToken: cancellationToken);
        }
        return Page();
    }

    /// <summary>Where the rows stand for the organisation itself, its total says the same once more.</summary>
    private ReportTable WithoutRepetition(ReportTable table) =>
        Question!.Unit.Level == Words.By && table.Rows.Any(row => row.Subject.Kind is SubjectKind.Total)
            ? table with
            {
                Rows = [.. table.Rows.Where(row => row.Subject.Kind is SubjectKind.Total)],
            }
            : table;
}
