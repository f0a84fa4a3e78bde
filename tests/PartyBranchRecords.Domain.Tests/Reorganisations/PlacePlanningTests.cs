using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;
using static PartyBranchRecords.Domain.Tests.Reorganisations.Structures;

namespace PartyBranchRecords.Domain.Tests.Reorganisations;

public sealed class PlacePlanningTests
{
    [Fact]
    public void What_ends_ends_on_the_day_and_what_is_founded_begins_on_it()
    {
        var plan = Planned(Merge, Facts());
        plan.Lives.Added.Select(life => (life.OrganisationId, life.From, life.To)).ShouldBe([(1, Long, On), (2, Long, On), (4, On, null)]);
        plan.BranchPlaces.Added.Select(place => (place.BranchId, place.CommuneId, place.From, place.To))
            .ShouldBe([(1, 10, Long, On), (2, 10, Long, On), (4, 10, On, null)]);
    }

    [Fact]
    public void The_branches_of_a_commune_that_ends_stand_in_its_heir()
    {
        var plan = Planned(MergeCommunes, Facts());
        plan.BranchPlaces.Added.Where(place => place.To is null)
            .Select(place => (place.BranchId, place.CommuneId, place.DistrictId, place.From))
            .ShouldBe([(1, 30, 100, On), (2, 30, 100, On), (3, 30, 100, On)], ignoreOrder: true);
    }

    [Fact]
    public void A_branch_that_came_there_afterwards_stands_in_the_heir_from_its_own_day_and_one_that_had_left_does_not()
    {
        var places = Planned(
            MergeCommunes,
            Facts(
                Place(5, 10, Later),
                new OrganisationLife { OrganisationId = 5, From = Later },
                Place(6, 10, to: On),
                Place(6, 200, On, district: 200)
            )
        ).BranchPlaces;
        places
            .Added.Single(place => place.BranchId == 5)
            .ShouldSatisfyAllConditions(place => place.CommuneId.ShouldBe(30), place => place.From.ShouldBe(Later));
        places.Added.ShouldNotContain(place => place.BranchId == 6);
    }

    [Fact]
    public void A_branch_that_moves_stands_under_the_other_commune_and_its_district_from_the_day_on()
    {
        var facts = Facts() with { CommunePlaces = [Under(10), Under(20, district: 200)] };
        var places = Planned(
            new StructureOrders
            {
                On = On,
                Parents = new Dictionary<int, int> { [1] = 20 },
                Predecessors = [1],
                Successors = [1],
            },
            facts with
            {
                BranchPlaces = [Place(1, 10)],
            }
        ).BranchPlaces;
        places.Added.Select(place => (place.CommuneId, place.DistrictId, place.From, place.To)).ShouldBe([(10, 100, Long, On), (20, 200, On, null)]);
    }

    [Fact]
    public void All_below_a_district_that_ends_goes_where_it_goes()
    {
        var orders = new StructureOrders
        {
            On = On,
            Ended = new Dictionary<int, int?> { [100] = 200 },
        };
        var plan = Planned(orders, Facts());
        plan.CommunePlaces.Added.Where(place => place.From == On)
            .Select(place => (place.CommuneId, place.DistrictId))
            .ShouldBe([(10, 200), (20, 200)]);
        plan.BranchPlaces.Added.Where(place => place.From == On)
            .Select(place => (place.BranchId, place.CommuneId, place.DistrictId))
            .ShouldBe([(1, 10, 200), (2, 10, 200), (3, 20, 200)]);
    }

    [Fact]
    public void A_branch_of_a_dissolved_commune_needs_a_place()
    {
        var orders = new StructureOrders
        {
            On = On,
            Ended = new Dictionary<int, int?> { [20] = null },
        };
        Refused(orders, Facts() with { LocalityPlaces = [] }).ShouldBe(["BranchWithoutPlace"]);
        Refused(orders with { Branches = new Dictionary<int, int> { [3] = 10 } }, Facts() with { LocalityPlaces = [] }).ShouldBeEmpty();
    }

    [Fact]
    public void A_merged_commune_belongs_to_the_areas_of_all_it_came_from()
    {
        var areas = Planned(MergeCommunes, Facts(Area(10, Areas.Upland), Area(20, Areas.Border | Areas.Upland))).Areas;
        areas
            .Added.Select(row => (row.CommuneId, row.Areas, row.From, row.To))
            .ShouldBe(
                [(10, Areas.Upland, Long, (DateOnly?)On), (20, Areas.Border | Areas.Upland, Long, On), (30, Areas.Border | Areas.Upland, On, null)],
                ignoreOrder: true
            );
    }

    [Fact]
    public void As_long_as_each_of_them_would_have()
    {
        var areas = Planned(MergeCommunes, Facts(Area(10, Areas.Upland), Area(20, Areas.Border, to: Later))).Areas;
        areas
            .Added.Where(row => row.CommuneId == 30)
            .Select(row => (row.Areas, row.From, row.To))
            .ShouldBe([(Areas.Upland | Areas.Border, On, (DateOnly?)Later), (Areas.Upland, Later, null)]);
    }

    [Fact]
    public void A_commune_that_takes_over_another_keeps_what_it_had_and_one_of_the_same_areas_changes_nothing()
    {
        var orders = new StructureOrders
        {
            On = On,
            Ended = new Dictionary<int, int?> { [20] = 10 },
            Predecessors = [20],
            Successors = [10],
        };
        Planned(orders, Facts(Area(10, Areas.Upland), Area(20, Areas.Border)))
            .Areas.Added.Where(row => row.CommuneId == 10)
            .Select(row => (row.Areas, row.From, row.To))
            .ShouldBe([(Areas.Upland, Long, (DateOnly?)On), (Areas.Upland | Areas.Border, On, null)]);
        Planned(orders, Facts(Area(10, Areas.Upland), Area(20, Areas.Upland))).Areas.Added.ShouldAllBe(row => row.CommuneId == 20);
    }

    [Fact]
    public void A_part_of_a_commune_belongs_to_the_areas_of_the_whole()
    {
        var orders = new StructureOrders
        {
            On = On,
            Founded = [30],
            Parents = new Dictionary<int, int> { [30] = 100 },
            Branches = new Dictionary<int, int> { [2] = 30 },
            Predecessors = [10],
            Successors = [10, 30],
        };
        var row = Planned(orders, Facts(Area(10, Areas.Island))).Areas.Added.ShouldHaveSingleItem();
        (row.CommuneId, row.Areas, row.From).ShouldBe((30, Areas.Island, On));
    }
}
