using System.Net;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Web.Startup;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Access;

public sealed class SignInTests(RecordsHost host) : IClassFixture<RecordsHost>
{
    private const string WrongPassword = "sai-mat-khau-1";

    [Fact]
    public async Task Name_and_password_open_the_home_page()
    {
        var browser = await host.SignInAsync(await UserAsync("mo-trang"));
        (await browser.OpenAsync("/")).Path.ShouldNotBe("/sign-in");
    }

    [Fact]
    public async Task An_unknown_name_and_a_wrong_password_are_refused_in_the_same_words()
    {
        await UserAsync("co-that");
        var wrong = await host.Browse().SignInAsync("co-that", WrongPassword);
        var unknown = await host.Browse().SignInAsync("khong-co", WrongPassword);
        wrong.Errors.ShouldNotBeEmpty();
        unknown.Errors.ShouldBe(wrong.Errors);
    }

    [Fact]
    public async Task Nothing_typed_is_refused_in_these_words_too() =>
        (await host.Browse().SignInAsync("", "")).Errors.ShouldContain("Tên đăng nhập hoặc mật khẩu không đúng");

    [Fact]
    public async Task Five_failures_lock_the_account_even_for_the_right_password()
    {
        var user = await UserAsync("bi-khoa");
        for (var failure = 1; failure < AccessSetup.FailuresBeforeLockout; failure++)
        {
            (await host.Browse().SignInAsync("bi-khoa", WrongPassword)).Errors.ShouldContain("không đúng");
        }
        (await host.Browse().SignInAsync("bi-khoa", WrongPassword)).Errors.ShouldContain("Hãy thử lại sau 15 phút");
        (await host.Browse().SignInAsync("bi-khoa", TestData.Password)).Errors.ShouldContain("đang bị khóa");
        (await LogOfAsync(user)).ShouldBe([.. Enumerable.Repeat(Activity.SignInFailed, 4), Activity.LockedOut, Activity.LockedOut]);
    }

    [Fact]
    public async Task A_right_password_forgets_the_failures_before_it()
    {
        await UserAsync("lan-dau");
        for (var round = 0; round < 2; round++)
        {
            for (var failure = 1; failure < AccessSetup.FailuresBeforeLockout; failure++)
            {
                await host.Browse().SignInAsync("lan-dau", WrongPassword);
            }
            await host.SignInAsync("lan-dau");
        }
    }

    [Fact]
    public async Task A_disabled_account_is_told_so_only_with_the_right_password()
    {
        await DisableAsync(await UserAsync("da-nghi"));
        (await host.Browse().SignInAsync("da-nghi", TestData.Password)).Errors.ShouldContain("đã ngừng sử dụng");
        (await host.Browse().SignInAsync("da-nghi", WrongPassword)).Errors.ShouldContain("không đúng");
    }

    [Fact]
    public async Task An_account_disabled_while_signed_in_is_out_at_its_next_page()
    {
        var user = await UserAsync("dang-lam");
        var browser = await host.SignInAsync(user);
        await DisableAsync(user);
        (await browser.OpenAsync("/password")).Path.ShouldBe("/sign-in");
    }

    [Fact]
    public async Task The_page_that_was_asked_for_opens_after_signing_in()
    {
        await UserAsync("tro-lai");
        var browser = host.Browse();
        var page = await browser.OpenAsync("/accounts/new");
        page.Path.ShouldBe("/sign-in");
        page = await SubmitAsync(browser, page, "tro-lai");
        page.Path.ShouldBe("/accounts/new");
    }

    [Theory]
    [InlineData("https://example.com/")]
    [InlineData("//example.com/")]
    [InlineData("/\\example.com")]
    public async Task An_address_outside_is_not_followed(string address)
    {
        await host.ArrangeAsync(data => data.UserAsync("ra-ngoai" + address.Length, Role.Administrator));
        var browser = host.Browse();
        var page = await browser.OpenAsync("/sign-in?return=" + Uri.EscapeDataString(address));
        var answer = await browser.PostAsync(
            page,
            "form:has([name='Input.Password'])",
            ("Input.UserName", "ra-ngoai" + address.Length),
            ("Input.Password", TestData.Password)
        );
        (answer.StatusCode, answer.Headers.Location?.OriginalString).ShouldBe((HttpStatusCode.Found, "/"));
    }

    [Fact]
    public async Task Signing_out_closes_every_page_and_is_logged()
    {
        var user = await UserAsync("di-ra");
        var browser = await host.SignInAsync(user);
        (await browser.SubmitAsync(await browser.OpenAsync("/sign-out"), "main form")).Path.ShouldBe("/sign-in");
        (await browser.OpenAsync("/accounts")).Path.ShouldBe("/sign-in");
        (await LogOfAsync(user)).ShouldBe([Activity.SignedIn, Activity.SignedOut]);
    }

    [Fact]
    public async Task Asking_for_sign_out_does_not_sign_out()
    {
        var browser = await host.SignInAsync(await UserAsync("o-lai"));
        await browser.OpenAsync("/sign-out");
        (await browser.OpenAsync("/accounts")).Path.ShouldBe("/accounts");
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        var browser = await host.SignInAsync(await UserAsync("gia-mao"));
        using var empty = new FormUrlEncodedContent([]);
        (await browser.Http.PostAsync("/sign-out", empty)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_log_of_a_failure_does_not_keep_what_was_typed()
    {
        await host.Browse().SignInAsync("go-nham-mat-khau-vao-day", WrongPassword);
        var details = await host.WithRecordsAsync(records =>
            records.ActivityLog.Where(entry => entry.Detail != null).Select(e => e.Detail).ToListAsync()
        );
        details.ShouldAllBe(detail => !detail!.Contains("go-nham") && !detail.Contains(WrongPassword));
        var unknown = await host.WithRecordsAsync(records => records.ActivityLog.CountAsync(entry => entry.UserId == null));
        unknown.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Too_many_attempts_from_one_address_must_wait()
    {
        using var crowded = new RecordsHost();
        var browser = crowded.Browse();
        using var nothing = new FormUrlEncodedContent([]);
        HttpResponseMessage answer = null!;
        for (var attempt = 0; attempt <= AccessSetup.AttemptsAMinute; attempt++)
        {
            answer = await browser.Http.PostAsync("/sign-in", nothing);
        }
        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await browser.OpenAsync("/sign-in")).Status.ShouldBe(HttpStatusCode.OK);
    }

    private Task<RecordsUser> UserAsync(string name) => host.ArrangeAsync(data => data.UserAsync(name, Role.Administrator));

    private static Task<RecordsPage> SubmitAsync(RecordsBrowser browser, RecordsPage page, string name) =>
        browser.SubmitAsync(page, "form:has([name='Input.Password'])", ("Input.UserName", name), ("Input.Password", TestData.Password));

    private Task<int> DisableAsync(RecordsUser user) =>
        host.WithRecordsAsync(records =>
            records.Users.Where(other => other.Id == user.Id).ExecuteUpdateAsync(set => set.SetProperty(u => u.IsDisabled, true))
        );

    private Task<List<Activity>> LogOfAsync(RecordsUser user) =>
        host.WithRecordsAsync(records =>
            records.ActivityLog.Where(entry => entry.UserId == user.Id).OrderBy(entry => entry.Id).Select(entry => entry.Activity).ToListAsync()
        );
}
