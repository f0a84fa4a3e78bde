using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Calendar;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Data.Admissions.Statute;

/// <summary>What the rules look at of the recognition of members in the reader's units: a fixed number of queries, however many they are.</summary>
public sealed class RecognitionFactsSource(
    RecordsContext context,
    BranchVotersSource voters,
    RuleEditionSource editions,
    WorkingCalendarSource calendars
)
{
    private static readonly string[] AskedThroughMembers = [QueryFilters.PersonScope, QueryFilters.OrganisationScope, QueryFilters.PlaceScope];

    /// <summary>Of the last admission of each. Whoever is none of the reader's is left out, and so is a case of before the first edition.</summary>
    /// <param name="day">The day of the step asked about: whose votes count on that day.</param>
    public async Task<IReadOnlyDictionary<int, RecognitionFacts>> LoadAsync(
        IReadOnlyCollection<int> ids,
        DateOnly day,
        CancellationToken cancellationToken = default
    )
    {
        var people = await PeopleAsync(ids, day, cancellationToken);
        if (people.Count == 0)
        {
            return new Dictionary<int, RecognitionFacts>();
        }
        var found = people.Select(person => person.Id).ToList();
        var exceptions = (
            await context
                .RuleExceptions.AsNoTracking()
                .Where(exception => exception.MemberId != null && found.Contains(exception.MemberId.Value))
                .OrderBy(exception => exception.Id)
                .ToListAsync(cancellationToken)
        ).ToLookup(exception => exception.MemberId!.Value);
        var branches = await voters.OnAsync([.. people.Select(person => person.BranchId)], day, cancellationToken);
        var (all, calendar) = (await editions.LoadAsync(cancellationToken), await calendars.LoadAsync(cancellationToken));
        var facts =
            from person in people
            // A recognition is considered anew: by the edition of the day the branch does so.
            let edition = RuleEdition.InForceOn(all, person.BranchResolvedOn ?? day)
            where edition is not null
            select new RecognitionFacts
            {
                MemberId = person.Id,
                Edition = edition,
                Calendar = calendar,
                Voters = person.Stands ? branches[person.BranchId] : null,
                HasCommittee = person.CommuneId is not null,
                Exceptions = [.. exceptions[person.Id]],
                AdmittedOn = person.AdmittedOn,
                BranchResolvedOn = person.BranchResolvedOn,
            };
        return facts.ToDictionary(one => one.MemberId);
    }

    private Task<List<Person>> PeopleAsync(IReadOnlyCollection<int> ids, DateOnly day, CancellationToken cancellationToken)
    {
        var places = Everything<BranchAffiliation>().On(day);
        var resolutions = Everything<RecognitionStep>().Where(step => step.Kind == RecognitionStepKind.BranchResolved);
        return (
            from member in context.Members.AsNoTracking()
            where ids.Contains(member.Id)
            from admission in Everything<Admission>().Where(admission => admission.MemberId == member.Id)
            where !Everything<Admission>().Any(later => later.MemberId == member.Id && later.Number > admission.Number)
            let stay = Everything<BranchMembership>()
                .On(day)
                .Where(one => one.MemberId == member.Id)
                .Select(one => (int?)one.BranchId)
                .FirstOrDefault()
            let branch = stay ?? member.LastBranchId
            select new Person
            {
                Id = member.Id,
                BranchId = branch,
                Stands = places.Any(place => place.BranchId == branch),
                CommuneId = places.Where(place => place.BranchId == branch).Select(place => place.CommuneId).FirstOrDefault(),
                AdmittedOn = admission.AdmittedOn,
                BranchResolvedOn = resolutions
                    .Where(step => step.MemberId == member.Id && step.AdmissionNumber == admission.Number)
                    .Max(step => (DateOnly?)step.On),
            }
        ).ToListAsync(cancellationToken);
    }

    private IQueryable<T> Everything<T>()
        where T : class => context.Set<T>().AsNoTracking().IgnoreQueryFilters(AskedThroughMembers);

    private sealed record Person
    {
        public required int Id { get; init; }
        public required int BranchId { get; init; }
        public required bool Stands { get; init; }
        public required int? CommuneId { get; init; }
        public required DateOnly AdmittedOn { get; init; }
        public required DateOnly? BranchResolvedOn { get; init; }
    }
}
