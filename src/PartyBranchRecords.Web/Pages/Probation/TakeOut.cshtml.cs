using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Data.Probation;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Probation;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.Movements;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Probation;

/// <summary>A step of recognition that was entered by mistake is taken out; the right one is then recorded anew.</summary>
[Needs(Permission.KeepProbation)]
public sealed class TakeOutModel(StepTakingOutService service, ProbationActServices probation, ActServices services)
    : ProbationActModel<StepTakenOutEntry>(service, probation, services)
{
    public override string Act => "Probation.TakeOut";

    /// <summary>The last step: those before it stand under it.</summary>
    public IEnumerable<SelectListItem> StepItems =>
        (Case?.Steps ?? [])
            .TakeLast(1)
            .Select(step => new SelectListItem($"{Text.Of(step.Kind)} · {step.Document} · {Show.Day(step.On)}", $"{step.Kind}"));

    protected override Task<Outcome<PlannedAct>> RecordAsync(CancellationToken cancellationToken) =>
        Input.Step is RecognitionStepKind.Recognised ? RecordDecidingAsync(cancellationToken) : base.RecordAsync(cancellationToken);
}
