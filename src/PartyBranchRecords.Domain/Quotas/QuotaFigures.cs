using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Domain.Quotas;

/// <summary>
/// How far an organisation is with its quota. The share of the target and the share of the members are never mixed, and the
/// targets handed down stand beside the own one, with the difference: published tables often do not add up.
/// </summary>
public sealed record QuotaFigures
{
    /// <summary>The organisation's own target for exactly this period, never a sum; null where none was set.</summary>
    public required int? Target { get; init; }

    /// <summary>Admitted and admitted again in the period.</summary>
    public required int Admitted { get; init; }

    /// <summary>Members on the day before the period.</summary>
    public required int OpeningMembers { get; init; }

    /// <summary>Candidates whose ceremony can be expected before the period ends; see <see cref="ForecastRules"/>.</summary>
    public int Likely { get; init; }

    /// <summary>The targets of the units directly below on the last day; null where none of them has one.</summary>
    public required int? TargetsBelow { get; init; }

    public required int DaysGone { get; init; }
    public required int Days { get; init; }

    public decimal? PercentOfTarget => ReportArithmetic.Percent(Admitted, Target);
    public decimal? PercentOfMembers => ReportArithmetic.Percent(Admitted, OpeningMembers);

    /// <summary>Still to admit; negative when the target is exceeded.</summary>
    public int? Gap => Target - Admitted;

    /// <summary>The share of the target that the days gone by stand for.</summary>
    public decimal? PaceTarget => Target is { } target ? ReportArithmetic.Round((decimal)target * DaysGone / Days) : null;

    /// <summary>Fewer admitted than the days gone by would ask for.</summary>
    public bool IsBehindPace => (long)Admitted * Days < (long?)Target * DaysGone;

    /// <summary>What the period is likely to end with (dự báo): admitted, and the likely ones.</summary>
    public int Forecast => Admitted + Likely;

    public int? ChildrenTarget => Target is null ? null : TargetsBelow;
    public int? ChildrenDifference => ChildrenTarget - Target;
}
