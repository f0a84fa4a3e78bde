using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Movements;

/// <summary>People are back, or no longer exempt.</summary>
[Needs(Permission.MoveMembers)]
public sealed class ReturnModel(ReturnService service, ActServices services) : MovementActModel<ReturnEntry>(service, services)
{
    public override string Act => "Movements.Return";
}
