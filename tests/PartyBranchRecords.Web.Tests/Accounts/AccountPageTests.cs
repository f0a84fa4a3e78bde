using System.Net;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Accounts;

/// <summary>What an administrator does with accounts, through the forms of the pages.</summary>
public sealed class AccountPageTests(AccountPageTests.Office office) : IClassFixture<AccountPageTests.Office>
{
    private const string GiveRole = "form.give-role";
    private const string NewPassword = "mat-khau-moi-2024";

    private RecordsHost Host => office.Host;
    private RecordsBrowser Administrator => office.Browser;

    [Fact]
    public async Task A_new_account_signs_in_once_with_the_shown_password_and_then_with_its_own()
    {
        var (page, password) = await AddAsync("canbo.moi");
        (await Administrator.OpenAsync(page.Path)).Has(".given-password").ShouldBeFalse("the password is shown once");

        var browser = await Host.SignInAsync("canbo.moi", password);
        (await browser.OpenAsync("/")).Path.ShouldBe("/password");
        (await browser.OpenAsync("/organisations/SC")).Path.ShouldBe("/password");
        (await ChangePasswordAsync(browser, password, NewPassword)).Path.ShouldNotBe("/password");

        (await Host.Browse().SignInAsync("canbo.moi", password)).Path.ShouldBe("/sign-in");
        await Host.SignInAsync("canbo.moi", NewPassword);
    }

    [Fact]
    public async Task A_new_account_may_sign_out_instead()
    {
        var (_, password) = await AddAsync("canbo.ngai");
        var browser = await Host.SignInAsync("canbo.ngai", password);
        (await browser.SubmitAsync(await browser.OpenAsync("/sign-out"), "main form")).Path.ShouldBe("/sign-in");
    }

    [Theory]
    [InlineData("sai", NewPassword, NewPassword, "Mật khẩu hiện tại không đúng")]
    [InlineData(TestData.Password, "ngan1", "ngan1", "ít nhất 10 ký tự")]
    [InlineData(TestData.Password, NewPassword, "khac", "không giống nhau")]
    [InlineData(TestData.Password, TestData.Password, TestData.Password, "phải khác mật khẩu hiện tại")]
    public async Task A_change_of_password_is_refused_with_the_reason(string current, string password, string repeat, string reason)
    {
        var user = await Host.ArrangeAsync(data => data.UserAsync($"doi{current.Length}{password.Length}{repeat.Length}", Role.Administrator));
        var browser = await Host.SignInAsync(user);
        var page = await ChangePasswordAsync(browser, current, password, repeat);
        page.Path.ShouldBe("/password");
        page.Errors.ShouldContain(reason);
        await Host.SignInAsync(user);
    }

    [Fact]
    public async Task The_list_is_shown_fifty_at_a_time_and_found_by_a_part_of_a_name()
    {
        await Host.ArrangeAsync(async data =>
        {
            for (var i = 0; i < 55; i++)
            {
                await data.UserAsync($"trang.{i:00}", Role.Administrator);
            }
            return true;
        });
        var first = await Administrator.OpenAsync("/accounts");
        first.All("tbody tr").Count().ShouldBe(50);
        var second = await Administrator.OpenAsync(first.Document.QuerySelector("nav.pager a[rel=next]")!.GetAttribute("href")!);
        second.All("tbody tr th").Select(cell => cell.TextContent).ShouldContain("trang.54");
        var found = await Administrator.OpenAsync("/accounts?q=TRANG.54");
        found.All("tbody tr th").Select(cell => cell.TextContent).ShouldBe(["trang.54"]);
        (await Administrator.OpenAsync("/accounts?q=khong-co")).Text.ShouldContain("Không có tài khoản nào");
    }

    [Fact]
    public async Task A_form_sent_twice_adds_one_account()
    {
        var page = await Administrator.OpenAsync("/accounts/new");
        (string, string?)[] fields = [("Input.UserName", "hai.lan"), ("Input.DisplayName", "Lò Văn Mẫu")];
        await Administrator.SubmitAsync(page, "main form", fields);
        (await Administrator.SubmitAsync(page, "main form", fields)).Errors.ShouldContain("Tên đăng nhập này đã có");
    }

    [Fact]
    public async Task What_was_typed_stays_when_it_is_refused()
    {
        var page = await Administrator.OpenAsync("/accounts/new");
        page = await Administrator.SubmitAsync(page, "main form", ("Input.UserName", "cán bộ"), ("Input.DisplayName", "Lò Văn Mẫu"));
        page.Document.QuerySelector("[name='Input.DisplayName']")!.GetAttribute("value").ShouldBe("Lò Văn Mẫu");
        page.Errors.ShouldContain("chữ cái không dấu");
    }

    [Fact]
    public async Task A_role_is_given_by_part_of_the_units_name_without_diacritics()
    {
        var (page, _) = await AddAsync("canbo.vai");
        page = await Administrator.SubmitAsync(page, GiveRole, ("Input.Role", "CommuneSecretary"), ("Input.Unit", "muong lan"));
        page.Errors.ShouldBeEmpty();
        page.Text.ShouldContain("Bí thư cấp xã · Đảng bộ xã Mường Lạn");
    }

    [Fact]
    public async Task Of_several_units_that_fit_one_is_chosen()
    {
        var (page, _) = await AddAsync("canbo.chon");
        page = await Administrator.SubmitAsync(page, GiveRole, ("Input.Role", "CommuneSecretary"), ("Input.Unit", "Đảng bộ xã"));
        page.Errors.ShouldContain("Có nhiều đơn vị");
        page = await Administrator.SubmitAsync(page, GiveRole, ("Input.Unit", "SC-ML"));
        page.Text.ShouldContain("Bí thư cấp xã · Đảng bộ xã Mường Lạn");
    }

    [Fact]
    public async Task A_role_in_no_unit_is_refused_at_the_field()
    {
        var (page, _) = await AddAsync("canbo.thieu");
        page = await Administrator.SubmitAsync(page, GiveRole, ("Input.Role", "DistrictStaff"), ("Input.Unit", "không có đâu"));
        page.Errors.ShouldContain("Không có đơn vị");
        page = await Administrator.SubmitAsync(page, GiveRole, ("Input.Role", "DistrictStaff"), ("Input.Unit", ""));
        page.Errors.ShouldContain("Hãy nhập đơn vị");
    }

    [Fact]
    public async Task A_role_is_ended_by_its_button_and_holds_no_longer()
    {
        var user = await Host.ArrangeAsync(async data =>
            await data.UserAsync("canbo.thoi", Role.DistrictStaff, await data.Context.Districts.SingleAsync(found => found.Code == "SC"))
        );
        var browser = await Host.SignInAsync(user);
        (await browser.OpenAsync("/organisations/SC")).Status.ShouldBe(HttpStatusCode.OK);
        var page = await Administrator.OpenAsync($"/accounts/{user.Id}");
        page = await Administrator.SubmitAsync(page, "form[action*='EndRole']");
        page.Errors.ShouldBeEmpty();
        page.Has("form[action*='EndRole']").ShouldBeFalse();
        (await browser.OpenAsync("/organisations/SC")).Path.ShouldBe("/access-denied");
    }

    [Fact]
    public async Task The_only_administrator_cannot_close_the_own_account()
    {
        using var alone = new RecordsHost();
        var only = await alone.ArrangeAsync(data => data.UserAsync("quantri", Role.Administrator));
        var browser = await alone.SignInAsync(only);
        var page = await browser.SubmitAsync(await browser.OpenAsync($"/accounts/{only.Id}"), "form[action*='Disable']");
        page.Errors.ShouldContain("quản trị hệ thống cuối cùng");
        (await browser.OpenAsync("/accounts")).Path.ShouldBe("/accounts");
    }

    [Fact]
    public async Task Closing_an_account_signs_it_out_and_opening_lets_it_in_again()
    {
        var (page, password) = await AddAsync("canbo.dong");
        page = await Administrator.SubmitAsync(page, "form[action*='Disable']");
        page.Text.ShouldContain("đã ngừng sử dụng");
        (await Host.Browse().SignInAsync("canbo.dong", password)).Path.ShouldBe("/sign-in");
        await Administrator.SubmitAsync(page, "form[action*='Enable']");
        await Host.SignInAsync("canbo.dong", password);
    }

    [Fact]
    public async Task A_reset_shows_another_password_and_the_old_one_is_void()
    {
        var (page, old) = await AddAsync("canbo.quen");
        page = await Administrator.SubmitAsync(page, "form[action*='Reset']");
        var given = page.TextOf(".given-password");
        given.ShouldNotBe(old);
        (await Host.Browse().SignInAsync("canbo.quen", old)).Path.ShouldBe("/sign-in");
        await Host.SignInAsync("canbo.quen", given);
    }

    [Fact]
    public async Task A_locked_account_is_unlocked()
    {
        var user = await Host.ArrangeAsync(data => data.UserAsync("canbo.khoa", Role.Administrator));
        for (var failure = 0; failure < 5; failure++)
        {
            await Host.Browse().SignInAsync("canbo.khoa", "sai");
        }
        var page = await Administrator.OpenAsync($"/accounts/{user.Id}");
        page.Text.ShouldContain("bị khóa đến");
        page = await Administrator.SubmitAsync(page, "form[action*='Unlock']");
        page.Has("form[action*='Unlock']").ShouldBeFalse();
        await Host.SignInAsync(user);
    }

    [Fact]
    public async Task The_list_shows_names_roles_and_state_and_leads_to_each()
    {
        await AddAsync("canbo.liet-ke");
        var page = await Administrator.OpenAsync("/accounts");
        var row = page.All("tbody tr").Single(found => found.TextContent.Contains("canbo.liet-ke"));
        row.TextContent.ShouldContain("chờ đổi mật khẩu");
        (await Administrator.OpenAsync(row.QuerySelector("a")!.GetAttribute("href")!)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_account_that_is_not_there_is_not_found() =>
        (await Administrator.OpenAsync("/accounts/00000000-0000-0000-0000-000000000000")).Status.ShouldBe(HttpStatusCode.NotFound);

    private async Task<(RecordsPage Page, string Password)> AddAsync(string name)
    {
        var page = await Administrator.OpenAsync("/accounts/new");
        page = await Administrator.SubmitAsync(page, "main form", ("Input.UserName", name), ("Input.DisplayName", "Lò Văn Mẫu"));
        page.Errors.ShouldBeEmpty();
        return (page, page.TextOf(".given-password"));
    }

    private static async Task<RecordsPage> ChangePasswordAsync(RecordsBrowser browser, string current, string password, string? repeat = null) =>
        await browser.SubmitAsync(
            await browser.OpenAsync("/password"),
            "main form",
            ("Input.Current", current),
            ("Input.Password", password),
            ("Input.Repeat", repeat ?? password)
        );

    public sealed class Office : IAsyncLifetime
    {
        public RecordsHost Host { get; } = new();
        public RecordsBrowser Browser { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            var user = await Host.ArrangeAsync(async data =>
            {
                var district = await data.DistrictAsync("SC", "Đảng bộ huyện Sốp Cộp");
                await data.CommuneAsync(district, "SC-ML", "Đảng bộ xã Mường Lạn");
                await data.CommuneAsync(district, "SC-ML2", "Đảng bộ xã Mường Lèo");
                return await data.UserAsync("quantri", Role.Administrator);
            });
            Browser = await Host.SignInAsync(user);
        }

        public Task DisposeAsync()
        {
            Host.Dispose();
            return Task.CompletedTask;
        }
    }
}
