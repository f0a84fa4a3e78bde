using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Movements;

/// <summary>People begin to take part elsewhere for a time, or are exempt.</summary>
[Needs(Permission.MoveMembers)]
public sealed class AbsenceModel(AbsenceService service, ActServices services) : MovementActModel<AbsenceEntry>(service, services)
{
    public override string Act => "Movements.Absence";
}
