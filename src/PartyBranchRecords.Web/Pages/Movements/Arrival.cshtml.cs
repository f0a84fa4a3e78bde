using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Movements;

/// <summary>People who had moved out of the records are back.</summary>
[Needs(Permission.MoveMembers)]
public sealed class ArrivalModel(ArrivalService service, TargetBranches branches, ActServices services)
    : BranchActModel<ArrivalEntry>(service, branches, services)
{
    public override string Act => "Movements.Arrival";
    protected override string? Branch => Input.Branch;

    protected override void Fill() => Input = new ArrivalEntry { FormId = Guid.NewGuid(), Branch = From };
}
