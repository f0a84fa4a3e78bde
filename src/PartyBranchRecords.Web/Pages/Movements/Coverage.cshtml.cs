using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Movements;

/// <summary>A branch begins to cover a locality, or no longer does.</summary>
[Needs(Permission.MoveMembers)]
public sealed class CoverageModel(CoverageService service, UnitFacts facts, ActServices services) : MovementActModel<CoverageEntry>(service, services)
{
    public IReadOnlyList<SelectListItem> LocalityItems { get; private set; } = [];
    public IReadOnlyList<CoveredLocality> Covered { get; private set; } = [];
    public override string Act => "Movements.Coverage";

    protected override void Fill() => Input = new CoverageEntry { FormId = Guid.NewGuid(), Branch = From };

    protected override async Task LoadChoicesAsync(CancellationToken cancellationToken)
    {
        if (ViewData["Path"] is OrganisationHead branch)
        {
            LocalityItems =
            [
                .. (await service.LocalitiesAsync(branch.Id, cancellationToken)).Select(one => new SelectListItem(
                    $"{one.Name} ({one.Code})",
                    $"{one.Id}"
                )),
            ];
            Covered = await facts.LocalitiesAsync(branch.Id, Today, cancellationToken);
        }
    }
}
