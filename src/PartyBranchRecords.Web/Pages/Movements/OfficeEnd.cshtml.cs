using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Movements;

/// <summary>People lay down an office.</summary>
[Needs(Permission.MoveMembers)]
public sealed class OfficeEndModel(OfficeEndService service, ActServices services) : MovementActModel<OfficeEndEntry>(service, services)
{
    /// <summary>The offices that one of the people holds today.</summary>
    public IEnumerable<SelectListItem> HeldItems =>
        People
            .SelectMany(person => person.Offices)
            .Where(held => held.Lasts(Today))
            .DistinctBy(held => held.Key, StringComparer.Ordinal)
            .Select(held => new SelectListItem($"{Text.Of(held.Holding.Office)}, {held.Unit}", held.Key));

    public override string Act => "Movements.OfficeEnd";
}
