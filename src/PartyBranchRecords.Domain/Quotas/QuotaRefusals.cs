using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Domain.Quotas;

/// <summary>Everything that setting a quota may be refused for, and what must be confirmed.</summary>
public static class QuotaRefusals
{
    public const string ChangedMeanwhileCode = "Quotas.ChangedMeanwhile";

    public static readonly Refusal PeriodUnreadable = new("Quotas.PeriodUnreadable", nameof(QuotaOccasion.Period));
    public static readonly Refusal ResolutionMissing = new("Quotas.ResolutionMissing", nameof(QuotaOccasion.Resolution));
    public static readonly Refusal SetOnMissing = new("Quotas.SetOnMissing", nameof(QuotaOccasion.SetOn));
    public static readonly Refusal TargetMissing = new("Quotas.TargetMissing", nameof(QuotaEntry.Target));
    public static readonly Refusal TargetTwice = new("Quotas.TargetTwice", nameof(QuotaEntry.Percent));
    public static readonly Refusal PercentOutOfRange = new("Quotas.PercentOutOfRange", nameof(QuotaEntry.Percent));
    public static readonly Refusal NothingToCorrect = new("Quotas.NothingToCorrect", nameof(QuotaEntry.CorrectionReason));
    public static readonly Refusal NothingTyped = new("Quotas.NothingTyped");

    public static readonly Refusal ResolutionTooLong = new("Quotas.TooLong", nameof(QuotaOccasion.Resolution))
    {
        Values = [AdmissionQuota.ResolutionLength],
    };

    public static readonly Refusal ReasonTooLong = new("Quotas.TooLong", nameof(QuotaEntry.CorrectionReason)) { Values = [Change.ReasonLength] };

    public static readonly Refusal TargetOutOfRange = new("Quotas.TargetOutOfRange", nameof(QuotaEntry.Target))
    {
        Values = [AdmissionQuota.LargestTarget],
    };

    public static Refusal SetAfterToday(DateOnly today) => new("Quotas.SetAfterToday", nameof(QuotaOccasion.SetOn)) { Values = [today] };

    /// <summary>It would be in force on no day of its period, and no report would ever show it.</summary>
    public static Refusal SetAfterPeriod(QuotaPeriod period) =>
        new("Quotas.SetAfterPeriod", nameof(QuotaOccasion.SetOn)) { Values = [period.Name, period.Through] };

    public static Refusal PeriodTooFar(QuotaPeriod period) => new("Quotas.PeriodTooFar", nameof(QuotaOccasion.Period)) { Values = [period.Name] };

    public static Refusal NoMembers(DateOnly baseOn) => new("Quotas.NoMembers", nameof(QuotaEntry.Percent)) { Values = [baseOn] };

    /// <summary>A resolution of that day has set another number: either the day or one of the numbers is wrong.</summary>
    public static Refusal SetOnSameDay(AdmissionQuota kept, string field) => new("Quotas.SetOnSameDay", field) { Values = [kept.SetOn, kept.Target] };

    public static Refusal ChangedMeanwhile(string by, DateTime at) => new(ChangedMeanwhileCode) { Values = [by, at] };

    public static readonly Refusal ZeroTarget = Doubt.Of("Quotas.ZeroTarget");
}
