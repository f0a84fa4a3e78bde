using PartyBranchRecords.Data.Probation;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Web.Pages.Probation;

/// <summary>What every page of an act on somebody in probation needs, whatever the act.</summary>
public sealed record ProbationActServices(RecognitionCases Cases, RecognitionAuthority Authority)
{
    /// <summary>Refuses a decision that is another's to record.</summary>
    public async Task<Verdict> RefuseAsync(IReadOnlyList<MovingPerson> people, DateOnly on, CancellationToken cancellationToken) =>
        Verdict.Of(Authority.Refusals(people, await Cases.LoadAsync(people, on, cancellationToken), on));
}
