using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Domain.Tests.Reporting;

/// <summary>Districts are 1 and 2, communes from 11, branches from 101.</summary>
public class TreeTests
{
    private readonly List<TreeUnit> units = [];

    [Fact]
    public void A_living_branch_stands_where_it_stands_today()
    {
        Branch(101, new(1, 12, 101));
        Tree().Recast(new(1, 11, 101)).ShouldBe(new(1, 12, 101));
    }

    [Fact]
    public void A_merged_branch_is_where_its_first_successor_is_on_until_a_living_one()
    {
        Branch(101, new(1, 11, 101), successor: 102);
        Branch(102, new(1, 11, 102), successor: 103);
        Branch(103, new(1, 12, 103));
        Tree().Of(101).ShouldBe(new(1, 12, 103));
    }

    [Fact]
    public void A_living_predecessor_keeps_its_past()
    {
        Branch(101, new(1, 11, 101), lives: true, successor: 102);
        Branch(102, new(1, 12, 102));
        Tree().Of(101).ShouldBe(new(1, 11, 101));
    }

    [Fact]
    public void Without_a_successor_it_keeps_its_commune_or_what_became_of_that()
    {
        District(1);
        Commune(11, 1, lives: false, successor: 12);
        Commune(12, 1);
        Branch(101, new(1, 11, 101), lives: false);
        Tree().Of(101).ShouldBe(new(1, 12, 101));
    }

    [Fact]
    public void A_dissolved_commune_without_a_successor_keeps_its_district_or_what_became_of_that()
    {
        District(1, lives: false, successor: 2);
        District(2);
        Commune(11, 1, lives: false);
        Branch(101, new(1, 11, 101), lives: false);
        Branch(102, new(1, null, 102), lives: false);
        var tree = Tree();
        tree.Of(11).ShouldBe(new(2, 11, null));
        tree.Of(101).ShouldBe(new(2, 11, 101));
        tree.Of(102).ShouldBe(new(2, null, 102));
    }

    [Fact]
    public void Decisions_that_name_each_other_come_to_an_end()
    {
        District(1);
        Branch(101, new(1, null, 101), lives: false, successor: 102);
        Branch(102, new(1, null, 102), lives: false, successor: 101);
        Tree().Of(101).ShouldBe(new(1, null, 102));
    }

    [Fact]
    public void A_locality_and_a_commune_committee_go_with_their_commune()
    {
        District(1);
        Commune(11, 1, lives: false, successor: 12);
        Commune(12, 1);
        Tree().Recast(new(1, 11, null) { LocalityId = 7 }).ShouldBe(new(1, 12, null) { LocalityId = 7 });
    }

    [Fact]
    public void Rows_are_the_living_units_and_the_gone_ones_that_something_is_placed_in()
    {
        District(1);
        Commune(11, 1);
        Branch(101, new(1, 11, 101));
        Branch(102, new(1, 11, 102), lives: false);
        Branch(103, new(1, 11, 103), lives: false);
        Branch(104, new(1, null, 104));
        var district = units[0].Unit;

        Rows(ReportLevel.Branch, new Placement(1, 11, 102)).ShouldBe(["101", "104", "102"]);
        Rows(ReportLevel.Commune, new Placement(1, 11, 102)).ShouldBe(["11", "104"]);
        Rows(ReportLevel.District, new Placement(1, 11, 102)).ShouldBe(["1"]);

        IEnumerable<string> Rows(ReportLevel by, Placement counted) => Tree().Units(district, by, [counted]).Select(unit => unit.Code);
    }

    private Tree Tree() => new(new DateOnly(2026, 1, 1), units);

    private void District(int id, bool lives = true, int? successor = null) => Add(ReportLevel.District, new(id, null, null), lives, successor);

    private void Commune(int id, int district, bool lives = true, int? successor = null) =>
        Add(ReportLevel.Commune, new(district, id, null), lives, successor);

    private void Branch(int id, Placement place, bool? lives = null, int? successor = null) =>
        Add(ReportLevel.Branch, place with { BranchId = id }, lives ?? successor is null, successor);

    private void Add(ReportLevel level, Placement place, bool lives, int? successor) =>
        units.Add(new(new(place.Lowest, level, $"{place.Lowest}", ""), lives, place, successor));
}
