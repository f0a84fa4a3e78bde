using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;
using static PartyBranchRecords.Domain.Tests.Reorganisations.Structures;

namespace PartyBranchRecords.Domain.Tests.Reorganisations;

/// <summary>The areas of villages 51 and 52, which become village 53.</summary>
public sealed class LocalityAreaPlanningTests
{
    private static readonly StructureOrders MergeVillages = new()
    {
        On = On,
        EndedLocalities = new Dictionary<int, int?> { [51] = 53, [52] = 53 },
        FoundedLocalities = [53],
        LocalityCommunes = new Dictionary<int, int> { [53] = 10 },
        LocalityPredecessors = [51, 52],
        LocalitySuccessors = [53],
    };

    private static readonly StructureOrders SplitVillage = MergeVillages with
    {
        EndedLocalities = new Dictionary<int, int?>(),
        LocalityPredecessors = [51],
        LocalitySuccessors = [51, 53],
    };

    [Fact]
    public void Villages_of_one_area_become_a_village_of_that_area()
    {
        var changes = Planned(MergeVillages, Facts() with { LocalityAreas = [Of(51, Areas.Border), Of(52, Areas.Border)] }).LocalityAreas;
        changes.Removed.Select(row => row.LocalityId).ShouldBe([51, 52]);
        changes
            .Added.Select(row => (row.LocalityId, row.Areas, row.From, row.To))
            .ShouldBe([(51, Areas.Border, Long, On), (52, Areas.Border, Long, (DateOnly?)On), (53, Areas.Border, On, null)]);
        Said(MergeVillages, Of(51, Areas.Border), Of(52, Areas.Border)).AreasOwed.ShouldBeEmpty();
    }

    [Fact]
    public void Where_they_differ_the_areas_are_to_be_entered()
    {
        var said = Said(MergeVillages, Of(51, Areas.Border), Of(52, Areas.Upland));
        said.AreasOwed.ShouldBe(["53"]);
        said.LocalityAreas.ShouldBeEmpty();
        Said(MergeVillages, Of(51, Areas.Border)).AreasOwed.ShouldBe(["53"], "one has none of its own");
    }

    [Fact]
    public void Where_none_has_any_the_commune_says_it() => Said(MergeVillages).AreasOwed.ShouldBeEmpty();

    [Fact]
    public void A_village_that_takes_in_another_of_other_areas_keeps_its_own_until_they_are_entered()
    {
        var into = MergeVillages with
        {
            EndedLocalities = new Dictionary<int, int?> { [51] = 52 },
            FoundedLocalities = [],
            LocalityCommunes = new Dictionary<int, int>(),
            LocalitySuccessors = [52],
        };
        var facts = Facts() with { LocalityAreas = [Of(51, Areas.Border), Of(52, Areas.Upland)] };
        Planned(into, facts).LocalityAreas.After(facts.LocalityAreas).Single(row => row.To is null).Areas.ShouldBe(Areas.Upland);
        Said(into, Of(51, Areas.Border), Of(52, Areas.Upland)).AreasOwed.ShouldBe(["52"]);
        Said(into, Of(51, Areas.Upland), Of(52, Areas.Upland)).AreasOwed.ShouldBeEmpty();
    }

    [Fact]
    public void A_part_of_a_village_has_the_areas_of_the_whole()
    {
        var said = Said(SplitVillage, Of(51, Areas.Border));
        said.LocalityAreas.ShouldBe([new UnitAreas("53", Areas.Border)]);
        said.AreasOwed.ShouldBeEmpty();
    }

    private static Consequences Said(StructureOrders orders, params LocalityArea[] areas)
    {
        var facts = Facts() with { LocalityAreas = areas };
        return Consequences.Of(orders, facts, Planned(orders, facts), Later);
    }

    private static LocalityArea Of(int locality, Areas areas) =>
        new()
        {
            LocalityId = locality,
            Areas = areas,
            From = Long,
        };
}
