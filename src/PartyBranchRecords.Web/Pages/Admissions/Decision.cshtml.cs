using Microsoft.AspNetCore.Mvc;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>Records the decision and the ceremony, and the application where that is not recorded: one form, one change.</summary>
[Needs(Permission.RecordDecisions)]
public sealed class DecisionModel(
    AdmissionService admissions,
    AdmissionActs acts,
    StepFindings findings,
    CandidateChoices choices,
    CandidateActServices services
) : CandidateActModel(services)
{
    [BindProperty]
    public DecisionEntry Input { get; set; } = new();

    public IReadOnlyList<LocalityChoice> Localities { get; private set; } = [];
    public IReadOnlyList<RuleFinding> Findings { get; private set; } = [];
    public bool AsksApplication => Record.Case.ApplicationOn is null;
    public bool AsksApplicant => Record.Candidate.AsksApplicant(Record.Case);
    public bool AsksDecision => Record.Case.Decision is null;

    /// <summary>A day is typed: what the rules ask is asked of it.</summary>
    public bool HasTyped => (Input.DecisionOn ?? Input.AdmittedOn) is not null;

    /// <summary>Said before anything is typed: the decision is not this reader's.</summary>
    public Refusal? NotTheirs
    {
        get
        {
            var facts = Record.Known.FactsFor(Deciding);
            return facts.MayRecord(CandidateStepKind.Decided) ? null : facts.DecidedAbove;
        }
    }

    protected override string Notice =>
        Input.AdmittedOn is { } admittedOn ? Text["Admissions.Admitted", Record.BranchName, admittedOn] : Text["Admissions.Decided"];

    protected override void Fill() => Input = new DecisionEntry { Applicant = Record.Candidate.ToApplicant() };

    protected override async Task<bool> LoadChoicesAsync(CancellationToken cancellationToken)
    {
        Localities = await choices.LocalitiesAsync(Record.Candidate.BranchId, Today, cancellationToken);
        return true;
    }

    /// <summary>Of what was typed; before that of the step that is due.</summary>
    protected override async Task ShowAsync(CancellationToken cancellationToken)
    {
        var found = await acts.FindAsync(Record.Known, [], Input, cancellationToken);
        Findings =
            found.Count > 0
                ? [.. found.SelectMany(one => one.Findings)]
                : await findings.PreparingAsync(
                    Record.Known,
                    AsksDecision ? CandidateStepKind.Decided : CandidateStepKind.Admitted,
                    Today,
                    cancellationToken
                );
    }

    protected override Task<Outcome<int>> ActAsync(CancellationToken cancellationToken) =>
        admissions.RecordAsync(Key, Input, Deciding, cancellationToken);
}
