using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Calendar;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Admissions.Statute;

/// <summary>What the rules look at of candidates in the reader's units: a fixed number of queries, however many they are.</summary>
public sealed class CandidateFactsSource(
    RecordsContext context,
    BranchVotersSource voters,
    RuleEditionSource editions,
    WorkingCalendarSource calendars
)
{
    // The candidates were found through the filters; what is recorded of them may stand elsewhere.
    private static readonly string[] AskedThroughCandidates = [QueryFilters.PersonScope, QueryFilters.OrganisationScope, QueryFilters.PlaceScope];

    /// <summary>Whoever is none of the reader's is left out, and so is a case of before the first edition.</summary>
    /// <param name="day">The day of the step asked about: whose votes count, and which areas hold, on that day.</param>
    public async Task<IReadOnlyDictionary<int, CandidateFacts>> LoadAsync(
        IReadOnlyCollection<int> ids,
        DateOnly day,
        CancellationToken cancellationToken = default
    )
    {
        var people = await PeopleAsync(ids, day, cancellationToken);
        if (people.Count == 0)
        {
            return new Dictionary<int, CandidateFacts>();
        }
        var found = people.Select(person => person.Id).ToList();
        var steps = (
            await context.CandidateSteps.AsNoTracking().Where(step => found.Contains(step.CandidateId)).ToListAsync(cancellationToken)
        ).ToLookup(step => step.CandidateId);
        var introducers = await IntroducersAsync(found, cancellationToken);
        var exceptions = (
            await context
                .RuleExceptions.AsNoTracking()
                .Where(exception => exception.CandidateId != null && found.Contains(exception.CandidateId.Value))
                .OrderBy(exception => exception.Id)
                .ToListAsync(cancellationToken)
        ).ToLookup(exception => exception.CandidateId!.Value);
        var branches = await voters.OnAsync([.. people.Select(person => person.BranchId)], day, cancellationToken);
        var (all, calendar) = (await editions.LoadAsync(cancellationToken), await calendars.LoadAsync(cancellationToken));

        var facts =
            from person in people
            where steps[person.Id].Any()
            let known = CandidateCase.Of(steps[person.Id])
            let edition = RuleEdition.Of(all, person.EditionId, known.ApplicationOn ?? day)
            where edition is not null
            select new CandidateFacts
            {
                CandidateId = person.Id,
                Edition = edition,
                Calendar = calendar,
                Voters = person.Stands ? branches[person.BranchId] : null,
                HasCommittee = person.CommuneId is not null,
                Exceptions = [.. exceptions[person.Id]],
                BirthDate = person.BirthDate,
                BirthYearOnly = person.BirthYearOnly,
                GeneralEducation = person.GeneralEducation,
                Areas = person.OfLocality ?? person.OfCommune ?? Areas.None,
                TrainedOn = known.TrainedOn,
                CertificatePaperOn = person.CertificatePaperOn,
                ApplicationOn = known.ApplicationOn,
                Introducers = [.. introducers[person.Id]],
                ConsideredOn = known.ConsideredOn,
                BranchResolvedOn = known.BranchResolvedOn,
                DecisionOn = known.Decision?.On,
                DecisionReceivedOn = known.Decision?.ReceivedOn,
            };
        return facts.ToDictionary(one => one.CandidateId);
    }

    private async Task<List<Person>> PeopleAsync(IReadOnlyCollection<int> ids, DateOnly day, CancellationToken cancellationToken)
    {
        var places = Everything<BranchAffiliation>().On(day);
        var stays = Everything<CandidateStay>().On(day);
        var localities = Everything<LocalityAffiliation>().On(day);
        return await (
            from candidate in context.Candidates.AsNoTracking()
            where ids.Contains(candidate.Id)
            let branch = stays.Where(stay => stay.CandidateId == candidate.Id).Select(stay => (int?)stay.BranchId).FirstOrDefault()
                ?? candidate.BranchId
            let commune = places.Where(place => place.BranchId == branch).Select(place => place.CommuneId).FirstOrDefault()
            let around = localities.Where(place => place.LocalityId == candidate.LocalityId).Select(place => (int?)place.CommuneId).FirstOrDefault()
            select new Person
            {
                Id = candidate.Id,
                BranchId = branch,
                BirthDate = candidate.BirthDate,
                BirthYearOnly = candidate.BirthYearOnly,
                GeneralEducation = candidate.GeneralEducation,
                EditionId = candidate.EditionId,
                Stands = places.Any(place => place.BranchId == branch),
                CommuneId = commune,
                OfLocality = Everything<LocalityArea>()
                    .On(day)
                    .Where(area => area.LocalityId == candidate.LocalityId)
                    .Select(area => (Areas?)area.Areas)
                    .FirstOrDefault(),
                OfCommune = Everything<CommuneArea>()
                    .On(day)
                    .Where(area => area.CommuneId == (around ?? commune))
                    .Select(area => (Areas?)area.Areas)
                    .FirstOrDefault(),
                CertificatePaperOn = Everything<DossierDocument>()
                    .Where(paper => paper.CandidateId == candidate.Id && paper.Kind == DossierDocumentKind.CourseCertificate)
                    .Max(paper => paper.On),
            }
        ).ToListAsync(cancellationToken);
    }

    private async Task<ILookup<int, Introducer>> IntroducersAsync(List<int> candidates, CancellationToken cancellationToken)
    {
        var (memberships, admissions) = (Everything<BranchMembership>(), Everything<Admission>());
        var rows = await (
            from one in Everything<Introduction>()
            where candidates.Contains(one.CandidateId)
            from member in context.Members.IgnoreQueryFilters(AskedThroughCandidates).Where(member => member.Id == one.MemberId).DefaultIfEmpty()
            orderby one.Id
            select new
            {
                one.CandidateId,
                one.On,
                one.Body,
                one.TogetherSince,
                member.FullName,
                IsOfficial = memberships.Any(membership =>
                    membership.MemberId == one.MemberId
                    && membership.From <= one.On
                    && (membership.To == null || membership.To > one.On)
                    && admissions.Any(admission =>
                        admission.MemberId == membership.MemberId && admission.Number == membership.AdmissionNumber && admission.OfficialOn <= one.On
                    )
                ),
            }
        ).ToListAsync(cancellationToken);
        return rows.ToLookup(
            row => row.CandidateId,
            row => new Introducer(row.On, row.FullName, row.IsOfficial, row.TogetherSince) { Body = row.Body }
        );
    }

    private IQueryable<T> Everything<T>()
        where T : class => context.Set<T>().AsNoTracking().IgnoreQueryFilters(AskedThroughCandidates);

    private sealed record Person
    {
        public required int Id { get; init; }
        public required int BranchId { get; init; }
        public required DateOnly BirthDate { get; init; }
        public required bool BirthYearOnly { get; init; }
        public required string? GeneralEducation { get; init; }
        public required int? EditionId { get; init; }
        public required bool Stands { get; init; }
        public required int? CommuneId { get; init; }
        public required Areas? OfLocality { get; init; }
        public required Areas? OfCommune { get; init; }
        public required DateOnly? CertificatePaperOn { get; init; }
    }
}
