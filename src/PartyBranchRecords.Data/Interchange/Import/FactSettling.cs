using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>A fact as it ought to be, and the row that says so; without a row where it follows from another.</summary>
internal sealed record Wanted<T>(T Fact, RecordRow? Row = null);

/// <summary>Makes the kept facts of one owner what they ought to be: equal ones stay, others go, missing ones come.</summary>
internal static class FactSettling
{
    /// <param name="work">The import.</param>
    /// <param name="owner">Whose facts they are, as a preview names it.</param>
    /// <param name="wanted">What ought to be.</param>
    /// <param name="kept">What is believed; all facts of the owner, or those that rows of the file may replace.</param>
    /// <param name="key">What makes a row the same row.</param>
    /// <param name="whole">The file whose rows are the whole history, so that what they do not name goes; null where it stays.</param>
    /// <returns>Unchanged where nothing comes or goes; created where nothing was kept before.</returns>
    public static RowOutcome Settle<T, TKey>(
        this ImportWork work,
        string owner,
        IReadOnlyList<Wanted<T>> wanted,
        IEnumerable<T> kept,
        Func<T, TKey> key,
        RecordFile? whole = null
    )
        where T : Fact
    {
        var left = kept.ToList();
        var wasEmpty = left.Count == 0;
        var outcomes = new RowOutcome[wanted.Count];
        var same = new bool[wanted.Count];
        // The equal ones first, so that none of them is taken for the old version of another row.
        for (var i = 0; i < wanted.Count; i++)
        {
            var at = left.FindIndex(one => FactContent<T>.IsSame(one, wanted[i].Fact));
            same[i] = at >= 0;
            if (same[i])
            {
                left.RemoveAt(at);
            }
        }
        var plan = work.Plan.Facts<T>();
        var changed = false;
        for (var i = 0; i < wanted.Count; i++)
        {
            if (same[i])
            {
                continue;
            }
            changed = true;
            var at = left.FindIndex(one => Equals(key(one), key(wanted[i].Fact)));
            outcomes[i] = at >= 0 ? RowOutcome.Changed : RowOutcome.Created;
            if (at >= 0)
            {
                plan.Removed.Add(left[at].Id);
                work.Show(owner, wanted[i], left[at]);
                left.RemoveAt(at);
            }
            plan.Added.Add(wanted[i].Fact);
        }
        if (whole is not null)
        {
            changed |= left.Count > 0;
            foreach (var gone in left)
            {
                plan.Removed.Add(gone.Id);
                work.Plan.Show(new(whole.Name, null, owner, null, work.Describe(gone), null));
                if (wanted.Any(one => one.Row is not null))
                {
                    work.Plan.Count(whole, RowOutcome.Changed);
                }
            }
        }
        CountRows(work.Plan, wanted, outcomes);
        return !changed ? RowOutcome.Unchanged
            : wasEmpty ? RowOutcome.Created
            : RowOutcome.Changed;
    }

    /// <summary>A row may come to several facts: it is created or unchanged where all of them are.</summary>
    private static void CountRows<T>(ImportPlan plan, IReadOnlyList<Wanted<T>> wanted, RowOutcome[] outcomes)
        where T : Fact
    {
        for (var i = 0; i < wanted.Count; )
        {
            var row = wanted[i].Row;
            var outcome = outcomes[i];
            for (i++; i < wanted.Count && ReferenceEquals(wanted[i].Row, row); i++)
            {
                outcome = outcomes[i] == outcome ? outcome : RowOutcome.Changed;
            }
            if (row is not null)
            {
                plan.Count(row, outcome);
            }
        }
    }
}
