using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>Which organisation a report is on, and what its rows stand for.</summary>
public abstract record ReportRequest
{
    /// <summary>The code of a district, commune or branch, or ALL.</summary>
    public required string Organisation { get; init; }

    /// <summary>Communes unless given; branches where a branch is asked for. Localities are rows of the coverage only.</summary>
    public ReportLevel? By { get; init; }

    /// <summary>The day on whose tree everything is placed, today for the structure of now; null: each where it stood then.</summary>
    public DateOnly? OnTreeOf { get; init; }

    /// <summary>The day at whose end it was known; null: as it is known now.</summary>
    public DateOnly? KnownOn { get; init; }

    /// <summary>The number of the last change that counts, in the place of a day; null: as it is known now.</summary>
    public long? KnownAt { get; init; }
}

/// <summary>A report as of a day.</summary>
public sealed record DayRequest : ReportRequest
{
    public required DateOnly AsOf { get; init; }

    /// <summary>The day to whose tree a bridge leads; that of the day itself unless given.</summary>
    public DateOnly? Today { get; init; }
}

/// <summary>A report on a period.</summary>
public sealed record PeriodRequest : ReportRequest
{
    public required ReportPeriod Period { get; init; }

    /// <summary>Until when the days of a period that is not cut off have gone by.</summary>
    public required DateOnly Today { get; init; }
}

/// <summary>The list behind a number.</summary>
/// <param name="Column">The column of the number.</param>
/// <param name="Unit">The code of the row; the total unless given.</param>
/// <param name="Take">As many as there are unless given.</param>
public sealed record ListRequest(string Column, string? Unit = null, int Skip = 0, int? Take = null)
{
    /// <summary>What part of the unit the row counts, in reports with several rows a unit; the parts together unless given.</summary>
    public string? Part { get; init; }

    /// <summary>The part of a list that is asked for; nothing where the report has no such row.</summary>
    internal ListPage<T> PageOf<T>(IEnumerable<T>? rows)
    {
        var all = rows?.ToList() ?? [];
        return new([.. all.Skip(Skip).Take(Take ?? int.MaxValue)], all.Count);
    }

    /// <summary>Whether the list is of a part of its unit.</summary>
    internal bool IsOf(string part) => Part is null || string.Equals(Part, part, StringComparison.Ordinal);
}

/// <summary>A part of a list.</summary>
/// <param name="Total">How many rows the whole list has.</param>
public sealed record ListPage<T>(IReadOnlyList<T> Rows, int Total)
{
    internal static ListPage<T> Whole(IReadOnlyList<T> rows) => new(rows, rows.Count);
}
