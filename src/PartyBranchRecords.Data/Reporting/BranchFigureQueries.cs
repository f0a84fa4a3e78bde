using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Reporting;

internal static class BranchFigureQueries
{
    /// <summary>Every branch of the places as of a day, in one command.</summary>
    public static IQueryable<BranchFigure> BranchFigures(this ReportFacts facts, IQueryable<BranchAffiliation> places, DateOnly day)
    {
        var newYear = new DateOnly(day.Year, 1, 1);
        var members = facts.Memberships.On(day);
        var official =
            from member in members
            join admission in facts.Admissions
                on new { member.MemberId, Number = member.AdmissionNumber } equals new { admission.MemberId, admission.Number }
            where admission.OfficialOn <= day
            select member;
        var admitted = facts.AdmissionsWithin(facts.Places, newYear, day);
        var officers = facts.Offices.On(day);
        var secretaries =
            from office in officers
            join member in facts.Members on office.MemberId equals member.Id
            where office.Office == Office.Secretary
            orderby office.From descending, office.MemberId
            select new
            {
                office.OrganisationId,
                member.Id,
                member.FullName,
            };

        return from place in places.On(day)
            join branch in facts.Branches on place.BranchId equals branch.Id
            join district in facts.Districts on place.DistrictId equals district.Id
            from commune in facts.Communes.Where(commune => commune.Id == place.CommuneId).DefaultIfEmpty()
            select new BranchFigure
            {
                BranchId = branch.Id,
                Code = branch.Code,
                Name = branch.Name,
                Kind = branch.Kind,
                DistrictId = place.DistrictId,
                CommuneId = place.CommuneId,
                CommuneCode = commune!.Code,
                CommuneName = commune.Name,
                FewLimit = district.FewLimit,
                Members = members.Count(member => member.BranchId == branch.Id),
                Official = official.Count(member => member.BranchId == branch.Id),
                AdmittedInYear = admitted.Count(one => one.Membership.BranchId == branch.Id),
                HasCommittee = officers.Any(office => office.OrganisationId == branch.Id && office.Office == Office.CommitteeMember),
                SecretaryId = secretaries.Where(office => office.OrganisationId == branch.Id).Select(office => (int?)office.Id).FirstOrDefault(),
                SecretaryName = secretaries.Where(office => office.OrganisationId == branch.Id).Select(office => office.FullName).FirstOrDefault(),
            };
    }
}
