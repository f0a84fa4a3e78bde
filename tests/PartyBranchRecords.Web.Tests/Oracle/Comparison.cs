using PartyBranchRecords.Web.Tests.Oracle.Slow;

namespace PartyBranchRecords.Web.Tests.Oracle;

/// <summary>Two answers to one question, cell by cell.</summary>
internal static class Comparison
{
    /// <summary>Reports in whose contract there is no order of rows.</summary>
    private static readonly string[] Unordered = ["composition", "admitted", "begun", "candidates", "ratings", "badges"];

    /// <summary>The first row that differs; null when none does.</summary>
    public static string? Difference(Question question, List<string[]> expected, List<string[]> got)
    {
        var (left, right) = (Comparable(question, expected), Comparable(question, got));
        for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
        {
            var (one, other) = (left.ElementAtOrDefault(i) ?? "(no row)", right.ElementAtOrDefault(i) ?? "(no row)");
            if (one != other)
            {
                return $"{question}\n  columns  {left.ElementAtOrDefault(0)}\n  expected {one}\n  got      {other}";
            }
        }
        return null;
    }

    private static List<string> Comparable(Question question, List<string[]> rows)
    {
        var table = rows.Select(row => row.ToArray()).ToList();
        foreach (var row in table)
        {
            // The name of ALL is not in the contract.
            row[1] = row[0] == Asked.Total && question.Org == "ALL" ? Asked.AllName : row[1];
            // Nor is how a forecast is made.
            if (question.Report == "quota" && row.Length == 12)
            {
                row[9] = "";
            }
        }
        // Nor whether a value nobody has is a row of its own.
        table.RemoveAll(row => question.Report == "composition" && row[4] == "0");
        // Nor what party age somebody has who is only being admitted.
        table.RemoveAll(row => question.Report == "composition" && question.IsOfPeriod && row[2] == "party_age");
        var lines = table.ConvertAll(row => string.Join('|', row));
        return Unordered.Contains(question.Report) ? [.. lines.Take(1), .. lines.Skip(1).Order(StringComparer.Ordinal)] : lines;
    }
}
