using System.Net;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Reporting.Stored;

/// <summary>District SC with commune SC-X and district VB; staff, secretary and leader of SC, staff of VB.</summary>
public sealed class StoredPagesTests : IAsyncLifetime
{
    private const string Question = "/reports/members?org=SC&as-of=2023-12-31";

    private readonly RecordsHost host = new();

    public Task InitializeAsync() =>
        host.ArrangeAsync(async data =>
        {
            var district = await data.DistrictAsync("SC");
            var commune = await data.CommuneAsync(district, "SC-X");
            var branch = await data.BranchAsync(district, commune, "SC-X-1");
            await data.MemberAsync(branch, "Lò Văn Một");
            var other = await data.DistrictAsync("VB");
            await data.MemberAsync(await data.BranchAsync(other, code: "VB-1"));
            await data.UserAsync("can-bo", Role.DistrictStaff, district);
            await data.UserAsync("bi-thu", Role.CommuneSecretary, commune);
            await data.UserAsync("lanh-dao", Role.Leader, district);
            return await data.UserAsync("can-bo-vb", Role.DistrictStaff, other);
        });

    public Task DisposeAsync()
    {
        host.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_report_is_stored_by_staff_signed_by_a_leader_and_read_by_no_other_district()
    {
        var staff = await host.SignInAsync("can-bo");
        var stored = await staff.SubmitAsync(await staff.OpenAsync(Question), "form[action*='/store'] button");
        stored.Path.ShouldBe("/stored-reports/1");
        stored.TextOf(".tag.met").ShouldBe("Giống hệt");
        stored.TextOf("h1").ShouldContain("Báo cáo lưu số 1");

        var leader = await host.SignInAsync("lanh-dao");
        (await leader.OpenAsync(Question)).Has("form[action*='/store']").ShouldBeFalse("a leader keeps nothing");
        var signing = await leader.OpenAsync("/stored-reports/1/sign");
        var signed = await leader.SubmitAsync(signing, "main form", ("Input.Name", "Hà Văn Ký"));
        signed.TextOf(".signatures").ShouldContain("Hà Văn Ký");
        signed.Has("a[href$='/sign']").ShouldBeFalse();
        (await leader.OpenAsync("/stored-reports")).TextOf("main tbody").ShouldContain("Hà Văn Ký");

        foreach (var outsider in new[] { "can-bo-vb", "bi-thu" })
        {
            var browser = await host.SignInAsync(outsider);
            (await browser.OpenAsync("/stored-reports/1")).Status.ShouldBe(HttpStatusCode.NotFound, outsider);
            (await browser.OpenAsync("/stored-reports/1/list?column=members")).Status.ShouldBe(HttpStatusCode.NotFound, outsider);
            (await browser.OpenAsync("/stored-reports/1/sign")).Status.ShouldBe(HttpStatusCode.NotFound, outsider);
            (await browser.OpenAsync("/stored-reports")).Has("main tbody").ShouldBeFalse(outsider);
        }
    }

    [Fact]
    public async Task A_stored_number_opens_whom_it_counted_then()
    {
        var staff = await host.SignInAsync("can-bo");
        var stored = await staff.SubmitAsync(await staff.OpenAsync(Question), "form[action*='/store'] button");
        await host.ArrangeAsync(async data =>
            await data.MemberAsync(data.Context.Branches.Single(branch => branch.Code == "SC-X-1"), "Lò Văn Hai", admittedOn: new(2023, 5, 1))
        );

        var again = await staff.OpenAsync(stored.Path);
        again.TextOf("#differences + table").ShouldContain("Lò Văn Hai");
        again.TextOf("#differences + table").ShouldContain("ghi nhận sau");
        var list = await staff.OpenAsync(again.Document.QuerySelector("tr.total td.number a")!.GetAttribute("href")!);
        list.All("main tbody tr th").Select(cell => cell.TextContent.Trim()).ShouldBe(["Lò Văn Một"]);
    }

    [Fact]
    public async Task A_closed_period_says_so_on_its_reports_and_points_at_what_came_later()
    {
        var staff = await host.SignInAsync("can-bo");
        var closing = await staff.SubmitAsync(await staff.OpenAsync("/closings/new?org=SC"), "main form", ("Input.Period", "2023"));
        closing.Path.ShouldBe("/closings/1");
        closing.All(".tag.met").Count().ShouldBe(8);
        (await staff.OpenAsync(Question)).TextOf("main .notice").ShouldBe("Kỳ 01/01/2023 – 31/12/2023 đã chốt ngày 15/06/2024 · Xem bản chốt");

        await host.ArrangeAsync(async data =>
            await data.MemberAsync(data.Context.Branches.Single(branch => branch.Code == "SC-X-1"), "Lò Văn Ba", admittedOn: new(2023, 6, 1))
        );

        var report = await staff.OpenAsync(Question);
        report.TextOf("main .notice a").ShouldBe("1 thay đổi phát sinh sau khi chốt");
        var opened = await staff.OpenAsync("/closings/1");
        opened.TextOf("#later + table tbody").ShouldContain("ghi nhận sau");
        var secretary = await host.SignInAsync("bi-thu");
        var below = await secretary.OpenAsync("/reports/members?org=SC-X&as-of=2023-12-31");
        below.TextOf("main .notice").ShouldContain("đã chốt ngày 15/06/2024");
        below.Has("main .notice a").ShouldBeFalse("the closing is the district's");
    }

    [Fact]
    public async Task What_is_missing_for_a_closing_is_said_in_the_form()
    {
        var staff = await host.SignInAsync("can-bo");

        var refused = await staff.SubmitAsync(
            await staff.OpenAsync("/closings/new?org=SC"),
            "main form",
            ("Input.Period", "2024"),
            ("Input.Note", "Thử")
        );

        refused.Errors.ShouldContain("chưa qua hết");
        refused.Document.QuerySelector("textarea")!.TextContent.Trim().ShouldBe("Thử");
    }
}
