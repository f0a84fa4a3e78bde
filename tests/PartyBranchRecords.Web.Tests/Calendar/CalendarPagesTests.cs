using System.Net;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Calendar;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Web.Tests.History;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Calendar;

/// <summary>Staff of two districts, a secretary and a leader look at one calendar. Today is 15/06/2024.</summary>
public sealed class CalendarPagesTests : IAsyncLifetime
{
    private const string Form = "main form[method=post]";
    private const string Corrections = "section[aria-labelledby=corrections]";
    private const string Holidays = "section[aria-labelledby=holidays]";

    private readonly RecordsHost host = new();
    private RecordsBrowser staff = null!;

    public async Task InitializeAsync()
    {
        await host.ArrangeAsync(async data =>
        {
            var district = await data.DistrictAsync();
            var commune = await data.CommuneAsync(district, "SC-A");
            await data.UserAsync("canbo", Role.DistrictStaff, district);
            await data.UserAsync("bithu", Role.CommuneSecretary, commune);
            await data.UserAsync("lanhdao", Role.Leader, district);
            return await data.UserAsync("canbo2", Role.DistrictStaff, await data.DistrictAsync("VB"));
        });
        staff = await host.SignInAsync("canbo");
    }

    public Task DisposeAsync()
    {
        host.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task The_year_shows_its_days_off_with_weekday_lunar_day_and_why()
    {
        var page = await staff.OpenAsync("/calendar");
        page.Heading.ShouldBe("Lịch ngày làm việc năm 2024");
        page.TextOf(Holidays).ShouldContain("18/04/2024 Thứ Năm 10/3 Giỗ Tổ Hùng Vương");
        page.TextOf(Holidays).ShouldContain("14/02/2024 Thứ Tư 5/1 Nghỉ bù Tết Âm lịch (10/02/2024)");
        page.Text.ShouldContain("Năm 2024 có 251 ngày làm việc.");
        page.Text.ShouldContain("Năm 2024 chưa có điều chỉnh nào.");
    }

    [Fact]
    public async Task The_years_lead_from_one_to_the_next_as_far_as_the_calendar_goes()
    {
        var page = await staff.OpenAsync("/calendar?year=2014");
        page.Has("a[rel=prev]").ShouldBeFalse();
        page = await staff.OpenAsync(page.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        page.Heading.ShouldBe("Lịch ngày làm việc năm 2015");
        (await staff.OpenAsync("/calendar?year=2029")).Has("a[rel=next]").ShouldBeFalse();
        (await staff.OpenAsync("/calendar?year=2030")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await staff.OpenAsync("/calendar?year=2013")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_deadline_is_counted_and_says_what_was_left_out()
    {
        var page = await CountAsync("30", "16/04/2024");
        page.TextOf("[role=status]").ShouldBe("30 ngày làm việc kể từ ngày 16/04/2024 là ngày 31/05/2024 (Thứ Sáu).");
        page.Text.ShouldContain("không tính các ngày nghỉ: 18/04/2024, 30/04/2024, 01/05/2024.");
    }

    [Fact]
    public async Task A_deadline_goes_by_the_swap_that_is_kept()
    {
        await SwapAsync();
        var page = await CountAsync("3", "26/04/2024");
        page.TextOf("[role=status]").ShouldBe("3 ngày làm việc kể từ ngày 26/04/2024 là ngày 04/05/2024 (Thứ Bảy).");
        page.Text.ShouldContain("không tính các ngày nghỉ: 29/04/2024, 30/04/2024, 01/05/2024.");
        page.Text.ShouldContain("Có tính các ngày làm việc theo điều chỉnh: 04/05/2024.");
    }

    [Theory]
    [InlineData("0", "16/04/2024", "Số ngày phải từ 1 đến 500")]
    [InlineData("30", "16/04/1954", "Lịch chỉ có từ ngày 01/01/2014")]
    [InlineData("30", "16/04/2054", "Ngày còn quá xa; hãy nhập ngày không sau 15/06/2029")]
    [InlineData("30", "", "Hãy nhập ngày bắt đầu")]
    [InlineData("30", "31/02/2024", "31/02/2024")]
    public async Task A_deadline_that_cannot_be_counted_says_why(string days, string from, string why)
    {
        var page = await CountAsync(days, from);
        page.Errors.ShouldContain(why);
        page.Has("[role=status]").ShouldBeFalse();
        page.Document.QuerySelector("[name=From]")!.GetAttribute("value").ShouldBe(from);
    }

    [Fact]
    public async Task A_swapped_saturday_is_entered_in_one_form_and_shown_with_who_entered_it()
    {
        var page = await SwapAsync();
        page.Path.ShouldBe("/calendar");
        page.Text.ShouldContain("Đã hoán đổi: nghỉ ngày 29/04/2024, làm việc ngày 04/05/2024.");
        page.All($"{Corrections} tbody tr").Count().ShouldBe(2);
        page.TextOf($"{Corrections} tbody tr").ShouldStartWith("29/04/2024 Thứ Hai Nghỉ Dịp 30/4 và 01/5 6150/TB-BLĐTBXH");
        page.TextOf(Corrections).ShouldContain("Cán bộ canbo");
        page.Text.ShouldContain("Năm 2024 có 251 ngày làm việc.");
        var changes = await host.WithRecordsAsync(context => context.CalendarCorrections.Select(kept => kept.AddedBy).Distinct().CountAsync());
        changes.ShouldBe(1, "a swap is one change");
    }

    [Fact]
    public async Task A_holiday_that_is_worked_says_so_in_the_list()
    {
        // As announced for 2024: Thursday 8 February off, and so no day in lieu on the 15th.
        var page = await CorrectAsync("08/02/2024", "15/02/2024");
        page.TextOf(Holidays).ShouldContain("15/02/2024 Thứ Năm 6/1 Nghỉ bù Tết Âm lịch (11/02/2024) làm việc theo điều chỉnh");
    }

    [Theory]
    [InlineData("30/04/2024", null, "Ngày 30/04/2024 đã là ngày nghỉ lễ, tết hoặc nghỉ bù theo quy định")]
    [InlineData("05/05/2024", null, "Ngày 05/05/2024 là thứ Bảy hoặc Chủ nhật, đã là ngày nghỉ")]
    [InlineData(null, "06/05/2024", "Ngày 06/05/2024 đã là ngày làm việc")]
    [InlineData("29/04/2024", "29/04/2024", "Ngày 29/04/2024 không thể vừa nghỉ vừa làm việc")]
    [InlineData("05/01/2026", null, "Ngày còn quá xa; hãy nhập ngày không sau 31/12/2025")]
    [InlineData(null, "31/02/2024", "31/02/2024")]
    [InlineData(null, null, "Hãy nhập ngày nghỉ, ngày làm việc hoặc cả hai")]
    public async Task What_cannot_be_so_is_refused_and_the_form_comes_back_filled_in(string? off, string? worked, string why)
    {
        var page = await CorrectAsync(off, worked);
        page.Errors.ShouldContain(why);
        page.Document.QuerySelector("[name='Input.Note']")!.GetAttribute("value").ShouldBe("Dịp 30/4 và 01/5");
        (await host.WithRecordsAsync(context => context.CalendarCorrections.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_form_sent_twice_is_kept_once()
    {
        await SwapAsync();
        (await SwapAsync()).Errors.ShouldContain("Ngày 29/04/2024 đã có điều chỉnh (Dịp 30/4 và 01/5)");
        (await host.WithRecordsAsync(context => context.CalendarCorrections.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task Two_staff_at_the_same_moment_keep_a_day_once()
    {
        var other = await host.SignInAsync("canbo2");
        var pages = await Task.WhenAll(SwapAsync(), SwapAsync(other));
        pages.Count(page => page.Errors.Contains("đã có điều chỉnh", StringComparison.Ordinal)).ShouldBe(1);
        (await host.WithRecordsAsync(context => context.CalendarCorrections.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task A_wrong_swap_is_taken_out_with_both_days_and_stays_in_the_history()
    {
        var page = await SwapAsync();
        var form = await staff.OpenAsync(page.Document.QuerySelector("a[href*=take-out]")!.GetAttribute("href")!);
        form.Text.ShouldContain("2 ngày trên đây trở lại theo quy định");
        (await staff.SubmitAsync(form, Form)).Errors.ShouldContain("Hãy nhập lý do bỏ");

        page = await staff.SubmitAsync(form, Form, ("Input.Reason", "Nhập nhầm năm"));
        page.Text.ShouldContain("Đã bỏ điều chỉnh: 2 ngày trở lại theo quy định.");
        page.TextOf(Corrections).ShouldContain("Đã bỏ");
        page.TextOf(Corrections).ShouldContain("Cán bộ canbo: Nhập nhầm năm");
        page.Has("a[href*=take-out]").ShouldBeFalse();
        var change = await host.WithRecordsAsync(context => context.Changes.OrderByDescending(change => change.Number).FirstAsync());
        (change.Kind, change.Reason).ShouldBe((ChangeKind.TakenBack, "Nhập nhầm năm"));

        (await staff.SubmitAsync(form, Form, ("Input.Reason", "Nhập nhầm năm"))).Text.ShouldContain("Điều chỉnh này đã được bỏ trước đó.");
        (await SwapAsync()).Text.ShouldContain("Đã hoán đổi");
    }

    [Fact]
    public async Task An_entry_that_took_the_place_of_the_one_shown_is_not_taken_out_unseen()
    {
        await SwapAsync();
        var form = await staff.OpenAsync("/calendar/take-out?day=2024-04-29");
        var other = await host.SignInAsync("canbo2");
        await other.SubmitAsync(await other.OpenAsync("/calendar/take-out?day=2024-04-29"), Form, ("Input.Reason", "Sai ngày làm bù"));
        await CorrectAsync("29/04/2024", "11/05/2024", other);

        var refused = await staff.SubmitAsync(form, Form, ("Input.Reason", "Nhập nhầm năm"));
        refused.Errors.ShouldContain("đã được người khác nhập lại");
        var rows = refused.All(".meanwhile tbody tr").Select(row => row.TextContent).ToList();
        rows.ShouldContain(row => row.Contains("11/05/2024") && row.Contains("Làm việc: Dịp 30/4 và 01/5 – Cán bộ canbo2 ghi lúc"));
        refused.TextOf("[name='Input.Reason']").ShouldBe("Nhập nhầm năm");
        (await host.WithRecordsAsync(context => context.CalendarCorrections.CountAsync())).ShouldBe(2);

        (await staff.SubmitAsync(refused, Form)).Text.ShouldContain("Đã bỏ điều chỉnh: 2 ngày trở lại theo quy định.");
    }

    [Fact]
    public async Task What_was_entered_in_one_district_holds_in_the_other_with_one_query()
    {
        await SwapAsync();
        var other = await host.SignInAsync("canbo2");
        (await other.OpenAsync("/calendar")).TextOf(Corrections).ShouldContain("29/04/2024");
        var calendar = await host.WithServiceAsync((WorkingCalendarSource source) => source.LoadAsync());
        calendar.AddWorkingDays(new DateOnly(2024, 4, 26), 3).ShouldBe(new DateOnly(2024, 5, 4));
    }

    [Theory]
    [InlineData("bithu")]
    [InlineData("lanhdao")]
    public async Task Secretaries_and_leaders_read_and_keep_nothing(string name)
    {
        await SwapAsync();
        var reader = await host.SignInAsync(name);
        var page = await reader.OpenAsync("/calendar");
        page.TextOf(Corrections).ShouldContain("29/04/2024");
        page.Has("main a[href*=correct], main a[href*=take-out]").ShouldBeFalse();
        (await reader.OpenAsync("/calendar/correct")).Path.ShouldBe("/access-denied");
        (await reader.OpenAsync("/calendar/take-out?day=2024-04-29")).Path.ShouldBe("/access-denied");
    }

    [Theory]
    [InlineData("/calendar/take-out")]
    [InlineData("/calendar/take-out?day=2024-04-30")]
    [InlineData("/calendar/take-out?day=mai")]
    public async Task A_day_without_a_correction_has_nothing_to_take_out(string address) =>
        (await staff.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task The_calendar_speaks_english_too()
    {
        await SwapAsync();
        await staff.SubmitAsync(await staff.OpenAsync("/calendar"), "button[name=language]");
        var page = await CountAsync("30", "16/04/2024");
        page.Heading.ShouldBe("Working-day calendar of 2024");
        page.TextOf("[role=status]").ShouldBe("30 working days from 16/04/2024 end on 31/05/2024 (Friday).");
        page.TextOf(Holidays).ShouldContain("18/04/2024 Thursday 10/3 Hùng Kings' day");
        (await CorrectAsync("30/04/2024", null)).Errors.ShouldContain("30/04/2024 is a public holiday");
    }

    [Fact]
    public async Task A_swap_is_taken_back_from_the_history_with_both_days()
    {
        var before = await host.BelievedAsync();
        await SwapAsync();
        await staff.TakesBackTheLastChangeAsync(host, before);
        (await staff.OpenAsync("/calendar")).Has("a[href*=take-out]").ShouldBeFalse();
    }

    private async Task<RecordsPage> CountAsync(string days, string from) =>
        await staff.SubmitAsync(await staff.OpenAsync("/calendar"), "form.filters", ("Days", days), ("From", from));

    private Task<RecordsPage> SwapAsync(RecordsBrowser? browser = null) => CorrectAsync("29/04/2024", "04/05/2024", browser);

    private async Task<RecordsPage> CorrectAsync(string? off, string? worked, RecordsBrowser? browser = null)
    {
        browser ??= staff;
        return await browser.SubmitAsync(
            await browser.OpenAsync("/calendar/correct"),
            Form,
            ("Input.DayOff", off),
            ("Input.WorkingDay", worked),
            ("Input.Note", "Dịp 30/4 và 01/5"),
            ("Input.Document", "6150/TB-BLĐTBXH")
        );
    }
}
