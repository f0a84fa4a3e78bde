using System.Net;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Movements;

public sealed class TransferPageTests(MovementOffice office) : IClassFixture<MovementOffice>
{
    private const string Continue = "button[formaction*='handler=Check']";
    private const string Record = "button[formaction*='handler=Record']";
    private const string Edit = "button[formaction*='handler=Edit']";

    private static readonly DateOnly Day = new(2024, 5, 6);

    [Fact]
    public async Task Chosen_on_the_roster_several_people_move_by_one_decision()
    {
        var (one, other) = (await office.MemberAsync("Vì Văn Một"), await office.MemberAsync("Vì Văn Hai"));
        var before = (From: await office.MovementsAsync(5, "A1"), To: await office.MovementsAsync(5, "A2"));
        var roster = await office.Staff.OpenAsync("/organisations/A1/roster");
        var boxes = roster.All("form[action='/movements/transfer'] input[name=member]").Select(box => box.GetAttribute("value"));
        boxes.ShouldContain($"{one.Id}");
        roster.Has("button[formaction='/movements/transfer']").ShouldBeTrue();

        var asked = await CheckAsync(await OpenAsync(one, other), Usual("A2"));
        asked.Text.ShouldContain("2 đảng viên chuyển từ Chi bộ bản Một về Chi bộ bản Hai (Đảng bộ xã A, Đảng bộ huyện SC), từ ngày 06/05/2024.");
        var done = await office.Staff.SubmitAsync(asked, Record);

        done.Path.ShouldBe("/organisations/A1/roster");
        done.Text.ShouldContain("Đã thực hiện: Chuyển sinh hoạt, 2 đảng viên, từ ngày 06/05/2024.");
        foreach (var member in new[] { one, other })
        {
            var kept = await office.MembershipsAsync(member);
            kept.Select(membership => (membership.BranchId, membership.To, membership.Ended, membership.Began))
                .ShouldBe([
                    (office["A1"].Id, Day, MembershipEnd.InternalTransfer, MembershipStart.Admission),
                    (office["A2"].Id, null, null, MembershipStart.InternalTransfer),
                ]);
            var row = await office.SeeAsync(member);
            (row.LastBranchId, row.LeftOn).ShouldBe((office["A2"].Id, null));
        }
        var change = await office.Host.WithRecordsAsync(async context =>
        {
            var numbers = context.Memberships.Where(m => m.MemberId == one.Id || m.MemberId == other.Id).Select(m => m.AddedBy).Distinct();
            return await context.Changes.SingleAsync(change => numbers.Contains(change.Number) && change.Decision != null);
        });
        (change.Decision, change.DecidedOn).ShouldBe(("12-QĐ/HU", new DateOnly(2024, 5, 2)));
        var after = (From: await office.MovementsAsync(5, "A1"), To: await office.MovementsAsync(5, "A2"));
        (after.From.Count(Movement.OtherOut) - before.From.Count(Movement.OtherOut)).ShouldBe(2);
        (after.To.Count(Movement.OtherIn) - before.To.Count(Movement.OtherIn)).ShouldBe(2);
        (after.To.Closing - before.To.Closing).ShouldBe(2);
        await office.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task What_hangs_on_the_old_branch_ends_and_is_said_before()
    {
        var member = await office.MemberAsync("Vì Văn Chức");
        await office.OfficeAsync(member, office["A1"], Office.CommitteeMember);
        await office.OfficeAsync(member, office.Commune, Office.CommitteeMember);
        await office.OfficeAsync(member, office.District, Office.CommitteeMember);
        await office.Host.ArrangeAsync(async data =>
        {
            await data.AddAsync(
                new Absence
                {
                    MemberId = member.Id,
                    Kind = AbsenceKind.Temporary,
                    From = new DateOnly(2024, 1, 1),
                }
            );
            return true;
        });

        var asked = await CheckAsync(await OpenAsync(member), Usual("B1"));
        asked.Text.ShouldContain("Vì Văn Chức thôi giữ chức vụ Ủy viên cấp ủy tại Chi bộ bản Một.");
        asked.Text.ShouldContain("Vì Văn Chức thôi giữ chức vụ Ủy viên cấp ủy tại Đảng bộ xã A.");
        asked.Text.ShouldNotContain("tại Đảng bộ huyện SC.");
        asked.Text.ShouldContain("Vì Văn Chức: kết thúc Sinh hoạt tạm thời nơi khác.");
        var done = await office.Staff.SubmitAsync(asked, Record);

        done.Path.ShouldBe($"/members/{member.Id}", "a single person is looked at again");
        var (offices, absence) = await office.Host.WithRecordsAsync(async context =>
            (
                await context.OfficeHoldings.Where(one => one.MemberId == member.Id).ToDictionaryAsync(one => one.OrganisationId, one => one.To),
                await context.Absences.SingleAsync(one => one.MemberId == member.Id)
            )
        );
        offices.ShouldBe(
            new Dictionary<int, DateOnly?>
            {
                [office["A1"].Id] = Day,
                [office.Commune.Id] = Day,
                [office.District.Id] = null,
            },
            ignoreOrder: true
        );
        absence.To.ShouldBe(Day);
        await office.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task To_another_district_the_person_is_seen_by_its_staff_from_then_on()
    {
        var member = await office.MemberAsync("Vì Văn Xa");
        (await office.OtherStaff.OpenAsync($"/members/{member.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var asked = await CheckAsync(await OpenAsync(member), Usual("công an vb"));
        asked.Text.ShouldContain("về Chi bộ Công an VB (Đảng bộ huyện VB)");
        asked.Text.ShouldNotContain("Chi bộ Công an VB còn");

        var done = await office.Staff.SubmitAsync(asked, Record);
        done.Path.ShouldBe("/organisations/A1/roster", "the person is no longer the reader's");
        (await office.Staff.OpenAsync($"/members/{member.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await office.OtherStaff.OpenAsync($"/members/{member.Id}")).Status.ShouldBe(HttpStatusCode.OK);

        var again = await office.Staff.SubmitAsync(asked, Record);
        again.Path.ShouldBe("/organisations/A1/roster", "sent twice, it leads to where the first sending went");
        again.Text.ShouldContain("Biểu mẫu này đã được gửi trước đó và đã ghi xong");
        (await office.MembershipsAsync(member)).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("16/06/2024", "Ngày không được sau ngày hôm nay (15/06/2024)")]
    [InlineData("01/01/2010", "sinh hoạt tại Chi bộ bản Một từ ngày 01/01/2010; ngày có hiệu lực phải sau ngày đó.")]
    [InlineData("31/02/2024", "31/02/2024")]
    public async Task A_wrong_day_comes_back_with_the_form_filled_in(string day, string sentence)
    {
        var member = await office.MemberAsync("Vì Văn Nhầm");
        var page = await CheckAsync(
            await OpenAsync(member),
            [.. Usual("A2").Where(field => field.Name != "Input.EffectiveOn"), ("Input.EffectiveOn", day)]
        );
        page.Errors.ShouldContain(sentence);
        page.All("[name='Input.EffectiveOn']").Single().GetAttribute("value").ShouldBe(day);
        page.All("[name='Input.Decision']").Single().GetAttribute("value").ShouldBe("12-QĐ/HU");
        (await office.MembershipsAsync(member)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Of_several_branches_with_a_name_the_right_one_is_chosen()
    {
        var member = await office.MemberAsync("Vì Văn Chọn", "A2");
        var offered = await CheckAsync(await OpenAsync(member), Usual("ban mot"));
        offered.Errors.ShouldContain("Có 2 chi bộ tên như “ban mot”");
        var asked = await CheckAsync(offered, ("Input.Chosen", "B1"));
        asked.Text.ShouldContain("về Chi bộ bản Một (Đảng bộ xã B, Đảng bộ huyện SC)");
        await office.Staff.SubmitAsync(asked, Record);
        (await office.SeeAsync(member)).LastBranchId.ShouldBe(office["B1"].Id);
    }

    [Fact]
    public async Task A_branch_that_nobody_knows_is_said_so()
    {
        var member = await office.MemberAsync("Vì Văn Đâu");
        (await CheckAsync(await OpenAsync(member), Usual("không có"))).Errors.ShouldContain("Không có chi bộ nào có mã hoặc tên “không có”");
    }

    [Fact]
    public async Task From_the_confirmation_one_goes_back_to_what_was_typed()
    {
        var member = await office.MemberAsync("Vì Văn Sửa");
        var asked = await CheckAsync(await OpenAsync(member), Usual("A2"));
        var form = await office.Staff.SubmitAsync(asked, Edit);
        form.All("[name='Input.Branch']").Single().GetAttribute("value").ShouldBe("A2");
        var other = await CheckAsync(form, ("Input.Branch", "B1"));
        await office.Staff.SubmitAsync(other, Record);
        (await office.SeeAsync(member)).LastBranchId.ShouldBe(office["B1"].Id);
    }

    [Fact]
    public async Task The_secretary_leaving_must_be_confirmed()
    {
        var member = await office.MemberAsync("Vì Văn Bí Thư");
        await office.OfficeAsync(member, office["A1"], Office.Secretary);
        var asked = await CheckAsync(await OpenAsync(member), Usual("A2"));
        var refused = await office.Staff.SubmitAsync(asked, Record);
        refused.Errors.ShouldContain("Bí thư rời đi, đơn vị sẽ chưa có bí thư: Chi bộ bản Một.");
        (await office.MembershipsAsync(member)).Count.ShouldBe(1);
        var done = await office.Staff.SubmitAsync(refused, Record, ("Input.Confirmed", "Movements.SecretaryLeaves"));
        done.Path.ShouldBe($"/members/{member.Id}");
        (await office.MembershipsAsync(member)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Whoever_was_changed_meanwhile_is_named_with_who_and_when()
    {
        var (one, other) = (await office.MemberAsync("Vì Văn Đổi"), await office.MemberAsync("Vì Văn Nguyên"));
        var asked = await CheckAsync(await OpenAsync(one, other), Usual("A2"));
        var meanwhile = await CheckAsync(await OpenAsync(one), Usual("B1"));
        await office.Staff.SubmitAsync(meanwhile, Record);

        var refused = await office.Staff.SubmitAsync(asked, Record);
        refused.Errors.ShouldContain("Vì Văn Đổi: hồ sơ đã được Cán bộ canbo sửa lúc");
        refused.All("[name='Input.Branch']").Single().GetAttribute("value").ShouldBe("A2", "what was typed is still there");
        (await office.MembershipsAsync(other)).Count.ShouldBe(1, "all or nobody");
        var day = (await CheckAsync(refused)).Errors;
        day.ShouldContain("Vì Văn Đổi sinh hoạt tại Chi bộ bản Một từ ngày 06/05/2024");
    }

    [Fact]
    public async Task A_person_of_another_district_in_the_address_is_not_found()
    {
        var member = await office.MemberAsync("Vì Văn Khác", "V1");
        (await office.Staff.OpenAsync($"/movements/transfer?member={member.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var own = await office.MemberAsync("Vì Văn Nhà");
        (await office.Staff.OpenAsync($"/movements/transfer?member={own.Id}&member={member.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var form = await OpenAsync(own);
        form.All("[name='Input.People[0].Id']").Single().SetAttribute("value", $"{member.Id}");
        (await CheckAsync(form, Usual("A2"))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Acts_are_not_offered_to_a_secretary_nor_on_an_earlier_day()
    {
        var secretary = await office.Host.SignInAsync("bithu");
        var roster = await secretary.OpenAsync("/organisations/A1/roster");
        roster.Has("table.roster").ShouldBeTrue();
        roster.Has("input[name=member]").ShouldBeFalse();
        var member = await office.MemberAsync("Vì Văn Hôm Qua");
        (await secretary.OpenAsync($"/members/{member.Id}")).Has(".acts-menu").ShouldBeFalse();
        (await office.Staff.OpenAsync("/organisations/A1/roster?as-of=2020-01-01")).Has("input[name=member]").ShouldBeFalse();
        (await office.Staff.OpenAsync($"/members/{member.Id}?as-of=2020-01-01")).Has(".acts-menu").ShouldBeFalse();
        (await office.Staff.OpenAsync($"/members/{member.Id}")).Has($".acts-menu a[href='/movements/transfer?member={member.Id}']").ShouldBeTrue();
    }

    [Fact]
    public async Task Without_anybody_chosen_the_roster_says_so()
    {
        var page = await office.Staff.OpenAsync("/movements/transfer?from=A1");
        page.Path.ShouldBe("/organisations/A1/roster");
        page.Text.ShouldContain("Hãy chọn ít nhất một đảng viên");
    }

    private static (string Name, string? Value)[] Usual(string branch) =>
        [("Input.Branch", branch), ("Input.Decision", "12-QĐ/HU"), ("Input.DecidedOn", "02/05/2024"), ("Input.EffectiveOn", "06/05/2024")];

    private Task<RecordsPage> OpenAsync(params Member[] people) =>
        office.Staff.OpenAsync("/movements/transfer?" + string.Join('&', people.Select(person => $"member={person.Id}")));

    private Task<RecordsPage> CheckAsync(RecordsPage form, params (string Name, string? Value)[] fields) =>
        office.Staff.SubmitAsync(form, Continue, fields);
}
