using PartyBranchRecords.Domain.Quotas;

namespace PartyBranchRecords.Domain.Tests.Quotas;

public class QuotaRulesTests
{
    private static readonly TargetRevision[] Revisions = [new(1, 20, new(2020, 7, 1)), new(1, 10, new(2019, 12, 1)), new(2, 7, new(2020, 7, 2))];

    [Theory]
    [InlineData("2019-11-30", null)]
    [InlineData("2019-12-01", 10)]
    [InlineData("2020-06-30", 10)]
    [InlineData("2020-07-01", 20)]
    public void The_revision_set_last_is_in_force(string day, int? target) =>
        (QuotaRules.InForce(Revisions, DateOnly.Parse(day)).TryGetValue(1, out var found) ? found : (int?)null).ShouldBe(target);

    [Fact]
    public void Each_organisation_has_its_own() =>
        QuotaRules.InForce(Revisions, new(2020, 7, 2)).ShouldBe([new(1, 20), new(2, 7)], ignoreOrder: true);

    [Fact]
    public void The_sum_of_no_targets_is_none()
    {
        QuotaRules.Sum([]).ShouldBeNull();
        QuotaRules.Sum([3, 0, 4]).ShouldBe(7);
    }
}
