using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Data.Probation;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.TagHelpers;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Probation;

/// <summary>The members in probation of the reader's units, who has the least time left first; batch acts begin here.</summary>
[Needs(Permission.SeePersons)]
public sealed class IndexModel(ProbationSearch search, UnitChoices units, ActivityLog log, Reader reader, AsOf asOf, Text text) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "unit")]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true, Name = "state")]
    public ProbationState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Parameter)]
    public int Number { get; set; } = 1;

    public ListPage<ProbationerRow> Found { get; private set; } = null!;
    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];
    public DateOnly Day => asOf.Day;
    public bool IsFiltered => !string.IsNullOrEmpty(Words) || !string.IsNullOrEmpty(Unit) || State is not null;
    public bool MayAct => asOf.IsToday && reader.May(Permission.KeepProbation);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var question = new ProbationQuestion
        {
            Words = Words,
            Unit = Unit,
            State = State,
            Page = Number,
        };
        Found = await search.FindAsync(question, Day, cancellationToken);
        Units = text.Items(await units.OnAsync(Day, Unit, cancellationToken), Unit);
        await log.WriteAsync(Activity.PeopleListed, detail: $"probation as of {Day:yyyy-MM-dd}", cancellationToken: cancellationToken);
    }
}
