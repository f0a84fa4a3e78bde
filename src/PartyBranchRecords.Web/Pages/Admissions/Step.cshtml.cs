using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>Records a step: trained, verified, resolved, submitted, and the ways back and out. Its votes where somebody votes.</summary>
[Needs(Permission.KeepCandidates)]
public sealed class StepModel(StepService steps, StepFindings findings, BranchVotes voters, CandidateActServices services)
    : CandidateActModel(services)
{
    [BindProperty(SupportsGet = true, Name = "kind")]
    public CandidateStepKind Kind { get; set; }

    [BindProperty]
    public StepEntry Input { get; set; } = new();

    public StepShape Shape => StepShape.Of(Kind);
    public IReadOnlyList<RuleFinding> Findings { get; private set; } = [];

    /// <summary>How the votes of the branch are counted on the day; null of other steps, or where the branch is not known to vote.</summary>
    public CountedVoters? Voters { get; private set; }

    public IEnumerable<SelectListItem> Stages =>
        StepRules.BackTo(Record.Case, Record.Way.Way).Select(stage => new SelectListItem(Text.Of(stage), $"{stage}"));

    /// <summary>Said before anything is typed: the step is not this reader's.</summary>
    public Refusal? NotTheirs
    {
        get
        {
            var facts = Record.Known.FactsFor(Deciding);
            return facts.MayRecord(Kind) ? null : facts.DecidedAbove;
        }
    }

    protected override string Notice => Text["Admissions.StepRecorded", Text.Of(Kind)];

    protected override Task<bool> LoadChoicesAsync(CancellationToken cancellationToken) =>
        Task.FromResult(
            ModelState.GetFieldValidationState("kind") != Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid
                && Kind
                    is not (
                        CandidateStepKind.Identified
                        or CandidateStepKind.DossierOpened
                        or CandidateStepKind.Decided
                        or CandidateStepKind.Admitted
                    )
                && Enum.IsDefined(Kind)
        );

    protected override async Task ShowAsync(CancellationToken cancellationToken)
    {
        Input = Input with { Kind = Kind };
        var day = Input.On is { } on && on <= Today ? on : Today;
        if (Kind == CandidateStepKind.BranchResolved)
        {
            Voters = await voters.OnAsync(Record.Candidate.BranchId, day, cancellationToken);
            Input = Input with { Votes = Voters.Fill(Input.Votes) };
        }
        Findings = Input.On is null
            ? await findings.PreparingAsync(Record.Known, Kind, day, cancellationToken)
            : await findings.OfAsync(Record.Known, (Input with { On = day }).ToStep(Record.Candidate.Id), cancellationToken);
    }

    protected override Task<Outcome<int>> ActAsync(CancellationToken cancellationToken) =>
        steps.RecordAsync(Key, Input with { Kind = Kind }, Deciding, cancellationToken);
}
