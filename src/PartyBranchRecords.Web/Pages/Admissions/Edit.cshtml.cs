using Microsoft.AspNetCore.Mvc;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>Changes what is kept of a candidate.</summary>
[Needs(Permission.KeepCandidates)]
public sealed class EditModel(CandidateService candidates, CandidateChoices choices, CandidateActServices services) : CandidateActModel(services)
{
    [BindProperty]
    public KeptEntry Input { get; set; } = new();

    public IReadOnlyList<CandidateHelper> Helpers { get; private set; } = [];
    public IReadOnlyList<LocalityChoice> Localities { get; private set; } = [];
    public bool HasApplied => Record.Case.ApplicationOn is not null;

    protected override string Notice => Text["Admissions.Changed"];

    protected override void Fill()
    {
        var candidate = Record.Candidate;
        Input = new KeptEntry
        {
            FullName = candidate.FullName,
            BirthYear = candidate.BirthDate.Year,
            Sex = candidate.Sex,
            Source = candidate.Source,
            FirstHelperId = candidate.FirstHelperId,
            SecondHelperId = candidate.SecondHelperId,
            PlannedMonth = candidate.PlannedMonth,
            Applicant = candidate.ToApplicant(),
        };
    }

    protected override async Task<bool> LoadChoicesAsync(CancellationToken cancellationToken)
    {
        var members = await choices.HelpersAsync(Record.Candidate.BranchId, Today, cancellationToken);
        Helpers = [.. members.UnionBy(Record.Helpers, helper => helper.MemberId)];
        Localities = await choices.LocalitiesAsync(Record.Candidate.BranchId, Today, cancellationToken);
        return true;
    }

    protected override Task<Outcome<int>> ActAsync(CancellationToken cancellationToken) => candidates.KeepAsync(Key, Input, cancellationToken);
}
