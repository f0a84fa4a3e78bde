using System.Globalization;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Reports;

/// <summary>One way to narrow the rows of a report, with how many would be left.</summary>
/// <param name="Where">As the address has it: "has_committee:True", "kind:Village", "last_admitted_on:3".</param>
public sealed record Facet(string Where, ReportHead Head, string Words, int Count);

/// <summary>
/// Counts the rows of a report of people or branches by what they have in common - every number of branches or people that no
/// report of units has is one of these - and leaves the rows that one number counts.
/// </summary>
public static class Facets
{
    /// <summary>The branches that admitted nobody for so many years.</summary>
    private static readonly int[] IdleYears = [1, 3, 5];

    private const string LastAdmitted = "last_admitted_on";

    /// <summary>Columns of which it counts whether there are any.</summary>
    private static readonly string[] AnyOrNone = ["local_members", "candidates"];

    /// <param name="day">The day the report looks at.</param>
    public static IReadOnlyList<Facet> Of(ReportTable table, DateOnly day, Text text) =>
        [
            .. from one in table.Columns.Index()
            from choice in Choices(table, one.Item, one.Index, text)
            let count = table.Rows.Count(row => Holds(one.Item, row.Cells[one.Index], choice.Value, day))
            where count > 0
            select new Facet($"{one.Item.Name}:{choice.Value}", one.Item, choice.Words, count),
        ];

    /// <summary>The rows that a facet counts; all of them where none is asked for, or one that there is not.</summary>
    public static ReportTable Narrow(ReportTable table, string? where, DateOnly day)
    {
        if (where?.Split(':', 2) is not [var name, var value] || Find(table, name) is not { } place)
        {
            return table;
        }
        var rows = table.Rows.Where(row => Holds(table.Columns[place], row.Cells[place], value, day)).ToList();
        return table with { Rows = rows, Total = rows.Count };
    }

    private static int? Find(ReportTable table, string name) =>
        table
            .Columns.Index()
            .Where(one => string.Equals(one.Item.Name, name, StringComparison.Ordinal))
            .Select(one => (int?)one.Index)
            .FirstOrDefault();

    private static IEnumerable<(string Value, string Words)> Choices(ReportTable table, ReportHead head, int place, Text text) =>
        head switch
        {
            { Kind: ColumnKind.YesNo } => [("True", text["Reports.Yes"])],
            { Kind: ColumnKind.Keyword } => table
                .Rows.Select(row => row.Cells[place])
                .OfType<Enum>()
                .Distinct()
                .Order()
                .Select(keyword => ($"{keyword}", text.OfKeyword(keyword))),
            { Name: LastAdmitted } => IdleYears.Select(years => (Number(years), text["Reports.NobodyFor", years])),
            _ when AnyOrNone.Contains(head.Name) => [("some", text["Reports.Some"]), ("none", text["Reports.None"])],
            _ => [],
        };

    private static bool Holds(ReportHead head, object? cell, string value, DateOnly day) =>
        cell switch
        {
            _ when head.Name is LastAdmitted => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var years)
                && years < day.Year
                && (cell is not DateOnly last || last <= day.AddYears(-years)),
            int number when AnyOrNone.Contains(head.Name) => value is "some" == number > 0,
            bool or Enum => string.Equals($"{cell}", value, StringComparison.OrdinalIgnoreCase),
            _ => false,
        };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
