using Microsoft.AspNetCore.Mvc;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>Mở hồ sơ.</summary>
[Needs(Permission.KeepCandidates)]
public sealed class ApplicationModel(CandidateService candidates, CandidateChoices choices, CandidateActServices services)
    : CandidateActModel(services)
{
    [BindProperty]
    public ApplicationEntry Input { get; set; } = new();

    public IReadOnlyList<LocalityChoice> Localities { get; private set; } = [];

    protected override string Notice => Text["Admissions.DossierOpened"];

    protected override void Fill() => Input = new ApplicationEntry { Applicant = Record.Candidate.ToApplicant() };

    protected override async Task<bool> LoadChoicesAsync(CancellationToken cancellationToken)
    {
        Localities = await choices.LocalitiesAsync(Record.Candidate.BranchId, Today, cancellationToken);
        return true;
    }

    protected override Task<Outcome<int>> ActAsync(CancellationToken cancellationToken) => candidates.OpenDossierAsync(Key, Input, cancellationToken);
}
