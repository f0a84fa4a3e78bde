using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.History;

/// <summary>Whatever was written past the context is a new version of whom it is about: the next form must have seen it.</summary>
internal static class PeopleVersions
{
    /// <summary>Raises the versions of the people and candidates that a change touched, by facts or plain columns; each once.</summary>
    public static async Task RaiseVersionsAsync(this RecordsContext context, long change, CancellationToken cancellationToken)
    {
        var members = context
            .Memberships.Where(fact => fact.AddedBy == change || fact.RemovedBy == change)
            .Select(fact => fact.MemberId)
            .Concat(context.Admissions.Where(fact => fact.AddedBy == change || fact.RemovedBy == change).Select(fact => fact.MemberId))
            .Concat(context.Particulars.Where(fact => fact.AddedBy == change || fact.RemovedBy == change).Select(fact => fact.MemberId))
            .Concat(context.OfficeHoldings.Where(fact => fact.AddedBy == change || fact.RemovedBy == change).Select(fact => fact.MemberId))
            .Concat(context.CivicPosts.Where(fact => fact.AddedBy == change || fact.RemovedBy == change).Select(fact => fact.MemberId))
            .Concat(context.Absences.Where(fact => fact.AddedBy == change || fact.RemovedBy == change).Select(fact => fact.MemberId))
            .Concat(context.TransferLetters.Where(fact => fact.AddedBy == change || fact.RemovedBy == change).Select(fact => fact.MemberId))
            .Concat(context.RecognitionSteps.Where(fact => fact.AddedBy == change || fact.RemovedBy == change).Select(fact => fact.MemberId))
            .Concat(context.ProbationHelpers.Where(fact => fact.AddedBy == change || fact.RemovedBy == change).Select(fact => fact.MemberId))
            .Concat(context.DossierDocuments.Where(fact => fact.AddedBy == change || fact.RemovedBy == change).Select(fact => fact.MemberId ?? 0))
            .Concat(context.RuleExceptions.Where(fact => fact.AddedBy == change || fact.RemovedBy == change).Select(fact => fact.MemberId ?? 0))
            .Concat(
                context
                    .FieldChanges.Where(field => field.ChangeNumber == change && field.Subject == nameof(Member))
                    .Select(field => (int)field.SubjectId)
            );
        await context
            .Members.IgnoreQueryFilters()
            .Where(member => members.Contains(member.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(member => member.Version, member => member.Version + 1), cancellationToken);
        var candidates = context
            .CandidateSteps.Where(fact => fact.AddedBy == change || fact.RemovedBy == change)
            .Select(fact => fact.CandidateId)
            .Concat(context.CandidateStays.Where(fact => fact.AddedBy == change || fact.RemovedBy == change).Select(fact => fact.CandidateId))
            .Concat(context.Introductions.Where(fact => fact.AddedBy == change || fact.RemovedBy == change).Select(fact => fact.CandidateId))
            .Concat(context.DossierDocuments.Where(fact => fact.AddedBy == change || fact.RemovedBy == change).Select(fact => fact.CandidateId ?? 0))
            .Concat(context.RuleExceptions.Where(fact => fact.AddedBy == change || fact.RemovedBy == change).Select(fact => fact.CandidateId ?? 0))
            .Concat(
                context
                    .FieldChanges.Where(field => field.ChangeNumber == change && field.Subject == nameof(AdmissionCandidate))
                    .Select(field => (int)field.SubjectId)
            );
        await context
            .Candidates.IgnoreQueryFilters()
            .Where(candidate => candidates.Contains(candidate.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(candidate => candidate.Version, candidate => candidate.Version + 1), cancellationToken);
    }
}
