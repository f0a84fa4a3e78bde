using System.Net;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Tests.Hosting;
using PartyBranchRecords.Web.Tests.Movements;

namespace PartyBranchRecords.Web.Tests.History;

/// <summary>Who reads which changes, what they say, and how they are taken back, through the pages.</summary>
public sealed class HistoryPagesTests(MovementOffice office) : IClassFixture<MovementOffice>
{
    private const string Reason = "Nhập nhầm chi bộ";

    [Fact]
    public async Task A_move_is_listed_in_one_line_and_opens_before_and_after()
    {
        var member = await office.MemberAsync("Vì Văn Lịch Sử");
        var number = await MoveAsync(member, "B1");

        var list = await office.Staff.OpenAsync($"/history?member={member.Id}");
        var row = list.All("table.list tbody tr").First(one => one.QuerySelector($"a[href='/history/{number}']") is not null);
        row.TextContent.ShouldContain("Chuyển sinh hoạt đảng chính thức: Vì Văn Lịch Sử, Chi bộ bản Một → Chi bộ bản Một");
        row.TextContent.ShouldContain("Cán bộ canbo");
        row.TextContent.ShouldContain("12-QĐ/HU");

        var page = await office.Staff.OpenAsync($"/history/{number}");
        page.All("h3 a").Select(link => link.GetAttribute("href")).ShouldBe([$"/members/{member.Id}"]);
        page.All("del").Select(old => old.TextContent).ShouldContain(text => text.Contains('–'));
        page.All("ins").Select(now => now.TextContent).ShouldContain(text => text.Contains("05/05/2024"), "its last day");
        page.Text.ShouldContain("Từ ngày 06/05/2024");
    }

    [Fact]
    public async Task The_filters_narrow_the_list_and_the_export_holds_the_same()
    {
        var member = await office.MemberAsync("Vì Văn Bộ Lọc");
        var number = await MoveAsync(member, "A2");
        foreach (var filter in new[] { "decision=12-QĐ", "kind=Entry", "of=Member", "from=15/06/2024&to=15/06/2024", "unit=A2", "unit=a" })
        {
            (await NumbersAsync(filter)).ShouldContain(number, filter);
        }
        foreach (var filter in new[] { "decision=khong-co", "kind=Import", "of=Calendar", "to=14/06/2024", "unit=B1", "by=nobody" })
        {
            (await NumbersAsync(filter)).ShouldNotContain(number, filter);
        }
        (await office.Staff.OpenAsync("/history?unit=V1")).Status.ShouldBe(HttpStatusCode.NotFound);
        var file = await office.Staff.Http.GetAsync($"/history/export?member={member.Id}");
        file.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    [Fact]
    public async Task A_change_of_another_district_is_not_found_and_its_people_are_not_counted()
    {
        var (own, other) = (await office.MemberAsync("Vì Văn Của Huyện"), await office.MemberAsync("Vì Văn Huyện Khác", "V1"));
        var number = await office.Host.WithRecordsAsync(context =>
            context.Memberships.Where(stay => stay.MemberId == other.Id).Select(stay => stay.AddedBy).SingleAsync()
        );
        (await office.Staff.OpenAsync($"/history/{number}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await office.Staff.OpenAsync($"/history/{number}/take-back")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await office.Staff.OpenAsync($"/history?member={other.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await office.OtherStaff.OpenAsync($"/history/{number}")).Text.ShouldContain("Vì Văn Huyện Khác");
        (await office.OtherStaff.OpenAsync("/history")).Text.ShouldNotContain(own.FullName);
    }

    [Fact]
    public async Task Of_a_move_between_communes_the_secretary_reads_nothing_more_and_takes_nothing_back()
    {
        var secretary = await office.Host.SignInAsync("bithu");
        var (gone, stays) = (await office.MemberAsync("Vì Văn Đã Đi"), await office.MemberAsync("Vì Văn Ở Lại"));
        var left = await MoveAsync(gone, "B1");
        (await secretary.OpenAsync($"/history/{left}")).Status.ShouldBe(HttpStatusCode.NotFound);

        var both = await ChangeAsync(async data =>
            await data.AddAsync(
                new CivicPost
                {
                    MemberId = gone.Id,
                    Name = "Già làng",
                    From = new DateOnly(2024, 6, 1),
                },
                new CivicPost
                {
                    MemberId = stays.Id,
                    Name = "Già làng",
                    From = new DateOnly(2024, 6, 1),
                }
            )
        );
        var page = await secretary.OpenAsync($"/history/{both}");
        page.Text.ShouldContain("Vì Văn Ở Lại");
        page.Text.ShouldNotContain("Vì Văn Đã Đi");
        page.Text.ShouldContain("Nội dung thay đổi: 1 mục");
        (await secretary.OpenAsync($"/history/{both}/take-back")).Text.ShouldContain("ngoài phạm vi được phân công");
    }

    [Fact]
    public async Task Taken_back_everything_is_as_it_was_and_taken_back_again_as_it_had_become()
    {
        var member = await office.MemberAsync("Vì Văn Hoàn Tác");
        var before = await office.Host.BelievedAsync();
        var number = await MoveAsync(member, "B1");
        var moved = await office.Host.BelievedAsync();

        var done = await TakeBackAsync(office.Staff, number);
        done.Path.ShouldBe($"/history/{number}");
        done.Text.ShouldContain($"Đã hoàn tác lần ghi số {number}");
        (await office.Host.BelievedAsync()).ShouldBe(before);
        var taker = await LastAsync();
        (await office.Staff.OpenAsync($"/history/{number}")).Has($"a[href='/history/{taker}']").ShouldBeTrue();
        (await office.Staff.OpenAsync($"/history/{number}/take-back")).Text.ShouldContain($"đã được hoàn tác bởi lần ghi số {taker}");

        await TakeBackAsync(office.Staff, taker);
        (await office.Host.BelievedAsync()).ShouldBe(moved);
        var redo = await LastAsync();
        (await office.Staff.OpenAsync($"/history/{redo}/take-back")).Text.ShouldContain($"hãy hoàn tác lần ghi số {number}");

        await TakeBackAsync(office.Staff, number);
        (await office.Host.BelievedAsync()).ShouldBe(before);
        await office.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task What_was_built_on_it_stands_in_the_way_and_is_named_with_a_link()
    {
        var member = await office.MemberAsync("Vì Văn Dựa Trên");
        var first = await MoveAsync(member, "A2");
        var second = await MoveAsync(member, "B1", "10/06/2024");
        var page = await office.Staff.OpenAsync($"/history/{first}/take-back");
        page.Has($".notice a[href='/history/{second}']").ShouldBeTrue();
        page.Has("main form[method=post]").ShouldBeFalse();
        (await office.Staff.OpenAsync($"/history/{first}")).Has($"#built-on ~ ul a[href='/history/{second}']").ShouldBeTrue();
    }

    [Fact]
    public async Task Another_secretary_appointed_since_stands_in_the_way_of_the_first_one_coming_back()
    {
        var (one, other) = (await office.MemberAsync("Vì Văn Trước", "B1"), await office.MemberAsync("Vì Văn Sau", "B1"));
        await office.OfficeAsync(one, office["B1"], Office.Secretary);
        var gone = await MoveAsync(one, "A2", confirmed: true);
        await office.OfficeAsync(other, office["B1"], Office.Secretary, new DateOnly(2024, 6, 1));
        var appointed = await LastAsync();
        (await office.Staff.OpenAsync($"/history/{gone}/take-back")).Has($".notice a[href='/history/{appointed}']").ShouldBeTrue();
    }

    [Fact]
    public async Task A_reason_is_required_and_a_second_click_takes_nothing_back_twice()
    {
        var member = await office.MemberAsync("Vì Văn Hai Lần");
        var number = await MoveAsync(member, "A2");
        var form = await office.Staff.OpenAsync($"/history/{number}/take-back");
        form.Text.ShouldContain("không còn hiệu lực");
        var refused = await office.Staff.SubmitAsync(form, "main form[method=post]");
        refused.Errors.ShouldContain("Hãy nhập lý do hoàn tác");
        await office.Staff.SubmitAsync(form, "main form[method=post]", ("Reason", Reason));
        var state = await office.Host.BelievedAsync();
        var again = await office.Staff.SubmitAsync(form, "main form[method=post]", ("Reason", Reason));
        again.Text.ShouldContain("Biểu mẫu này đã được gửi trước đó");
        (await office.Host.BelievedAsync()).ShouldBe(state);
    }

    [Fact]
    public async Task Every_change_of_a_persons_facts_is_a_new_version_once()
    {
        var member = await office.MemberAsync("Vì Văn Phiên Bản");
        var first = (await office.SeeAsync(member)).Version;
        var number = await MoveAsync(member, "A2");
        (await office.SeeAsync(member)).Version.ShouldBe(first + 1);
        await TakeBackAsync(office.Staff, number);
        (await office.SeeAsync(member)).Version.ShouldBe(first + 2);
    }

    [Fact]
    public async Task Whoever_was_slower_sees_the_faster_ones_change_beside_what_was_typed()
    {
        var member = await office.MemberAsync("Vì Văn Chậm Hơn");
        var form = await OpenAsync(member);
        await MoveAsync(member, "A2");
        var refused = await CheckAsync(form, "B1", "11/06/2024");
        refused.Errors.ShouldContain("hãy đối chiếu các mục khác nhau dưới đây");
        refused.TextOf(".meanwhile").ShouldContain("Vì Văn Chậm Hơn");
        refused.TextOf(".meanwhile").ShouldContain("Chi bộ: Chi bộ bản Hai");
        refused.All("[name='Input.Branch']").Single().GetAttribute("value").ShouldBe("B1", "what was typed is still there");
        var asked = await CheckAsync(refused, "B1", "11/06/2024");
        asked.Has("button[formaction*='handler=Record']").ShouldBeTrue("compared, it can be sent again");
    }

    private Task<RecordsPage> OpenAsync(Member member) => office.Staff.OpenAsync($"/movements/transfer?member={member.Id}");

    private Task<RecordsPage> CheckAsync(RecordsPage form, string to, string on) =>
        office.Staff.SubmitAsync(
            form,
            "button[formaction*='handler=Check']",
            ("Input.Branch", to),
            ("Input.Decision", "12-QĐ/HU"),
            ("Input.DecidedOn", "02/05/2024"),
            ("Input.EffectiveOn", on)
        );

    private async Task<long> MoveAsync(Member member, string to, string on = "06/05/2024", bool confirmed = false)
    {
        var asked = await CheckAsync(await OpenAsync(member), to, on);
        (string, string?)[] fields = confirmed ? [("Input.Confirmed", "Movements.SecretaryLeaves")] : [];
        await office.Staff.SubmitAsync(asked, "button[formaction*='handler=Record']", fields);
        return await LastAsync();
    }

    private static async Task<RecordsPage> TakeBackAsync(RecordsBrowser browser, long number) =>
        await browser.SubmitAsync(await browser.OpenAsync($"/history/{number}/take-back"), "main form[method=post]", ("Reason", Reason));

    private async Task<long> ChangeAsync(Func<TestData, Task> act)
    {
        await office.Host.ArrangeAsync(async data =>
        {
            await act(data);
            return true;
        });
        return await LastAsync();
    }

    private Task<long> LastAsync() => office.Host.WithRecordsAsync(context => context.Changes.MaxAsync(change => change.Number));

    private async Task<IEnumerable<long>> NumbersAsync(string filter) =>
        (await office.Staff.OpenAsync($"/history?{filter}"))
            .All("table.list tbody th a")
            .Select(link => long.Parse(link.GetAttribute("href")!["/history/".Length..], System.Globalization.CultureInfo.InvariantCulture));
}
