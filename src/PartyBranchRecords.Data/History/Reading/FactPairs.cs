using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.History.Reading;

/// <summary>What stands in the place of what: of the rows that were removed and added, those that say nearly the same belong together.</summary>
internal static class FactPairs
{
    public static IReadOnlyList<TouchedFact> Of(Type type, IEnumerable<Fact> removed, IEnumerable<Fact> added, FactValues values)
    {
        var (before, after) = (removed.ToList(), added.ToList());
        var likely = (
            from old in before
            from next in after
            let said = values.Of(type, old, next)
            orderby said.Count(value => value.IsSame) descending, next.Id
            select (old, next, said)
        ).ToList();
        var touched = new List<TouchedFact>();
        foreach (var (old, next, said) in likely)
        {
            if (before.Contains(old) && after.Contains(next))
            {
                before.Remove(old);
                after.Remove(next);
                AddReplaced(type, said, touched);
            }
        }
        touched.AddRange(before.Select(old => new TouchedFact(type.Name, TouchedHow.Removed, values.Of(type, old, null))));
        // New particulars go on from the old ones: only what became different is said.
        var last = type == typeof(MemberParticulars) ? likely.Select(pair => pair.old).FirstOrDefault() : null;
        touched.AddRange(
            last is null
                ? after.Select(next => new TouchedFact(type.Name, TouchedHow.Added, values.Of(type, null, next)))
                : after.Select(next => new TouchedFact(type.Name, TouchedHow.Replaced, Different(values.Of(type, last, next))))
        );
        return touched;
    }

    private static void AddReplaced(Type type, IReadOnlyList<TouchedValue> said, List<TouchedFact> touched)
    {
        // Taken back and recorded again word for word, nothing is different.
        if (!said.All(value => value.IsSame))
        {
            touched.Add(new TouchedFact(type.Name, TouchedHow.Replaced, type == typeof(MemberParticulars) ? Different(said) : said));
        }
    }

    private static IReadOnlyList<TouchedValue> Different(IReadOnlyList<TouchedValue> said) =>
        [.. said.Where(value => !value.IsSame || value.Field is nameof(DatedFact.From))];
}
