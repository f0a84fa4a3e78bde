using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Movements;

/// <summary>Somebody who left the Party was admitted again.</summary>
[Needs(Permission.MoveMembers)]
public sealed class ReAdmissionModel(ReAdmissionService service, TargetBranches branches, RuleEditionSource editions, ActServices services)
    : BranchActModel<ReAdmissionEntry>(service, branches, services)
{
    public override string Act => "Movements.ReAdmission";

    /// <summary>Where the rules of being admitted again stand.</summary>
    public string Source { get; private set; } = "";

    protected override string? Branch => Input.Branch;

    protected override void Fill() => Input = new ReAdmissionEntry { FormId = Guid.NewGuid(), Branch = From };

    protected override async Task LoadChoicesAsync(CancellationToken cancellationToken)
    {
        await base.LoadChoicesAsync(cancellationToken);
        Source = KnownEditions.ReAdmissionOn(await editions.LoadAsync(cancellationToken), Input.DecidedOn ?? Today);
    }
}
