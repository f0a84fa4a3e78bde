using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Members;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Admissions;

/// <summary>Makes a probationary member of a candidate: the person, the admission, the place in the branch, what is known of them.</summary>
public sealed class NewMembers(RecordsContext context, RecordNumbers recordNumbers)
{
    public async Task AddAsync(
        RecordsChange change,
        AdmissionCandidate candidate,
        CandidateStep? decision,
        DateOnly admittedOn,
        string? recordNumber,
        CancellationToken cancellationToken
    )
    {
        var member = await AddPersonAsync(candidate, recordNumber, cancellationToken);
        candidate.MemberId = member.Id;
        change.Add(
            new Admission
            {
                MemberId = member.Id,
                Number = 1,
                DecisionOn = decision?.On,
                DecisionNumber = decision?.Document,
                AdmittedOn = admittedOn,
            }
        );
        change.Add(
            new BranchMembership
            {
                MemberId = member.Id,
                BranchId = candidate.BranchId,
                From = admittedOn,
                Began = MembershipStart.Admission,
            }
        );
        change.Add(Particulars(member, candidate, await LivesThereAsync(candidate, cancellationToken)));
    }

    private async Task<Member> AddPersonAsync(AdmissionCandidate candidate, string? recordNumber, CancellationToken cancellationToken)
    {
        var member = new Member
        {
            RecordNumber = recordNumber ?? await recordNumbers.NextTemporaryAsync(cancellationToken),
            FullName = candidate.FullName,
            SortKey = candidate.SortKey,
            SearchKey = candidate.SearchKey,
            LastBranchId = candidate.BranchId,
        };
        context.Members.Add(member);
        await context.SaveChangesAsync(cancellationToken);
        return member;
    }

    /// <summary>In a village one lives, in a school or a health station one works.</summary>
    private async Task<bool> LivesThereAsync(AdmissionCandidate candidate, CancellationToken cancellationToken)
    {
        var locality = await context
            .Localities.Where(one => one.Id == candidate.LocalityId)
            .Select(one => (LocalityKind?)one.Kind)
            .SingleOrDefaultAsync(cancellationToken);
        return locality is LocalityKind.Village or LocalityKind.ResidentialGroup;
    }

    private static MemberParticulars Particulars(Member member, AdmissionCandidate candidate, bool livesThere) =>
        new()
        {
            MemberId = member.Id,
            From = Period.Always,
            Sex = candidate.Sex,
            BirthDate = candidate.BirthDate,
            BirthYearOnly = candidate.BirthYearOnly,
            Ethnicity = candidate.Ethnicity!,
            GeneralEducation = candidate.GeneralEducation,
            IsLocal = candidate.IsLocal,
            ResidenceLocalityId = livesThere ? candidate.LocalityId : null,
            WorkplaceLocalityId = livesThere ? null : candidate.LocalityId,
            YouthUnion = candidate.YouthUnion,
        };
}
