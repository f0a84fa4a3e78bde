using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Domain.Quotas;

/// <summary>
/// A target for admissions (chỉ tiêu kết nạp) set by a resolution. A changed quota is a new revision: the one with the latest
/// <see cref="SetOn"/> not after the day asked for is in force, the older ones stay readable.
/// </summary>
public sealed class AdmissionQuota : Fact
{
    public const int ResolutionLength = 100;
    public const int PeriodLength = 9;
    public const int LargestTarget = 9999;

    public required int OrganisationId { get; init; }

    /// <summary>A year ("2024") or a term ("2015-2020"); see <see cref="QuotaPeriod"/>.</summary>
    public required string Period { get; init; }

    /// <summary>Number of people.</summary>
    public required int Target { get; init; }

    /// <summary>The percentage of the members at <see cref="BaseOn"/> that the number came from, where it was set so.</summary>
    public decimal? Percent { get; init; }
    public DateOnly? BaseOn { get; init; }
    public string? Resolution { get; init; }
    public required DateOnly SetOn { get; init; }
}

/// <summary>A term of a committee (nhiệm kỳ), congress to congress, so that a day lies in one term only.</summary>
public sealed class CommitteeTerm : DatedFact
{
    public required int OrganisationId { get; init; }

    /// <summary>Its name by years, as "2015-2020".</summary>
    public required string Name { get; init; }
}
