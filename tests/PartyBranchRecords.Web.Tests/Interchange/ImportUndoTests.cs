using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Interchange.Import;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Web.Tests.Interchange;

/// <summary>All or nothing, once and the same, and back again.</summary>
public sealed class ImportUndoTests : ImportScene
{
    [Fact]
    public async Task Importing_the_same_set_again_changes_nothing_and_leaves_no_trace()
    {
        await ArrangeAsync();
        UsualSet();
        var again = await RunAsync();
        again.RunId.ShouldBeNull();
        again.Preview.Total.ShouldBe(new RowCounts(0, 0, 7));
        (await SeeAsync(context => context.Changes.CountAsync())).ShouldBe(1);
        (await SeeAsync(context => context.ImportRuns.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_check_says_what_a_run_would_do_and_writes_nothing()
    {
        await ArrangeAsync();
        Csv("districts", "code,name", "H,Huyện Mới");
        var preview = await CheckAsync();
        preview.Total.ShouldBe(new RowCounts(0, 1, 0));
        preview.Changes.ShouldBe([new ImportChange("districts", 2, "H", "name", "Đảng bộ huyện H", "Huyện Mới")]);
        (await SeeAsync(context => context.Districts.SingleAsync(unit => unit.Code == "H"))).Name.ShouldBe("Đảng bộ huyện H");
    }

    [Fact]
    public async Task A_preview_shows_facts_in_the_columns_and_codes_of_the_files()
    {
        await ArrangeAsync();
        Csv(
            "members",
            "record_number,full_name,sex,birth_date,ethnicity,admitted_on,branch_code",
            "M1,Lò Văn Mẫu,Male,1980-05-01,Thái,2010-03-01,CS"
        );
        Csv("offices", "record_number,org_code,office,from", "M1,CS,Secretary,2012-01-01");
        await ImportAsync();
        Csv("offices", "record_number,org_code,office,from,to", "M1,CS,Secretary,2012-01-01,2013-01-01");
        (await CheckAsync()).Changes.ShouldBe([new ImportChange("offices", 2, "M1", "to", null, "2013-01-01")]);
    }

    [Fact]
    public async Task An_import_is_one_change_and_its_warnings_are_kept()
    {
        UsualSet();
        Csv("members", "record_number,full_name,sex,birth_date,ethnicity,admitted_on,branch_code", "M1,Lò Văn Mẫu,Male,1980-05-01,Thai,2010-03-01,B");
        var result = await RunAsync();
        var run = await SeeAsync(context => context.ImportRuns.SingleAsync());
        (run.Id, run.Source, run.CreatedCount, run.WarningCount).ShouldBe((result.RunId!.Value, "bo-ho-so", 7, 1));
        var change = await SeeAsync(context => context.Changes.SingleAsync());
        (change.Number, change.Kind).ShouldBe((run.ChangeNumber, ChangeKind.Import));
        var warning = await SeeAsync(context => context.ImportWarnings.SingleAsync());
        (warning.Code, warning.Row).ShouldBe(("Import.NoSuchEthnicity", 2));
        FindingValues.Read(warning.Values).ShouldBe(["Thai"]);
        (await SeeAsync(context => context.ActivityLog.SingleAsync())).Activity.ShouldBe(Activity.Imported);
    }

    [Fact]
    public async Task Undone_nothing_is_believed_of_what_it_made_and_it_can_be_imported_again()
    {
        UsualSet();
        var id = (await RunAsync()).RunId!.Value;
        (await UndoAsync(id)).IsAllowed.ShouldBeTrue();
        (await SeeAsync(context => context.OrganisationLives.AnyAsync())).ShouldBeFalse();
        (await SeeAsync(context => context.Memberships.AnyAsync())).ShouldBeFalse();
        (await FindAsync()).ShouldBeEmpty();
        (await UndoAsync(id)).Refusals.ShouldBe([ImportSentences.UndoneAlready]);
        UsualSet();
        (await ImportAsync()).Total.ShouldBe(new RowCounts(7, 0, 0));
    }

    [Fact]
    public async Task What_it_replaced_comes_back_with_the_old_values_of_plain_columns()
    {
        await ArrangeAsync();
        Csv(
            "members",
            "record_number,full_name,sex,birth_date,ethnicity,admitted_on,branch_code,occupation",
            "M1,Lò Văn Mới,Male,1981,Thái,2010-03-01,CS,Giáo viên"
        );
        var id = (await RunAsync()).RunId!.Value;
        (await UndoAsync(id)).IsAllowed.ShouldBeTrue();
        var member = await SeeAsync(context => context.Members.SingleAsync());
        (member.FullName, member.SortKey, member.Occupation).ShouldBe(("Lò Văn Mẫu", PersonName.SortKey("Lò Văn Mẫu"), null));
        var branch = await SeeAsync(context => context.Branches.SingleAsync(one => one.Id == member.LastBranchId));
        branch.Code.ShouldBe("B");
        (await SeeAsync(context => context.Particulars.SingleAsync())).BirthDate.ShouldBe(new DateOnly(1980, 5, 1));
        (await FindAsync()).ShouldBeEmpty();
        UsualSet();
        (await ImportAsync()).Total.ShouldBe(new RowCounts(0, 0, 7));
    }

    [Fact]
    public async Task It_is_refused_where_a_later_change_removed_what_it_added()
    {
        UsualSet();
        var id = (await RunAsync()).RunId!.Value;
        Csv("districts", "code,name,dissolved_on", "H2,Huyện H2,2025-07-01");
        await ImportAsync();
        var refusal = (await UndoAsync(id)).Refusals.ShouldHaveSingleItem();
        (refusal.Code, refusal.Values[0]).ShouldBe(("History.BuiltUpon", "2"));
        (await SeeAsync(context => context.Memberships.AnyAsync())).ShouldBeTrue();
    }

    [Fact]
    public async Task It_is_refused_where_later_facts_would_hang_in_the_air()
    {
        UsualSet();
        var id = (await RunAsync()).RunId!.Value;
        Csv("ratings", "org_code,year,rating", "B,2024,Good");
        var later = (await RunAsync()).RunId!.Value;
        (await UndoAsync(id)).Refusals.ShouldHaveSingleItem().Code.ShouldBe("History.BuiltUpon");
        (await UndoAsync(later)).IsAllowed.ShouldBeTrue();
        (await UndoAsync(id)).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public async Task Two_people_exchange_their_card_numbers_and_get_them_back()
    {
        const string columns = "record_number,full_name,sex,birth_date,ethnicity,admitted_on,branch_code,card_number";
        UsualSet();
        Csv("members", columns, "M1,Lò Văn Mẫu,Male,1980,Thái,2010-03-01,B,T1", "M2,Lò Văn Hai,Male,1981,Thái,2010-03-01,B,T2");
        await ImportAsync();
        Csv("members", columns, "M1,Lò Văn Mẫu,Male,1980,Thái,2010-03-01,B,T2", "M2,Lò Văn Hai,Male,1981,Thái,2010-03-01,B,T1");
        var id = (await RunAsync()).RunId!.Value;
        (await CardsAsync()).ShouldBe(["T2", "T1"]);
        (await UndoAsync(id)).IsAllowed.ShouldBeTrue();
        (await CardsAsync()).ShouldBe(["T1", "T2"]);
    }

    private Task<List<string?>> CardsAsync() =>
        SeeAsync(context => context.Members.OrderBy(member => member.RecordNumber).Select(member => member.CardNumber).ToListAsync());

    [Fact]
    public async Task A_later_value_of_a_plain_column_stands()
    {
        await ArrangeAsync();
        Csv("districts", "code,name", "H,Huyện Một");
        var id = (await RunAsync()).RunId!.Value;
        Csv("districts", "code,name", "H,Huyện Hai");
        await ImportAsync();
        (await UndoAsync(id)).IsAllowed.ShouldBeTrue();
        (await SeeAsync(context => context.Districts.SingleAsync(unit => unit.Code == "H"))).Name.ShouldBe("Huyện Hai");
    }

    [Fact]
    public async Task Decisions_come_back_with_their_units()
    {
        await ArrangeAsync();
        Csv("reorganisations", "number,kind,decided_on,effective_on,predecessors,successors", "1,Merge,2012-01-01,2012-01-01,B;B2,CS");
        await ImportAsync();
        Csv("reorganisations", "number,kind,decided_on,effective_on,predecessors,successors", "1,Merge,2012-01-01,2012-01-01,B,CS");
        var id = (await RunAsync()).RunId!.Value;
        (await UndoAsync(id)).IsAllowed.ShouldBeTrue();
        (await SeeAsync(context => context.Reorganisations.Include(one => one.Units).SingleAsync())).Units.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Staff_import_what_lies_in_their_own_district_only()
    {
        await ArrangeAsync();
        var district = await SeeAsync(context => context.Districts.SingleAsync(unit => unit.Code == "H"));
        var other = await SeeAsync(context => context.Districts.SingleAsync(unit => unit.Code == "H2"));
        const string ratings = "org_code,year,rating";
        Scope = new(Today, [other.Id], []);
        Csv("ratings", ratings, "B,2024,Good");
        Csv("members", "record_number,full_name,sex,birth_date,ethnicity,admitted_on,branch_code", "M1,Lò Văn Mới,Male,1980-05-01,Thái,2010-03-01,B");
        await RefusedForAsync("ratings:2: OutsideUnits", "members:2: OutsideUnits");
        Scope = new(Today, [district.Id], []);
        Csv("ratings", ratings, "B,2024,Good");
        (await ImportAsync()).Total.ShouldBe(new RowCounts(1, 0, 0));
        Csv("branches", "code,name,kind,district_code,commune_code,established_on", "CS,Chi bộ CS,Police,H2,,2000-01-01");
        await RefusedForAsync("branches:2: OutsideUnits");
    }
}
