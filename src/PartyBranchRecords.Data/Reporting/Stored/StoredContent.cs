using PartyBranchRecords.Data.Access;

namespace PartyBranchRecords.Data.Reporting.Stored;

/// <summary>All that makes a stored report: the whole question, and its answer without the names of people.</summary>
public sealed record StoredContent
{
    /// <summary>Columns with names of people: they are looked up for whoever reads.</summary>
    private static readonly string[] NamesOfPeople = ["full_name", "secretary"];

    /// <summary>With the day and the level said, whatever the asker left to be understood.</summary>
    public required ReportArguments Words { get; init; }

    /// <summary>The day it was asked on: a forecast and a pace look from it.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The number of the last change that it knew of.</summary>
    public required long KnownAt { get; init; }

    /// <summary>What the asker could see: somebody else's units would make other totals.</summary>
    public required Scope Scope { get; init; }

    public required CapturedReport Report { get; init; }

    public static bool IsNameOfPeople(ReportHead head) => NamesOfPeople.Contains(head.Name, StringComparer.Ordinal);

    /// <summary>A table as it is kept.</summary>
    internal static ReportTable WithoutNames(ReportTable table)
    {
        var kept = table.Columns.Index().Where(head => !IsNameOfPeople(head.Item)).ToList();
        return new(
            [.. kept.Select(head => head.Item)],
            [.. table.Rows.Select(row => row with { Cells = [.. kept.Select(head => Kept(row.Cells[head.Index]))] })]
        );
    }

    /// <summary>Of what has a code and a name, the code.</summary>
    private static object? Kept(object? cell) => cell is NamedCode named ? named.Code : cell;
}
