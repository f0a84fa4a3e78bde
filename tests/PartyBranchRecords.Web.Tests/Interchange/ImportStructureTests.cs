using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Interchange.Import;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Web.Tests.Interchange;

/// <summary>Organisations and localities: lives, places, areas.</summary>
public sealed class ImportStructureTests : ImportScene
{
    private const string Affiliations = "branch_code,district_code,commune_code,from,to";

    [Fact]
    public async Task Without_an_establishment_an_organisation_has_always_been_there()
    {
        UsualSet();
        Csv("districts", "code,name", "H,Huyện H", "H2,Huyện H2");
        await ImportAsync();
        var life = await SeeAsync(context =>
            context.OrganisationLives.SingleAsync(one => context.Districts.Any(unit => unit.Id == one.OrganisationId && unit.Code == "H"))
        );
        life.Period.ShouldBe(new Period(Period.Always));
    }

    [Fact]
    public async Task A_branch_under_a_commune_that_changes_its_district_is_cut_there()
    {
        UsualSet();
        Csv("commune_affiliations", "commune_code,district_code,from,to", "X,H,2000-01-01,2015-07-01", "X,H2,2015-07-01,");
        var preview = await ImportAsync();
        Warnings(preview).ShouldBe(["branches:2:district_code CommunesDistrictTaken", "branches:3:district_code CommunesDistrictTaken"]);
        (await PlacesAsync("B")).ShouldBe(["2000-01-01..2015-07-01 H X", "2015-07-01.. H2 X"]);
        (await FindAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Kept_branches_follow_their_commune_to_another_district()
    {
        await ArrangeAsync();
        Csv("commune_affiliations", "commune_code,district_code,from,to", "X,H,2000-01-01,2015-07-01", "X,H2,2015-07-01,");
        await ImportAsync();
        (await PlacesAsync("B2")).ShouldBe(["2000-01-01..2015-07-01 H X", "2015-07-01.. H2 X"]);
        (await PlacesAsync("CS")).ShouldBe(["2000-01-01.. H "]);
    }

    [Fact]
    public async Task A_branch_cut_by_its_communes_district_alone_still_has_one_place()
    {
        await ArrangeAsync();
        Csv("commune_affiliations", "commune_code,district_code,from,to", "X,H,2000-01-01,2015-07-01", "X,H2,2015-07-01,");
        await ImportAsync();
        Csv("branches", "code,name,kind,district_code,commune_code,established_on", "B,Chi bộ B,Village,H2,X,2000-01-01");
        var preview = await ImportAsync();
        preview.Total.ShouldBe(new RowCounts(0, 0, 1));
    }

    [Fact]
    public async Task Rows_of_affiliations_are_the_whole_history_of_a_branch()
    {
        await ArrangeAsync();
        Csv("affiliations", Affiliations, "CS,H,,2000-01-01,2010-01-01", "CS,H,X,2010-01-01,");
        var preview = await ImportAsync();
        Warnings(preview).ShouldBeEmpty();
        preview.Files["affiliations"].ShouldBe(new RowCounts(1, 1, 0));
        (await PlacesAsync("CS")).ShouldBe(["2000-01-01..2010-01-01 H ", "2010-01-01.. H X"]);
    }

    [Fact]
    public async Task A_kept_history_of_places_stands_where_the_set_has_no_rows_of_it()
    {
        await ArrangeAsync();
        Csv("affiliations", Affiliations, "CS,H,,2000-01-01,2010-01-01", "CS,H,X,2010-01-01,");
        await ImportAsync();
        Csv("branches", "code,name,kind,district_code,commune_code,established_on", "CS,Chi bộ CS,Police,H,,2000-01-01");
        var preview = await ImportAsync();
        Warnings(preview).ShouldBe(["branches:2:commune_code HistoryStands"]);
        preview.Total.ShouldBe(new RowCounts(0, 0, 1));
    }

    [Fact]
    public async Task A_gap_between_places_and_a_commune_that_is_not_there_are_warned_of()
    {
        UsualSet();
        Csv("communes", "code,name,district_code,established_on", "X,Xã X,H,2005-01-01");
        Csv("affiliations", Affiliations, "CS,H,,2000-01-01,2010-01-01", "CS,H,,2011-01-01,");
        var preview = await ImportAsync();
        Warnings(preview)
            .ShouldBe(
                ["branches:2:commune_code CommuneNotThere", "branches:3:commune_code CommuneNotThere", "affiliations:2: WithoutPlace"],
                ignoreOrder: true
            );
        (await PlacesAsync("B")).ShouldBe(["2000-01-01..2005-01-01 H X", "2005-01-01.. H X"]);
    }

    [Fact]
    public async Task A_commune_that_ends_before_its_kept_branches_and_officers_is_warned_of()
    {
        await ArrangeAsync();
        Csv("offices", "record_number,org_code,office,from", "M1,X,Secretary,2012-01-01");
        await ImportAsync();
        Csv("communes", "code,name,district_code,established_on,dissolved_on", "X,Xã X,H,2000-01-01,2020-01-01");
        Warnings(await ImportAsync())
            .ShouldBe(
                ["communes:2: BranchWithoutCommune", "communes:2: BranchWithoutCommune", "communes:2:dissolved_on KeptBeyondLife"],
                ignoreOrder: true
            );
        (await FindAsync()).Select(finding => finding.Check).Distinct().ShouldBe(["branch-under-absent-commune", "office-outside-organisation"]);
    }

    [Fact]
    public async Task Kinds_and_levels_left_empty_are_the_usual_ones_and_the_limit_is_five()
    {
        UsualSet();
        Csv("districts", "code,name,level,few_limit", "H,Huyện H,,7", "H2,Tỉnh H2,Province,");
        await ImportAsync();
        (await LimitsAsync()).ShouldBe([("H", DistrictLevel.District, 7), ("H2", DistrictLevel.Province, 5)]);
        Csv("districts", "code,name,few_limit", "H,Huyện H,");
        (await ImportAsync()).Total.ShouldBe(new RowCounts(0, 1, 0));
        (await LimitsAsync())[0].ShouldBe(("H", DistrictLevel.District, 5));
    }

    [Fact]
    public async Task A_missing_column_leaves_the_value_and_an_empty_cell_clears_it()
    {
        UsualSet();
        Csv("districts", "code,name,province,established_on", "H,Huyện H,Lai Châu,2000-01-01", "H2,Huyện H2,,2000-01-01");
        await ImportAsync();
        Csv("districts", "code,name", "H,Huyện Mới");
        await ImportAsync();
        var kept = await SeeAsync(context => context.Districts.SingleAsync(unit => unit.Code == "H"));
        (kept.Name, kept.Province, kept.SearchKey, kept.Version).ShouldBe(("Huyện Mới", "Lai Châu", "huyen moi", 1));
        (await SeeAsync(context => context.FieldChanges.Select(one => one.Field + " " + one.Old + " " + one.New).ToListAsync())).ShouldBe([
            "Name Huyện H Huyện Mới",
        ]);
        Csv("districts", "code,name,province", "H,Huyện Mới,");
        await ImportAsync();
        (await SeeAsync(context => context.Districts.SingleAsync(unit => unit.Code == "H"))).Province.ShouldBeNull();
    }

    [Fact]
    public async Task Localities_have_a_commune_a_life_and_areas()
    {
        UsualSet();
        Csv("localities", "code,name,kind,commune_code,exists_from,exists_to,area", "L,Bản L,Village,X,2001-01-01,2020-01-01,Upland;Border");
        Csv("coverages", "locality_code,branch_code,from,to", "L,B,2001-01-01,2020-01-01");
        Warnings(await ImportAsync()).ShouldBeEmpty();
        (await SeeAsync(context => context.LocalityAffiliations.SingleAsync())).Period.ShouldBe(new Period(new(2001, 1, 1), new(2020, 1, 1)));
        (await SeeAsync(context => context.LocalityAreas.SingleAsync())).Areas.ShouldBe(Areas.Upland | Areas.Border);
        Csv("localities", "code,name,kind,commune_code,area", "L,Bản L,Village,X,");
        (await ImportAsync()).Total.ShouldBe(new RowCounts(0, 1, 0));
        (await SeeAsync(context => context.LocalityAreas.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task A_coverage_outside_a_life_is_warned_of()
    {
        UsualSet();
        Csv("localities", "code,name,kind,commune_code,exists_from", "L,Bản L,Village,X,2001-01-01");
        Csv("coverages", "locality_code,branch_code,from", "L,B,1999-01-01");
        Warnings(await ImportAsync()).ShouldBe(["coverages:2:branch_code OutsideLife", "coverages:2:locality_code OutsideLife"]);
    }

    [Fact]
    public async Task What_organisations_set_is_kept_by_its_key_and_rows_that_are_not_named_stay()
    {
        UsualSet();
        Csv("quotas", "org_code,period,target,percent,set_on", "H,2024,10,2.5,2024-01-01", "H,2025,11,,2024-01-01");
        Csv("terms", "org_code,period,from,to", "H,2020-2025,2020-07-01,2025-06-30");
        Csv("ratings", "org_code,year,rating", "B,2024,Good");
        Warnings(await ImportAsync()).ShouldBeEmpty();
        (await SeeAsync(context => context.Terms.SingleAsync())).To.ShouldBe(new DateOnly(2025, 7, 1), "the file gives the last day");
        Csv("quotas", "org_code,period,target,set_on", "H,2024,12,2024-01-01");
        (await ImportAsync()).Total.ShouldBe(new RowCounts(0, 1, 0));
        (await SeeAsync(context => context.Quotas.OrderBy(one => one.Period).Select(one => one.Target).ToListAsync())).ShouldBe([12, 11]);
        (await SeeAsync(context => context.Quotas.SingleAsync(one => one.Period == "2024"))).Percent.ShouldBe(
            2.5m,
            "a missing column leaves the value"
        );
    }

    [Fact]
    public async Task Decisions_name_units_in_order_and_the_day_of_effect()
    {
        UsualSet();
        Csv(
            "reorganisations",
            "number,kind,decided_on,effective_on,predecessors,successors",
            "12-QĐ,Merge,2012-01-01,2012-02-01,B2;B,CS",
            "13-QĐ,Merge,2012-01-01,2012-02-01,,CS"
        );
        Warnings(await ImportAsync()).ShouldBe(["reorganisations:3:predecessors TooFewUnits", "reorganisations:3: TooFewUnits"]);
        var kept = await SeeAsync(context => context.Reorganisations.Include(one => one.Units).SingleAsync(one => one.Number == "12-QĐ"));
        kept.EffectiveOn.ShouldBe(new DateOnly(2012, 2, 1));
        kept.Units.Count.ShouldBe(3);
    }

    private Task<List<(string, DistrictLevel, int)>> LimitsAsync() =>
        SeeAsync(async context =>
            (await context.Districts.OrderBy(unit => unit.Code).ToListAsync()).ConvertAll(unit => (unit.Code, unit.Kind, unit.FewLimit))
        );

    private Task<List<string>> PlacesAsync(string branch) =>
        SeeAsync(async context =>
        {
            var codes = await context.Organisations.ToDictionaryAsync(unit => unit.Id, unit => unit.Code);
            var places = await context.BranchAffiliations.OrderBy(place => place.From).ToListAsync();
            return places
                .Where(place => codes[place.BranchId] == branch)
                .Select(place =>
                    $"{place.From:yyyy-MM-dd}..{place.To:yyyy-MM-dd} {codes[place.DistrictId]} {(place.CommuneId is { } commune ? codes[commune] : "")}"
                )
                .ToList();
        });
}
