using PartyBranchRecords.Data.Probation;
using PartyBranchRecords.Domain.Probation;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.Movements;

namespace PartyBranchRecords.Web.Pages.Probation;

/// <summary>The branch resolved to propose recognition.</summary>
[Needs(Permission.KeepProbation)]
public sealed class BranchResolutionModel(RecognitionService service, ProbationActServices probation, ActServices services)
    : RecognitionActModel(service, probation, services)
{
    public override RecognitionStepKind Kind => RecognitionStepKind.BranchResolved;
}
