using Microsoft.AspNetCore.Mvc;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Data.Probation;
using PartyBranchRecords.Domain.Probation;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.Movements;

namespace PartyBranchRecords.Web.Pages.Probation;

/// <summary>A step of recognition was recorded wrongly and is put right, whatever came after it.</summary>
[Needs(Permission.KeepProbation)]
public sealed class CorrectModel(RecognitionService service, ProbationActServices probation, ActServices services)
    : RecognitionActModel(service, probation, services)
{
    [FromRoute]
    public string Step { get; set; } = "";

    public override RecognitionStepKind Kind =>
        Enum.GetValues<RecognitionStepKind>().First(kind => string.Equals(NameOf(kind), Step, StringComparison.Ordinal));

    public override string Act => $"Probation.Correct-{Kind}";

    public override bool Corrects => true;

    /// <summary>What is recorded; null where it is no longer believed.</summary>
    public RecognitionStep? Wrong => Cases.Values.SingleOrDefault()?.Step(Kind);

    protected override string Notice(PlannedAct done) => Text["Steps.Corrected"];

    protected override async Task LoadChoicesAsync(CancellationToken cancellationToken)
    {
        await base.LoadChoicesAsync(cancellationToken);
        if (HttpMethods.IsGet(Request.Method) && Wrong is { } wrong)
        {
            var explained = Cases[wrong.MemberId].Explaining(wrong).FirstOrDefault();
            Input = RecognitionEntry.Of(wrong, explained) with { FormId = Input.FormId, People = Input.People };
        }
    }
}
