using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Corrections;

namespace PartyBranchRecords.Data.Members;

/// <summary>What was written over of a person, one entry a change: corrected particulars, and plain columns, which are not dated.</summary>
internal sealed class PersonEdits(MemberFacts facts)
{
    public IEnumerable<TimelineEntry> Entries(DateOnly day)
    {
        var corrected = facts
            .Particulars.Select(details => details.Row.RemovedBy)
            .OfType<long>()
            .Where(number => MemberTimeline.IsFindingWrong(facts.Changes[number]));
        return from number in facts.Fields.Select(field => field.ChangeNumber).Concat(corrected).Distinct()
            let change = facts.Changes[number]
            let recordedOn = OfficeClock.DayOf(change.At)
            where recordedOn <= day
            let isCorrection = MemberTimeline.IsFindingWrong(change)
            let changes = Fields(number).Concat(isCorrection ? Corrected(number) : []).ToList()
            where changes.Count > 0
            select new EditEntry(recordedOn, isCorrection, changes) { Recorded = change };
    }

    private IEnumerable<ParticularChange> Fields(long number) =>
        from field in facts.Fields
        where field.ChangeNumber == number
        orderby PlainValues.Names.ToList().IndexOf(field.Field)
        select new ParticularChange(field.Field, field.Old, field.New);

    /// <summary>What the rows that the change removed said otherwise than those it added, of the same days.</summary>
    private IEnumerable<ParticularChange> Corrected(long number) =>
        from was in facts.Particulars
        where was.Row.RemovedBy == number
        from now in facts.Particulars
        where now.Row.AddedBy == number && now.Row.Period.Overlaps(was.Row.Period)
        from change in ParticularsHistory.Differing(was, now)
        group new { was, now } by change into same
        let days = same.Select(pair => Common(pair.was.Row.Period, pair.now.Row.Period)).ToList()
        select same.Key with
        {
            Days = new Period(days.Min(one => one.From), days.Exists(one => one.To is null) ? null : days.Max(one => one.To)),
        };

    private static Period Common(Period one, Period other) =>
        new(one.From > other.From ? one.From : other.From, one.To is null || other.To < one.To ? other.To : one.To);
}
