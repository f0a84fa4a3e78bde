using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Integrity;

/// <summary>The part of the records that the checks look at: an organisation on a day.</summary>
public sealed class QualityQuestion
{
    internal QualityQuestion(ReportFacts facts, Asked asked, DateOnly day)
    {
        (Facts, Day) = (facts, day);
        AllPlaces = facts.PlacesInside(asked);
        District = facts.Districts.Inside(asked.Unit);
        Places = AllPlaces.On(day);
        CommunePlaces = facts.CommunePlacesInside(asked).On(day);
    }

    internal ReportFacts Facts { get; }
    internal DateOnly Day { get; }

    /// <summary>The places of branches in the organisation, whenever it was.</summary>
    internal IQueryable<BranchAffiliation> AllPlaces { get; }

    internal IQueryable<BranchAffiliation> Places { get; }
    internal IQueryable<CommuneAffiliation> CommunePlaces { get; }

    /// <summary>Itself, where it is a district.</summary>
    internal IQueryable<DistrictCommittee> District { get; }

    /// <summary>The memberships held in it on the day.</summary>
    internal IQueryable<BranchMembership> Standing =>
        from place in Places
        join membership in Facts.Memberships.On(Day) on place.BranchId equals membership.BranchId
        select membership;

    /// <summary>The people of some of the memberships, with the branch they stand in.</summary>
    internal IQueryable<QualityFinding> People(IQueryable<BranchMembership> memberships) =>
        from membership in memberships
        join member in Facts.Members on membership.MemberId equals member.Id
        join branch in Facts.Branches on membership.BranchId equals branch.Id
        select new QualityFinding
        {
            MemberId = member.Id,
            Number = member.RecordNumber,
            Name = member.FullName,
            SortKey = member.SortKey,
            OrganisationCode = branch.Code,
            OrganisationName = branch.Name,
        };
}
