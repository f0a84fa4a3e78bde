using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Integrity;
using PartyBranchRecords.Data.Interchange.Jobs;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.TagHelpers;

namespace PartyBranchRecords.Web.Pages.Quality;

/// <summary>What is inconsistent or unlikely in a unit's records, how to put it right, and the list of each kind.</summary>
[Needs(Permission.SeePersons)]
public sealed class IndexModel(
    QualityService quality,
    OrganisationService organisations,
    ImportRuns imports,
    Reader reader,
    ActivityLog log,
    AsOf asOf
) : PageModel
{
    /// <summary>The check whose findings are listed; without it the page counts them all.</summary>
    [BindProperty(SupportsGet = true, Name = "check")]
    public string? CheckName { get; set; }

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Parameter)]
    public int Number { get; set; } = 1;

    /// <summary>Null where the reader has to choose one of several units.</summary>
    public OrganisationHead? Unit { get; private set; }
    public IReadOnlyList<ReaderRole> Units { get; } = [.. reader.UnitsFor(Permission.SeePersons).DistinctBy(unit => unit.OrganisationId)];
    public IReadOnlyList<QualityCount> Counts { get; private set; } = [];

    /// <summary>Imports that left something to look at; for those who import.</summary>
    public IReadOnlyList<ImportRunRow> Imports { get; private set; } = [];
    public QualityCheck? Check { get; private set; }
    public ListPage<QualityFinding>? Findings { get; private set; }
    public DateOnly Day => asOf.Day;

    public async Task<IActionResult> OnGetAsync(string? code, CancellationToken cancellationToken)
    {
        if (code is null)
        {
            return Units is [var only] ? Redirect($"/quality/{only.OrganisationCode}{Request.QueryString}") : Page();
        }
        Unit = await organisations.FindAsync(code, Day, cancellationToken);
        Check = QualityCheck.All.FirstOrDefault(check => string.Equals(check.Name, CheckName, StringComparison.Ordinal));
        if (Unit is null || (CheckName is not null && Check is null))
        {
            return NotFound();
        }
        var verdict = Check is null ? await CountAsync(code, cancellationToken) : await ListAsync(code, Check, cancellationToken);
        return verdict.IsAllowed ? Page() : NotFound();
    }

    private async Task<Verdict> CountAsync(string code, CancellationToken cancellationToken)
    {
        var outcome = await quality.CountAsync(code, Day, cancellationToken);
        Counts = outcome.Value ?? [];
        if (reader.May(Permission.ImportRecords))
        {
            Imports = [.. (await imports.LatestAsync(cancellationToken)).Where(run => run is { Warnings: > 0, IsUndone: false })];
        }
        return outcome.Verdict;
    }

    private async Task<Verdict> ListAsync(string code, QualityCheck check, CancellationToken cancellationToken)
    {
        var skip = (Math.Max(Number, 1) - 1) * PagerTagHelper.UsualSize;
        var outcome = await quality.ListAsync(code, check, Day, skip, PagerTagHelper.UsualSize, cancellationToken);
        Findings = outcome.Value;
        if (Findings?.Rows.Any(finding => finding.MemberId is not null) == true)
        {
            await log.WriteAsync(
                Activity.PeopleListed,
                organisationId: Unit!.Id,
                detail: $"quality {check.Name}",
                cancellationToken: cancellationToken
            );
        }
        return outcome.Verdict;
    }
}
