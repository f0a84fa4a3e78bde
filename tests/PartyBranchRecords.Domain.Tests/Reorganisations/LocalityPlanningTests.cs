using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Reorganisations;
using static PartyBranchRecords.Domain.Tests.Reorganisations.Structures;

namespace PartyBranchRecords.Domain.Tests.Reorganisations;

public sealed class LocalityPlanningTests
{
    /// <summary>Villages 51 and 52 become village 53 in commune 10.</summary>
    private static StructureOrders MergeVillages =>
        new()
        {
            On = On,
            EndedLocalities = new Dictionary<int, int?> { [51] = 53, [52] = 53 },
            FoundedLocalities = [53],
            LocalityCommunes = new Dictionary<int, int> { [53] = 10 },
        };

    [Fact]
    public void The_villages_of_a_commune_that_ends_lie_in_its_heir()
    {
        var places = Planned(MergeCommunes, Facts()).LocalityPlaces;
        places.Added.Where(place => place.From == On).Select(place => (place.LocalityId, place.CommuneId)).ShouldBe([(51, 30), (52, 30)]);
    }

    [Fact]
    public void A_village_can_go_to_another_commune_than_the_others()
    {
        var places = Planned(MergeCommunes with { LocalityCommunes = new Dictionary<int, int> { [52] = 200 } }, Facts()).LocalityPlaces;
        places.Added.Where(place => place.From == On).Select(place => (place.LocalityId, place.CommuneId)).ShouldBe([(51, 30), (52, 200)]);
    }

    [Fact]
    public void A_village_of_a_dissolved_commune_needs_a_commune()
    {
        var orders = new StructureOrders
        {
            On = On,
            Ended = new Dictionary<int, int?> { [20] = null },
            Branches = new Dictionary<int, int> { [3] = 10 },
        };
        Refused(orders, Facts()).ShouldBe(["LocalityWithoutPlace"]);
        Refused(orders with { LocalityCommunes = new Dictionary<int, int> { [52] = 10 } }, Facts()).ShouldBeEmpty();
    }

    [Fact]
    public void Villages_that_merge_end_on_the_day_and_the_new_one_begins()
    {
        Planned(MergeVillages, Facts())
            .LocalityPlaces.Added.Select(place => (place.LocalityId, place.CommuneId, place.From, place.To))
            .ShouldBe([(51, 10, Long, On), (52, 20, Long, On), (53, 10, On, null)]);
    }

    [Fact]
    public void The_new_village_is_covered_by_the_branches_of_the_old_ones_and_by_each_of_them_once()
    {
        var facts = Facts(Covers(1, 51), Covers(1, 52), Covers(3, 52), Covers(2, 51, to: On));
        var after = Planned(MergeVillages, facts).Coverages.After(facts.Coverages).Where(row => row.LocalityId == 53);
        after.Select(row => (row.BranchId, row.From, row.To)).OrderBy(row => row.BranchId).ShouldBe([(1, On, null), (3, On, null)]);
    }

    [Fact]
    public void Or_by_the_one_that_is_chosen()
    {
        var facts = Facts(Covers(1, 51), Covers(3, 52));
        var plan = Planned(MergeVillages with { LocalityBranches = new Dictionary<int, int> { [53] = 2 } }, facts);
        plan.Coverages.After(facts.Coverages).Where(row => row.To is null).Select(row => (row.LocalityId, row.BranchId)).ShouldBe([(53, 2)]);
    }

    [Fact]
    public void What_two_branches_covered_is_covered_by_their_heir_without_a_gap_or_an_overlap()
    {
        var facts = Facts(Covers(1, 51), Covers(2, 51, Later));
        var after = Planned(Merge, facts).Coverages.After(facts.Coverages).OrderBy(row => row.From);
        after.Select(row => (row.BranchId, row.From, row.To)).ShouldBe([(1, Long, On), (4, On, null)]);
    }

    [Fact]
    public void What_a_dissolved_branch_covered_is_left_uncovered_where_nobody_is_chosen()
    {
        var facts = Facts(Covers(1, 51));
        var plan = Planned(
            new StructureOrders
            {
                On = On,
                Ended = new Dictionary<int, int?> { [1] = null },
            },
            facts
        );
        plan.Coverages.After(facts.Coverages).Select(row => (row.BranchId, row.To)).ShouldBe([(1, On)]);
    }

    [Fact]
    public void Whoever_lives_or_works_in_a_village_that_ends_does_so_in_its_heir_from_the_day_on()
    {
        var facts = Facts(Lives(7, residence: 51, workplace: 53), Lives(8, residence: 53, workplace: 52, from: Later), Lives(9, residence: 53));
        var after = Planned(MergeVillages, facts).Particulars.After(facts.Particulars).OrderBy(row => row.MemberId).ThenBy(row => row.From);
        after
            .Select(row => (row.MemberId, row.From, row.ResidenceLocalityId, row.WorkplaceLocalityId))
            .ShouldBe([(7, Long, 51, 53), (7, On, 53, 53), (8, Later, 53, 53), (9, Long, 53, null)]);
    }

    private static MemberParticulars Lives(int member, int? residence, int? workplace = null, DateOnly? from = null) =>
        new()
        {
            MemberId = member,
            From = from ?? Long,
            Sex = Sex.Female,
            BirthDate = new DateOnly(1980, 1, 1),
            Ethnicity = Ethnicities.Kinh,
            ResidenceLocalityId = residence,
            WorkplaceLocalityId = workplace,
        };
}
