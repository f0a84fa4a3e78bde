using System.Net;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Web.Tests.Pages;

namespace PartyBranchRecords.Web.Tests.Access;

/// <summary>Nothing is open by oversight: not to visitors, not to accounts, not across the border of a unit.</summary>
public sealed class PageAccessTests(AccessScene scene) : IClassFixture<AccessScene>
{
    /// <summary>Pages for every account, whatever its roles; they show no records.</summary>
    private static readonly string[] ForEveryAccount =
    [
        "/Pages/AccessDenied.cshtml",
        "/Pages/Elements/Index.cshtml",
        "/Pages/Index.cshtml",
        "/Pages/Password.cshtml",
        "/Pages/SignOut.cshtml",
    ];

    /// <summary>Pages for everybody.</summary>
    private static readonly string[] ForEverybody =
    [
        "/Pages/Error.cshtml",
        "/Pages/Preferences/Language.cshtml",
        "/Pages/Preferences/TextSize.cshtml",
        "/Pages/SignIn.cshtml",
    ];

    public static TheoryData<string> Closed => [.. PageAddresses.Files.Where(file => !PageAddresses.IsOpenToAll(file))];

    [Fact]
    public void A_page_names_its_permission_or_is_known_to_need_none() =>
        PageAddresses
            .Files.Where(file => PageAddresses.PermissionOf(file) is null && !PageAddresses.IsOpenToAll(file))
            .ShouldBe(ForEveryAccount, ignoreOrder: true);

    [Fact]
    public void Only_known_pages_are_open_to_visitors() =>
        PageAddresses.Files.Where(PageAddresses.IsOpenToAll).ShouldBe(ForEverybody, ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Closed))]
    public async Task A_visitor_is_led_to_the_sign_in(string file)
    {
        foreach (var address in PageAddresses.AddressesOf(file, part => part == "code" ? ["SC"] : ["1"]))
        {
            (await scene.Host.Browse().OpenAsync(address)).Path.ShouldBe("/sign-in", address);
        }
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/favicon.svg")]
    public async Task What_a_machine_asks_for_is_answered_without_an_account(string address) =>
        (await scene.Host.Browse().OpenAsync(address)).Status.ShouldBe(HttpStatusCode.OK);

    [Theory]
    [InlineData(Role.DistrictStaff, "/organisations/VB")]
    [InlineData(Role.DistrictStaff, "/organisations/VB-X-01/roster")]
    [InlineData(Role.DistrictStaff, "/dashboard/VB")]
    [InlineData(Role.DistrictStaff, "/members/2")]
    [InlineData(Role.CommuneSecretary, "/organisations/SC")]
    [InlineData(Role.CommuneSecretary, "/organisations/VB-X")]
    [InlineData(Role.CommuneSecretary, "/members/2")]
    [InlineData(Role.Leader, "/organisations/VB")]
    [InlineData(Role.Leader, "/dashboard/VB")]
    [InlineData(Role.Leader, "/reports/branch-sizes?org=VB")]
    public async Task What_is_out_of_scope_is_not_found(Role role, string address) =>
        (await scene.As(role).OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);

    [Theory]
    [InlineData(Role.DistrictStaff, "/organisations/SC")]
    [InlineData(Role.DistrictStaff, "/members/1")]
    [InlineData(Role.CommuneSecretary, "/organisations/SC-ML")]
    [InlineData(Role.CommuneSecretary, "/members/1")]
    [InlineData(Role.Leader, "/dashboard/SC")]
    public async Task What_is_in_scope_is_found(Role role, string address) =>
        (await scene.As(role).OpenAsync(address)).Status.ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task A_role_that_has_ended_gives_nothing()
    {
        var today = scene.Host.Today;
        await scene.Host.ArrangeAsync(async data =>
        {
            var district = data.Context.Districts.Single(found => found.Code == "SC");
            await data.UserAsync("het-han", Role.DistrictStaff, district, to: today);
            return await data.UserAsync("con-han", Role.DistrictStaff, district, to: today.AddDays(1));
        });
        (await (await scene.Host.SignInAsync("het-han")).OpenAsync("/organisations/SC")).Path.ShouldBe("/access-denied");
        (await (await scene.Host.SignInAsync("con-han")).OpenAsync("/organisations/SC")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Access_denied_says_so_in_its_status_and_leads_back()
    {
        var page = await scene.As(Role.Leader).OpenAsync("/accounts");
        page.Status.ShouldBe(HttpStatusCode.Forbidden);
        page.Heading.ShouldBe("Tài khoản này không được phân quyền thực hiện việc này");
        page.Has("main a[href='/']").ShouldBeTrue();
    }
}
