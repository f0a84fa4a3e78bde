using System.Net;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Movements;

/// <summary>Absences, offices, posts, arrivals, re-admissions and coverage, each through its page.</summary>
public sealed class OtherActsPageTests(MovementOffice office) : IClassFixture<MovementOffice>
{
    private const string Continue = "button[formaction*='handler=Check']";
    private const string Record = "button[formaction*='handler=Record']";

    private static readonly DateOnly Day = new(2024, 3, 4);

    private static readonly (string, string?)[] Paper =
    [
        ("Input.Decision", "9-QĐ/HU"),
        ("Input.DecidedOn", "01/03/2024"),
        ("Input.EffectiveOn", "04/03/2024"),
    ];

    [Fact]
    public async Task Who_takes_part_elsewhere_for_a_time_counts_at_home_and_comes_back()
    {
        var member = await office.MemberAsync("Cà Văn Tạm");
        var members = (await office.MovementsAsync(3)).Closing;
        var asked = await CheckAsync("absence", member, ("Input.Kind", "Temporary"), ("Input.Place", "Hà Nội"), ("Input.Until", "01/09/2024"));
        asked.Text.ShouldContain("1 đảng viên: Sinh hoạt tạm thời nơi khác, từ ngày 04/03/2024 đến hết ngày 31/08/2024.");
        await office.Staff.SubmitAsync(asked, Record);
        (await AbsencesAsync(member)).ShouldBe([(Day, new DateOnly(2024, 9, 1))]);
        (await office.MovementsAsync(3)).Closing.ShouldBe(members);

        (await CheckAsync("absence", member, ("Input.Kind", "Temporary"))).Errors.ShouldContain(
            "Cà Văn Tạm: Sinh hoạt tạm thời nơi khác đã ghi từ ngày 04/03/2024"
        );
        var back = await CheckAsync("return", member, ("Input.Kind", "Temporary"), ("Input.EffectiveOn", "01/06/2024"));
        await office.Staff.SubmitAsync(back, Record);
        (await AbsencesAsync(member)).ShouldBe([(Day, new DateOnly(2024, 6, 1))]);
        await office.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task A_new_secretary_takes_the_place_of_the_one_before()
    {
        var (before, after) = (await office.MemberAsync("Cà Văn Trước", "B1"), await office.MemberAsync("Cà Văn Sau", "B1"));
        await office.OfficeAsync(before, office["B1"], Office.Secretary);
        var form = await office.Staff.OpenAsync($"/movements/office?member={after.Id}");
        form.All("[name='Input.Unit']").Select(unit => unit.GetAttribute("value")).ShouldBe(["B1", "B", "SC"], "the branch first");
        var asked = await office.Staff.SubmitAsync(form, Continue, [("Input.Office", "Secretary"), ("Input.Unit", "B1"), .. Paper]);
        asked.Text.ShouldContain("Cà Văn Trước thôi giữ chức vụ Bí thư tại Chi bộ bản Một.");
        await office.Staff.SubmitAsync(asked, Record);
        var held = await office.Host.WithRecordsAsync(context =>
            context
                .OfficeHoldings.Where(one => one.OrganisationId == office["B1"].Id && one.Office == Office.Secretary)
                .ToDictionaryAsync(one => one.MemberId, one => one.To)
        );
        held.ShouldBe(new Dictionary<int, DateOnly?> { [before.Id] = Day, [after.Id] = null }, ignoreOrder: true);

        var end = await CheckAsync("office-end", after, ("Input.Held", $"{office["B1"].Id}:Secretary"), ("Input.EffectiveOn", "01/06/2024"));
        end.Text.ShouldContain("Bí thư rời đi, đơn vị sẽ chưa có bí thư: Chi bộ bản Một.");
        await office.Staff.SubmitAsync(end, Record, ("Input.Confirmed", "Movements.SecretaryLeaves"));
        await office.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task An_office_is_held_where_one_stands_and_a_probationary_member_must_be_confirmed()
    {
        var member = await office.MemberAsync("Cà Văn Lạc");
        var form = await office.Staff.OpenAsync($"/movements/office?member={member.Id}");
        form.All("[name='Input.Unit'][value=B1]").ShouldBeEmpty();
        form.All("[name='Input.Unit']").First().SetAttribute("value", "B1");
        var page = await office.Staff.SubmitAsync(form, Continue, [("Input.Office", "Secretary"), ("Input.Unit", "B1"), .. Paper]);
        page.Errors.ShouldContain("Cà Văn Lạc không sinh hoạt trong Chi bộ bản Một vào ngày 04/03/2024.");

        var young = await office.Host.ArrangeAsync(data =>
            data.MemberAsync(office["A1"], "Cà Văn Dự", admittedOn: new DateOnly(2023, 12, 1), probationary: true)
        );
        var asked = await CheckAsync("office", young, ("Input.Office", "CommitteeMember"), ("Input.Unit", "A1"));
        asked.Text.ShouldContain("Đảng viên dự bị không có quyền ứng cử, bầu cử (Điều lệ Đảng, Điều 3): Cà Văn Dự.");
    }

    [Fact]
    public async Task An_office_of_an_earlier_stay_is_recorded_late_and_ends_with_the_stay()
    {
        var member = await office.MemberAsync("Cà Văn Muộn");
        var transfer = await CheckAsync("transfer", member, ("Input.Branch", "B1"), ("Input.EffectiveOn", "02/04/2024"));
        await office.Staff.SubmitAsync(transfer, Record);

        var asked = await CheckAsync("office", member, ("Input.Office", "CommitteeMember"), ("Input.Unit", "A1"));
        asked.Text.ShouldContain("Ủy viên cấp ủy tại Chi bộ bản Một từ ngày 04/03/2024 đến hết ngày 01/04/2024");
        await office.Staff.SubmitAsync(asked, Record);

        var held = await office.Host.WithRecordsAsync(context => context.OfficeHoldings.SingleAsync(one => one.MemberId == member.Id));
        (held.OrganisationId, held.From, held.To).ShouldBe((office["A1"].Id, Day, new DateOnly(2024, 4, 2)));
        await office.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task A_second_head_of_one_village_must_be_confirmed()
    {
        var village = await office.Host.ArrangeAsync(async data =>
        {
            var place = await data.SaveAsync(
                new Locality
                {
                    Code = "A-H",
                    Name = "Bản Hai Trưởng",
                    Kind = LocalityKind.Village,
                }
            );
            await data.AddAsync(
                new LocalityAffiliation
                {
                    LocalityId = place.Id,
                    CommuneId = office.Commune.Id,
                    From = TestData.Founded,
                }
            );
            return place;
        });
        var (first, second) = (await office.MemberAsync("Cà Văn Nhất"), await office.MemberAsync("Cà Văn Nhì"));
        var one = await CheckAsync("post", first, ("Input.IsVillageHead", "True"), ("Input.LocalityId", $"{village.Id}"));
        one.Text.ShouldNotContain("đang có trưởng thôn");
        await office.Staff.SubmitAsync(one, Record);

        var asked = await CheckAsync("post", second, ("Input.IsVillageHead", "True"), ("Input.LocalityId", $"{village.Id}"));
        asked.Text.ShouldContain("Thôn, bản này đang có trưởng thôn, trưởng bản: Cà Văn Nhất.");
        (await office.Staff.SubmitAsync(asked, Record)).Errors.ShouldNotBeEmpty("it was not confirmed");
        await office.Staff.SubmitAsync(asked, Record, ("Input.Confirmed", "Movements.TwoVillageHeads"));
        (await office.Host.WithRecordsAsync(context => context.CivicPosts.CountAsync(post => post.LocalityId == village.Id))).ShouldBe(2);
    }

    [Fact]
    public async Task A_village_head_takes_and_lays_down_the_post()
    {
        var member = await office.MemberAsync("Cà Văn Trưởng");
        var asked = await CheckAsync("post", member, ("Input.IsVillageHead", "True"));
        await office.Staff.SubmitAsync(asked, Record);
        (await CheckAsync("post", member, ("Input.IsVillageHead", "False"), ("Input.Name", " "))).Errors.ShouldContain("Hãy nhập tên chức danh");
        var end = await CheckAsync("post-end", member, ("Input.Held", ":VillageHead"), ("Input.EffectiveOn", "05/03/2024"));
        await office.Staff.SubmitAsync(end, Record);
        var post = await office.Host.WithRecordsAsync(context => context.CivicPosts.SingleAsync(one => one.MemberId == member.Id));
        (post.Name, post.From, post.To).ShouldBe((CivicPost.VillageHead, Day, new DateOnly(2024, 3, 5)));
    }

    [Fact]
    public async Task Who_moved_out_comes_back_and_counts_as_moved_in()
    {
        var member = await office.Host.ArrangeAsync(data => data.MemberAsync(office["A1"], "Cà Văn Về", leftOn: new DateOnly(2020, 1, 1)));
        var before = await office.MovementsAsync(3);
        (await office.Staff.OpenAsync($"/members/{member.Id}")).Has($"a[href='/movements/arrival?member={member.Id}']").ShouldBeTrue();
        var asked = await CheckAsync("arrival", member, ("Input.Branch", "A2"));
        await office.Staff.SubmitAsync(asked, Record);
        var after = await office.MovementsAsync(3);
        (after.Count(Movement.TransferredIn) - before.Count(Movement.TransferredIn)).ShouldBe(1);
        var kept = await office.SeeAsync(member);
        (kept.LastBranchId, kept.LeftOn).ShouldBe((office["A2"].Id, null));
        (await CheckAsync("arrival", member, ("Input.Branch", "A2"))).Errors.ShouldContain("Cà Văn Về đang sinh hoạt tại Chi bộ bản Hai.");
        await office.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task A_member_from_outside_is_taken_in_once_and_only_in_ones_own_branches()
    {
        var form = await office.Staff.OpenAsync("/movements/newcomer?from=A1");
        (string, string?)[] person =
        [
            ("Input.FullName", "  Cà Thị   Mới "),
            ("Input.Sex", "Female"),
            ("Input.BirthDate", "02/09/1990"),
            ("Input.Ethnicity", "Thái"),
            ("Input.AdmittedOn", "19/05/2015"),
            ("Input.OfficialOn", "19/05/2016"),
            .. Paper,
        ];
        (await office.Staff.SubmitAsync(form, Continue)).Errors.ShouldContain("Hãy nhập họ và tên");
        var asked = await office.Staff.SubmitAsync(form, Continue, person);
        asked.Text.ShouldContain("Cà Thị Mới được tiếp nhận về Chi bộ bản Một (Đảng bộ xã A, Đảng bộ huyện SC), từ ngày 04/03/2024.");
        (await office.Staff.SubmitAsync(asked, Record)).Path.ShouldBe("/organisations/A1/roster");
        (await office.Staff.SubmitAsync(asked, Record)).Text.ShouldContain("Biểu mẫu này đã được gửi trước đó");
        var kept = await office.Host.WithRecordsAsync(context => context.Members.SingleAsync(member => member.FullName == "Cà Thị Mới"));
        kept.RecordNumber.ShouldStartWith(Member.TemporaryPrefix);
        (await office.MembershipsAsync(kept)).Single().Began.ShouldBe(MembershipStart.TransferIn);

        (await office.Staff.OpenAsync("/movements/newcomer?from=V1")).Status.ShouldBe(HttpStatusCode.NotFound);
        var again = await office.Staff.SubmitAsync(
            await office.Staff.OpenAsync("/movements/newcomer?from=A1"),
            Continue,
            [.. person, ("Input.Branch", "V1")]
        );
        again.Errors.ShouldContain("Không có chi bộ nào có mã hoặc tên “V1”");
        await office.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task Admitted_again_too_early_is_recorded_with_a_reason_and_probation_runs_anew()
    {
        var member = await office.Host.ArrangeAsync(data =>
            data.MemberAsync(office["A1"], "Cà Văn Lại", leftOn: new DateOnly(2021, 3, 2), ended: MembershipEnd.StruckOff)
        );
        var refused = await CheckAsync("re-admission", member, ("Input.Branch", "A1"));
        refused.Errors.ShouldContain("Hãy nhập lý do");
        refused.Errors.ShouldContain("chưa đủ 36 tháng kể từ ngày ra khỏi Đảng", Case.Sensitive, "why a reason is asked for");
        refused.TextOf(".definitions").ShouldContain("từ ngày 02/03/2024 (đủ 36 tháng)");
        var asked = await office.Staff.SubmitAsync(refused, Continue, ("Input.Reason", "Đã có ý kiến của tỉnh"));
        asked.Text.ShouldContain("Cà Văn Lại: chưa đủ 36 tháng kể từ ngày ra khỏi Đảng (đủ từ ngày 02/03/2024; 24-QĐ/TW, mục 3.5).");
        asked.Text.ShouldContain("là đảng viên dự bị đến hết 12 tháng, ngày 04/03/2025");
        await office.Staff.SubmitAsync(asked, Record, ("Input.Confirmed", "Movements.ReAdmittedEarly"));
        var kept = await office.MembershipsAsync(member);
        (kept[^1].Began, kept[^1].AdmissionNumber, kept[^1].From).ShouldBe((MembershipStart.ReAdmission, 2, Day));
        var admission = await office.Host.WithRecordsAsync(context =>
            context.Admissions.SingleAsync(one => one.MemberId == member.Id && one.Number == 2)
        );
        (admission.AdmittedOn, admission.OfficialOn, admission.DecisionNumber).ShouldBe((Day, null, "9-QĐ/HU"));
        (await office.MovementsAsync(3)).Count(Movement.Readmitted).ShouldBe(1);
        await office.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task A_branch_begins_to_cover_a_locality_and_no_longer_does()
    {
        var locality = await office.Host.ArrangeAsync(async data =>
        {
            var place = await data.SaveAsync(
                new Locality
                {
                    Code = "A-T1",
                    Name = "Bản Một",
                    Kind = LocalityKind.Village,
                }
            );
            await data.AddAsync(
                new LocalityAffiliation
                {
                    LocalityId = place.Id,
                    CommuneId = office.Commune.Id,
                    From = TestData.Founded,
                }
            );
            return place;
        });
        var form = await office.Staff.OpenAsync("/movements/coverage?from=A1");
        (string, string?)[] begin = [("Input.Kind", "Begin"), ("Input.LocalityId", $"{locality.Id}"), .. Paper];
        var asked = await office.Staff.SubmitAsync(form, Continue, begin);
        asked.Text.ShouldContain("Chi bộ bản Một phụ trách Bản Một từ ngày 04/03/2024.");
        await office.Staff.SubmitAsync(asked, Record);
        var second = await office.Staff.SubmitAsync(await office.Staff.OpenAsync("/movements/coverage?from=A2"), Continue, begin);
        second.Text.ShouldContain("Địa bàn đang do chi bộ khác phụ trách: Chi bộ bản Một.");

        var end = await office.Staff.SubmitAsync(
            await office.Staff.OpenAsync("/movements/coverage?from=A1"),
            Continue,
            [.. Paper, ("Input.Kind", "End"), ("Input.LocalityId", $"{locality.Id}"), ("Input.EffectiveOn", "05/03/2024")]
        );
        end.Text.ShouldContain("Bản Một sẽ không có chi bộ nào phụ trách.");
        await office.Staff.SubmitAsync(end, Record, ("Input.Confirmed", "Movements.LeftUncovered"));
        var kept = await office.Host.WithRecordsAsync(context => context.LocalityCoverages.SingleAsync(one => one.LocalityId == locality.Id));
        (kept.BranchId, kept.From, kept.To).ShouldBe((office["A1"].Id, Day, new DateOnly(2024, 3, 5)));
        (await office.Staff.OpenAsync("/movements/coverage?from=V1")).Status.ShouldBe(HttpStatusCode.NotFound);
        await office.ShouldBeSoundAsync();
    }

    private async Task<RecordsPage> CheckAsync(string act, Member member, params (string, string?)[] fields) =>
        await office.Staff.SubmitAsync(await office.Staff.OpenAsync($"/movements/{act}?member={member.Id}"), Continue, [.. Paper, .. fields]);

    private Task<List<(DateOnly, DateOnly?)>> AbsencesAsync(Member member) =>
        office.Host.WithRecordsAsync(async context =>
            (await context.Absences.Where(one => one.MemberId == member.Id).ToListAsync()).Select(one => (one.From, one.To)).ToList()
        );
}
