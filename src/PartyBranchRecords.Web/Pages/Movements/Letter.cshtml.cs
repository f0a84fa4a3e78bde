using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Movements;

/// <summary>The letters of people who moved out were presented at the new place.</summary>
[Needs(Permission.MoveMembers)]
public sealed class LetterModel(LetterService service, ActServices services) : MovementActModel<LetterEntry>(service, services)
{
    public override string Act => "Movements.PresentLetter";
}
