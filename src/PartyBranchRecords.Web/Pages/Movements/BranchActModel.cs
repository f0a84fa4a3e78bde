using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Web.Pages.Movements;

/// <summary>An act that names a branch; where several have the name that was typed, they are offered.</summary>
public abstract class BranchActModel<TEntry>(MovementService<TEntry> service, TargetBranches branches, ActServices services)
    : MovementActModel<TEntry>(service, services)
    where TEntry : MovementEntry, new()
{
    /// <summary>The branches whose name was typed, where it is not one alone.</summary>
    public IReadOnlyList<BranchOffer> Offers { get; private set; } = [];

    public IEnumerable<SelectListItem> OfferItems =>
        Offers.Select(offer => new SelectListItem($"{offer.Name}, {offer.Above} ({offer.Code})", offer.Code));

    /// <summary>The code or name that was typed.</summary>
    protected abstract string? Branch { get; }

    /// <summary>Whether only branches of the reader's own units are meant.</summary>
    protected virtual bool IsOwn => true;

    protected override async Task LoadChoicesAsync(CancellationToken cancellationToken)
    {
        if (Planned is null)
        {
            var offers = await branches.OffersAsync(Branch, IsOwn, Entry.EffectiveOn ?? Today, cancellationToken);
            // One alone is meant.
            Offers = offers.Count > 1 ? offers : [];
        }
    }
}
