using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Movements;

/// <summary>People leave the branches of the records, for whatever reason.</summary>
[Needs(Permission.MoveMembers)]
public sealed class LeaveModel(LeavingService leaving, ActServices services) : MovementActModel<LeavingEntry>(leaving, services)
{
    public override string Act => "Movements.Leave";
}
