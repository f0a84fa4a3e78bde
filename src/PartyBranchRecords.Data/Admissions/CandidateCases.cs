using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Admissions;

/// <summary>The candidate a form was shown for, as it was then.</summary>
public sealed record CandidateKey(int Id, long Version);

/// <summary>A candidate of the reader's units with its steps, loaded to be changed.</summary>
public sealed record KnownCandidate(AdmissionCandidate Candidate, CandidateCase Case)
{
    public bool AsksApplicant => Candidate.AsksApplicant(Case);
}

/// <summary>The one way to change a candidate: what was saved since the form was shown is never overwritten, and never repeated.</summary>
public sealed class CandidateCases(RecordsContext context, RecordsWriter writer)
{
    /// <summary>Runs <paramref name="act"/> as one change of the candidate; what it says is allowed is saved.</summary>
    public Task<Outcome<int>> WriteAsync(
        CandidateKey key,
        Func<RecordsChange, KnownCandidate, CancellationToken, Task<Verdict>> act,
        CancellationToken cancellationToken
    ) =>
        writer.WriteAsync<int>(
            ChangeDetails.Entry,
            async (change, attempt) =>
            {
                var candidate = await context.Candidates.SingleAsync(candidate => candidate.Id == key.Id, attempt);
                var steps = await context.CandidateSteps.AsNoTracking().Where(step => step.CandidateId == key.Id).ToListAsync(attempt);
                var known = new KnownCandidate(candidate, CandidateCase.Of(steps));
                // Who was admitted meanwhile is told so by the rule, with the day.
                if (candidate.Version != key.Version && known.Case.AdmittedOn is null)
                {
                    return await ChangedMeanwhileAsync(key.Id, steps, attempt);
                }
                var verdict = await act(change, known, attempt);
                if (!verdict.IsAllowed)
                {
                    return verdict;
                }
                if (context.ChangeTracker.HasChanges())
                {
                    // A step alone is a new version too: the next form must have seen it.
                    context.Entry(candidate).Property(saved => saved.Version).IsModified = true;
                }
                return candidate.Id;
            },
            cancellationToken
        );

    /// <summary>The numbers of members and candidates in the reader's units with this name, folded, and year of birth; null when there are none.</summary>
    public async Task<string?> LikelySameAsync(string fullName, int birthYear, int? exceptCandidateId, CancellationToken cancellationToken)
    {
        var (name, first, last) = (PersonName.SearchKey(fullName), new DateOnly(birthYear, 1, 1), new DateOnly(birthYear, 12, 31));
        var members = context
            .Members.Where(member =>
                // Another name stands after the name in the key.
                (member.SearchKey == name || (member.OtherName != null && member.SearchKey.StartsWith(name + " ")))
                && context.Particulars.Any(row => row.MemberId == member.Id && row.To == null && row.BirthDate >= first && row.BirthDate <= last)
            )
            .Select(member => member.RecordNumber);
        var candidates = context
            .Candidates.Where(candidate =>
                candidate.SearchKey == name
                && candidate.BirthDate >= first
                && candidate.BirthDate <= last
                && candidate.MemberId == null
                && candidate.Id != exceptCandidateId
            )
            .Select(candidate => candidate.Number);
        List<string> numbers = [.. await members.ToListAsync(cancellationToken), .. await candidates.ToListAsync(cancellationToken)];
        return numbers.Count == 0 ? null : string.Join("; ", numbers);
    }

    private async Task<Refusal> ChangedMeanwhileAsync(int id, List<CandidateStep> steps, CancellationToken cancellationToken)
    {
        var added = steps.Select(step => step.AddedBy).ToList();
        var last = await (
            from change in context.Changes
            where
                added.Contains(change.Number)
                || context.FieldChanges.Any(field =>
                    field.ChangeNumber == change.Number && field.Subject == nameof(AdmissionCandidate) && field.SubjectId == id
                )
            orderby change.Number descending
            select new { change.At, By = context.Users.Where(user => user.Id == change.UserId).Select(user => user.DisplayName).FirstOrDefault() }
        ).FirstAsync(cancellationToken);
        return AdmissionRefusals.ChangedMeanwhile(last.By ?? "", last.At);
    }
}

internal static class CandidateChange
{
    public static void AddStep(
        this RecordsChange change,
        AdmissionCandidate candidate,
        CandidateStepKind kind,
        DateOnly on,
        string? document = null
    ) =>
        change.Add(
            new CandidateStep
            {
                CandidateId = candidate.Id,
                Kind = kind,
                On = on,
                Document = document,
            }
        );
}
