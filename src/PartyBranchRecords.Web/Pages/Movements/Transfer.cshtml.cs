using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Movements;

/// <summary>People move to another branch of the records.</summary>
[Needs(Permission.MoveMembers)]
public sealed class TransferModel(
    TransferService transfers,
    TargetBranches branches,
    MovingPeople people,
    OrganisationService organisations,
    ActivityLog log,
    TimeProvider clock,
    Text text
) : MovementActModel(people, organisations, log, clock, text)
{
    [BindProperty]
    public TransferEntry Input { get; set; } = new();

    /// <summary>The branches whose name was typed, where it is not one alone.</summary>
    public IReadOnlyList<BranchOffer> Offers { get; private set; } = [];

    public IEnumerable<SelectListItem> OfferItems =>
        Offers.Select(offer => new SelectListItem($"{offer.Name}, {offer.Above} ({offer.Code})", offer.Code));

    public override MovementEntry Entry => Input;
    public override string Act => "Movements.Transfer";

    protected override void Fill(List<PersonKey> keys, Guid formId) =>
        Input = new TransferEntry
        {
            People = keys,
            FormId = formId,
            Kind = TransferKind.InternalTransfer,
        };

    protected override Task<Outcome<PlannedAct>> CheckAsync(CancellationToken cancellationToken) => transfers.CheckAsync(Input, cancellationToken);

    protected override Task<Outcome<PlannedAct>> RecordAsync(CancellationToken cancellationToken) => transfers.RecordAsync(Input, cancellationToken);

    protected override string Notice(PlannedAct done) => Text["Movements.Transferred", done.People.Count, Input.EffectiveOn];

    protected override async Task LoadChoicesAsync(CancellationToken cancellationToken)
    {
        if (Planned is null)
        {
            var offers = await branches.OffersAsync(Input.Branch, Input.EffectiveOn ?? Today, cancellationToken);
            // One alone is meant.
            Offers = offers.Count > 1 ? offers : [];
        }
    }
}
