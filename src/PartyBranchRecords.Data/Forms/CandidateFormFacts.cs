using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.Admissions.Statute;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Forms;

/// <summary>What the record knows of candidates for their forms: the same few queries for one as for forty.</summary>
public sealed class CandidateFormFacts(RecordsContext context, RuleEditionSource rules, BranchVotersSource voters)
{
    /// <summary>In the order of their names; those out of the reader's units are left out.</summary>
    public async Task<List<FormFacts>> LoadAsync(IReadOnlyCollection<int> ids, DateOnly day, CancellationToken cancellationToken = default)
    {
        var found = await (
            from candidate in context.Candidates.AsNoTracking()
            join branch in context.Branches on candidate.BranchId equals branch.Id
            join place in context.BranchAffiliations.On(day) on branch.Id equals place.BranchId
            join district in context.Districts on place.DistrictId equals district.Id
            from commune in context.Communes.Where(commune => commune.Id == place.CommuneId).DefaultIfEmpty()
            from locality in context.Localities.Where(locality => locality.Id == candidate.LocalityId).DefaultIfEmpty()
            where ids.Contains(candidate.Id)
            orderby candidate.SortKey, candidate.Id
            select new
            {
                Candidate = candidate,
                Branch = branch.Name,
                Commune = (string?)commune.Name,
                District = district.Name,
                Province = district.Kind == DistrictLevel.Province ? null : district.Province,
                Locality = (string?)locality.Name,
            }
        )
            // The units above the reader's own are named on a paper.
            .IgnoreQueryFilters([QueryFilters.OrganisationScope])
            .ToListAsync(cancellationToken);
        var steps = (
            await context.CandidateSteps.AsNoTracking().Where(step => ids.Contains(step.CandidateId)).ToListAsync(cancellationToken)
        ).ToLookup(step => step.CandidateId);
        var introducers = (
            await (
                from introduction in context.Introductions
                from member in context.Members.Where(member => member.Id == introduction.MemberId).DefaultIfEmpty()
                where ids.Contains(introduction.CandidateId)
                orderby introduction.On, introduction.Id
                select new
                {
                    introduction.CandidateId,
                    introduction.Body,
                    Name = (string?)member.FullName,
                }
            ).ToListAsync(cancellationToken)
        ).ToLookup(one => one.CandidateId, one => one.Name ?? NameOf(one.Body));
        var helperIds = found.SelectMany(one => new[] { one.Candidate.FirstHelperId, one.Candidate.SecondHelperId }).OfType<int>().ToList();
        var helpers = await context
            .Members.Where(member => helperIds.Contains(member.Id))
            .ToDictionaryAsync(member => member.Id, member => member.FullName, cancellationToken);
        var editions = await rules.LoadAsync(cancellationToken);
        var branches = await voters.OnAsync([.. found.Select(one => one.Candidate.BranchId)], day, cancellationToken);
        return
        [
            .. found
                .Where(one => steps[one.Candidate.Id].Any())
                .Select(one =>
                {
                    var candidate = one.Candidate;
                    var known = CandidateCase.Of(steps[candidate.Id]);
                    var edition =
                        editions.Find(edition => edition.Id == candidate.EditionId)
                        ?? RuleEdition.InForceOn(editions, known.ApplicationOn ?? day)
                        ?? editions[0];
                    var heads = branches[candidate.BranchId];
                    return new FormFacts
                    {
                        Id = candidate.Id,
                        FullName = candidate.FullName,
                        BirthDate = candidate.BirthDate,
                        BirthYearOnly = candidate.BirthYearOnly,
                        Sex = candidate.Sex,
                        Ethnicity = candidate.Ethnicity,
                        GeneralEducation = candidate.GeneralEducation,
                        Residence = one.Locality,
                        BranchId = candidate.BranchId,
                        Branch = one.Branch,
                        Commune = one.Commune,
                        District = one.District,
                        Province = one.Province,
                        Members = heads.Total,
                        Officials = heads.Official,
                        ApplicationOn = known.ApplicationOn,
                        Introducers = [.. introducers[candidate.Id].OfType<string>()],
                        Helpers =
                        [
                            .. new[] { candidate.FirstHelperId, candidate.SecondHelperId }
                                .OfType<int>()
                                .Where(helpers.ContainsKey)
                                .Select(id => helpers[id]),
                        ],
                        BranchStep = LastOf(CandidateStepKind.BranchResolved),
                        CommuneStep = LastOf(CandidateStepKind.CommuneResolved),
                        DecisionStep = known.Decision,
                        AdmissionDecidedOn = known.Decision?.On,
                        AdmissionDecision = known.Decision?.Document,
                        AdmittedOn = known.AdmittedOn,
                        OfficialOn = known.AdmittedOn is { } admittedOn ? AdmissionDeadlines.ProbationEnds(admittedOn, edition) : null,
                        DecidedBy = edition.DecidedBy,
                    };

                    CandidateStep? LastOf(CandidateStepKind kind) =>
                        CandidateCase.InOrder(steps[candidate.Id]).LastOrDefault(step => step.Kind == kind);
                }),
        ];
    }

    private static string? NameOf(IntroducingBody? body) =>
        body switch
        {
            IntroducingBody.YouthUnion => "Ban Chấp hành Đoàn Thanh niên",
            IntroducingBody.TradeUnion => "Ban Chấp hành Công đoàn cơ sở",
            _ => null,
        };
}
