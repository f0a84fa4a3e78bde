using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Admissions;

[Needs(Permission.SeeCandidates)]
public sealed class IndexModel(CandidateSearch search, UnitChoices units, ActivityLog log, Reader reader, AsOf asOf, Text text) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true)]
    public CandidateStepKind? Stage { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    /// <summary>Which part of the list.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public ListPage<CandidateRow> Found { get; private set; } = new([], 0);
    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];
    public bool IsFiltered => !string.IsNullOrWhiteSpace(Words) || !string.IsNullOrEmpty(Unit) || Stage is not null;
    public bool MayRecordPaper => asOf.IsToday && reader.May(Permission.DecideAdmissions);
    public bool MayEnter => asOf.IsToday && reader.May(Permission.KeepCandidates);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var question = new CandidateQuestion
        {
            Words = Words,
            Unit = Unit,
            Stage = Stage,
            Order = Sort is "name" or "-name" ? CandidateOrder.Name : CandidateOrder.Waiting,
            Backwards = Sort is ['-', ..],
            Page = Number,
        };
        Found = await search.FindAsync(question, asOf.Day, cancellationToken);
        Units = Items(await units.OnAsync(asOf.Day, Unit, cancellationToken));
        await log.WriteAsync(Activity.PeopleListed, detail: $"candidates as of {asOf.Day:yyyy-MM-dd}", cancellationToken: cancellationToken);
    }

    /// <summary>The next act with its address, where the reader may do it today.</summary>
    public string? ActAddress(CandidateRow row) =>
        row.Known is { } known && NextOf(row) is { } next ? CandidateActs.AddressOf(next, known, reader, asOf) : null;

    public static CandidateStepKind? NextOf(CandidateRow row) => row.Known is { } known ? known.Way.Way.Next(known.Case) : null;

    private List<SelectListItem> Items(UnitChoiceList choices)
    {
        var grassroots = new SelectListGroup { Name = text["Admissions.GrassrootsUnits"] };
        var branches = new SelectListGroup { Name = text["Admissions.Branches"] };
        return
        [
            .. choices.Grassroots.Select(unit => new SelectListItem(unit.Name, unit.Code) { Group = grassroots }),
            .. choices.Branches.Select(unit => new SelectListItem(unit.Name, unit.Code) { Group = branches }),
        ];
    }
}
