using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Data.Probation;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Probation;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.Movements;

namespace PartyBranchRecords.Web.Pages.Probation;

/// <summary>The deadline of the decision on recognition is extended, once.</summary>
[Needs(Permission.DecideRecognition)]
public sealed class ExtensionModel(ExtensionService service, ProbationActServices probation, ActServices services)
    : ProbationActModel<ExtensionEntry>(service, probation, services)
{
    public override string Act => "Probation.Extend";

    protected override Task<Outcome<PlannedAct>> RecordAsync(CancellationToken cancellationToken) => RecordDecidingAsync(cancellationToken);
}
