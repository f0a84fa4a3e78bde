using System.Net;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Organisations;

/// <summary>
/// Communes ML and KX. ML-OLD was merged into ML-1 on 1 January 2020, KX-1 into ML-1 on 1 January 2022; ML-NEW was founded on
/// 1 March 2023. Secretary of ML-OLD was Lò Văn Cũ, who left; of ML-1 is Lò Văn Bình.
/// </summary>
public sealed class UnitHistoryPageTests(UnitHistoryPageTests.Merged merged) : IClassFixture<UnitHistoryPageTests.Merged>
{
    [Fact]
    public async Task From_a_branch_one_walks_to_what_it_came_from_and_back()
    {
        var living = await merged.OpenAsync("/organisations/ML-1/history");
        living.TextOf(".definitions dd").ShouldContain("Chi bộ bản Cũ (Tiếp nhận tổ chức sáp nhập vào, 01/01/2020)");
        living.TextOf(".timeline").ShouldContain("Quyết định số 2-QĐ/HU ngày 22/12/2021");

        var gone = await merged.OpenAsync(LinkTo(living, "ML-OLD"));
        gone.Status.ShouldBe(HttpStatusCode.OK);
        gone.TextOf(".notice").ShouldContain("không còn từ ngày 01/01/2020");
        gone.TextOf(".timeline li").ShouldContain("01/01/2020 Sáp nhập vào tổ chức khác Về: Chi bộ bản Một Quyết định số 1-QĐ/HU ngày 22/12/2019");
        (await merged.OpenAsync(LinkTo(gone, "ML-1"))).Heading.ShouldBe("Lịch sử: Chi bộ bản Một");
    }

    [Fact]
    public async Task The_walk_never_ends_at_a_page_that_is_not_found()
    {
        var walked = new HashSet<string>();
        var ahead = new Queue<string>(["/organisations/SC/history"]);
        while (ahead.TryDequeue(out var address))
        {
            if (walked.Add(address))
            {
                var page = await merged.OpenAsync(address);
                page.Status.ShouldBe(HttpStatusCode.OK, address);
                page.All("main a[href$='/history']").Select(link => link.GetAttribute("href")!).ToList().ForEach(ahead.Enqueue);
            }
        }
        walked.Count.ShouldBe(7);
    }

    [Fact]
    public async Task A_commune_counts_what_happened_below_year_by_year_and_names_it()
    {
        var page = await merged.OpenAsync("/organisations/ML/history");
        var years = page.All("h3").Select(year => year.TextContent).ToList();
        years.ShouldBe(["2023", "2022", "2020", "2000"]);
        page.All(".below summary")
            .Select(summary => summary.TextContent.Trim())
            .ShouldBe(["Thành lập: 1 chi bộ", "Sáp nhập: 1 chi bộ", "Sáp nhập: 1 chi bộ"]);
        page.All(".timeline summary").Last().TextContent.Trim().ShouldBe("Đơn vị trực thuộc lúc đầu: 2 chi bộ");
    }

    [Fact]
    public async Task The_size_at_the_end_of_each_year_leads_to_its_lists()
    {
        var page = await merged.OpenAsync("/organisations/ML-OLD/history");
        page.All("#by-year tbody th").Select(day => day.TextContent).ShouldBe(["2017", "2018", "2019"]);
        page.All("#by-year tbody tr")
            .Last()
            .QuerySelectorAll("a")
            .Select(link => link.TextContent + " " + link.GetAttribute("href"))
            .ShouldBe([
                "1 /reports/members/list?org=ML-OLD&as-of=2019-12-31&column=members",
                "1 /reports/members/list?org=ML-OLD&as-of=2019-12-31&column=official",
                "0 /reports/quota/list?org=ML-OLD&as-of=2019-12-31&period=2019&column=admitted",
            ]);
    }

    [Fact]
    public async Task As_of_an_earlier_day_it_tells_what_had_happened_by_then()
    {
        var page = await merged.OpenAsync("/organisations/ML-1/history?as-of=2021-06-30");
        page.TextOf(".definitions").ShouldContain("Chi bộ bản Cũ");
        page.Text.ShouldNotContain("Chi bộ bản Khác");
        page.All("#by-year tbody th").Last().TextContent.ShouldBe("30/06/2021");
        page.All(".tabs a, .definitions a").ShouldAllBe(link => link.GetAttribute("href")!.Contains("as-of=2021-06-30"));
        (await merged.OpenAsync("/organisations/ML-1/history?as-of=2021-12-31")).Text.ShouldNotContain("Chi bộ bản Khác");
    }

    [Fact]
    public async Task Units_of_others_have_a_name_and_no_link()
    {
        var page = await merged.OpenAsync("/organisations/ML-1/history", "bi-thu");
        page.TextOf(".definitions").ShouldContain("Chi bộ bản Khác");
        page.Has("a[href*='KX-1']").ShouldBeFalse();
        page.Has("a[href='/organisations/ML-OLD/history']").ShouldBeTrue();
        foreach (var code in new[] { "KX-1", "KX", "SC" })
        {
            (await merged.OpenAsync($"/organisations/{code}/history", "bi-thu")).Status.ShouldBe(HttpStatusCode.NotFound, code);
        }
    }

    [Fact]
    public async Task Secretaries_are_named_to_those_who_may_see_persons()
    {
        var staff = await merged.OpenAsync("/organisations/ML-OLD/history");
        staff.TextOf("section:has(#secretaries) tbody").ShouldBe("Lò Văn Cũ 01/01/2018 31/12/2019");
        var leader = await merged.OpenAsync("/organisations/ML-OLD/history", "lanh-dao");
        leader.TextOf("section:has(#secretaries) tbody").ShouldBe("01/01/2018 31/12/2019");
        leader.Text.ShouldNotContain("Lò Văn Cũ");
        leader.Has("main a[href^='/members/']").ShouldBeFalse();
    }

    [Fact]
    public async Task A_branch_that_is_not_founded_yet_says_when_it_will_be()
    {
        var page = await merged.OpenAsync("/organisations/ML-NEW/history?as-of=2022-01-01");
        page.Text.ShouldContain("Chưa có dữ liệu về tổ chức này trước ngày 01/03/2023");
        var empty = await merged.OpenAsync("/organisations/ML-OLD/history?as-of=2016-01-01");
        empty.TextOf(".empty").ShouldBe("Chưa có dữ liệu: hồ sơ của đơn vị này bắt đầu từ ngày 01/02/2017. Xem tình hình ngày 01/02/2017");
        empty.Has("#by-year").ShouldBeFalse();
    }

    [Fact]
    public async Task The_page_of_one_that_is_gone_leads_to_its_history() =>
        (await merged.OpenAsync("/organisations/ML-OLD")).Has("a[href='/organisations/ML-OLD/history']").ShouldBeTrue();

    private static string LinkTo(RecordsPage page, string code) =>
        page.Document.QuerySelector($"main a[href$='/{code}/history']")!.GetAttribute("href")!;

    public sealed class Merged : IAsyncLifetime
    {
        private readonly Dictionary<string, RecordsBrowser> browsers = [];
        private readonly RecordsHost host = new();

        public async Task<RecordsPage> OpenAsync(string address, string user = "can-bo")
        {
            if (!browsers.TryGetValue(user, out var browser))
            {
                browsers[user] = browser = await host.SignInAsync(user);
            }
            return await browser.OpenAsync(address);
        }

        public Task InitializeAsync() =>
            host.ArrangeAsync(async data =>
            {
                var district = await data.DistrictAsync("SC", "Đảng bộ huyện SC");
                var here = await data.CommuneAsync(district, "ML", "Đảng bộ xã Mường Lạn");
                var there = await data.CommuneAsync(district, "KX", "Đảng bộ xã Khác");
                var first = await data.BranchAsync(district, here, "ML-1", "Chi bộ bản Một");
                var old = await data.BranchAsync(district, here, "ML-OLD", "Chi bộ bản Cũ", to: new DateOnly(2020, 1, 1));
                var other = await data.BranchAsync(district, there, "KX-1", "Chi bộ bản Khác", to: new DateOnly(2022, 1, 1));
                var young = await data.BranchAsync(district, here, "ML-NEW", "Chi bộ bản Mới", from: new DateOnly(2023, 3, 1));
                await data.AddAsync(
                    Decision(1, ReorganisationKind.Merge, new DateOnly(2020, 1, 1), [old], first),
                    Decision(2, ReorganisationKind.Merge, new DateOnly(2022, 1, 1), [other], first),
                    Decision(3, ReorganisationKind.Establish, new DateOnly(2023, 3, 1), [], young)
                );
                var former = await data.MemberAsync(old, "Lò Văn Cũ", new DateOnly(2017, 2, 1), leftOn: new DateOnly(2020, 1, 1));
                var present = await data.MemberAsync(first, "Lò Văn Bình");
                await data.AddAsync(
                    InOffice(former, old, new DateOnly(2018, 1, 1), new DateOnly(2020, 1, 1)),
                    InOffice(present, first, new DateOnly(2015, 1, 1), null)
                );
                await data.UserAsync("can-bo", Role.DistrictStaff, district);
                await data.UserAsync("bi-thu", Role.CommuneSecretary, here);
                return await data.UserAsync("lanh-dao", Role.Leader, district);
            });

        public Task DisposeAsync()
        {
            host.Dispose();
            return Task.CompletedTask;
        }

        private static OfficeHolding InOffice(Member member, Branch branch, DateOnly from, DateOnly? to) =>
            new()
            {
                MemberId = member.Id,
                OrganisationId = branch.Id,
                Office = Office.Secretary,
                From = from,
                To = to,
            };

        private static Reorganisation Decision(int number, ReorganisationKind kind, DateOnly on, Organisation[] before, Organisation after) =>
            new()
            {
                Number = $"{number}-QĐ/HU",
                Kind = kind,
                DecidedOn = on.AddDays(-10),
                EffectiveOn = on,
                Units =
                [
                    .. before
                        .Append(after)
                        .Select(
                            (unit, place) =>
                                new ReorganisationUnit
                                {
                                    OrganisationId = unit.Id,
                                    Role = unit == after ? ReorganisationRole.Successor : ReorganisationRole.Predecessor,
                                    Position = place,
                                }
                        ),
                ],
            };
    }
}
