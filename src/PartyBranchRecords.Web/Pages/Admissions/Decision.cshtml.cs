using Microsoft.AspNetCore.Mvc;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>Records the decision and the ceremony, and the application where that is not recorded: one form, one change.</summary>
[Needs(Permission.DecideAdmissions)]
public sealed class DecisionModel(
    AdmissionService admissions,
    CandidateReading reading,
    CandidateChoices choices,
    OrganisationService organisations,
    TimeProvider clock,
    Text text
) : CandidateActModel(reading, organisations, clock, text)
{
    [BindProperty]
    public DecisionEntry Input { get; set; } = new();

    public IReadOnlyList<LocalityChoice> Localities { get; private set; } = [];
    public bool AsksApplication => Record.Case.ApplicationOn is null;
    public bool AsksApplicant => Record.Candidate.AsksApplicant(Record.Case);
    public bool AsksDecision => Record.Case.Decision is null;

    protected override string Notice =>
        Input.AdmittedOn is { } admittedOn ? Text["Admissions.Admitted", Record.BranchName, admittedOn] : Text["Admissions.Decided"];

    protected override void Fill() => Input = new DecisionEntry { Applicant = Record.Candidate.ToApplicant() };

    protected override async Task LoadChoicesAsync(CancellationToken cancellationToken) =>
        Localities = await choices.LocalitiesAsync(Record.Candidate.BranchId, Today, cancellationToken);

    protected override Task<Outcome<int>> ActAsync(CancellationToken cancellationToken) => admissions.RecordAsync(Key, Input, cancellationToken);
}
