using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.TagHelpers;

namespace PartyBranchRecords.Web.Pages.Lists;

/// <summary>The people or branches behind a number of a report: as many rows as the number says.</summary>
[Needs(Permission.SeePeopleLists)]
public sealed class IndexModel(
    MembersReport members,
    QuotaReport quota,
    BranchSizesReport sizes,
    StructureReport structure,
    OrganisationService organisations,
    ActivityLog log,
    AsOf asOf
) : PageModel
{
    /// <summary>The column of the number.</summary>
    [BindProperty(SupportsGet = true)]
    public string Column { get; set; } = "";

    /// <summary>The row of the number; the total where none is named.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Unit { get; set; }

    /// <summary>The day, for a number as of a day.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    /// <summary>A year or a term, for a number of a period.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Period { get; set; }

    /// <summary>A month, as 2020-05, in the place of the period.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Month { get; set; }

    /// <summary>The last day that counts of a period not yet over.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Until { get; set; }

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Parameter)]
    public int Number { get; set; } = 1;

    public string Report { get; private set; } = "";
    public OrganisationHead Organisation { get; private set; } = null!;
    public OrganisationHead? Row { get; private set; }
    public ListPage<PersonRow>? People { get; private set; }
    public ListPage<BranchFigure>? Branches { get; private set; }
    public ListPage<StructureUnit>? Units { get; private set; }
    public ReportPeriod? Days { get; private set; }
    public DateOnly Day => On ?? asOf.Day;
    public int Total => People?.Total ?? Branches?.Total ?? Units?.Total ?? 0;

    /// <summary>The place of the first row in the whole list, from 1.</summary>
    public int First => (Math.Max(Number, 1) - 1) * PagerTagHelper.UsualSize + 1;

    private ListRequest List => new(Column, Unit, First - 1, PagerTagHelper.UsualSize);

    public async Task<IActionResult> OnGetAsync(string report, string code, CancellationToken cancellationToken)
    {
        Report = report;
        if (!ModelState.IsValid || await organisations.FindAsync(code, asOf.Day, cancellationToken) is not { } organisation)
        {
            return NotFound();
        }
        Organisation = organisation;
        Row = Unit is null ? null : await organisations.FindAsync(Unit, asOf.Day, cancellationToken);
        if (!await FillAsync(report, code, cancellationToken))
        {
            return NotFound();
        }
        if (People is not null)
        {
            await log.WriteAsync(
                Activity.PeopleListed,
                organisationId: organisation.Id,
                detail: $"{report} {Column}",
                cancellationToken: cancellationToken
            );
        }
        return Page();
    }

    private async Task<bool> FillAsync(string report, string code, CancellationToken cancellationToken)
    {
        var onDay = new DayRequest
        {
            Organisation = code,
            By = Organisation.RowLevel,
            AsOf = Day,
        };
        switch (report)
        {
            case MembersReport.Name:
                return Found(await members.ListAsync(onDay, List, cancellationToken), page => People = page);
            case BranchSizesReport.Name:
                return Found(await sizes.ListAsync(onDay, List, cancellationToken), page => Branches = page);
            case StructureReport.Name:
                return Found(await structure.ListAsync(onDay, List, cancellationToken), page => Units = page);
            case QuotaReport.Name when ReadPeriod() is { } period:
                Days = period;
                var request = new PeriodRequest
                {
                    Organisation = code,
                    By = Organisation.RowLevel,
                    Period = period,
                    Today = asOf.Day,
                };
                return Found(await quota.ListAsync(request, List, cancellationToken), page => People = page);
            default:
                return false;
        }
    }

    private static bool Found<T>(Outcome<T> outcome, Action<T> keep)
    {
        if (outcome.IsDone)
        {
            keep(outcome.Value);
        }
        return outcome.IsDone;
    }

    private ReportPeriod? ReadPeriod()
    {
        if (DateOnly.TryParseExact($"{Month}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
        {
            return new ReportPeriod(first, first.AddMonths(1).AddDays(-1)) { AsOf = Until >= first ? Until : null };
        }
        return QuotaPeriod.TryParse(Period, out var named) ? ReportPeriod.Of(named) with { AsOf = Until } : null;
    }
}
