using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Data.Admissions;

/// <summary>
/// Makes candidates anonymous whose 24 months are over. It is the one thing that is really erased: old values, reasons and numbers of
/// papers go with the name, and cannot be brought back.
/// </summary>
public sealed class Anonymising(RecordsContext context, RecordsWriter writer, TimeProvider clock, ActivityLog log)
{
    /// <summary>How many were; one change, and one line of the activity log.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        if ((await DueAsync(cancellationToken)).Count == 0)
        {
            return 0;
        }
        var outcome = await writer.WriteAsync<IReadOnlyList<string>>(
            new ChangeDetails(ChangeKind.Correction, "Ẩn danh theo quy định: 24 tháng không có bước tiếp theo"),
            async (_, attempt) =>
            {
                var due = await DueAsync(attempt);
                var candidates = await context.Candidates.Where(candidate => due.Contains(candidate.Id)).ToListAsync(attempt);
                candidates.ForEach(Anonymity.Apply);
                // The names are logged as old values with this save, and erased with all others.
                await context.SaveChangesAsync(attempt);
                await EraseAsync(due, attempt);
                return candidates.ConvertAll(candidate => candidate.Number);
            },
            cancellationToken
        );
        var numbers = outcome.Value ?? [];
        if (numbers.Count > 0)
        {
            await log.WriteAsync(
                Activity.CandidatesAnonymised,
                detail: $"{numbers.Count} candidates, last step before {clock.Today.AddMonths(-Anonymity.Months):yyyy-MM-dd}",
                cancellationToken: cancellationToken
            );
        }
        return numbers.Count;
    }

    /// <summary>Nobody with a step of the last 24 months, or one recorded in them.</summary>
    public Task<List<int>> DueAsync(CancellationToken cancellationToken)
    {
        var limit = clock.Today.AddMonths(-Anonymity.Months);
        var recorded = OfficeClock.BeginningOf(limit.AddDays(1));
        return context
            .Candidates.Where(candidate => candidate.MemberId == null && candidate.FullName != Anonymity.Name)
            .Where(candidate => context.CandidateSteps.Any(step => step.CandidateId == candidate.Id))
            .Where(candidate =>
                !context.CandidateSteps.Any(step =>
                    step.CandidateId == candidate.Id
                    && (
                        step.On > limit
                        || step.Kind == CandidateStepKind.Admitted
                        || context.Changes.Any(change => change.Number == step.AddedBy && change.At >= recorded)
                    )
                )
            )
            .OrderBy(candidate => candidate.Id)
            .Select(candidate => candidate.Id)
            .ToListAsync(cancellationToken);
    }

    private async Task EraseAsync(IReadOnlyCollection<int> candidates, CancellationToken cancellationToken)
    {
        await context
            .FieldChanges.Where(field => field.Subject == nameof(AdmissionCandidate) && candidates.Contains((int)field.SubjectId))
            .ExecuteDeleteAsync(cancellationToken);
        await context
            .CandidateSteps.IgnoreQueryFilters([QueryFilters.Believed])
            .Where(step => candidates.Contains(step.CandidateId))
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(step => step.Reason, (string?)null)
                        .SetProperty(step => step.Document, (string?)null)
                        .SetProperty(step => step.AbsentReason, (string?)null),
                cancellationToken
            );
        await context
            .DossierDocuments.IgnoreQueryFilters([QueryFilters.Believed])
            .Where(paper => paper.CandidateId != null && candidates.Contains(paper.CandidateId.Value))
            .ExecuteUpdateAsync(
                set => set.SetProperty(paper => paper.Number, (string?)null).SetProperty(paper => paper.FiledAt, (string?)null),
                cancellationToken
            );
        await context
            .Introductions.IgnoreQueryFilters([QueryFilters.Believed])
            .Where(one => candidates.Contains(one.CandidateId))
            .ExecuteDeleteAsync(cancellationToken);
        await context
            .RuleExceptions.IgnoreQueryFilters([QueryFilters.Believed])
            .Where(exception => exception.CandidateId != null && candidates.Contains(exception.CandidateId.Value))
            .ExecuteUpdateAsync(
                set => set.SetProperty(exception => exception.Note, (string?)null).SetProperty(exception => exception.Document, (string?)null),
                cancellationToken
            );
    }
}
