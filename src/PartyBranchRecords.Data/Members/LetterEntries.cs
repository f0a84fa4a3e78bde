using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Corrections;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Data.Members;

/// <summary>The letters of a person's moves, each with what it said before it was corrected.</summary>
internal sealed class LetterEntries(
    IReadOnlyList<TransferLetter> rows,
    IReadOnlyDictionary<long, Recording> changes,
    IReadOnlyDictionary<Fact, EntryKey> keys,
    WorkingCalendar calendar
)
{
    public IEnumerable<TimelineEntry> UpTo(DateOnly day)
    {
        var successions = new Successions<TransferLetter>(rows, row => row, row => row.Destination is null, row => row.IssuedOn);
        foreach (var row in rows.Where(row => successions.IsLast(row) && IsTold(row) && row.IssuedOn <= day))
        {
            var back = successions.Back(row).ToList();
            yield return Entry(row, day) with
            {
                Recorded = changes[back[^1].AddedBy],
                Corrected = row.RemovedBy is { } removed ? changes[removed] : null,
                Before =
                [
                    .. from step in back.Zip(back.Skip(1), (now, was) => (Now: now, Was: was))
                    let change = changes[step.Now.AddedBy]
                    where MemberTimeline.IsFindingWrong(change)
                    select new CorrectedBefore(change, Entry(step.Was, day)),
                ],
                Key = keys.GetValueOrDefault(row),
                MayCorrect = true,
            };
        }
    }

    private bool IsTold(TransferLetter row) => row.RemovedBy is not { } removed || MemberTimeline.IsFindingWrong(changes[removed]);

    private LetterEntry Entry(TransferLetter row, DateOnly day) =>
        new(row.IssuedOn, row.Number, row.Destination, row.PresentedOn <= day ? row.PresentedOn : null, LetterRules.DueOn(row.IssuedOn, calendar));
}
