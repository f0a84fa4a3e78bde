using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Work;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Domain.Work;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Frame;
using PartyBranchRecords.Web.TagHelpers;

namespace PartyBranchRecords.Web.Pages.Work;

/// <summary>Everything that is due in the reader's units, overdue first.</summary>
[Needs(Permission.SeePersons)]
public sealed class IndexModel(WorkList list, RecordsBegin begins, ActivityLog log, Reader reader, AsOf asOf) : PageModel
{
    private IReadOnlyList<WorkItem> all = [];

    [BindProperty(SupportsGet = true)]
    public WorkKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Parameter)]
    public int Number { get; set; } = 1;

    /// <summary>Of the whole list.</summary>
    public WorkCount Count => WorkCount.Of(all);

    public IReadOnlyList<WorkItem> Found { get; private set; } = [];
    public IEnumerable<WorkItem> Shown => Found.Skip((Math.Max(Number, 1) - 1) * PagerTagHelper.UsualSize).Take(PagerTagHelper.UsualSize);
    public WorkFilter Filter => new(Kind, Unit);
    public DateOnly Day => asOf.Day;

    /// <summary>Set on a day before the records of the reader's units begin.</summary>
    public bool HasNoData { get; private set; }
    public DateOnly? RecordsBeginOn { get; private set; }

    /// <summary>How many of each kind, in the chosen unit.</summary>
    public IEnumerable<(WorkKind Kind, int Count)> Kinds =>
        all.Where(Filter.IsInUnit).GroupBy(item => item.Kind).OrderBy(kind => kind.Key).Select(kind => (kind.Key, kind.Count()));

    /// <summary>The communes and grassroots branches with something of the chosen kind.</summary>
    public IEnumerable<SelectListItem> Units =>
        all.Where(Filter.IsOfKind)
            .GroupBy(item => (item.Unit.GrassrootsCode, item.Unit.GrassrootsName))
            .OrderBy(unit => unit.Key.GrassrootsCode, StringComparer.Ordinal)
            .Select(unit => new SelectListItem($"{unit.Key.GrassrootsName} ({unit.Count()})", unit.Key.GrassrootsCode));

    public WorkAct? ActOf(WorkItem item) => WorkAddress.ActOf(item, reader, asOf);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (!asOf.IsToday)
        {
            RecordsBeginOn = await begins.OnAsync(ReportUnit.All, cancellationToken);
            HasNoData = !(RecordsBeginOn <= Day);
        }
        if (!HasNoData)
        {
            all = await list.OnAsync(Day, cancellationToken);
            Found = [.. all.Where(Filter.Holds)];
            ViewData[Menu.Counted] = Count;
            await log.WriteAsync(Activity.PeopleListed, detail: "work", cancellationToken: cancellationToken);
        }
    }
}
