using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Data.Quotas;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.Reports;

namespace PartyBranchRecords.Web.Pages.Quotas;

/// <summary>The quotas of a unit: every revision, and for one period what was handed down beside the own number.</summary>
[Needs(Permission.SeeFigures)]
public sealed class IndexModel(
    OrganisationService organisations,
    QuotaReading quotas,
    QuotaCascades cascades,
    RecordsBegin begins,
    Reader reader,
    AsOf asOf
) : PageModel
{
    /// <summary>A year or a term; this year unless the address says so.</summary>
    [BindProperty(SupportsGet = true, Name = "period")]
    public string? PeriodName { get; set; }

    /// <summary>Set instead of everything else where the unit does not exist on the day.</summary>
    public UnitAway? Away { get; private set; }

    public OrganisationHead Unit { get; private set; } = null!;

    /// <summary>The first day of the unit's records, where it has no quota.</summary>
    public DateOnly? RecordsBeginOn { get; private set; }
    public bool HasData => !(RecordsBeginOn > asOf.Day);
    public QuotaPeriod Period { get; private set; } = null!;
    public IReadOnlyList<QuotaRevision> Revisions { get; private set; } = [];
    public IReadOnlyList<string> Periods { get; private set; } = [];

    /// <summary>Null for a branch, which hands nothing down, and where the day lies before the period.</summary>
    public QuotaCascadeReport? Cascade { get; private set; }

    public int? Target => Revisions.FirstOrDefault(revision => revision.IsInForce && revision.IsOf(Period.Name))?.Quota.Target;
    public bool MaySet => asOf.IsToday && reader.May(Permission.SetQuotas) && Unit.DissolvedOn is null;

    /// <summary>The people behind what a unit below has admitted in the period.</summary>
    public string AdmittedList(string unit) =>
        ReportAddress.ListOf(
            ReportAddress.InPeriod(QuotaReport.Name, Unit.Code, Period) with
            {
                By = Unit.RowLevel,
                AsOf = asOf.IsToday ? null : asOf.Day,
            },
            "admitted",
            unit
        );

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellationToken)
    {
        if (await organisations.FindAsync(code, asOf.Day, cancellationToken) is not { } unit)
        {
            Away = await organisations.FindAwayAsync(code, asOf.Day, cancellationToken);
            return Away is null ? NotFound() : Page();
        }
        Unit = unit;
        Period = QuotaPeriod.TryParse(PeriodName, out var asked) ? asked : QuotaPeriod.OfYear(asOf.Day.Year);
        Revisions = await quotas.RevisionsAsync(unit.Id, asOf.Day, cancellationToken);
        RecordsBeginOn = Revisions.Count == 0 ? await begins.OnAsync(unit.AsReportUnit, cancellationToken) : null;
        Periods =
        [
            .. Revisions
                .Select(revision => revision.Quota.Period)
                .Append(Period.Name)
                .Distinct(StringComparer.Ordinal)
                .OrderDescending(StringComparer.Ordinal),
        ];
        Cascade =
            unit.Level == OrganisationLevel.Branch ? null : await cascades.FindAsync(unit, Period, asOf.IsToday ? null : asOf.Day, cancellationToken);
        return Page();
    }
}
