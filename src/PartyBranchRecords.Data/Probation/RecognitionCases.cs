using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.Calendar;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Data.Probation;

/// <summary>Loads how far the recognition of people has come by a day: a fixed number of commands, however many they are.</summary>
public sealed class RecognitionCases(RecordsContext context, RuleEditionSource editions, WorkingCalendarSource calendar)
{
    /// <summary>By member; without those of whom no admission is recorded.</summary>
    public async Task<IReadOnlyDictionary<int, RecognitionCase>> LoadAsync(
        IReadOnlyList<MovingPerson> people,
        DateOnly day,
        CancellationToken cancellationToken = default
    )
    {
        var ids = people.Select(person => person.Member.Id).ToList();
        var steps = (
            await Everything<RecognitionStep>().Where(step => ids.Contains(step.MemberId) && step.On <= day).ToListAsync(cancellationToken)
        ).ToLookup(step => step.MemberId);
        var exceptions = (
            await Everything<RuleException>().Where(one => ids.Contains(one.MemberId!.Value) && one.On <= day).ToListAsync(cancellationToken)
        ).ToLookup(one => one.MemberId!.Value);
        var (known, working) = (await editions.LoadAsync(cancellationToken), await calendar.LoadAsync(cancellationToken));
        return (
            from person in people
            let admission = person.Admissions.FirstOrDefault(one => one.Number == person.Last.AdmissionNumber)
            where admission is not null
            select new RecognitionCase
            {
                Admission =
                    admission.OfficialOn > day && steps[person.Member.Id].All(step => step.Kind < RecognitionStepKind.Recognised)
                        ? admission.WithOfficialOn(null)
                        : admission,
                Steps =
                [
                    .. steps[person.Member.Id]
                        .Where(step => step.AdmissionNumber == admission.Number)
                        .OrderBy(step => step.On)
                        .ThenBy(step => step.Kind),
                ],
                Exceptions = [.. exceptions[person.Member.Id].Where(one => one.On >= admission.AdmittedOn)],
                HasCommune = person.Places.Any(place => place.Period.Contains(day) && place.CommuneId is not null),
                Editions = known,
                Calendar = working,
            }
        ).ToDictionary(one => one.Admission.MemberId);
    }

    // The people themselves were found through the filters before.
    private IQueryable<T> Everything<T>()
        where T : class => context.Set<T>().AsNoTracking().IgnoreQueryFilters([QueryFilters.PersonScope]);
}
