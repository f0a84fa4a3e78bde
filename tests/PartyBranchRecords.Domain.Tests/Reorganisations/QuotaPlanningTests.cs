using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reorganisations;
using static PartyBranchRecords.Domain.Tests.Reorganisations.Structures;

namespace PartyBranchRecords.Domain.Tests.Reorganisations;

/// <summary>What becomes of the targets of branches 1 and 2, which become branch 4.</summary>
public sealed class QuotaPlanningTests
{
    private static readonly StructureOrders HandedOn = Merge with
    {
        Number = "7-QĐ",
        Quotas = [new QuotaOrder(1, "2025", 4), new QuotaOrder(2, "2025", 4)],
    };

    [Fact]
    public void Targets_that_nobody_hands_on_stay_where_they_were_set()
    {
        Planned(Merge, Facts(Target(1, 5))).Quotas.IsEmpty.ShouldBeTrue();
        Said(Merge, Facts(Target(1, 5))).Quotas.ShouldBe([new QuotaStays("1", "2025", 5, CountedIn: "4")]);
    }

    [Fact]
    public void Targets_handed_on_are_added_from_the_day_on_and_leave_nought_behind()
    {
        var plan = Planned(HandedOn, Facts(Target(1, 5), Target(2, 3)));
        plan.Quotas.Removed.ShouldBeEmpty("what was resolved stays readable");
        plan.Quotas.Added.Select(quota => (quota.OrganisationId, quota.Period, quota.Target, quota.SetOn, quota.Resolution))
            .ShouldBe([(1, "2025", 0, On, "7-QĐ"), (2, "2025", 0, On, "7-QĐ"), (4, "2025", 8, On, "7-QĐ")]);
    }

    [Fact]
    public void The_sum_of_all_targets_is_the_same_on_every_day_before_and_after()
    {
        var facts = Facts(Target(1, 4), Target(1, 5, new DateOnly(2025, 3, 1)), Target(2, 3));
        var believed = Planned(HandedOn, facts).Quotas.After(facts.Quotas).ToList();
        new[] { On.AddDays(-1), On, new DateOnly(2025, 12, 31) }.Select(day => SumOn(believed, day)).ShouldBe([8, 8, 8]);
    }

    [Fact]
    public void A_branch_that_has_a_target_of_its_own_keeps_it_and_gets_the_other_on_top()
    {
        var into = Merge with
        {
            Founded = [],
            Parents = new Dictionary<int, int>(),
            Ended = new Dictionary<int, int?> { [1] = 2 },
            Successors = [2],
            Quotas = [new QuotaOrder(1, "2025", 2)],
        };
        var said = Said(into, Facts(Target(1, 5), Target(2, 3)));
        said.Quotas.ShouldBe([new QuotaStays("1", "2025", 5, CountedIn: null, GoesTo: "2")]);
        said.QuotasGrown.ShouldBe([new QuotaGrows("2", "2025", 3, 8)]);
    }

    [Fact]
    public void What_was_set_since_for_a_branch_that_had_ended_counts_in_the_other_from_its_own_day()
    {
        var facts = Facts(Target(1, 5), Target(1, 6, Later), Target(2, 3));
        var plan = Planned(HandedOn, facts).Quotas;
        plan.Removed.ShouldHaveSingleItem().SetOn.ShouldBe(Later);
        plan.Added.Where(quota => quota.OrganisationId == 4).Select(quota => (quota.Target, quota.SetOn)).ShouldBe([(8, On), (9, Later)]);
        SumOn(plan.After(facts.Quotas), Later).ShouldBe(9);
    }

    [Fact]
    public void A_target_set_only_after_the_branch_had_ended_goes_over_without_trace()
    {
        var facts = Facts(Target(1, 6, Later));
        var plan = Planned(HandedOn, facts).Quotas;
        plan.After(facts.Quotas).Select(quota => (quota.OrganisationId, quota.Target, quota.SetOn)).ShouldBe([(4, 6, Later)]);
    }

    [Fact]
    public void A_target_does_not_cross_to_a_branch_of_another_commune() =>
        Refused(
                Merge with
                {
                    Ended = new Dictionary<int, int?> { [1] = 3 },
                    Founded = [],
                    Parents = new Dictionary<int, int>(),
                    Successors = [3],
                    Predecessors = [1],
                    Quotas = [new QuotaOrder(1, "2025", 3)],
                },
                Facts(Target(1, 5))
            )
            .ShouldBe(["QuotaOfAnother"]);

    [Fact]
    public void Communes_hand_on_theirs_under_the_same_district() =>
        Planned(MergeCommunes with { Quotas = [new QuotaOrder(10, "2025", 30)] }, Facts(Target(10, 15)))
            .Quotas.Added.Select(quota => (quota.OrganisationId, quota.Target))
            .ShouldBe([(10, 0), (30, 15)]);

    [Fact]
    public void Where_no_successor_is_named_no_report_adds_it_anywhere()
    {
        var dissolved = Merge with
        {
            Ended = new Dictionary<int, int?> { [1] = 2 },
            Founded = [],
            Parents = new Dictionary<int, int>(),
            Successors = [],
        };
        Said(dissolved, Facts(Target(1, 5))).Quotas.ShouldBe([new QuotaStays("1", "2025", 5, CountedIn: null)]);
    }

    private static int SumOn(IEnumerable<AdmissionQuota> believed, DateOnly day) =>
        QuotaRules.InForce(believed.Select(quota => new TargetRevision(quota.OrganisationId, quota.Target, quota.SetOn)), day).Values.Sum();

    private static Consequences Said(StructureOrders orders, StructureFacts facts) => Consequences.Of(orders, facts, Planned(orders, facts), Later);
}
