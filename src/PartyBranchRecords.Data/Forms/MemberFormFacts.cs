using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.Admissions.Statute;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Data.Forms;

/// <summary>What the record knows of members for the forms of their recognition: the same few queries for one as for forty.</summary>
public sealed class MemberFormFacts(RecordsContext context, RuleEditionSource rules, BranchVotersSource voters)
{
    /// <summary>In the order of their names; those out of the reader's units are left out.</summary>
    public async Task<List<FormFacts>> LoadAsync(IReadOnlyCollection<int> ids, DateOnly day, CancellationToken cancellationToken = default)
    {
        var found = await (
            from membership in context.Memberships.On(day)
            join member in context.Members on membership.MemberId equals member.Id
            join admission in context.Admissions
                on new { membership.MemberId, Number = membership.AdmissionNumber } equals new { admission.MemberId, admission.Number }
            join particulars in context.Particulars.On(day) on member.Id equals particulars.MemberId
            join branch in context.Branches on membership.BranchId equals branch.Id
            join place in context.BranchAffiliations.On(day) on branch.Id equals place.BranchId
            join district in context.Districts on place.DistrictId equals district.Id
            from commune in context.Communes.Where(commune => commune.Id == place.CommuneId).DefaultIfEmpty()
            where ids.Contains(member.Id)
            orderby member.SortKey, member.Id
            select new
            {
                Member = member,
                Admission = admission,
                Particulars = particulars,
                membership.BranchId,
                Branch = branch.Name,
                Commune = (string?)commune.Name,
                District = district.Name,
                Province = district.Kind == DistrictLevel.Province ? null : district.Province,
            }
        )
            .AsNoTracking()
            // The units above the reader's own are named on a paper.
            .IgnoreQueryFilters([QueryFilters.OrganisationScope])
            .ToListAsync(cancellationToken);
        var steps = (
            await context.RecognitionSteps.AsNoTracking().Where(step => ids.Contains(step.MemberId)).ToListAsync(cancellationToken)
        ).ToLookup(step => (step.MemberId, step.AdmissionNumber));
        var helpers = (
            await (
                from help in context.ProbationHelpers.On(day)
                join helper in context.Members on help.HelperId equals helper.Id
                where ids.Contains(help.MemberId)
                orderby help.From, help.Id
                select new { help.MemberId, helper.FullName }
            ).ToListAsync(cancellationToken)
        ).ToLookup(help => help.MemberId, help => help.FullName);
        var edition = RuleEdition.InForceOn(await rules.LoadAsync(cancellationToken), day)!;
        var branches = await voters.OnAsync([.. found.Select(one => one.BranchId)], day, cancellationToken);
        return
        [
            .. found.Select(one =>
            {
                var own = steps[(one.Member.Id, one.Admission.Number)].OrderBy(step => step.On).ThenBy(step => step.AddedBy).ToList();
                var heads = branches[one.BranchId];
                return new FormFacts
                {
                    Id = one.Member.Id,
                    FullName = one.Member.FullName,
                    BirthDate = one.Particulars.BirthDate,
                    BirthYearOnly = one.Particulars.BirthYearOnly,
                    Sex = one.Particulars.Sex,
                    Ethnicity = one.Particulars.Ethnicity,
                    GeneralEducation = one.Particulars.GeneralEducation,
                    Residence = one.Member.Residence,
                    NativePlace = one.Member.NativePlace,
                    Occupation = one.Member.Occupation,
                    BranchId = one.BranchId,
                    Branch = one.Branch,
                    Commune = one.Commune,
                    District = one.District,
                    Province = one.Province,
                    Members = heads.Total,
                    Officials = heads.Official,
                    Helpers = [.. helpers[one.Member.Id]],
                    BranchStep = own.FindLast(step => step.Kind is RecognitionStepKind.BranchResolved),
                    CommuneStep = own.FindLast(step => step.Kind is RecognitionStepKind.CommuneResolved),
                    DecisionStep = own.FindLast(step => step.Kind is RecognitionStepKind.Recognised),
                    AdmissionDecidedOn = one.Admission.DecisionOn,
                    AdmissionDecision = one.Admission.DecisionNumber,
                    AdmittedOn = one.Admission.AdmittedOn,
                    OfficialOn = one.Admission.OfficialOn ?? AdmissionDeadlines.ProbationEnds(one.Admission.AdmittedOn, edition),
                    DecidedBy = edition.DecidedBy,
                };
            }),
        ];
    }
}
