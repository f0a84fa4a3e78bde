using System.Net;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Frame;

public sealed class FrameTests : IAsyncLifetime, IDisposable
{
    private readonly RecordsHost host = new();
    private DistrictCommittee district = null!;

    public async Task InitializeAsync() => district = await host.ArrangeAsync(data => data.DistrictAsync());

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => host.Dispose();

    [Theory]
    [InlineData(
        Role.DistrictStaff,
        "Việc cần làm, Tổ chức, Đảng viên, Sắp xếp tổ chức, Chất lượng dữ liệu, Kết nạp, Tiến trình kết nạp, Đảng viên dự bị, Mẫu văn bản, Chỉ tiêu, Báo cáo, Huy hiệu Đảng, Lịch sử thay đổi, Nhập, xuất, Lịch ngày làm việc, Quy định kết nạp"
    )]
    [InlineData(Role.Administrator, "Quy định kết nạp, Quản trị")]
    [InlineData(Role.Leader, "Tổ chức, Tiến trình kết nạp, Chỉ tiêu, Báo cáo, Huy hiệu Đảng, Lịch ngày làm việc, Quy định kết nạp")]
    public async Task The_menu_holds_what_the_role_may_use(Role role, string expected)
    {
        var browser = await SignInAsync(role);
        var home = await browser.OpenAsync("/");
        string.Join(", ", home.All("#menu li").Select(entry => entry.QuerySelector("a")!.FirstChild!.TextContent.Trim())).ShouldBe(expected);
        home.All("#menu [aria-current]").Count().ShouldBe(1);
    }

    [Theory]
    [InlineData(Role.DistrictStaff, true)]
    [InlineData(Role.Leader, false)]
    public async Task The_search_is_for_those_who_may_see_persons(Role role, bool isOffered)
    {
        var browser = await SignInAsync(role);
        (await browser.OpenAsync("/")).Has("form[role=search]").ShouldBe(isOffered);
    }

    [Fact]
    public async Task A_day_in_the_address_stays_in_links_and_is_left_by_one()
    {
        var browser = await SignInAsync(Role.Leader);
        var home = await browser.OpenAsync("/dashboard/SC?as-of=2020-12-31");
        home.TextOf(".as-of-banner").ShouldStartWith("Đang xem tình hình ngày 31/12/2020");
        home.All("#menu li a").Select(link => link.GetAttribute("href")!).ShouldAllBe(address => address.EndsWith("?as-of=2020-12-31"));
        home.Document.QuerySelector(".as-of-banner a")!.GetAttribute("href").ShouldBe("/dashboard/SC");
    }

    [Theory]
    [InlineData("mai")]
    [InlineData("2999-01-01")]
    public async Task A_day_that_cannot_be_shown_is_told_and_today_is_shown(string day)
    {
        var browser = await SignInAsync(Role.Leader);
        var home = await browser.OpenAsync($"/dashboard/SC?as-of={day}");
        home.TextOf(".notice").ShouldContain($"“{day}”");
        home.Has(".as-of-banner").ShouldBeFalse();
    }

    [Fact]
    public async Task The_reader_chooses_language_and_large_text()
    {
        var browser = await SignInAsync(Role.Administrator);
        var home = await browser.SubmitAsync(await browser.OpenAsync("/"), "button[name=language]");
        home.Document.DocumentElement.GetAttribute("lang").ShouldBe("en");
        home.TextOf(".product").ShouldBe("Party Branch Records");
        home = await browser.SubmitAsync(home, "button[name=size]");
        home.Document.DocumentElement.ClassList.ShouldContain("large-text");
    }

    [Fact]
    public async Task The_demonstration_says_so_on_every_page()
    {
        await host.WithRecordsAsync(async records =>
        {
            records.Add(new Installation { DemonstrationOf = RecordsHost.UsualToday });
            return await records.SaveChangesAsync();
        });
        var browser = await SignInAsync(Role.Leader);
        (await browser.OpenAsync("/")).TextOf(".sample-strip").ShouldStartWith("DỮ LIỆU MẪU");
        (await host.Browse().OpenAsync("/sign-in")).Has(".sample-strip").ShouldBeTrue();
    }

    [Fact]
    public async Task Real_records_are_not_called_sample_data() => (await host.Browse().OpenAsync("/sign-in")).Has(".sample-strip").ShouldBeFalse();

    [Fact]
    public async Task The_page_of_elements_is_for_development_only()
    {
        var browser = await SignInAsync(Role.Administrator);
        (await browser.OpenAsync("/elements")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<RecordsBrowser> SignInAsync(Role role) =>
        await host.SignInAsync(await host.ArrangeAsync(data => data.UserAsync(role.ToString(), role, role == Role.Administrator ? null : district)));
}
