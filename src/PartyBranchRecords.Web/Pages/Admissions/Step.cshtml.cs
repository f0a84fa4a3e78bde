using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.Admissions.Statute;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>Records a step: trained, verified, resolved, submitted, and the ways back and out. Its votes where somebody votes.</summary>
[Needs(Permission.KeepCandidates)]
public sealed class StepModel(StepService steps, StepFindings findings, BranchVotersSource voters, CandidateActServices services)
    : CandidateActModel(services)
{
    [BindProperty(SupportsGet = true, Name = "kind")]
    public CandidateStepKind Kind { get; set; }

    [BindProperty]
    public StepEntry Input { get; set; } = new();

    public StepShape Shape => StepShape.Of(Kind);
    public IReadOnlyList<RuleFinding> Findings { get; private set; } = [];

    /// <summary>How the votes of the branch are counted on the day; null of other steps, or where the branch is not known to vote.</summary>
    public BranchVoters? Voters { get; private set; }

    /// <summary>The day they are counted on: that of the vote where it is known.</summary>
    public DateOnly? CountedOn { get; private set; }

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
        var day = Input.On is { } on && on <= Today ? on : Today;
        await CountAsync(day, cancellationToken);
        Findings = Input.On is null
            ? await findings.PreparingAsync(Record.Known, Kind, day, cancellationToken)
            : await findings.OfAsync(Record.Known, (Counted with { On = day }).ToStep(Record.Candidate.Id), cancellationToken);
    }

    protected override async Task<Outcome<int>> ActAsync(CancellationToken cancellationToken)
    {
        await CountAsync(Input.On ?? Today, cancellationToken);
        return await steps.RecordAsync(Key, Counted, Deciding, cancellationToken);
    }

    /// <summary>What was typed; of a branch that voted, what was left empty as it is counted on the day.</summary>
    private StepEntry Counted =>
        Input with
        {
            Kind = Kind,
            Votes = Voters is { } counted && Input.Votes.VotesFor is not null ? Input.Votes.Filled(counted) : Input.Votes,
        };

    private async Task CountAsync(DateOnly day, CancellationToken cancellationToken)
    {
        if (Kind == CandidateStepKind.BranchResolved)
        {
            var branch = Record.Candidate.BranchId;
            (CountedOn, Voters) = (day, (await voters.OnAsync([branch], day, cancellationToken))[branch]);
        }
    }
}
