using System.Net;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Frame;

/// <summary>What the tag helpers write, seen on the page that shows them all.</summary>
public sealed class ElementsTests : IAsyncLifetime, IDisposable
{
    private const string Save = "form:has([name='Input.FullName']) button[type=submit]";

    private readonly RecordsHost host = new() { IsDevelopment = true };
    private RecordsBrowser browser = null!;

    public async Task InitializeAsync() =>
        browser = await host.SignInAsync(
            await host.ArrangeAsync(async data =>
                await data.UserAsync("bi-thu", Role.CommuneSecretary, await data.CommuneAsync(await data.DistrictAsync(), "ML"))
            )
        );

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task The_path_links_to_own_units_and_names_those_above()
    {
        var page = await browser.OpenAsync("/elements");
        page.All(".crumbs li")
            .Select(crumb => crumb.TextContent.Trim())
            .ShouldBe(["Huyện Sốp Cộp", "Xã Mường Lạn", "Chi bộ bản Cang Cói", "Các phần tử của trang"]);
        page.All(".crumbs a").Select(link => link.GetAttribute("href")).ShouldBe(["/organisations/ML", "/organisations/ML-CC"]);
    }

    [Fact]
    public async Task Every_field_has_a_label_and_says_whether_it_is_required()
    {
        var page = await browser.OpenAsync("/elements");
        page.TextOf("label[for=Input_FullName]").ShouldBe("Họ và tên (bắt buộc)");
        page.TextOf("label[for=Input_Admitted]").ShouldBe("Ngày kết nạp (không bắt buộc)");
        page.Document.QuerySelector("#Input_FullName")!.GetAttribute("aria-describedby").ShouldBe("Input_FullName-hint");
    }

    [Fact]
    public async Task A_refused_form_keeps_what_was_typed_and_leads_to_each_field_in_the_order_of_the_page()
    {
        var page = await browser.SubmitAsync(await browser.OpenAsync("/elements"), Save, ("Input.Decided", "31-13-2020"), ("Input.Target", "1000"));
        page.Document.Title.ShouldStartWith("Lỗi: ");
        page.All(".error-summary a")
            .Select(link => link.TextContent)
            .ShouldBe([
                "Họ và tên: Chưa nhập",
                "Ngày quyết định: “31-13-2020” không phải là ngày hợp lệ; hãy nhập theo mẫu ngày/tháng/năm, ví dụ 31/12/2020",
                "Chỉ tiêu: Cần nằm trong khoảng từ 0 đến 999",
                "Loại chi bộ: Chưa nhập",
                "Cấp: Chưa nhập",
            ]);
        page.All(".error-summary a").ShouldAllBe(link => page.Has(link.GetAttribute("href")!));
        var decided = page.Document.QuerySelector("#Input_Decided")!;
        decided.GetAttribute("value").ShouldBe("31-13-2020");
        decided.GetAttribute("aria-invalid").ShouldBe("true");
        decided.GetAttribute("aria-describedby").ShouldBe("Input_Decided-hint Input_Decided-error");
    }

    [Fact]
    public async Task An_accepted_form_gives_a_notice_once()
    {
        var page = await browser.SubmitAsync(
            await browser.OpenAsync("/elements"),
            Save,
            ("Input.FullName", "Lò Văn Mẫu"),
            ("Input.Decided", "1/2/2024"),
            ("Input.Kind", "Village"),
            ("Input.Level", "Branch"),
            ("Input.Confirmed", "true")
        );
        page.TextOf(".notice[role=status]").ShouldBe("Đã ghi kết nạp; chi bộ nay có 24 đảng viên.");
        (await browser.OpenAsync("/elements")).Has(".notice[role=status]").ShouldBeFalse();
    }

    [Fact]
    public async Task Parts_and_order_of_a_list_keep_the_rest_of_the_address()
    {
        var page = await browser.OpenAsync("/elements?q=lo&p=3");
        page.TextOf(".pager-range").ShouldBe("101–150 trong 409");
        page.TextOf(".pager [aria-current]").ShouldBe("3");
        page.Document.QuerySelector(".pager [rel=next]")!.GetAttribute("href").ShouldBe("/elements?q=lo&p=4");
        page.Document.QuerySelector("th[aria-sort=ascending] a")!.GetAttribute("href").ShouldBe("/elements?q=lo&sort=-name");
    }

    [Fact]
    public async Task Bars_are_drawn_to_measure_and_say_their_numbers()
    {
        var page = await browser.OpenAsync("/elements");
        var over = page.All("svg.bullet").ElementAt(1);
        over.GetAttribute("aria-label").ShouldBe("27 trên 22, đạt 122,7%");
        over.ClassList.ShouldContain("met");
        over.QuerySelector(".done")!.GetAttribute("width").ShouldBe("100%");
        over.QuerySelector(".target")!.GetAttribute("x1").ShouldBe("81.5%");
        page.All("svg.bullet").Count(bar => bar.ClassList.Contains("late")).ShouldBe(2);
    }

    [Fact]
    public async Task Nothing_is_styled_or_scripted_inline()
    {
        var page = await browser.OpenAsync("/elements");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.All("[style], style, script:not([src]), [onclick]").ShouldBeEmpty();
    }
}
