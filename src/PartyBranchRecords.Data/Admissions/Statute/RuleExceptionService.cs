using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Data.Admissions.Statute;

/// <summary>Which of the exceptions of a case; <paramref name="On"/> as it is kept.</summary>
public sealed record ExceptionKey(AdmissionRule Rule, RuleExceptionKind Kind, DateOnly? On);

/// <summary>Keeps what stands beside the rules of a candidate, and takes out what was entered in error.</summary>
public sealed class RuleExceptionService(RecordsContext context, RecordsWriter writer, TimeProvider clock)
{
    public Task<Outcome<int>> AddAsync(int candidateId, ExceptionEntry entry, CancellationToken cancellationToken = default) =>
        writer.WriteAsync<int>(
            ChangeDetails.Entry,
            async (change, attempt) =>
            {
                var candidate = await context.Candidates.SingleAsync(candidate => candidate.Id == candidateId, attempt);
                var verdict = ExceptionRules.Check(entry, await KeptAsync(candidateId, attempt), clock.Today);
                if (!verdict.IsAllowed)
                {
                    return verdict;
                }
                change.Add(entry.ToException(candidate.Id, memberId: null));
                return candidate.Id;
            },
            cancellationToken
        );

    /// <summary>Null where it was taken out already.</summary>
    public async Task<RuleException?> FindAsync(int candidateId, ExceptionKey key, CancellationToken cancellationToken = default) =>
        (await KeptAsync(candidateId, cancellationToken)).LastOrDefault(kept => (kept.Rule, kept.Kind, kept.On) == (key.Rule, key.Kind, key.On));

    public Task<Outcome<int>> TakeOutAsync(
        int candidateId,
        ExceptionKey key,
        ExceptionTakingOut entry,
        CancellationToken cancellationToken = default
    ) =>
        writer.WriteAsync<int>(
            new ChangeDetails(ChangeKind.Correction, entry.Reason?.Trim()),
            async (change, attempt) =>
            {
                var verdict = ExceptionRules.CheckTakingOut(entry);
                if (!verdict.IsAllowed)
                {
                    return verdict;
                }
                if (await FindAsync(candidateId, key, attempt) is not { } kept)
                {
                    return ExceptionRefusals.TakenOutAlready;
                }
                change.Remove(kept);
                return candidateId;
            },
            cancellationToken
        );

    private Task<List<RuleException>> KeptAsync(int candidateId, CancellationToken cancellationToken) =>
        context
            .RuleExceptions.AsNoTracking()
            .Where(exception => exception.CandidateId == candidateId)
            .OrderBy(exception => exception.Id)
            .ToListAsync(cancellationToken);
}
