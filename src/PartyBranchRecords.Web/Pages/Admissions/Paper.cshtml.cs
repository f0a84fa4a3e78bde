using Microsoft.AspNetCore.Mvc;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>A case that is finished on paper, of somebody who is followed already: one page, one save.</summary>
[Needs(Permission.DecideAdmissions)]
public sealed class PaperModel(PaperService papers, AdmissionActs acts, CandidateChoices choices, CandidateActServices services)
    : CandidateActModel(services),
        IPaperForm
{
    [BindProperty]
    public PaperEntry Input { get; set; } = new();

    public IReadOnlyList<LocalityChoice> Localities { get; private set; } = [];
    public IReadOnlyList<RuleFinding> Findings { get; private set; } = [];
    public CandidateCase? Known => Record.Case;
    public bool AsksApplicant => Record.Candidate.AsksApplicant(Record.Case);

    protected override string Notice =>
        Input.Decision.AdmittedOn is { } admittedOn ? Text["Admissions.Admitted", Record.BranchName, admittedOn] : Text["Admissions.Decided"];

    protected override void Fill() => Input = PaperForms.Empty(Record.Way.Way, Record.Case, Record.Candidate.ToApplicant());

    protected override async Task<bool> LoadChoicesAsync(CancellationToken cancellationToken)
    {
        Localities = await choices.LocalitiesAsync(Record.Candidate.BranchId, Today, cancellationToken);
        return true;
    }

    protected override async Task ShowAsync(CancellationToken cancellationToken)
    {
        var steps = Input.Steps.Where(step => step.On is not null).Select(step => step.ToStep(Record.Candidate.Id)).ToList();
        Findings = [.. (await acts.FindAsync(Record.Known, steps, Input.Decision, cancellationToken)).SelectMany(found => found.Findings)];
    }

    protected override Task<Outcome<int>> ActAsync(CancellationToken cancellationToken) =>
        papers.RecordAsync(Key, Input, Deciding, cancellationToken);
}
