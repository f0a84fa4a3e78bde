using System.Net;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Demo;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Access;

/// <summary>One click signs in without a password: in the demonstration only, from the serving machine only.</summary>
public sealed class DemonstrationDoorTests : IDisposable
{
    private const string Buttons = "button[name=user]";
    private static readonly IPAddress Elsewhere = IPAddress.Parse("192.168.1.20");

    private readonly RecordsHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Every_user_of_the_demonstration_enters_with_one_click()
    {
        await ArrangeAsync(isDemonstration: true);
        foreach (var user in DemonstrationAccounts.All)
        {
            var browser = host.Browse();
            var page = await browser.SubmitAsync(await browser.OpenAsync("/sign-in"), $"button[value='{user.UserName}']");
            page.Path.ShouldNotBe("/sign-in");
            page.Text.ShouldContain(user.DisplayName);
        }
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    public async Task They_are_offered_on_the_serving_machine(string address)
    {
        await ArrangeAsync(isDemonstration: true);
        host.ClientAddress = IPAddress.Parse(address);
        (await host.Browse().OpenAsync("/sign-in")).All(Buttons).Count().ShouldBe(DemonstrationAccounts.All.Count);
    }

    [Fact]
    public async Task They_are_not_offered_elsewhere()
    {
        await ArrangeAsync(isDemonstration: true);
        host.ClientAddress = Elsewhere;
        (await host.Browse().OpenAsync("/sign-in")).Has(Buttons).ShouldBeFalse();
    }

    [Theory]
    [InlineData("X-Forwarded-For", "192.168.1.20")]
    [InlineData("X-Real-IP", "192.168.1.20")]
    [InlineData("Forwarded", "for=192.168.1.20")]
    [InlineData("Via", "1.1 proxy")]
    public async Task They_are_not_offered_through_a_proxy(string header, string value)
    {
        await ArrangeAsync(isDemonstration: true);
        var browser = host.Browse();
        browser.Http.DefaultRequestHeaders.Add(header, value);
        (await browser.OpenAsync("/sign-in")).Has(Buttons).ShouldBeFalse();
    }

    [Fact]
    public async Task They_are_not_offered_in_an_offices_own_records()
    {
        await ArrangeAsync(isDemonstration: false);
        (await host.Browse().OpenAsync("/sign-in")).Has(Buttons).ShouldBeFalse();
    }

    [Fact]
    public async Task A_disabled_one_is_not_offered()
    {
        await ArrangeAsync(isDemonstration: true);
        await host.WithRecordsAsync(records => records.Users.ExecuteUpdateAsync(set => set.SetProperty(user => user.IsDisabled, true)));
        (await host.Browse().OpenAsync("/sign-in")).Has(Buttons).ShouldBeFalse();
    }

    [Fact]
    public async Task The_button_pressed_elsewhere_is_not_found()
    {
        await ArrangeAsync(isDemonstration: true);
        var browser = host.Browse();
        var page = await browser.OpenAsync("/sign-in");
        host.ClientAddress = Elsewhere;
        (await browser.PostAsync(page, "button[value='mau.quantri']")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await browser.OpenAsync("/accounts")).Path.ShouldBe("/sign-in");
    }

    [Fact]
    public async Task The_button_pressed_when_the_records_are_no_demonstration_is_not_found()
    {
        await ArrangeAsync(isDemonstration: true);
        var browser = host.Browse();
        var page = await browser.OpenAsync("/sign-in");
        await host.WithRecordsAsync(records =>
            records.Installations.ExecuteUpdateAsync(set => set.SetProperty(installation => installation.DemonstrationOf, (DateOnly?)null))
        );
        (await browser.PostAsync(page, "button[value='mau.quantri']")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Another_account_does_not_enter_by_this_door()
    {
        await ArrangeAsync(isDemonstration: true);
        await host.ArrangeAsync(data => data.UserAsync("that", Role.Administrator));
        var browser = host.Browse();
        var page = await browser.OpenAsync("/sign-in");
        page.Document.QuerySelector(Buttons)!.SetAttribute("value", "that");
        (await browser.PostAsync(page, "button[value='that']")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task None_of_them_has_a_password_so_that_none_is_known_anywhere()
    {
        await ArrangeAsync(isDemonstration: true);
        (await host.WithRecordsAsync(records => records.Users.Select(user => user.PasswordHash).ToListAsync())).ShouldAllBe(hash => hash == null);
        (await host.Browse().SignInAsync("mau.quantri", "")).Errors.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_new_database_holds_no_account() => (await host.WithRecordsAsync(records => records.Users.AnyAsync())).ShouldBeFalse();

    [Fact]
    public async Task They_are_added_once()
    {
        await ArrangeAsync(isDemonstration: true);
        await host.WithRecordsAsync(AddAsync);
        (await host.WithRecordsAsync(records => records.Users.CountAsync())).ShouldBe(DemonstrationAccounts.All.Count);
    }

    private Task ArrangeAsync(bool isDemonstration) =>
        host.ArrangeAsync(async data =>
        {
            var district = await data.DistrictAsync("SC");
            await data.CommuneAsync(district, "SC-ML");
            await data.DistrictAsync("SH");
            await data.DistrictAsync("VB");
            await data.SaveAsync(new Installation { DemonstrationOf = isDemonstration ? host.Today : null });
            return await AddAsync(data.Context);
        });

    private static async Task<bool> AddAsync(RecordsContext records)
    {
        await new DemonstrationAccounts(records).AddMissingAsync();
        return true;
    }
}
