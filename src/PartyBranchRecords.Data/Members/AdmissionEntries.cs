using PartyBranchRecords.Domain.Corrections;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Members;

/// <summary>The ceremony and the day of becoming official: two entries of one row, each with what it said before it was corrected.</summary>
internal sealed class AdmissionEntries(
    IReadOnlyList<Admission> rows,
    IReadOnlyDictionary<long, Recording> changes,
    IReadOnlyDictionary<Fact, EntryKey> keys
)
{
    public IEnumerable<TimelineEntry> UpTo(DateOnly day)
    {
        var successions = new Successions<Admission>(rows, row => row, row => row.Number, row => row.AdmittedOn);
        foreach (var row in rows.Where(successions.IsLast).Where(IsTold))
        {
            var back = successions.Back(row).ToList();
            if (row.AdmittedOn <= day)
            {
                yield return Told(row, back, Ceremony)! with
                {
                    Recorded = changes[back[^1].AddedBy],
                };
            }
            if (row.OfficialOn <= day)
            {
                var first = back.TakeWhile(earlier => earlier.OfficialOn is not null).Last();
                yield return Told(row, back, Official)! with
                {
                    Recorded = changes[first.AddedBy],
                };
            }
            else if (row.OfficialOn is null && back.Skip(1).FirstOrDefault() is { OfficialOn: { } wrong } was && wrong <= day)
            {
                yield return new OfficialEntry(wrong) { Recorded = changes[was.AddedBy], Corrected = changes[row.AddedBy] };
            }
        }
    }

    private TimelineEntry? Told(Admission row, List<Admission> back, Func<Admission, TimelineEntry?> entry)
    {
        var told = entry(row);
        return told is null
            ? null
            : told with
            {
                Corrected = row.RemovedBy is { } removed ? changes[removed] : null,
                Before =
                [
                    .. from step in back.Zip(back.Skip(1), (now, was) => (Now: now, Was: was))
                    let change = changes[step.Now.AddedBy]
                    let was = entry(step.Was)
                    where MemberTimeline.IsFindingWrong(change) && was is not null && was != entry(step.Now)
                    select new CorrectedBefore(change, was),
                ],
                Key = keys.GetValueOrDefault(row),
                MayCorrect = true,
            };
    }

    private bool IsTold(Admission row) => row.RemovedBy is not { } removed || MemberTimeline.IsFindingWrong(changes[removed]);

    private static AdmissionEntry Ceremony(Admission row) => new(row.AdmittedOn, row.Number, row.DecisionOn, row.DecisionNumber);

    private static OfficialEntry? Official(Admission row) => row.OfficialOn is { } day ? new OfficialEntry(day) : null;
}
