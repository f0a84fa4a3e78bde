using Microsoft.AspNetCore.Mvc;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>Ends a case without admission: refused, or withdrawn.</summary>
public abstract class ClosingModel(
    bool mayAfterDecision,
    CandidateService candidates,
    CandidateReading reading,
    OrganisationService organisations,
    TimeProvider clock,
    Text text
) : CandidateActModel(reading, organisations, clock, text)
{
    [BindProperty]
    public ClosingEntry Input { get; set; } = new();

    protected override string Notice => Text["Admissions.Closed"];

    protected override Task<Outcome<int>> ActAsync(CancellationToken cancellationToken) =>
        candidates.CloseAsync(Key, Input, mayAfterDecision, cancellationToken);
}

/// <summary>Before a decision, by whoever keeps the candidates.</summary>
[Needs(Permission.KeepCandidates)]
public sealed class CloseModel(
    CandidateService candidates,
    CandidateReading reading,
    OrganisationService organisations,
    TimeProvider clock,
    Text text
) : ClosingModel(mayAfterDecision: false, candidates, reading, organisations, clock, text);

/// <summary>After a decision, by whoever records decisions.</summary>
[Needs(Permission.DecideAdmissions)]
public sealed class AnnulModel(
    CandidateService candidates,
    CandidateReading reading,
    OrganisationService organisations,
    TimeProvider clock,
    Text text
) : ClosingModel(mayAfterDecision: true, candidates, reading, organisations, clock, text);
