using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.History.Reading;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.TagHelpers;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.History;

/// <summary>What was recorded of the reader's units, or of one person or candidate: by whom, when, by which decision, why.</summary>
[Needs(Permission.SeeHistory)]
public sealed class IndexModel(ChangeList changes, UnitChoices units, ActivityLog log, TimeProvider clock, Text text) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public HistoryFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Parameter)]
    public int Number { get; set; } = 1;

    public ListPage<ChangeLine> Found { get; private set; } = new([], 0);
    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Makers { get; private set; } = [];

    /// <summary>The person or candidate whose history it is.</summary>
    public RecordName? Subject { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (Filter.Subject is { } key)
        {
            Subject = await changes.NameAsync(key, cancellationToken);
        }
        if (
            (Filter.Subject is not null && Subject is null)
            || await changes.FindAsync(Filter.Question, Number, cancellationToken: cancellationToken) is not { } found
        )
        {
            return NotFound();
        }
        Found = found;
        var choices = await units.OnAsync(clock.Today, Filter.Unit, cancellationToken);
        Units = Items(choices);
        Makers = [.. (await changes.MakersAsync(cancellationToken)).Select(maker => new SelectListItem(maker.Name, maker.Id))];
        await log.WriteAsync(Activity.PeopleListed, detail: "history", cancellationToken: cancellationToken);
        return Page();
    }

    private List<SelectListItem> Items(UnitChoiceList choices)
    {
        var grassroots = new SelectListGroup { Name = text["Members.GrassrootsUnits"] };
        var branches = new SelectListGroup { Name = text["Members.Branches"] };
        List<SelectListItem> items =
        [
            .. choices.Grassroots.Select(unit => new SelectListItem(unit.Name, unit.Code) { Group = grassroots }),
            .. choices.Branches.Select(unit => new SelectListItem(unit.Name, unit.Code) { Group = branches }),
        ];
        // A unit that no longer stands, or the district itself, was asked for in the address.
        return string.IsNullOrEmpty(Filter.Unit) || items.Exists(item => string.Equals(item.Value, Filter.Unit, StringComparison.OrdinalIgnoreCase))
            ? items
            : [new SelectListItem(Filter.Unit, Filter.Unit), .. items];
    }
}
