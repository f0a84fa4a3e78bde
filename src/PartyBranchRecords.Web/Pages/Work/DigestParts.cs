using PartyBranchRecords.Domain.Work;

namespace PartyBranchRecords.Web.Pages.Work;

/// <summary>What a monthly meeting looks at, in its order.</summary>
public enum DigestPart
{
    Overdue,
    ThisMonth,
    NextMonth,

    /// <summary>What no day is set for.</summary>
    NoDay,

    /// <summary>Not on the paper: only its number is.</summary>
    Later,
}

/// <summary>The rows of one commune or grassroots branch, by part.</summary>
public sealed record DigestGroup(string Name, IReadOnlyList<(DigestPart Part, IReadOnlyList<WorkItem> Items)> Parts);

/// <summary>Lays the work list out for a meeting.</summary>
public static class Digest
{
    public static DigestPart PartOf(WorkItem item, DateOnly day)
    {
        var nextMonth = new DateOnly(day.Year, day.Month, 1).AddMonths(1);
        return item.Due is not { } due ? DigestPart.NoDay
            : item.IsOverdue ? DigestPart.Overdue
            : due < nextMonth ? DigestPart.ThisMonth
            : due < nextMonth.AddMonths(1) ? DigestPart.NextMonth
            : DigestPart.Later;
    }

    /// <summary>Commune by commune, grassroots branches among them; in each the rows by their day.</summary>
    public static IReadOnlyList<DigestGroup> Group(IEnumerable<WorkItem> items, DateOnly day) =>
        [
            .. from item in items
            let part = PartOf(item, day)
            where part is not DigestPart.Later
            group (item, part) by (Code: item.Unit.GrassrootsCode, Name: item.Unit.GrassrootsName) into own
            orderby own.Key.Code
            select new DigestGroup(
                own.Key.Name,
                [
                    .. own.GroupBy(one => one.part, one => one.item)
                        .OrderBy(part => part.Key)
                        .Select(part => (part.Key, (IReadOnlyList<WorkItem>)[.. part])),
                ]
            ),
        ];
}
