using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Stored;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.Reports;
using PartyBranchRecords.Web.TagHelpers;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.StoredReports;

/// <summary>The stored reports of the reader's units.</summary>
[Needs(Permission.SeePeopleLists)]
public sealed class IndexModel(StoredReportService stored, Reader reader, Text text) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "org")]
    public string? Org { get; set; }

    [BindProperty(SupportsGet = true, Name = "report")]
    public string? Report { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Parameter)]
    public int Number { get; set; } = 1;

    public ListPage<StoredReportRow> Found { get; private set; } = null!;
    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Reports { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Years { get; private set; } = [];
    public bool IsFiltered => (Org ?? Report) is not null || Year is not null;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var open = ReportRunner.Names.Where(name => ReportMenu.MayOpen(reader, name)).ToList();
        var skip = (Math.Max(Number, 1) - 1) * PagerTagHelper.UsualSize;
        Found = await stored.ListAsync(open, Org, Report, ValidYear, skip, PagerTagHelper.UsualSize, cancellationToken);
        var kept = await stored.KeptAsync(cancellationToken);
        Units = [.. kept.DistinctBy(one => one.Code, StringComparer.Ordinal).Select(one => Item(one.Name, one.Code, Org))];
        Reports = [.. open.Select(name => Item(text[$"Reports.Name.{name}"], name, Report))];
        Years = [.. kept.Select(one => one.Year).Distinct().OrderDescending().Select(year => new SelectListItem($"{year}", $"{year}", year == Year))];
    }

    private static SelectListItem Item(string words, string value, string? chosen) =>
        new(words, value, string.Equals(value, chosen, StringComparison.Ordinal));

    private int? ValidYear => Year is > 0 and < 9999 ? Year : null;
}
