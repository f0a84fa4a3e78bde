using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Movements;

/// <summary>People take an office in a unit that they stand in.</summary>
[Needs(Permission.MoveMembers)]
public sealed class OfficeModel(OfficeService service, ActServices services) : MovementActModel<OfficeEntry>(service, services)
{
    public IReadOnlyList<SelectListItem> UnitItems { get; private set; } = [];
    public override string Act => "Movements.Office";

    protected override async Task LoadChoicesAsync(CancellationToken cancellationToken) =>
        UnitItems = [.. (await service.UnitsAsync(People, cancellationToken)).Select(unit => new SelectListItem(unit.Name, unit.Code))];
}
