using System.Net;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Web.Tests.History;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Quotas;

/// <summary>A district of two communes with a branch each, and a grassroots branch. Today is 15/06/2024.</summary>
public sealed class QuotaPagesTests : IAsyncLifetime
{
    private const string Form = "main form[method=post]";

    private readonly RecordsHost host = new();
    private Organisation district = null!;
    private RecordsBrowser staff = null!;

    public async Task InitializeAsync()
    {
        district = await host.ArrangeAsync(async data =>
        {
            var district = await data.DistrictAsync();
            var first = await data.CommuneAsync(district, "SC-A", "Đảng bộ xã A");
            var second = await data.CommuneAsync(district, "SC-B", "Đảng bộ xã B");
            var branch = await data.BranchAsync(district, first, "SC-A-1");
            await data.BranchAsync(district, second, "SC-B-1");
            await data.BranchAsync(district, code: "SC-K");
            for (var i = 0; i < 10; i++)
            {
                await data.MemberAsync(branch);
            }
            await data.MemberAsync(branch, admittedOn: new DateOnly(2024, 3, 3), probationary: true);
            await data.UserAsync("canbo", Role.DistrictStaff, district);
            await data.UserAsync("bithu", Role.CommuneSecretary, first);
            return district;
        });
        staff = await host.SignInAsync("canbo");
    }

    public Task DisposeAsync()
    {
        host.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_quota_is_set_and_shown_in_force()
    {
        var page = await SetAsync("SC-A", target: "15");
        page.Path.ShouldBe("/quotas/SC-A");
        page.Text.ShouldContain("Đã giao chỉ tiêu 15 người.");
        page.TextOf(".tile-figure").ShouldBe("15");
        page.TextOf("section:last-of-type table.list tbody tr").ShouldContain("05-NQ/HU 05/01/2024");
        page.Text.ShouldContain("Cán bộ canbo");
    }

    [Fact]
    public async Task An_empty_form_says_what_is_missing()
    {
        var form = await staff.OpenAsync("/quotas/SC-A/set");
        var page = await staff.SubmitAsync(form, Form, ("Input.Period", ""));
        page.Errors.ShouldContain("Hãy nhập năm (ví dụ 2026) hoặc nhiệm kỳ (ví dụ 2025-2030)");
        page.Errors.ShouldContain("Hãy nhập số nghị quyết");
        page.Errors.ShouldContain("Hãy nhập ngày giao");
        page.Errors.ShouldContain("Hãy nhập số người hoặc tỷ lệ %");
    }

    [Theory]
    [InlineData("10")]
    [InlineData("10,0")]
    [InlineData("10.0")]
    [InlineData("10%")]
    public async Task A_share_is_stored_with_the_number_it_came_to(string percent)
    {
        var page = await SetAsync("SC-A", percent: percent);
        page.Text.ShouldContain("Đã giao chỉ tiêu 1 người: 10,0% của 10 đảng viên ngày 31/12/2023.");
        var kept = await host.WithRecordsAsync(context => context.Quotas.SingleAsync());
        (kept.Target, kept.Percent, kept.BaseOn).ShouldBe((1, 10m, new DateOnly(2023, 12, 31)));
    }

    [Fact]
    public async Task A_later_resolution_is_a_new_revision_and_the_older_day_shows_the_older_number()
    {
        await SetAsync("SC-A", target: "15");
        var page = await SetAsync("SC-A", target: "18", setOn: "01/04/2024", resolution: "12-NQ/HU");
        page.TextOf(".tile-figure").ShouldBe("18");
        page.All("section:last-of-type table.list tbody tr").Count().ShouldBe(2);

        var earlier = await staff.OpenAsync("/quotas/SC-A?as-of=2024-03-31&period=2024");
        earlier.TextOf(".tile-figure").ShouldBe("15");
        earlier.Text.ShouldNotContain("12-NQ/HU");
        earlier.Has("a[href*='/set']").ShouldBeFalse("acts work on today");
    }

    [Fact]
    public async Task The_same_form_again_changes_nothing()
    {
        await SetAsync("SC-A", target: "15");
        var again = await SetAsync("SC-A", target: "15");
        again.Text.ShouldContain("không có gì thay đổi");
        (await host.WithRecordsAsync(context => context.Quotas.IgnoreQueryFilters([QueryFilters.Believed]).CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Another_number_of_the_same_day_is_refused_until_a_reason_makes_it_a_correction()
    {
        await SetAsync("SC-A", target: "51");
        var refused = await SetAsync("SC-A", target: "15");
        refused.Errors.ShouldContain("Ngày 05/01/2024 đã giao chỉ tiêu 51.");

        var page = await staff.SubmitAsync(refused, Form, ("Input.CorrectionReason", "Nhập nhầm"));
        page.TextOf(".tile-figure").ShouldBe("15");
        page.Text.ShouldContain("Đã đính chính");
        page.Text.ShouldContain("Nhập nhầm");
        var kinds = await host.WithRecordsAsync(context =>
            context.Changes.Where(change => change.Reason == "Nhập nhầm").Select(change => change.Kind).ToListAsync()
        );
        kinds.ShouldBe([ChangeKind.Correction]);
    }

    [Fact]
    public async Task A_correction_begins_with_what_is_kept()
    {
        await SetAsync("SC-A", target: "51");
        var page = await staff.OpenAsync("/quotas/SC-A");
        var form = await staff.OpenAsync(page.Document.QuerySelector("a[href*='correct=']")!.GetAttribute("href")!);
        form.Document.QuerySelector("[name='Input.Target']")!.GetAttribute("value").ShouldBe("51");
        var corrected = await staff.SubmitAsync(form, Form, ("Input.Target", "15"), ("Input.CorrectionReason", "Nhập nhầm"));
        corrected.TextOf(".tile-figure").ShouldBe("15");
    }

    [Fact]
    public async Task A_quota_of_nobody_must_be_confirmed()
    {
        var doubted = await SetAsync("SC-A", target: "0");
        doubted.Errors.ShouldContain("Chỉ tiêu là 0");
        (await staff.SubmitAsync(doubted, Form, ("Input.Confirmed", "Quotas.ZeroTarget"))).TextOf(".tile-figure").ShouldBe("0");
    }

    [Fact]
    public async Task All_units_below_are_set_at_once_and_the_cascade_shows_the_difference_in_words()
    {
        await SetAsync("SC", target: "20");
        await SetAsync("SC-A-1", target: "9");
        var form = await staff.OpenAsync("/quotas/SC/set-below?period=2024");
        form.All("input[name$='.Code']").Select(input => input.GetAttribute("value")).ShouldBe(["SC-A", "SC-B", "SC-K"]);
        var page = await staff.SubmitAsync(
            form,
            Form,
            ("Input.Resolution", "05-NQ/HU"),
            ("Input.SetOn", "05/01/2024"),
            ("Input.Rows[0].Target", "10"),
            ("Input.Rows[1].Target", "7"),
            ("Input.Rows[2].Target", "1")
        );
        page.Text.ShouldContain("Đã giao chỉ tiêu cho 3 đơn vị, cộng lại 18 người.");
        page.Text.ShouldContain("Các đơn vị trực thuộc cộng lại được giao 18, ít hơn chỉ tiêu chung 2 người.");
        page.All(".tile-figure").Select(figure => figure.TextContent).ShouldBe(["20", "18", "10"]);
        page.TextOf("table.list tbody tr").ShouldBe("Đảng bộ xã A 10 9 ít hơn 1 1");
        var changes = await host.WithRecordsAsync(context =>
            context
                .Quotas.Where(quota => quota.OrganisationId != district.Id && quota.Target != 9)
                .Select(quota => quota.AddedBy)
                .Distinct()
                .CountAsync()
        );
        changes.ShouldBe(1);
    }

    [Fact]
    public async Task A_wrong_number_in_the_table_is_told_at_its_row_and_nothing_is_set()
    {
        await SetAsync("SC-B", target: "7");
        var form = await staff.OpenAsync("/quotas/SC/set-below?period=2024");
        var page = await staff.SubmitAsync(
            form,
            Form,
            ("Input.Resolution", "05-NQ/HU"),
            ("Input.SetOn", "05/01/2024"),
            ("Input.Rows[0].Target", "10000"),
            ("Input.Rows[1].Target", "8"),
            ("Input.Rows[2].Target", "3")
        );
        page.Errors.ShouldContain("Đảng bộ xã A: Chỉ tiêu phải từ 0 đến 9.999");
        page.Errors.ShouldContain("Đảng bộ xã B: Ngày 05/01/2024 đã giao chỉ tiêu 7.");
        page.Document.QuerySelector("[name='Input.Rows[2].Target']")!.GetAttribute("value").ShouldBe("3");
        (await host.WithRecordsAsync(context => context.Quotas.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task What_another_has_set_since_the_table_was_opened_is_shown_unit_by_unit_and_what_was_typed_stays()
    {
        await SetAsync("SC-B", target: "7");
        await host.ArrangeAsync(data => data.UserAsync("canbo2", Role.DistrictStaff, district));
        var form = await staff.OpenAsync("/quotas/SC/set-below?period=2024");
        await SetAsync("SC-B", target: "9", setOn: "01/04/2024", resolution: "12-NQ/HU", browser: await host.SignInAsync("canbo2"));
        var refused = await staff.SubmitAsync(
            form,
            Form,
            ("Input.Resolution", "15-NQ/HU"),
            ("Input.SetOn", "01/06/2024"),
            ("Input.Rows[0].Target", "10"),
            ("Input.Rows[1].Target", "8")
        );
        refused.Errors.ShouldContain("Đảng bộ xã B: Cán bộ canbo2 đã sửa chỉ tiêu này lúc");
        refused.TextOf(".meanwhile tbody").ShouldMatch("^Đảng bộ xã B 7 9 – Cán bộ canbo2 giao lúc [0-9:]{5} [0-9/]{10} 8$");
        refused.Document.QuerySelector("[name='Input.Rows[0].Target']")!.GetAttribute("value").ShouldBe("10");
        (await host.WithRecordsAsync(context => context.Quotas.CountAsync())).ShouldBe(2, "of the table nothing was set");

        var page = await staff.SubmitAsync(refused, Form);
        page.Text.ShouldContain("Đã giao chỉ tiêu cho 2 đơn vị, cộng lại 18 người.");
    }

    [Fact]
    public async Task The_same_table_sent_twice_sets_each_number_once()
    {
        var form = await staff.OpenAsync("/quotas/SC/set-below?period=2024");
        (string, string?)[] typed = [("Input.Resolution", "05-NQ/HU"), ("Input.SetOn", "05/01/2024"), ("Input.Rows[0].Target", "10")];
        await staff.SubmitAsync(form, Form, typed);
        (await staff.SubmitAsync(form, Form, typed)).Text.ShouldContain("không có gì thay đổi");
        (await host.WithRecordsAsync(context => context.Quotas.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_unit_founded_while_the_table_was_open_keeps_the_numbers_beside_their_names()
    {
        var form = await staff.OpenAsync("/quotas/SC/set-below?period=2024");
        await host.ArrangeAsync(data => data.CommuneAsync((DistrictCommittee)district, "SC-AB", "Đảng bộ xã mới"));
        var page = await staff.SubmitAsync(
            form,
            Form,
            ("Input.Resolution", "05-NQ/HU"),
            ("Input.SetOn", "05/01/2024"),
            ("Input.Rows[0].Target", "10"),
            ("Input.Rows[1].Target", "7")
        );
        page.All("input[name$='.Target']").Select(input => input.GetAttribute("value")).ShouldBe(["10", "", "7", ""]);
    }

    [Fact]
    public async Task An_empty_table_is_told_so()
    {
        var form = await staff.OpenAsync("/quotas/SC/set-below?period=2024");
        var page = await staff.SubmitAsync(form, Form, ("Input.Resolution", "05-NQ/HU"), ("Input.SetOn", "05/01/2024"));
        page.Errors.ShouldContain("Chưa nhập chỉ tiêu cho đơn vị nào");
    }

    [Fact]
    public async Task A_secretary_reads_the_own_commune_and_sets_nothing()
    {
        var secretary = await host.SignInAsync("bithu");
        (await secretary.OpenAsync("/quotas/SC-A")).Has("a[href*='/set']").ShouldBeFalse();
        (await secretary.OpenAsync("/quotas/SC-B")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await secretary.OpenAsync("/quotas/SC")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await secretary.OpenAsync("/quotas/SC-A/set")).Path.ShouldBe("/access-denied");
    }

    [Fact]
    public async Task Staff_set_no_quota_in_another_district()
    {
        await host.ArrangeAsync(data => data.DistrictAsync("VB"));
        (await staff.OpenAsync("/quotas/VB/set")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Two_staff_at_the_same_moment_leave_one_number()
    {
        await host.ArrangeAsync(data => data.UserAsync("canbo2", Role.DistrictStaff, district));
        var other = await host.SignInAsync("canbo2");
        var pages = await Task.WhenAll(SetAsync("SC-A", target: "15"), SetAsync("SC-A", target: "16", browser: other));
        // Who comes second is told of the other: as somebody else's change of the form that is open, or as a number that was there before it.
        string[] told = ["đã sửa chỉ tiêu này", "đã giao chỉ tiêu"];
        pages.Count(page => told.Any(words => page.Errors.Contains(words, StringComparison.Ordinal))).ShouldBe(1);
        pages.Count(page => page.Errors.Length > 0).ShouldBe(1);
        (await host.WithRecordsAsync(context => context.Quotas.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_revision_is_taken_back_from_the_history_and_the_older_number_is_in_force_again()
    {
        await SetAsync("SC-A", target: "15");
        var before = await host.BelievedAsync();
        await SetAsync("SC-A", target: "18", setOn: "01/04/2024", resolution: "12-NQ/HU");
        await staff.TakesBackTheLastChangeAsync(host, before);
        (await staff.OpenAsync("/quotas/SC-A?period=2024")).TextOf(".tile-figure").ShouldBe("15");
    }

    private async Task<RecordsPage> SetAsync(
        string code,
        string? target = null,
        string? percent = null,
        string setOn = "05/01/2024",
        string resolution = "05-NQ/HU",
        RecordsBrowser? browser = null
    )
    {
        browser ??= staff;
        var form = await browser.OpenAsync($"/quotas/{code}/set");
        return await browser.SubmitAsync(
            form,
            Form,
            ("Input.Period", "2024"),
            ("Input.Resolution", resolution),
            ("Input.SetOn", setOn),
            ("Input.Target", target),
            ("Input.Percent", percent)
        );
    }
}
