using Microsoft.AspNetCore.Mvc;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Reporting.Changes;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.TagHelpers;

namespace PartyBranchRecords.Web.Pages.Reports;

/// <summary>Who came into the list behind a number, and who went, since another day or period, each with the reason.</summary>
[Needs(Permission.SeePeopleLists)]
public sealed class ChangesModel(ReportDesk desk, ReportComparing comparing, ChangedLists changed, Reader reader, ActivityLog log)
    : ChangesPage(desk, comparing, changed, reader)
{
    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Parameter)]
    public int Number { get; set; } = 1;

    /// <summary>Null where the comparison is refused, or there are no data of the other day or period.</summary>
    public ShownChanges? Changes { get; private set; }

    /// <summary>The unit of the row, as it is called today; null for the total.</summary>
    public string? RowName { get; private set; }

    public async Task<IActionResult> OnGetAsync(string report, CancellationToken cancellationToken)
    {
        if (!await AskAsync(report, cancellationToken) || Away is not null)
        {
            return NotFound();
        }
        await AskAgainstAsync(cancellationToken);
        if (Compared is null)
        {
            return Question is null || AgainstRefusal is not null ? Page() : NotFound();
        }
        var (isFound, changes) = await FindChangesAsync(cancellationToken);
        if (!isFound)
        {
            return NotFound();
        }
        RowName = Unit is null ? null : (await Desk.Organisations.FindAsync(Unit, Today, cancellationToken))?.Name ?? Unit;
        if (changes is null)
        {
            return Page();
        }
        var text = Desk.Text;
        Changes = new ShownChanges(changes, Number, text.OfMoment(Compared.Now, Today), text.OfMoment(Compared.Then, Today));
        if (changes.IsOfPeople)
        {
            await log.WriteAsync(
                Activity.PeopleListed,
                organisationId: Question!.Unit.Id,
                detail: $"{report} {Column} changes",
                cancellationToken: cancellationToken
            );
        }
        return Page();
    }
}
