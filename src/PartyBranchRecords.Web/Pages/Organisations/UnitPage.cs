using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Organisations;

/// <summary>
/// A page of a unit as of the day: of one that does not exist on the day it says so, of one whose records begin later that there
/// are no data; what is out of scope is not found.
/// </summary>
public abstract class UnitPage(OrganisationService organisations, AsOf asOf) : PageModel
{
    /// <summary>Set unless <see cref="Away"/> is.</summary>
    public OrganisationHead Unit { get; private set; } = null!;

    public UnitAway? Away { get; private set; }

    public DateOnly Day => asOf.Day;
    public bool IsToday => asOf.IsToday;

    /// <summary>The first day of the unit's records; read where there is nothing to show.</summary>
    public DateOnly? RecordsBeginOn { get; protected set; }

    /// <summary>What is read of a unit that exists on the day; false where the page has nothing for such a unit.</summary>
    protected abstract Task<bool> ReadAsync(CancellationToken cancellationToken);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellationToken)
    {
        var found = await organisations.FindAsync(code, Day, cancellationToken);
        if (found is null or { Organisation: DistrictCommittee })
        {
            Away = await organisations.FindAwayAsync(code, Day, cancellationToken);
        }
        if (Away is not null)
        {
            return Page();
        }
        if (found is null)
        {
            return NotFound();
        }
        Unit = found;
        return await ReadAsync(cancellationToken) ? Page() : NotFound();
    }
}
