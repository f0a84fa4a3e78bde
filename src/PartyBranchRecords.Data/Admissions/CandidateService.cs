using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Admissions;

/// <summary>Keeps candidates: found by a branch, changed, applying, and leaving the way to admission.</summary>
public sealed class CandidateService(RecordsContext context, RecordsWriter writer, CandidateCases cases, CandidateChoices choices, TimeProvider clock)
{
    /// <summary>A person found by a branch that stands in the reader's units today.</summary>
    public Task<Outcome<int>> IdentifyAsync(string branchCode, IdentificationEntry entry, CancellationToken cancellationToken = default) =>
        writer.WriteAsync<int>(
            ChangeDetails.Entry,
            async (change, attempt) =>
            {
                var (today, wanted) = (clock.Today, Organisation.CleanCode(branchCode));
                var branch = await context.Branches.AsNoTracking().SingleAsync(branch => branch.Code == wanted, attempt);
                var helpers = await choices.HelpersAsync(branch.Id, today, attempt);
                var verdict = CandidateRules.Identify(entry, [.. helpers.Select(helper => helper.MemberId)], today);
                if (!verdict.IsAllowed)
                {
                    return verdict;
                }
                var likely = await cases.LikelySameAsync(entry.FullName!, entry.BirthYear!.Value, null, attempt);
                var doubts = Doubt.Unconfirmed(likely is null ? [] : [AdmissionRefusals.LikelySame(likely)], entry.Confirmed);
                if (!doubts.IsAllowed)
                {
                    return doubts;
                }
                var candidate = await AddAsync(change, branch, entry, attempt);
                return candidate.Id;
            },
            cancellationToken
        );

    /// <summary>Inside a change: a person found by a branch, with its first step.</summary>
    internal async Task<AdmissionCandidate> AddAsync(
        RecordsChange change,
        Branch branch,
        IdentificationEntry entry,
        CancellationToken cancellationToken
    )
    {
        var candidate = AdmissionCandidate.Found(await NextNumberAsync(branch.Code, clock.Today.Year, cancellationToken), branch.Id, entry);
        context.Candidates.Add(candidate);
        await context.SaveChangesAsync(cancellationToken);
        var step = new StepEntry { Kind = CandidateStepKind.Identified, On = entry.IdentifiedOn };
        change.Add(step.ToStep(candidate.Id));
        return candidate;
    }

    /// <summary>A change of what is kept.</summary>
    public Task<Outcome<int>> KeepAsync(CandidateKey key, KeptEntry entry, CancellationToken cancellationToken = default) =>
        cases.WriteAsync(
            key,
            async (_, known, attempt) =>
            {
                var (today, candidate) = (clock.Today, known.Candidate);
                var hasApplied = known.Case.ApplicationOn is not null;
                var helpers = await choices.HelpersAsync(candidate.BranchId, today, attempt);
                var verdict = CandidateRules.Keep(
                    entry,
                    known.Case,
                    hasApplied,
                    // A helper who has moved since stays until another is named.
                    [.. helpers.Select(helper => helper.MemberId), candidate.FirstHelperId ?? 0, candidate.SecondHelperId ?? 0],
                    await choices.LocalityIdsAsync(candidate.BranchId, today, attempt),
                    today
                );
                if (verdict.IsAllowed)
                {
                    candidate.Keep(entry);
                }
                if (verdict.IsAllowed && hasApplied)
                {
                    candidate.Keep(entry.Applicant);
                }
                return verdict;
            },
            cancellationToken
        );

    /// <summary>Mở hồ sơ: the application was handed in.</summary>
    public Task<Outcome<int>> OpenDossierAsync(CandidateKey key, ApplicationEntry entry, CancellationToken cancellationToken = default) =>
        cases.WriteAsync(
            key,
            async (change, known, attempt) =>
            {
                var today = clock.Today;
                var localities = await choices.LocalityIdsAsync(known.Candidate.BranchId, today, attempt);
                var verdict = CandidateRules.OpenDossier(entry, known.Case, localities, today);
                if (verdict.IsAllowed)
                {
                    known.Candidate.Keep(entry.Applicant);
                    change.AddStep(known, CandidateStepKind.DossierOpened, entry.ApplicationOn!.Value);
                }
                return verdict;
            },
            cancellationToken
        );

    /// <summary>The office's running number of the year, unique because writers take turns: <c>BC-2026-001</c>.</summary>
    private async Task<string> NextNumberAsync(string branchCode, int year, CancellationToken cancellationToken)
    {
        const int running = 10;
        var prefix = $"{branchCode[..Math.Min(branchCode.Length, AdmissionCandidate.NumberLength - running)]}-{year}-";
        var taken = await context
            .Candidates.IgnoreQueryFilters([QueryFilters.PersonScope])
            .Where(candidate => candidate.Number.StartsWith(prefix))
            .Select(candidate => candidate.Number)
            .ToListAsync(cancellationToken);
        var last = taken
            .Select(number => int.TryParse(number[prefix.Length..], CultureInfo.InvariantCulture, out var one) ? one : 0)
            .DefaultIfEmpty()
            .Max();
        return $"{prefix}{last + 1:000}";
    }
}
