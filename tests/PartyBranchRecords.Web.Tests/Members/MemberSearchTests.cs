using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Tests.Hosting;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace PartyBranchRecords.Web.Tests.Members;

public sealed class MemberSearchTests(MemberSearchTests.Commune commune) : IClassFixture<MemberSearchTests.Commune>
{
    [Theory]
    [InlineData("duc")]
    [InlineData("ĐỨC")]
    [InlineData("duc lo")]
    [InlineData("Lò Đức")]
    [InlineData("vă du")]
    public async Task A_name_is_found_by_the_beginnings_of_its_words_in_any_order_with_or_without_diacritics(string words) =>
        (await FindAsync($"/members?q={Uri.EscapeDataString(words)}")).ShouldBe(["Lò Văn Đức"]);

    [Fact]
    public async Task Not_by_the_middle_of_a_word() => (await FindAsync("/members?q=uc")).ShouldBeEmpty();

    [Fact]
    public async Task Not_when_one_of_the_words_is_another() => (await FindAsync("/members?q=duc+quang")).ShouldBeEmpty();

    [Fact]
    public async Task Another_name_is_searched_too() => (await FindAsync("/members?q=a+pao")).ShouldBe(["Vàng Mí Páo (A Páo)"]);

    [Theory]
    [InlineData("SL-00001")]
    [InlineData("0001")]
    public async Task A_number_finds_by_record_number(string number) => (await FindAsync($"/members?q={number}")).ShouldBe(["Lò Văn Đức"]);

    [Fact]
    public async Task Without_words_everybody_who_stands_here_is_listed_by_given_name() =>
        (await FindAsync("/members")).ShouldBe(["Quàng Thị Ánh", "Lò Văn Đức", "Vàng Mí Páo (A Páo)"]);

    [Theory]
    [InlineData("Probationary", "Quàng Thị Ánh")]
    [InlineData("Left", "Hà Văn Xa")]
    public async Task Status_narrows_the_list(string status, string name) => (await FindAsync($"/members?status={status}")).ShouldBe([name]);

    [Fact]
    public async Task A_unit_narrows_the_list() => (await FindAsync("/members?unit=ML-2")).ShouldBe(["Vàng Mí Páo (A Páo)"]);

    [Fact]
    public async Task People_of_another_commune_are_not_found()
    {
        (await FindAsync("/members?q=nguoi+khac")).ShouldBeEmpty();
        (await FindAsync("/members?unit=KX-1&status=All")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_moved_to_another_commune_is_found_as_of_a_day_in_this_one()
    {
        (await FindAsync("/members?q=luong+van+chuyen&status=All")).ShouldBeEmpty();
        (await FindAsync("/members?q=luong+van+chuyen&as-of=2019-06-01")).ShouldBe(["Lương Văn Chuyển"]);
    }

    [Fact]
    public async Task As_of_an_earlier_day_status_is_that_of_the_day()
    {
        (await FindAsync("/members?status=Left&as-of=2019-06-01")).ShouldBeEmpty();
        (await FindAsync("/members?q=ha+van+xa&as-of=2019-06-01")).ShouldBe(["Hà Văn Xa"]);
    }

    [Fact]
    public async Task Staff_of_the_district_find_people_of_every_commune()
    {
        var page = await (await commune.Host.SignInAsync("can-bo")).OpenAsync("/members?q=nguoi");
        Names(page).ShouldBe(["Người Khác"]);
    }

    [Theory]
    [InlineData("lanh-dao")]
    [InlineData("quan-tri")]
    public async Task Leaders_and_administrators_do_not_search_people(string user)
    {
        var browser = await commune.Host.SignInAsync(user);
        var page = await browser.OpenAsync("/members?q=duc");
        page.Has("tbody").ShouldBeFalse();
        page.Text.ShouldNotContain("Lò Văn Đức");
    }

    [Fact]
    public async Task A_long_list_comes_in_parts_of_fifty()
    {
        using var host = new RecordsHost();
        await host.ArrangeAsync(async data =>
        {
            var district = await data.DistrictAsync();
            var branch = await data.BranchAsync(district);
            for (var i = 0; i < 52; i++)
            {
                await data.MemberAsync(branch);
            }
            return await data.UserAsync("can-bo", Role.DistrictStaff, district);
        });
        var browser = await host.SignInAsync("can-bo");

        var first = await browser.OpenAsync("/members");
        first.All("tbody tr").Count().ShouldBe(50);
        first.TextOf(".pager").ShouldContain("1–50 trong 52");
        var second = await browser.OpenAsync("/members?p=2");
        second.All("tbody tr").Count().ShouldBe(2);
    }

    [Fact]
    public async Task What_was_typed_stands_in_no_title_and_in_no_activity_log()
    {
        var browser = await commune.Host.SignInAsync("bi-thu");
        var page = await browser.OpenAsync("/members?q=kh%C3%B4ng-ghi-l%E1%BA%A1i");

        page.Document.Title!.ShouldNotContain("ghi");
        var entries = await commune.Host.WithRecordsAsync(records =>
            records.ActivityLog.AsNoTracking().Where(entry => entry.Activity == Activity.PeopleListed).ToListAsync()
        );
        entries.Select(entry => entry.Detail).ShouldContain("members as of 2024-06-15");
        entries.ShouldAllBe(entry => !entry.Detail!.Contains("ghi"));
    }

    [Fact]
    public async Task The_log_of_requests_has_the_path_without_what_was_typed()
    {
        var lines = new LogLines();
        await using var logged = commune.Host.WithWebHostBuilder(builder =>
            builder.ConfigureTestServices(services => services.AddSingleton<ILogger>(new LoggerConfiguration().WriteTo.Sink(lines).CreateLogger()))
        );
        using var http = logged.CreateClient();

        await http.GetAsync("/members?q=kh%C3%B4ng-ghi-l%E1%BA%A1i");

        var line = lines.All.First(line => line.Contains("/members"));
        line.ShouldNotContain("ghi");
        line.ShouldNotContain("%C3");
    }

    private async Task<List<string>> FindAsync(string address)
    {
        var browser = await commune.SecretaryAsync();
        var page = await browser.OpenAsync(address);
        page.Status.ShouldBe(HttpStatusCode.OK);
        return Names(page);
    }

    private static List<string> Names(RecordsPage page) =>
        [.. page.All("tbody th").Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    /// <summary>Mường Lạn with two branches, and a commune beside it.</summary>
    public sealed class Commune : IAsyncLifetime
    {
        private RecordsBrowser? secretary;

        public RecordsHost Host { get; } = new();

        public async Task<RecordsBrowser> SecretaryAsync() => secretary ??= await Host.SignInAsync("bi-thu");

        public Task InitializeAsync() =>
            Host.ArrangeAsync(async data =>
            {
                var district = await data.DistrictAsync();
                var here = await data.CommuneAsync(district, "ML");
                var there = await data.CommuneAsync(district, "KX");
                var first = await data.BranchAsync(district, here, "ML-1");
                var second = await data.BranchAsync(district, here, "ML-2");
                var elsewhere = await data.BranchAsync(district, there, "KX-1");
                await data.MemberAsync(first, "Lò Văn Đức");
                await data.MemberAsync(first, "Quàng Thị Ánh", admittedOn: new DateOnly(2024, 3, 1), probationary: true);
                var pao = await data.MemberAsync(second, "Vàng Mí Páo");
                await data
                    .Context.Members.Where(member => member.Id == pao.Id)
                    .ExecuteUpdateAsync(set =>
                        set.SetProperty(member => member.OtherName, "A Páo")
                            .SetProperty(member => member.SearchKey, PersonName.SearchKey("Vàng Mí Páo", "A Páo"))
                    );
                await data.MemberAsync(second, "Hà Văn Xa", leftOn: new DateOnly(2020, 1, 1));
                await data.MemberAsync(elsewhere, "Người Khác");
                var moved = await data.MemberAsync(
                    first,
                    "Lương Văn Chuyển",
                    leftOn: new DateOnly(2020, 1, 1),
                    ended: MembershipEnd.InternalTransfer
                );
                await data.MoveAsync(moved, elsewhere, new DateOnly(2020, 1, 1));
                await data.UserAsync("bi-thu", Role.CommuneSecretary, here);
                await data.UserAsync("can-bo", Role.DistrictStaff, district);
                await data.UserAsync("lanh-dao", Role.Leader, district);
                return await data.UserAsync("quan-tri", Role.Administrator);
            });

        public Task DisposeAsync()
        {
            Host.Dispose();
            return Task.CompletedTask;
        }
    }

    private sealed class LogLines : ILogEventSink
    {
        public ConcurrentQueue<string> All { get; } = new();

        public void Emit(LogEvent logEvent) =>
            All.Enqueue(logEvent.RenderMessage() + string.Join(' ', logEvent.Properties.Select(property => $"{property.Key}={property.Value}")));
    }
}
