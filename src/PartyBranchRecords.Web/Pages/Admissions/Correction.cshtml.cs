using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>Corrects a step that was recorded wrongly, or takes out the last one where it never was.</summary>
[Needs(Permission.KeepCandidates)]
public sealed class CorrectionModel(StepService steps, CandidateActServices services) : CandidateActModel(services)
{
    /// <summary>Which of the steps, from 1 in their order.</summary>
    [BindProperty(SupportsGet = true, Name = "place")]
    public int Place { get; set; }

    [BindProperty]
    public StepCorrection Input { get; set; } = new();

    public CandidateStep Step => Record.StepAt(Place)!;
    public bool MayTakeOut => Step == Record.Case.Last && Record.Case.Steps.Count > 1;
    public bool MayCorrect => StepCorrections.IsCorrectable(Step, Record.Case);

    public IEnumerable<SelectListItem> Stages =>
        StepRules.BackTo(StepCorrections.Without(Record.Case, Step), Record.Way.Way).Select(stage => new SelectListItem(Text.Of(stage), $"{stage}"));

    protected override string Notice => Text["Steps.Corrected"];

    /// <summary>What the form no longer asks of a step that it does not have.</summary>
    public Task<IActionResult> OnPostTakeOutAsync(int id, CancellationToken cancellationToken)
    {
        foreach (var key in ModelState.Keys.Where(key => key.StartsWith("Input.Step", StringComparison.Ordinal)).ToList())
        {
            ModelState.Remove(key);
        }
        return AnswerAsync(id, attempt => steps.TakeOutAsync(Key, Place, Input, Deciding, attempt), cancellationToken);
    }

    protected override void Fill() => Input = new StepCorrection { Step = StepEntry.Of(Step) };

    protected override Task<bool> LoadChoicesAsync(CancellationToken cancellationToken) => Task.FromResult(Record.StepAt(Place) is not null);

    protected override Task<Outcome<int>> ActAsync(CancellationToken cancellationToken) =>
        steps.CorrectAsync(Key, Place, Input with { Step = Input.Step with { Kind = Step.Kind } }, Deciding, cancellationToken);
}
