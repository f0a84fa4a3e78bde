using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Movements;

/// <summary>Somebody who left the Party was admitted again.</summary>
[Needs(Permission.MoveMembers)]
public sealed class ReAdmissionModel(ReAdmissionService service, TargetBranches branches, ActServices services)
    : BranchActModel<ReAdmissionEntry>(service, branches, services)
{
    public override string Act => "Movements.ReAdmission";
    protected override string? Branch => Input.Branch;

    protected override void Fill() => Input = new ReAdmissionEntry { FormId = Guid.NewGuid(), Branch = From };
}
