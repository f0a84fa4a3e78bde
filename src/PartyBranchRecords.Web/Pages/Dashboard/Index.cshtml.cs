using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.Reports;

namespace PartyBranchRecords.Web.Pages.Dashboard;

/// <summary>How the admissions of a year are going, in a district, a commune or a branch.</summary>
[Needs(Permission.SeeFigures)]
public sealed class IndexModel(YearDashboard dashboard, OrganisationService organisations, AsOf asOf) : PageModel
{
    /// <summary>Shows also the units without a target that admitted nobody.</summary>
    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    /// <summary>Set instead of everything else where the unit does not exist on the day.</summary>
    public UnitAway? Away { get; private set; }

    public OrganisationHead Organisation { get; private set; } = null!;
    public YearFigures Figures { get; private set; } = null!;
    public int Year { get; private set; }

    /// <summary>The last day that counts: the day looked at, or the end of an earlier year.</summary>
    public DateOnly Day { get; private set; }

    public DateOnly AsOfDay => asOf.Day;
    public bool IsWholeYear => Day == QuotaPeriod.OfYear(Year).Through;
    public bool HasData => Figures.RecordsBegin <= Day;
    public bool HasYearBefore => Figures.RecordsBegin < new DateOnly(Year, 1, 1);

    /// <summary>The units of the table: those that have a target or admitted somebody, unless all are asked for.</summary>
    public IEnumerable<UnitRow<QuotaFigures>> Units => Figures.Year.Rows.Where(row => All || !IsSilent(row));

    public int SilentUnits => All ? 0 : Figures.Year.Rows.Count(IsSilent);

    public async Task<IActionResult> OnGetAsync(string code, int? year, CancellationToken cancellationToken)
    {
        Year = Math.Clamp(year ?? asOf.Day.Year, QuotaPeriod.FirstYear, asOf.Day.Year);
        Day = Year == asOf.Day.Year ? asOf.Day : QuotaPeriod.OfYear(Year).Through;
        if (await organisations.FindAsync(code, asOf.Day, cancellationToken) is not { } organisation)
        {
            Away = await organisations.FindAwayAsync(code, asOf.Day, cancellationToken);
            return Away is null ? NotFound() : Page();
        }
        var outcome = await dashboard.RunAsync(code, organisation.RowLevel, Year, Day, cancellationToken);
        if (!outcome.IsDone)
        {
            return NotFound();
        }
        (Organisation, Figures) = (organisation, outcome.Value);
        return Page();
    }

    /// <summary>The list behind a number of this year, or of the term; for one row where a unit is named.</summary>
    public string ListOf(string column, string? unit = null, QuotaPeriod? period = null) =>
        ReportAddress.ListOf(InPeriod(period ?? QuotaPeriod.OfYear(Year)) with { By = Organisation.RowLevel, AsOf = Day }, column, unit);

    /// <summary>The resolutions that set a unit's target of the year.</summary>
    public string QuotaOf(string unit) => $"/quotas/{unit}?{ReportAddress.Period}={Year}";

    /// <summary>The people admitted in the year before, until a day of it.</summary>
    public string ListOfYearBefore(DateOnly until) => ReportAddress.ListOf(InPeriod(QuotaPeriod.OfYear(Year - 1)) with { AsOf = until }, "admitted");

    /// <summary>The list behind a number as of a day.</summary>
    public string ListOn(string report, string column, DateOnly day) => ReportAddress.ListOn(report, Organisation.Code, day, column);

    /// <summary>The people admitted in a month, until the day where it is the month of it.</summary>
    public string ListOfMonth(int month, int year)
    {
        var first = new DateOnly(year, month, 1);
        var last = first.AddMonths(1).AddDays(-1);
        var words = new ReportArguments
        {
            Name = QuotaReport.Name,
            Organisation = Organisation.Code,
            From = first,
            To = last < Day ? last : Day,
        };
        return ReportAddress.ListOf(words, "admitted");
    }

    private ReportArguments InPeriod(QuotaPeriod period) => ReportAddress.InPeriod(QuotaReport.Name, Organisation.Code, period);

    private static bool IsSilent(UnitRow<QuotaFigures> row) => row.Figures is { Target: null, Admitted: 0 };
}
