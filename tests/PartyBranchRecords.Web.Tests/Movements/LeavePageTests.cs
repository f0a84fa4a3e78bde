using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Movements;

public sealed class LeavePageTests(MovementOffice office) : IClassFixture<MovementOffice>
{
    private static readonly DateOnly Day = new(2024, 4, 8);

    [Theory]
    [InlineData(LeavingKind.TransferOut, MembershipEnd.TransferOut, Movement.TransferredOut)]
    [InlineData(LeavingKind.StruckOff, MembershipEnd.StruckOff, Movement.StruckOff)]
    [InlineData(LeavingKind.Expelled, MembershipEnd.Expelled, Movement.Expelled)]
    [InlineData(LeavingKind.Resigned, MembershipEnd.Resigned, Movement.Resigned)]
    [InlineData(LeavingKind.Deceased, MembershipEnd.Deceased, Movement.Deceased)]
    public async Task Each_way_out_stands_in_its_column_of_the_month(LeavingKind kind, MembershipEnd ended, Movement column)
    {
        var member = await office.MemberAsync($"Hà Văn {kind}");
        var before = await office.MovementsAsync(4);
        var done = await RecordAsync(member, kind, ("Input.Reason", "Theo nghị quyết của chi bộ"));

        done.Path.ShouldBe($"/members/{member.Id}", "whoever left is still read where they last stood");
        (await office.MembershipsAsync(member)).Select(one => (one.To, one.Ended)).ShouldBe([(Day, ended)]);
        (await office.SeeAsync(member)).LeftOn.ShouldBe(Day);
        var after = await office.MovementsAsync(4);
        (after.Count(column) - before.Count(column)).ShouldBe(1);
        (after.Closing - before.Closing).ShouldBe(-1);
        await office.ShouldBeSoundAsync();
    }

    [Theory]
    [InlineData(LeavingKind.StruckOff)]
    [InlineData(LeavingKind.Expelled)]
    [InlineData(LeavingKind.Resigned)]
    public async Task Whoever_leaves_the_party_is_told_why(LeavingKind kind)
    {
        var member = await office.MemberAsync($"Hà Văn Lý Do {kind}");
        var page = await CheckAsync(member, kind);
        page.Errors.ShouldContain("Hãy nhập lý do");
        var asked = await office.Staff.SubmitAsync(page, "button[formaction*='handler=Check']", ("Input.Reason", "Bỏ sinh hoạt"));
        await office.Staff.SubmitAsync(asked, "button[formaction*='handler=Record']");
        var change = await office.Host.WithRecordsAsync(async context =>
        {
            var added = await context.Memberships.Where(one => one.MemberId == member.Id).Select(one => one.AddedBy).SingleAsync();
            return await context.Changes.SingleAsync(one => one.Number == added);
        });
        change.Reason.ShouldBe("Bỏ sinh hoạt");
    }

    [Fact]
    public async Task A_death_ends_offices_of_every_level_and_civic_posts_and_needs_no_paper()
    {
        var member = await office.MemberAsync("Hà Văn Mất");
        await office.OfficeAsync(member, office.District, Domain.Organisations.Office.CommitteeMember);
        await office.Host.ArrangeAsync(async data =>
        {
            await data.AddAsync(
                new CivicPost
                {
                    MemberId = member.Id,
                    Name = CivicPost.VillageHead,
                    From = new DateOnly(2020, 1, 1),
                }
            );
            return true;
        });
        var form = await office.Staff.OpenAsync($"/movements/leave?member={member.Id}");
        var asked = await office.Staff.SubmitAsync(
            form,
            "button[formaction*='handler=Check']",
            ("Input.Kind", nameof(LeavingKind.Deceased)),
            ("Input.EffectiveOn", "08/04/2024")
        );
        asked.Text.ShouldContain("Hà Văn Mất thôi giữ chức danh trưởng thôn, trưởng bản.");
        await office.Staff.SubmitAsync(asked, "button[formaction*='handler=Record']");
        var ends = await office.Host.WithRecordsAsync(async context =>
            (
                await context.OfficeHoldings.Where(one => one.MemberId == member.Id).Select(one => one.To).SingleAsync(),
                await context.CivicPosts.Where(one => one.MemberId == member.Id).Select(one => one.To).SingleAsync()
            )
        );
        ends.ShouldBe((Day, Day));
    }

    [Fact]
    public async Task The_letter_of_who_moves_out_waits_until_it_was_presented()
    {
        var member = await office.MemberAsync("Hà Văn Giấy");
        var done = await RecordAsync(member, LeavingKind.TransferOut, ("Input.Destination", "Đảng ủy phường Mẫu"));
        done.Text.ShouldContain("Giấy giới thiệu sinh hoạt đảng số 7-QĐ/HU, Đảng ủy phường Mẫu");
        done.Text.ShouldContain("Chưa xuất trình; hạn đến hết ngày 22/05/2024 (30 ngày làm việc)");
        var form = await office.Staff.OpenAsync($"/movements/letter?member={member.Id}");
        var early = await office.Staff.SubmitAsync(form, "button[formaction*='handler=Check']", ("Input.EffectiveOn", "04/04/2024"));
        early.Errors.ShouldContain("giấy giới thiệu cấp ngày 05/04/2024");
        var asked = await office.Staff.SubmitAsync(early, "button[formaction*='handler=Check']", ("Input.EffectiveOn", "20/05/2024"));
        var presented = await office.Staff.SubmitAsync(asked, "button[formaction*='handler=Record']");
        presented.Text.ShouldContain("Đã xuất trình ngày 20/05/2024");
        presented.Has("a[href^='/movements/letter']").ShouldBeFalse();
        await office.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task Whoever_has_left_is_offered_no_way_out_again()
    {
        var member = await office.MemberAsync("Hà Văn Rồi");
        var form = await office.Staff.OpenAsync($"/movements/leave?member={member.Id}");
        await RecordAsync(member, LeavingKind.TransferOut);
        (await office.Staff.OpenAsync($"/members/{member.Id}")).Has("a[href^='/movements/leave']").ShouldBeFalse();
        var late = await office.Staff.SubmitAsync(
            form,
            "button[formaction*='handler=Check']",
            ("Input.Kind", nameof(LeavingKind.Deceased)),
            ("Input.EffectiveOn", "09/04/2024")
        );
        late.Errors.ShouldContain("Hà Văn Rồi: hồ sơ đã được");
    }

    private async Task<RecordsPage> CheckAsync(Member member, LeavingKind kind, params (string, string?)[] more) =>
        await office.Staff.SubmitAsync(
            await office.Staff.OpenAsync($"/movements/leave?member={member.Id}"),
            "button[formaction*='handler=Check']",
            [
                ("Input.Kind", kind.ToString()),
                ("Input.Decision", "7-QĐ/HU"),
                ("Input.DecidedOn", "05/04/2024"),
                ("Input.EffectiveOn", "08/04/2024"),
                .. more,
            ]
        );

    private async Task<RecordsPage> RecordAsync(Member member, LeavingKind kind, params (string, string?)[] more) =>
        await office.Staff.SubmitAsync(await CheckAsync(member, kind, more), "button[formaction*='handler=Record']");
}
