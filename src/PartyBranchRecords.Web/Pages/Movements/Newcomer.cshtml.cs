using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Movements;

/// <summary>A member from outside, whom the records do not know yet, comes to a branch.</summary>
[Needs(Permission.MoveMembers)]
public sealed class NewcomerModel(NewcomerService service, TargetBranches branches, ActServices services)
    : BranchActModel<NewcomerEntry>(service, branches, services)
{
    public IEnumerable<SelectListItem> EthnicityItems => Ethnicities.Official.Select(name => new SelectListItem(name, name));

    public override string Act => "Movements.Newcomer";
    protected override string? Branch => Input.Branch;

    protected override void Fill() => Input = new NewcomerEntry { FormId = Guid.NewGuid(), Branch = From };
}
