using PartyBranchRecords.Domain.Quotas;

namespace PartyBranchRecords.Domain.Tests.Quotas;

public sealed class QuotaSettingRulesTests
{
    private static readonly DateOnly Today = new(2026, 3, 15);
    private static readonly QuotaPeriod Year = QuotaPeriod.OfYear(2026);

    private static readonly QuotaEntry Entry = new()
    {
        Period = "2026",
        Target = 15,
        Resolution = "05-NQ/HU",
        SetOn = new DateOnly(2026, 1, 5),
    };

    private static readonly AdmissionQuota Kept = new()
    {
        OrganisationId = 1,
        Period = "2026",
        Target = 15,
        Resolution = "05-NQ/HU",
        SetOn = new DateOnly(2026, 1, 5),
    };

    [Fact]
    public void A_quota_is_set_by_a_resolution_on_its_day()
    {
        Occasion(Entry, Year).ShouldBeEmpty();
        Occasion(new QuotaEntry(), null).ShouldBe(["Quotas.PeriodUnreadable", "Quotas.ResolutionMissing", "Quotas.SetOnMissing"]);
    }

    [Fact]
    public void A_resolution_of_tomorrow_has_set_nothing_yet()
    {
        Occasion(Entry with { SetOn = Today }, Year).ShouldBeEmpty();
        Occasion(Entry with { SetOn = Today.AddDays(1) }, Year).ShouldBe(["Quotas.SetAfterToday"]);
    }

    [Fact]
    public void A_quota_set_after_its_period_would_never_count()
    {
        Occasion(Entry with { SetOn = new DateOnly(2025, 12, 31) }, QuotaPeriod.OfYear(2025)).ShouldBeEmpty();
        Occasion(Entry, QuotaPeriod.OfYear(2025)).ShouldBe(["Quotas.SetAfterPeriod"]);
    }

    [Fact]
    public void A_period_more_than_five_years_ahead_is_a_slip_of_the_pen()
    {
        Occasion(Entry, QuotaPeriod.OfYear(2031)).ShouldBeEmpty();
        Occasion(Entry, QuotaPeriod.OfYear(2032)).ShouldBe(["Quotas.PeriodTooFar"]);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(9999, true)]
    [InlineData(10000, false)]
    [InlineData(-1, false)]
    public void A_target_is_a_number_up_to_9999(int target, bool isAllowed) =>
        Number(Entry with { Target = target }).ShouldBe(isAllowed ? [] : ["Quotas.TargetOutOfRange"]);

    [Fact]
    public void A_target_of_nobody_is_a_doubt()
    {
        Number(Entry with { Target = 0 }).ShouldBeEmpty();
        QuotaSettingRules.Doubts(5, 0).ShouldHaveSingleItem().Code.ShouldBe("Quotas.ZeroTarget");
        QuotaSettingRules.Doubts(5, 1).ShouldBeEmpty();
    }

    [Fact]
    public void Either_a_number_or_a_share_is_given()
    {
        Number(Entry with { Target = null }).ShouldBe(["Quotas.TargetMissing"]);
        Number(Entry with { Percent = 3 }).ShouldBe(["Quotas.TargetTwice"]);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(0.1, true)]
    [InlineData(100, true)]
    [InlineData(100.1, false)]
    public void A_share_lies_above_0_and_not_above_100(double percent, bool isAllowed) =>
        Number(Share((decimal)percent)).ShouldBe(isAllowed ? [] : ["Quotas.PercentOutOfRange"]);

    [Theory]
    [InlineData(3, 409, 12)]
    [InlineData(2.5, 100, 3)]
    [InlineData(0.1, 100, 0)]
    public void A_share_comes_to_a_number_rounded_half_up(double percent, int members, int target) =>
        QuotaSettingRules.TargetOf(Share((decimal)percent), new QuotaBase(Today, members)).ShouldBe(target);

    [Fact]
    public void A_share_of_nobody_is_no_number()
    {
        var refusal = QuotaSettingRules.Number(Share(3), new QuotaBase(Today, 0), null).Refusals.ShouldHaveSingleItem();
        refusal.Code.ShouldBe("Quotas.NoMembers");
        refusal.Values.ShouldBe([Today]);
    }

    [Fact]
    public void Members_are_counted_on_the_day_before_the_period_and_of_a_period_to_come_on_the_day_it_is_set()
    {
        QuotaSettingRules.BaseOn(Year, new DateOnly(2026, 1, 5)).ShouldBe(new DateOnly(2025, 12, 31));
        QuotaSettingRules.BaseOn(Year, new DateOnly(2025, 12, 20)).ShouldBe(new DateOnly(2025, 12, 20));
    }

    [Fact]
    public void Setting_the_same_again_changes_nothing()
    {
        Number(Entry, Kept).ShouldBeEmpty();
        QuotaSettingRules.IsSame(Entry with { Resolution = " 05-NQ/HU " }, 15, Kept).ShouldBeTrue();
        QuotaSettingRules.IsSame(Entry, 16, Kept).ShouldBeFalse();
        QuotaSettingRules.IsSame(Entry with { Resolution = "06-NQ/HU" }, 15, Kept).ShouldBeFalse();
    }

    [Fact]
    public void Another_number_of_the_same_day_is_a_correction_and_needs_its_reason()
    {
        Number(Entry with { Target = 20 }, Kept).ShouldBe(["Quotas.SetOnSameDay"]);
        Number(Entry with { Target = 20, CorrectionReason = " " }, Kept).ShouldBe(["Quotas.SetOnSameDay"]);
        Number(Entry with { Target = 20, CorrectionReason = "Nhập nhầm" }, Kept).ShouldBeEmpty();
    }

    [Fact]
    public void Where_nothing_is_kept_there_is_nothing_to_correct() =>
        Number(Entry with { CorrectionReason = "Nhập nhầm" }).ShouldBe(["Quotas.NothingToCorrect"]);

    [Fact]
    public void The_cascade_shows_the_difference_and_none_where_a_number_is_missing()
    {
        new QuotaCascade(130, 128, 131).UnitsDifference.ShouldBe(-2);
        new QuotaCascade(130, 128, 131).BranchesDifference.ShouldBe(1);
        new QuotaCascade(null, 128, 131).UnitsDifference.ShouldBeNull();
        new QuotaCascade(130, null, 131).UnitsDifference.ShouldBeNull();
    }

    private static QuotaEntry Share(decimal percent) => Entry with { Target = null, Percent = percent };

    private static IEnumerable<string> Occasion(QuotaEntry entry, QuotaPeriod? period) =>
        QuotaSettingRules.Occasion(entry, period, Today).Refusals.Select(refusal => refusal.Code);

    private static IEnumerable<string> Number(QuotaEntry entry, AdmissionQuota? kept = null) =>
        QuotaSettingRules.Number(entry, new QuotaBase(Today, 400), kept).Refusals.Select(refusal => refusal.Code);
}
