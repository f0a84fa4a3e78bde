using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.BranchSizes;

/// <summary>How large the branches of a unit are on a day, and how that changed since another day.</summary>
[Needs(Permission.SeeFigures)]
public sealed class IndexModel(BranchSizesReport sizes, TermOfDay terms, RecordsBegin records, OrganisationService organisations, AsOf asOf)
    : PageModel
{
    /// <summary>The day to compare with; the start of the term unless given.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Against { get; set; }

    public IReadOnlyList<BranchCount> Counts => BranchSizesReport.Counts;

    /// <summary>What fits beside the name of a unit: the bands, and what is not viable.</summary>
    public IReadOnlyList<BranchCount> UnitCounts { get; } = [BranchCount.Branches, .. Bands.All, BranchCount.BelowThreeOfficial];

    /// <summary>Set instead of everything else where the unit does not exist on the day.</summary>
    public UnitAway? Away { get; private set; }

    public OrganisationHead Organisation { get; private set; } = null!;
    public UnitReport<BranchSizeFigures> Now { get; private set; } = null!;

    /// <summary>Null before the records of the organisation begin.</summary>
    public UnitReport<BranchSizeFigures>? Before { get; private set; }
    public DateOnly Day => asOf.Day;
    public DateOnly? RecordsBeginOn { get; private set; }
    public bool HasData => RecordsBeginOn <= Day;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellationToken)
    {
        if (await organisations.FindAsync(code, Day, cancellationToken) is not { } organisation)
        {
            Away = await organisations.FindAwayAsync(code, Day, cancellationToken);
            return Away is null ? NotFound() : Page();
        }
        var outcome = await sizes.RunAsync(new DayRequest { Organisation = code, AsOf = Day }, cancellationToken);
        if (!outcome.IsDone)
        {
            return NotFound();
        }
        (Organisation, Now) = (organisation, outcome.Value);
        RecordsBeginOn = await records.OnAsync(Now.Asked, cancellationToken);
        if (ModelState.IsValid)
        {
            Against ??= (await terms.FindAsync(Now.Asked, Day, cancellationToken)).From;
            var before = await sizes.RunAsync(new DayRequest { Organisation = code, AsOf = Against.Value }, cancellationToken);
            Before = Against >= RecordsBeginOn && Against <= asOf.Today ? before.Value : null;
        }
        return Page();
    }

    public BranchSizeFigures? BeforeOf(ReportUnit unit) => Before?.Rows.FirstOrDefault(row => row.Unit.Id == unit.Id)?.Figures;

    public string ListOf(BranchCount count, DateOnly day, string? unit = null) =>
        $"/lists/{BranchSizesReport.Name}/{Organisation.Code}?column={count.Name}&on={day:yyyy-MM-dd}" + (unit is null ? "" : $"&unit={unit}");
}
