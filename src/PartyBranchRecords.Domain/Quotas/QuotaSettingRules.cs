using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Domain.Quotas;

/// <summary>What a quota may be set to, and when. A changed quota is a new revision; only what was entered wrong is replaced.</summary>
public static class QuotaSettingRules
{
    /// <summary>A quota is set a few years ahead at the most: further off, the year is a slip of the pen.</summary>
    public const int YearsAhead = 5;

    /// <summary>Whether a resolution of that day may set quotas for the period.</summary>
    public static Verdict Occasion(QuotaOccasion entry, QuotaPeriod? period, DateOnly today) =>
        Verdict.Of(
            period is null ? QuotaRefusals.PeriodUnreadable
                : entry.SetOn is { } ahead && period.From.Year > ahead.Year + YearsAhead ? QuotaRefusals.PeriodTooFar(period)
                : null,
            string.IsNullOrWhiteSpace(entry.Resolution) ? QuotaRefusals.ResolutionMissing
                : entry.Resolution.Length > AdmissionQuota.ResolutionLength ? QuotaRefusals.ResolutionTooLong
                : null,
            entry.SetOn is not { } setOn ? QuotaRefusals.SetOnMissing
                : setOn > today ? QuotaRefusals.SetAfterToday(today)
                : setOn > period?.Through ? QuotaRefusals.SetAfterPeriod(period)
                : null
        );

    /// <summary>Whether the number of one unit may be set.</summary>
    /// <param name="kept">The revision set on the same day, if there is one.</param>
    public static Verdict Number(QuotaEntry entry, QuotaBase? people, AdmissionQuota? kept)
    {
        var number = entry switch
        {
            { Target: null, Percent: null } => QuotaRefusals.TargetMissing,
            { Target: not null, Percent: not null } => QuotaRefusals.TargetTwice,
            { Target: < 0 or > AdmissionQuota.LargestTarget } => QuotaRefusals.TargetOutOfRange,
            { Percent: <= 0 or > 100 } => QuotaRefusals.PercentOutOfRange,
            { Percent: not null } when people is { Members: 0 } => QuotaRefusals.NoMembers(people.On),
            _ => null,
        };
        return Verdict.Of(number, number is null ? Correction(entry, TargetOf(entry, people), kept) : null);
    }

    /// <summary>The number of people that a quota comes to, rounded half up.</summary>
    public static int TargetOf(QuotaEntry entry, QuotaBase? people) =>
        entry.Target ?? (int)Math.Round(people!.Members * entry.Percent!.Value / 100, MidpointRounding.AwayFromZero);

    /// <summary>The members are counted on the day before the period; of a period yet to come, on the day the quota is set.</summary>
    public static DateOnly BaseOn(QuotaPeriod period, DateOnly setOn) => period.From.AddDays(-1) < setOn ? period.From.AddDays(-1) : setOn;

    /// <summary>Nobody to be admitted: rarely meant.</summary>
    public static IEnumerable<Refusal> Doubts(params IEnumerable<int> targets) => targets.Contains(0) ? [QuotaRefusals.ZeroTarget] : [];

    private static Refusal? Correction(QuotaEntry entry, int target, AdmissionQuota? kept)
    {
        var isCorrection = !string.IsNullOrWhiteSpace(entry.CorrectionReason);
        return kept is null && isCorrection ? QuotaRefusals.NothingToCorrect
            : entry.CorrectionReason?.Length > Change.ReasonLength ? QuotaRefusals.ReasonTooLong
            : kept is null || isCorrection || IsSame(entry, target, kept) ? null
            : QuotaRefusals.SetOnSameDay(kept, nameof(entry.CorrectionReason));
    }

    /// <summary>Set again as it is: nothing has changed.</summary>
    public static bool IsSame(QuotaEntry entry, int target, AdmissionQuota kept) =>
        kept.Target == target && kept.Percent == entry.Percent && string.Equals(kept.Resolution, entry.Resolution?.Trim(), StringComparison.Ordinal);
}

/// <summary>The members a share is taken of, and their day.</summary>
public sealed record QuotaBase(DateOnly On, int Members);
