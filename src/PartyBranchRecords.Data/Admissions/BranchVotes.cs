using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Admissions;

/// <summary>How the votes of a branch are counted on a day: official members, less those away or exempt.</summary>
public sealed record CountedVoters(int Total, int Official, int Away, int Exempt)
{
    public int Votes => Official - Away - Exempt;

    /// <summary>What nobody has typed yet, as it is counted here.</summary>
    public VoteEntry Fill(VoteEntry typed) =>
        typed with
        {
            Total = typed.Total ?? Total,
            Official = typed.Official ?? Official,
            VotesOf = typed.VotesOf ?? Votes,
        };
}

/// <summary>Counts the members of a branch on a day for a vote.</summary>
public sealed class BranchVotes(RecordsContext context)
{
    public async Task<CountedVoters> OnAsync(int branchId, DateOnly day, CancellationToken cancellationToken = default)
    {
        var members = await (
            from membership in context.Memberships.On(day)
            join admission in context.Admissions
                on new { membership.MemberId, Number = membership.AdmissionNumber } equals new { admission.MemberId, admission.Number }
            where membership.BranchId == branchId
            select new { membership.MemberId, IsOfficial = admission.OfficialOn <= day }
        ).ToListAsync(cancellationToken);
        var official = members.Where(member => member.IsOfficial).Select(member => member.MemberId).ToList();
        var absences = await context
            .Absences.On(day)
            .Where(absence => official.Contains(absence.MemberId))
            .Select(absence => new { absence.MemberId, absence.Kind })
            .ToListAsync(cancellationToken);
        var away = absences.Where(one => one.Kind == AbsenceKind.Temporary).Select(one => one.MemberId).ToHashSet();
        var exempt = absences.Select(one => one.MemberId).Distinct().Count(member => !away.Contains(member));
        return new CountedVoters(members.Count, official.Count, away.Count, exempt);
    }
}
