using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Members;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Members;

[Needs(Permission.SeePersons)]
public sealed class SearchModel(MemberSearch search, UnitChoices units, ActivityLog log, AsOf asOf, Text text) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true)]
    public MemberFilter Status { get; set; }

    /// <summary>Which part of the list.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public ListPage<MemberFound> Found { get; private set; } = new([], 0);
    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];
    public bool IsFiltered => !string.IsNullOrWhiteSpace(Words) || !string.IsNullOrEmpty(Unit) || Status != MemberFilter.Active;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var question = new MemberQuestion
        {
            Words = Words,
            Unit = Unit,
            Status = Status,
            Page = Number,
        };
        Found = await search.FindAsync(question, asOf.Day, cancellationToken);
        Units = Items(await units.OnAsync(asOf.Day, Unit, cancellationToken));
        await log.WriteAsync(Activity.PeopleListed, detail: $"members as of {asOf.Day:yyyy-MM-dd}", cancellationToken: cancellationToken);
    }

    private List<SelectListItem> Items(UnitChoiceList choices)
    {
        var grassroots = new SelectListGroup { Name = text["Members.GrassrootsUnits"] };
        var branches = new SelectListGroup { Name = text["Members.Branches"] };
        return
        [
            .. choices.Grassroots.Select(unit => new SelectListItem(unit.Name, unit.Code) { Group = grassroots }),
            .. choices.Branches.Select(unit => new SelectListItem(unit.Name, unit.Code) { Group = branches }),
        ];
    }
}
