using PartyBranchRecords.Data.Probation;
using PartyBranchRecords.Domain.Probation;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.Movements;

namespace PartyBranchRecords.Web.Pages.Probation;

/// <summary>The decision on recognition: official from the end of probation.</summary>
[Needs(Permission.DecideRecognition)]
public sealed class DecisionModel(RecognitionService service, ProbationActServices probation, ActServices services)
    : RecognitionActModel(service, probation, services)
{
    public override RecognitionStepKind Kind => RecognitionStepKind.Recognised;
}
