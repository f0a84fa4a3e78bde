using PartyBranchRecords.Domain.Quotas;

namespace PartyBranchRecords.Domain.Tests.Quotas;

public class QuotaFiguresTests
{
    private static readonly QuotaFigures Figures = new()
    {
        Target = 600,
        Admitted = 746,
        OpeningMembers = 3000,
        TargetsBelow = 610,
        DaysGone = 365,
        Days = 1825,
    };

    [Fact]
    public void More_than_the_target_is_more_than_100_percent_and_a_negative_gap()
    {
        Figures.PercentOfTarget.ShouldBe(124.3m);
        Figures.Gap.ShouldBe(-146);
    }

    [Fact]
    public void The_share_of_the_members_is_another_one() => Figures.PercentOfMembers.ShouldBe(24.9m);

    [Fact]
    public void The_pace_is_the_targets_share_of_the_days_gone_by() => Figures.PaceTarget.ShouldBe(120.0m);

    [Theory]
    [InlineData(119, true)]
    [InlineData(120, false)]
    public void Fewer_than_the_pace_is_behind(int admitted, bool behind) => (Figures with { Admitted = admitted }).IsBehindPace.ShouldBe(behind);

    [Fact]
    public void What_was_handed_down_stands_beside_the_target_with_the_difference()
    {
        Figures.ChildrenTarget.ShouldBe(610);
        Figures.ChildrenDifference.ShouldBe(10);
    }

    [Fact]
    public void Both_are_empty_where_either_is_missing()
    {
        (Figures with { Target = null }).ChildrenTarget.ShouldBeNull();
        (Figures with { Target = null }).ChildrenDifference.ShouldBeNull();
        (Figures with { TargetsBelow = null }).ChildrenDifference.ShouldBeNull();
    }

    [Fact]
    public void Without_a_target_nothing_is_compared_with_it()
    {
        var without = Figures with { Target = null };
        (without.PercentOfTarget, without.Gap, without.PaceTarget, without.IsBehindPace).ShouldBe((null, null, null, false));
    }
}
