using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;
using PartyBranchRecords.Domain.Calendar;

namespace PartyBranchRecords.Data.Admissions.Statute;

/// <summary>Moves a dossier to a later edition of the rules.</summary>
public sealed class DossierEditions(CandidateCases cases, RuleEditionSource editions, TimeProvider clock)
{
    /// <summary>The editions that a dossier of an edition may be moved to, in their order.</summary>
    public async Task<IReadOnlyList<RuleEdition>> LaterAsync(RuleEdition current, CancellationToken cancellationToken = default) =>
        [.. EditionMoving.Later(await editions.LoadAsync(cancellationToken), current, clock.Today)];

    public Task<Outcome<int>> MoveAsync(CandidateKey key, EditionMoving moving, CancellationToken cancellationToken = default) =>
        cases.WriteAsync(
            key,
            async (_, known, attempt) =>
            {
                if (known.Case.AdmittedOn is { } admittedOn)
                {
                    return Verdict.Of(AdmissionRefusals.AlreadyAdmitted(admittedOn));
                }
                var verdict = moving.Check(await LaterAsync(known.Way.Way.Edition, attempt));
                if (verdict.IsAllowed)
                {
                    known.Candidate.EditionId = moving.EditionId;
                }
                return verdict;
            },
            cancellationToken
        );
}
