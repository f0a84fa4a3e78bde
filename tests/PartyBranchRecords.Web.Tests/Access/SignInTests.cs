using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Access;

public sealed class SignInTests(RecordsHost host) : IClassFixture<RecordsHost>
{
    [Fact]
    public async Task Name_and_password_open_the_home_page()
    {
        var user = await host.ArrangeAsync(data => data.UserAsync("mo-trang", Role.Administrator));
        var browser = await host.SignInAsync(user);
        var home = await browser.OpenAsync("/");
        home.Path.ShouldBe("/");
    }
}
