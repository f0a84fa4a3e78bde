using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Data.Reporting.Changes;

/// <summary>Why a report is not compared.</summary>
internal static class ComparisonRefusals
{
    private const string Field = "against";

    /// <summary>A report on a day is compared with a day, one on a period with a year or a term.</summary>
    public static readonly Refusal DayWanted = new("Changes.DayWanted", Field);

    /// <inheritdoc cref="DayWanted"/>
    public static readonly Refusal PeriodWanted = new("Changes.PeriodWanted", Field);

    public static readonly Refusal Same = new("Changes.Same", Field);

    /// <summary>Nothing is known of days to come.</summary>
    public static Refusal Ahead(DateOnly last, DateOnly today) => new("Changes.Ahead", Field) { Values = [last, today] };
}
