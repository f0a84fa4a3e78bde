using System.Text;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Stored;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Reporting;
using static PartyBranchRecords.Web.Tests.Reporting.ReportRunning;

namespace PartyBranchRecords.Web.Tests.Reporting.Stored;

public sealed class StoredReviewTests : IDisposable
{
    private static readonly ReportArguments MembersByBranch = Ask("members", "H", "2020-12-31", ReportLevel.Branch);

    private readonly StoredScene scene = new();

    [Fact]
    public async Task Opened_again_with_nothing_changed_it_is_identical()
    {
        var stored = await scene.StoreAsync(MembersByBranch);

        var review = await scene.ReviewAsync(stored);

        review.IsSame.ShouldBeTrue();
        stored.Number.ShouldBe(1);
        stored.KnownAt.ShouldBe(1);
        StoredReviews.ContentOf(stored)!.Report.Table.Rows.Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_late_entry_a_correction_and_a_merge_are_all_named()
    {
        var stored = await scene.StoreAsync(MembersByBranch);
        var (late, corrected, merged) = (await scene.EnterLateAsync(), await scene.CorrectAsync(), await scene.MergeAsync());

        var review = await scene.ReviewAsync(stored);

        review.IsTouched.ShouldBeFalse();
        review.Defects.ShouldBeEmpty();
        review
            .Changes.Values.OrderBy(change => change.Number)
            .Select(change => (change.Number, change.Kind, change.Decision, change.Reason))
            .ShouldBe([
                (late, ChangeKind.Entry, "12-QĐ/HU", null),
                (corrected, ChangeKind.Correction, null, "Ghi nhầm giới tính"),
                (merged, ChangeKind.Reorganisation, "15-QĐ/HU", null),
            ]);
        var cells = review.Differences.ToDictionary(one => (one.What.Row.Code, one.What.Column?.Name));
        Numbers(cells[("B1", "members")]).ShouldBe((3, 4));
        cells[("B1", "members")].Subjects.ShouldHaveSingleItem().Changes.ShouldBe([late]);
        Numbers(cells[("B1", "women")]).ShouldBe((0, 1));
        var woman = cells[("B1", "women")].Subjects.ShouldHaveSingleItem();
        (woman.Id, woman.HasCome).ShouldBe((scene.Person.Id, true));
        woman.Changes.ShouldBe([corrected]);
        review.Names.Of(woman.Kind, woman.Id).ShouldBe("Lò Văn Đính");
        var moved = cells[("B2", "members")].Subjects.ShouldHaveSingleItem();
        moved.Id.ShouldBe(scene.Merged.Id);
        moved.Changes.ShouldBe([merged]);
        cells[("B3", null)].What.Now.ShouldBeNull();
        Numbers(cells[("TOTAL", "members")]).ShouldBe((6, 7));
    }

    [Fact]
    public async Task Every_number_s_own_change_and_no_other_is_named()
    {
        var sizes = await scene.StoreAsync(Ask("branch-sizes", "H", "2020-12-31"));
        var merged = await scene.MergeAsync();
        await scene.CorrectAsync();

        var review = await scene.ReviewAsync(sizes);

        review.Changes.Keys.ShouldBe([merged]);
        var branches = review.Differences.Single(one => one.What is { Row.Code: "TOTAL", Column.Name: "branches" });
        var gone = branches.Subjects.ShouldHaveSingleItem();
        (gone.Kind, gone.Id, gone.HasCome).ShouldBe((SubjectKind.Organisation, scene.B3.Id, false));
        review.Differences.Single(one => one.What is { Row.Code: "TOTAL", Column.Name: "mean" }).Changes.ShouldBe([merged]);
    }

    [Fact]
    public async Task What_really_changed_later_makes_no_difference()
    {
        var stored = await scene.StoreAsync(MembersByBranch);
        await scene.MoveAsync(on: "2021-01-01");

        (await scene.ReviewAsync(stored)).IsSame.ShouldBeTrue();
    }

    [Fact]
    public async Task Who_moved_between_two_rows_left_one_and_came_to_the_other()
    {
        var stored = await scene.StoreAsync(MembersByBranch);
        await scene.MoveAsync(on: "2020-12-31");

        var review = await scene.ReviewAsync(stored);

        var left = review.Differences.Single(one => one.What is { Row.Code: "B1", Column.Name: "members" }).Subjects.ShouldHaveSingleItem();
        var came = review.Differences.Single(one => one.What is { Row.Code: "B2", Column.Name: "members" }).Subjects.ShouldHaveSingleItem();
        (left.HasCome, left.Other!.Code).ShouldBe((false, "B2"));
        (came.HasCome, came.Other!.Code).ShouldBe((true, "B1"));
        review.Differences.ShouldNotContain(one => one.What.Row.Kind == SubjectKind.Total);
    }

    [Fact]
    public async Task A_change_that_was_taken_back_makes_no_difference()
    {
        var stored = await scene.StoreAsync(MembersByBranch);
        var corrected = await scene.CorrectAsync();
        await scene.WriteAsync(
            new ChangeDetails(ChangeKind.TakenBack),
            async change =>
            {
                var wrong = await scene.Context.Particulars.SingleAsync(one => one.AddedBy == corrected);
                change.Replace(
                    wrong,
                    new MemberParticulars
                    {
                        MemberId = wrong.MemberId,
                        From = wrong.From,
                        Sex = Sex.Male,
                        BirthDate = wrong.BirthDate,
                        Ethnicity = wrong.Ethnicity,
                    }
                );
            }
        );

        (await scene.ReviewAsync(stored)).IsSame.ShouldBeTrue();
    }

    [Fact]
    public async Task A_cell_that_was_changed_in_the_database_shows()
    {
        var stored = await scene.StoreAsync(MembersByBranch);
        var text = Encoding.UTF8.GetString(stored.Content);
        var planted = Encoding.UTF8.GetBytes(
            text.Replace("\"cells\":[\"B1\",\"Chi bộ B1\",3", "\"cells\":[\"B1\",\"Chi bộ B1\",5", StringComparison.Ordinal)
        );
        await scene.Context.StoredReports.Where(one => one.Id == stored.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Content, planted));

        var review = await scene.ReviewAsync(stored);

        review.IsTouched.ShouldBeTrue();
        var defect = review.Defects.ShouldHaveSingleItem();
        (defect.Row.Code, defect.Column!.Name, defect.CellThen, defect.CellNow).ShouldBe(("B1", "members", (object)5, (object)3));
        (await scene.Reports().SignAsync(stored.Id, new SignatureEntry { Name = "Hà Văn Ký" })).Verdict.Refusals.ShouldBe([StoredRefusals.Touched]);
    }

    [Fact]
    public async Task A_name_is_as_it_is_today_and_its_change_is_named()
    {
        var stored = await scene.StoreAsync(MembersByBranch);
        var renamed = await scene.WriteAsync(
            ChangeDetails.Entry,
            async _ => (await scene.Context.Branches.SingleAsync(branch => branch.Id == scene.B1.Id)).Name = "Chi bộ bản Mới"
        );

        var review = await scene.ReviewAsync(stored);

        review.Defects.ShouldBeEmpty();
        var name = review.Differences.ShouldHaveSingleItem();
        (name.What.Column!.Name, name.What.CellNow).ShouldBe(("org_name", "Chi bộ bản Mới"));
        name.Changes.ShouldBe([renamed]);
        review.Changes[renamed].Fields.ShouldHaveSingleItem().Old.ShouldBe("Chi bộ B1");
    }

    [Fact]
    public async Task A_limit_of_the_district_is_no_defect_either()
    {
        var stored = await scene.StoreAsync(Ask("branch-sizes", "H", "2020-12-31"));
        var limited = await scene.WriteAsync(
            ChangeDetails.Entry,
            async _ => (await scene.Context.Districts.SingleAsync(district => district.Id == scene.District.Id)).FewLimit = 3
        );

        var review = await scene.ReviewAsync(stored);

        review.Defects.ShouldBeEmpty();
        review.Changes.Keys.ShouldBe([limited]);
    }

    [Fact]
    public async Task A_pace_and_a_forecast_look_from_the_day_of_the_asking()
    {
        scene.Records.Quota(scene.District, "2021", 10);
        var asked = Ask("quota", "H") with { Year = 2021 };

        var stored = await scene.StoreAsync(asked, today: new(2021, 7, 2));

        var kept = StoredReviews.ContentOf(stored)!;
        kept.Today.ShouldBe(new(2021, 7, 2));
        kept.Report.Table.Rows[^1].Cells[kept.Report.Table.IndexOf("pace_target")].ShouldBe(5.0m);
        (await scene.ReviewAsync(stored)).IsSame.ShouldBeTrue();
    }

    [Fact]
    public async Task The_same_answer_is_kept_once_and_numbers_run_on()
    {
        var first = await scene.StoreAsync(MembersByBranch);
        var again = await scene.StoreAsync(MembersByBranch);
        var other = await scene.StoreAsync(Ask("roster", "H", "2020-12-31"));

        again.Id.ShouldBe(first.Id);
        other.Number.ShouldBe(2);
    }

    [Fact]
    public async Task No_name_of_a_person_is_kept()
    {
        var stored = await scene.StoreAsync(Ask("roster", "H", "2020-12-31"));

        Encoding.UTF8.GetString(stored.Content).ShouldNotContain("Lò Văn Đính");
        (await scene.ReviewAsync(stored)).Again!.Rows.ShouldContain(row => row.Cells.Contains("Lò Văn Đính"));
    }

    [Fact]
    public async Task A_row_of_a_list_that_came_late_is_named_with_its_change()
    {
        var stored = await scene.StoreAsync(Ask("admitted", "H") with { Year = 2020 });
        var late = await scene.EnterLateAsync();

        var review = await scene.ReviewAsync(stored);

        var row = review.Differences.ShouldHaveSingleItem();
        row.What.Then.ShouldBeNull();
        row.Subjects.ShouldHaveSingleItem().Changes.ShouldBe([late]);
    }

    [Fact]
    public async Task A_signature_stands_for_good()
    {
        var stored = await scene.StoreAsync(MembersByBranch);
        (await scene.Reports().SignAsync(stored.Id, new SignatureEntry { Name = " " })).Verdict.Refusals.ShouldBe([StoredRefusals.NameWanted]);

        var signed = (await scene.Reports().SignAsync(stored.Id, new SignatureEntry { Name = " Hà Văn Ký " })).Value!;
        var again = await scene.Reports().SignAsync(stored.Id, new SignatureEntry { Name = "Người khác" });

        (signed.SignedName, signed.SignedOn).ShouldBe(("Hà Văn Ký", StoredScene.Today));
        again.Verdict.Refusals.ShouldHaveSingleItem().Code.ShouldBe("Stored.SignedAlready");
        Should.Throw<InvalidOperationException>(() => signed.Sign("Người khác", null, StoredScene.Today));
    }

    [Fact]
    public async Task Before_its_records_begin_there_is_nothing_to_keep() =>
        (await scene.Reports().StoreAsync(Ask("members", "H", "1999-12-31"))).Verdict.Refusals.ShouldBe([StoredRefusals.NoData]);

    public void Dispose() => scene.Dispose();

    private static (int, int) Numbers(ExplainedDifference one) => ((int)one.What.CellThen!, (int)one.What.CellNow!);
}
