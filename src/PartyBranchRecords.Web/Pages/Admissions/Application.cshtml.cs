using Microsoft.AspNetCore.Mvc;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>Mở hồ sơ.</summary>
[Needs(Permission.KeepCandidates)]
public sealed class ApplicationModel(
    CandidateService candidates,
    CandidateReading reading,
    CandidateChoices choices,
    OrganisationService organisations,
    TimeProvider clock,
    Text text
) : CandidateActModel(reading, organisations, clock, text)
{
    [BindProperty]
    public ApplicationEntry Input { get; set; } = new();

    public IReadOnlyList<LocalityChoice> Localities { get; private set; } = [];

    protected override string Notice => Text["Admissions.DossierOpened"];

    protected override void Fill() => Input = new ApplicationEntry { Applicant = Record.Candidate.ToApplicant() };

    protected override async Task LoadChoicesAsync(CancellationToken cancellationToken) =>
        Localities = await choices.LocalitiesAsync(Record.Candidate.BranchId, Today, cancellationToken);

    protected override Task<Outcome<int>> ActAsync(CancellationToken cancellationToken) => candidates.OpenDossierAsync(Key, Input, cancellationToken);
}
