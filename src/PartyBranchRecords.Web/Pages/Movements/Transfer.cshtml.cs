using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Movements;

/// <summary>People move to another branch of the records.</summary>
[Needs(Permission.MoveMembers)]
public sealed class TransferModel(TransferService service, TargetBranches branches, ActServices services)
    : BranchActModel<TransferEntry>(service, branches, services)
{
    public override string Act => "Movements.Transfer";
    protected override string? Branch => Input.Branch;
    protected override bool IsOwn => false;

    protected override void Fill() => Input = new TransferEntry { FormId = Guid.NewGuid(), Kind = TransferKind.InternalTransfer };
}
