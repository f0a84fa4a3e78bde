using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Web.Tests.Databases;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Admissions;

public sealed class RuleEditionPageTests : IDisposable
{
    private readonly RecordsHost host = new() { Today = new DateOnly(2026, 11, 22) };

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Every_database_begins_with_the_known_editions_and_their_articles()
    {
        var editions = await host.WithServiceAsync((RuleEditionSource source) => source.LoadAsync());
        editions.Select(edition => edition.Document).ShouldBe(KnownEditions.All.Select(edition => edition.Document));
        editions.ShouldAllBe(edition => edition.Citations.Count == Enum.GetValues<AdmissionRule>().Length);
        editions.ShouldAllBe(edition => edition.BranchVote == VoteShare.TwoThirds && edition.DecisionVote == VoteShare.MoreThanHalf);
    }

    [Fact]
    public async Task The_editions_are_read_on_sql_server_too_with_one_query()
    {
        var commands = await SqlServerTranslation.OfAsync(
            host.ConnectionString,
            Scope.Nothing,
            async context => (await new RuleEditionSource(context).LoadAsync()).Count.ShouldBe(KnownEditions.All.Count)
        );
        commands.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_page_shows_each_rule_with_its_value_and_article_and_where_it_changed()
    {
        var page = await OpenAsync("vi");
        page.All("thead th").ElementAt(1).TextContent.ShouldContain("208-QĐ/TW");
        page.TextOf("thead th:nth-child(2) .tag.met").ShouldBe("đang có hiệu lực");
        page.All("thead .tag.met").Count().ShouldBe(1);
        var rows = page.All("tbody tr").Select(row => string.Join(' ', row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        rows.ShouldContain(row => row.StartsWith("Thời hạn tổ chức lễ kết nạp 30 ngày làm việc, kể từ ngày ban hành quyết định 208-QĐ/TW, mục 4"));
        rows.ShouldContain(row => row.Contains("30 ngày làm việc, kể từ ngày nhận được quyết định 20-QĐ/TW, mục 4 như 20-QĐ/TW"));
        rows.ShouldContain(row => row.EndsWith("như 24-QĐ/TW 29-QĐ/TW, mục 4.1"));
        rows.ShouldContain(row => row.StartsWith("Tuổi khi chi bộ xét Đủ 18 đến đủ 60 tuổi, tính theo tháng"));
    }

    [Fact]
    public async Task The_page_speaks_english_too() => (await OpenAsync("en")).Text.ShouldContain("At least 2/3 of the official members");

    private async Task<RecordsPage> OpenAsync(string language)
    {
        await host.ArrangeAsync(async data => await data.UserAsync("lanhdao", Role.Leader, await data.DistrictAsync()));
        var leader = await host.SignInAsync("lanhdao");
        var page = await leader.OpenAsync("/rules");
        if (language == "en")
        {
            await leader.SubmitAsync(page, "button[name=language]");
            page = await leader.OpenAsync("/rules");
        }
        return page;
    }
}
