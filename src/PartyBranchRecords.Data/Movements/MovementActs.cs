using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Data.Movements;

/// <summary>Plans an act on people: from what is believed of them, a refusal or what would be written.</summary>
public delegate Task<Outcome<PlannedAct>> ActPlan(IReadOnlyList<MovingPerson> people, CancellationToken cancellationToken);

/// <summary>
/// The one way to act on people: all of them or none; nobody out of scope, nobody whose record was changed since the
/// form was shown, and no form twice.
/// </summary>
public sealed class MovementActs(RecordsContext context, RecordsWriter writer, MovingPeople people)
{
    /// <summary>What the act would do, with its doubts; nothing is written.</summary>
    public async Task<Outcome<PlannedAct>> CheckAsync(MovementEntry entry, ActPlan plan, CancellationToken cancellationToken)
    {
        if (await context.Changes.AnyAsync(change => change.FormId == entry.FormId, cancellationToken))
        {
            return HistoryRefusals.SentTwice;
        }
        context.ChangeTracker.Clear();
        return await PlanAsync(entry, plan, cancellationToken);
    }

    /// <summary>Writes it as one change, once its doubts are confirmed.</summary>
    public Task<Outcome<PlannedAct>> RecordAsync(MovementEntry entry, ActPlan plan, CancellationToken cancellationToken) =>
        writer.WriteAsync<PlannedAct>(
            DetailsOf(entry),
            async (change, attempt) =>
            {
                var outcome = await PlanAsync(entry, plan, attempt);
                if (outcome.Value is not { } planned)
                {
                    return outcome;
                }
                var doubts = Doubt.Unconfirmed(planned.Doubts, entry.Confirmed);
                if (!doubts.IsAllowed)
                {
                    return doubts;
                }
                planned.Write(change);
                await planned.WriteAsync(change, attempt);
                foreach (var member in planned.People.Select(person => person.Member).Concat(planned.Others))
                {
                    // Facts alone are a new version too: the next form must have seen them.
                    context.Entry(member).Property(one => one.Version).IsModified = true;
                }
                return planned;
            },
            cancellationToken
        );

    private async Task<Outcome<PlannedAct>> PlanAsync(MovementEntry entry, ActPlan plan, CancellationToken cancellationToken)
    {
        var shown = entry.People.DistinctBy(person => person.Id).ToDictionary(person => person.Id, person => person.Version);
        var found = await people.LoadAsync(shown.Keys, cancellationToken);
        if (found.Count < shown.Count)
        {
            return MovementRefusals.NotFound;
        }
        var changed = found.Where(person => person.Member.Version != shown[person.Member.Id]).ToList();
        if (changed.Count > 0)
        {
            var refusals = new List<Refusal>();
            foreach (var person in changed)
            {
                var (by, at) = await people.LastChangeAsync(person.Member.Id, cancellationToken);
                refusals.Add(MovementRefusals.ChangedMeanwhile(person.Name, by, at));
            }
            return Verdict.Of(refusals);
        }
        return await plan(found, cancellationToken);
    }

    private static ChangeDetails DetailsOf(MovementEntry entry) =>
        new(entry.RecordedAs, Trimmed(entry.Reason), Trimmed(entry.Decision), entry.DecidedOn, entry.FormId);

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
