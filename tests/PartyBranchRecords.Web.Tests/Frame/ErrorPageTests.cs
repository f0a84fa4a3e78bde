using System.Net;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Frame;

public sealed class ErrorPageTests(RecordsHost host) : IClassFixture<RecordsHost>
{
    [Fact]
    public async Task A_failure_shows_a_reference_number_and_no_details_even_without_a_database()
    {
        await using var broken = new RecordsHost();
        var browser = broken.Browse();
        Directory.Delete(broken.Folder, recursive: true);

        var page = await browser.OpenAsync("/sign-in");

        page.Status.ShouldBe(HttpStatusCode.InternalServerError);
        page.Heading.ShouldBe("Hệ thống gặp lỗi");
        page.TextOf(".reference").ShouldMatch("^[0-9a-f]{32}$");
        page.Text.ShouldNotContain("Exception");
        page.Text.ShouldNotContain("SQLite");
    }

    [Fact]
    public async Task An_expired_form_says_so()
    {
        using var empty = new FormUrlEncodedContent([]);
        using var answer = await host.Browse().Http.PostAsync(new Uri("/language", UriKind.Relative), empty);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Phiên làm việc đã hết hạn");
    }

    [Fact]
    public async Task The_address_of_the_page_itself_is_no_page()
    {
        var page = await host.Browse().OpenAsync("/error");
        page.Status.ShouldBe(HttpStatusCode.NotFound);
        page.Heading.ShouldBe("Không tìm thấy trang");
        page.Has(".reference").ShouldBeFalse();
    }
}
