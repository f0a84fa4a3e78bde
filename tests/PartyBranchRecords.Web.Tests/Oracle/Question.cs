namespace PartyBranchRecords.Web.Tests.Oracle;

/// <summary>What is asked of the program and of the oracle alike.</summary>
internal sealed record Question(string Report, string Org)
{
    public string? By { get; init; }
    public DateOnly? AsOf { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public int? Year { get; init; }
    public string? Term { get; init; }
    public bool Now { get; init; }
    public string? List { get; init; }

    public bool IsOfPeriod => From is not null || Year is not null || Term is not null;

    /// <summary>As it would be typed.</summary>
    public override string ToString() =>
        string.Join(
            ' ',
            new[]
            {
                $"report {Report} --org {Org}",
                AsOf is { } day ? $"--as-of {day:yyyy-MM-dd}" : null,
                From is { } from ? $"--from {from:yyyy-MM-dd} --to {To:yyyy-MM-dd}" : null,
                Year is { } year ? $"--year {year}" : null,
                Term is { } term ? $"--term {term}" : null,
                By is { } by ? $"--by {by}" : null,
                Now ? "--structure now" : null,
                List is { } list ? $"--list {list}" : null,
            }.OfType<string>()
        );
}
