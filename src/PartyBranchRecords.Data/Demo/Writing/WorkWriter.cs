using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;

namespace PartyBranchRecords.Data.Demo.Writing;

/// <summary>Writes the work of the organisations: offices, terms, quotas, ratings and candidates.</summary>
internal static class WorkWriter
{
    public static async Task WriteAsync(DistrictPlan plan, BulkRows rows)
    {
        await rows.AddFactsAsync(
            plan.Offices.Select(held => new OfficeHolding
            {
                MemberId = held.Person.Id,
                OrganisationId = held.Organisation.Id,
                Office = held.Office,
                From = held.From,
                To = held.To,
            })
        );
        await rows.AddFactsAsync(
            plan.Terms.Select(term => new CommitteeTerm
            {
                OrganisationId = term.Organisation.Id,
                Name = term.Name,
                From = term.From,
                To = term.To,
            })
        );
        await rows.AddFactsAsync(
            plan.Quotas.Select(quota => new AdmissionQuota
            {
                OrganisationId = quota.Organisation.Id,
                Period = quota.Period.Name,
                Target = quota.Target,
                Resolution = quota.Resolution,
                SetOn = quota.SetOn,
            })
        );
        await rows.AddFactsAsync(
            plan.Ratings.Select(rating => new Rating
            {
                OrganisationId = rating.Organisation.Id,
                Year = rating.Year,
                Level = rating.Level,
            })
        );
        await rows.AddAsync(plan.Candidates.Select(CandidateOf));
        var keys = await rows.KeysAsync<AdmissionCandidate>(candidate => new(candidate.Number, candidate.Id));
        await rows.AddFactsAsync(plan.Candidates.SelectMany(candidate => StepsOf(candidate, keys[candidate.Number])));
    }

    /// <summary>Before the application no more is kept than domain rules allow: the year of birth, and nothing of origin or schooling.</summary>
    private static AdmissionCandidate CandidateOf(PlannedCandidate planned)
    {
        var applied = planned.Steps.Any(step => step.Kind is CandidateStepKind.DossierOpened);
        return new()
        {
            Number = planned.Number,
            FullName = planned.FullName,
            SortKey = PersonName.SortKey(planned.FullName),
            SearchKey = PersonName.SearchKey(planned.FullName),
            Sex = planned.Sex,
            BirthDate = applied ? planned.Birth : new(planned.Birth.Year, 1, 1),
            BirthYearOnly = !applied,
            BranchId = planned.Branch.Id,
            Source = planned.Source,
            FirstHelperId = planned.FirstHelper?.Id,
            SecondHelperId = planned.SecondHelper?.Id,
            PlannedMonth = planned.PlannedMonth,
            Ethnicity = applied ? planned.Ethnicity : null,
            GeneralEducation = applied ? planned.GeneralEducation : null,
            IsLocal = applied ? planned.Became?.Circumstances[0].IsLocal ?? planned.Branch.IsResidential : null,
            YouthUnion = applied ? planned.Source is CandidateSource.YouthUnion : null,
            LocalityId = applied && planned.Branch.IsResidential ? planned.Branch.Locality?.Id : null,
            MemberId = planned.Became?.Id,
        };
    }

    private static IEnumerable<CandidateStep> StepsOf(PlannedCandidate planned, int candidateId) =>
        planned.Steps.Select(step => new CandidateStep
        {
            CandidateId = candidateId,
            Kind = step.Kind,
            On = step.On,
            Document = step.Document,
            VotesFor = step.VotesFor,
            VotesOf = step.VotesOf,
            Reason = step.Reason,
        });
}
