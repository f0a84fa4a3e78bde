using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Admissions;

/// <summary>The candidate a form was shown for, as it was then, and the form, where it may be sent once only.</summary>
public sealed record CandidateKey(int Id, long Version, Guid? FormId = null);

/// <summary>A candidate of the reader's units with its steps, loaded to be changed.</summary>
public sealed record KnownCandidate(AdmissionCandidate Candidate, CandidateCase Case, CandidateWay Way)
{
    public bool AsksApplicant => Candidate.AsksApplicant(Case);

    /// <param name="deciding">The units in which whoever acts decides for the committee above the grassroots.</param>
    public StepFacts FactsFor(Scope deciding) => new(Case, Way.Way, Way.IsWithin(deciding));
}

/// <summary>The one way to change candidates: what was saved since the form was shown is never overwritten, and never repeated.</summary>
public sealed class CandidateCases(RecordsContext context, RecordsWriter writer, CandidateWays ways, TimeProvider clock)
{
    private static readonly string[] AlsoRemoved = [QueryFilters.Believed];

    /// <summary>Runs <paramref name="act"/> as one change of the candidate; what it says is allowed is saved.</summary>
    public Task<Outcome<int>> WriteAsync(
        CandidateKey key,
        Func<RecordsChange, KnownCandidate, CancellationToken, Task<Verdict>> act,
        CancellationToken cancellationToken,
        ChangeDetails? details = null
    ) =>
        writer.WriteAsync<int>(
            (details ?? ChangeDetails.Entry) with
            {
                FormId = key.FormId,
            },
            async (change, attempt) =>
            {
                var known = (await LoadAsync([key.Id], attempt)).Single();
                // Who was admitted meanwhile is told so by the rule, with the day.
                if (known.Candidate.Version != key.Version && known.Case.AdmittedOn is null)
                {
                    return await ChangedMeanwhileAsync(known, attempt);
                }
                var verdict = await act(change, known, attempt);
                if (!verdict.IsAllowed)
                {
                    return verdict;
                }
                if (context.ChangeTracker.HasChanges())
                {
                    Touch(known);
                }
                return key.Id;
            },
            cancellationToken
        );

    /// <summary>Candidates of the reader's units with their steps, in the order of their names; four queries, however many they are.</summary>
    /// <param name="ids">Who.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <param name="asOf">As the case stood by the end of a day; unless given, with all steps, where branches stand today.</param>
    public async Task<IReadOnlyList<KnownCandidate>> LoadAsync(
        IReadOnlyCollection<int> ids,
        CancellationToken cancellationToken,
        DateOnly? asOf = null
    )
    {
        if (ids.Count == 0)
        {
            return [];
        }
        var candidates = await context
            .Candidates.Where(candidate => ids.Contains(candidate.Id))
            .OrderBy(candidate => candidate.SortKey)
            .ThenBy(candidate => candidate.Id)
            .ToListAsync(cancellationToken);
        var steps = (
            await context
                .CandidateSteps.AsNoTracking()
                .Where(step => ids.Contains(step.CandidateId) && (asOf == null || step.On <= asOf))
                .ToListAsync(cancellationToken)
        ).ToLookup(step => step.CandidateId);
        var cases = candidates.ConvertAll(candidate => (Candidate: candidate, Case: CandidateCase.Of(steps[candidate.Id])));
        var found = await ways.LoadAsync(cases, asOf ?? clock.Today, cancellationToken);
        return cases.ConvertAll(one => new KnownCandidate(one.Candidate, one.Case, found[one.Candidate.Id]));
    }

    /// <summary>A step alone is a new version too: the next form must have seen it.</summary>
    public void Touch(KnownCandidate known) => context.Entry(known.Candidate).Property(saved => saved.Version).IsModified = true;

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

    /// <summary>Who saved the candidate since the form was shown, and when.</summary>
    public async Task<Refusal> ChangedMeanwhileAsync(KnownCandidate known, CancellationToken cancellationToken)
    {
        var id = known.Candidate.Id;
        var everyStep = context.CandidateSteps.IgnoreQueryFilters(AlsoRemoved);
        var last = await (
            from change in context.Changes
            where
                everyStep.Any(step => step.CandidateId == id && (step.AddedBy == change.Number || step.RemovedBy == change.Number))
                || context.DossierDocuments.Any(paper => paper.CandidateId == id && paper.AddedBy == change.Number)
                || context.Introductions.Any(one => one.CandidateId == id && one.AddedBy == change.Number)
                || context.FieldChanges.Any(field =>
                    field.ChangeNumber == change.Number && field.Subject == nameof(AdmissionCandidate) && field.SubjectId == id
                )
            orderby change.Number descending
            select new { change.At, By = context.Users.Where(user => user.Id == change.UserId).Select(user => user.DisplayName).FirstOrDefault() }
        ).FirstAsync(cancellationToken);
        return AdmissionRefusals.ChangedMeanwhile(last.By ?? "", last.At);
    }
}
