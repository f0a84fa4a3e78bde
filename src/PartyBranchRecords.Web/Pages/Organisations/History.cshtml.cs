using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Organisations;

/// <summary>
/// What became of a unit up to the day, from unit to unit: what it came from, what it went into, how large it was. It opens also
/// for a unit that is gone, or stands outside the reader's units since.
/// </summary>
[Needs(Permission.SeeFigures)]
public sealed class HistoryModel(
    OrganisationService organisations,
    UnitHistories histories,
    UnitGrowth growth,
    UnitFacts facts,
    Reader reader,
    AsOf asOf
) : PageModel
{
    /// <summary>Set instead of everything else where the unit does not exist yet on the day.</summary>
    public UnitAway? Away { get; private set; }

    public UnitSeen Seen { get; private set; } = null!;
    public OrganisationHead Unit => Seen.Unit;
    public UnitHistory History { get; private set; } = null!;
    public UnitSizes Sizes { get; private set; } = null!;
    public IReadOnlyList<Tenure> Secretaries { get; private set; } = [];
    public bool SeesPersons { get; } = reader.May(Permission.SeePersons);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellationToken)
    {
        if (await organisations.FindSeenAsync(code, asOf.Day, cancellationToken) is not { } seen)
        {
            Away = await organisations.FindAwayAsync(code, asOf.Day, cancellationToken);
            return Away is null ? NotFound() : Page();
        }
        Seen = seen;
        History = await histories.OfAsync(seen, cancellationToken);
        Sizes = await growth.OfAsync(seen, cancellationToken);
        Secretaries = await facts.SecretariesAsync(seen.Unit.Id, seen.LeftOn ?? seen.Day, cancellationToken);
        return Page();
    }
}
