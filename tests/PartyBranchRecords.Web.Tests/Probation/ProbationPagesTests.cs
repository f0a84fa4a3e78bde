using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Probation;
using PartyBranchRecords.Web.Tests.Hosting;
using PartyBranchRecords.Web.Tests.Movements;

namespace PartyBranchRecords.Web.Tests.Probation;

/// <summary>The list of members in probation, helpers, papers, extension, and the list of party badges; today is 15/06/2024.</summary>
public sealed class ProbationPagesTests(MovementOffice office) : IClassFixture<MovementOffice>
{
    private const string Record = "button[formaction*='handler=Record']";

    [Fact]
    public async Task The_list_has_everybody_in_probation_also_who_was_admitted_again_and_nobody_else()
    {
        var again = await office.Host.ArrangeAsync(async data =>
        {
            var member = await data.MemberAsync(office["A2"], "Hạng A Lại", leftOn: new DateOnly(2018, 3, 2), ended: MembershipEnd.StruckOff);
            await data.AddAsync(
                new Admission
                {
                    MemberId = member.Id,
                    Number = 2,
                    AdmittedOn = new DateOnly(2023, 9, 2),
                },
                new BranchMembership
                {
                    MemberId = member.Id,
                    BranchId = office["A2"].Id,
                    AdmissionNumber = 2,
                    Began = MembershipStart.ReAdmission,
                    From = new DateOnly(2023, 9, 2),
                }
            );
            await data
                .Context.Members.Where(one => one.Id == member.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.LeftOn, (DateOnly?)null));
            return member;
        });
        await ProbationerAsync("Hạng A Quá", new DateOnly(2023, 1, 10));
        var page = await office.Staff.OpenAsync("/probation");
        page.Text.ShouldContain("Hạng A Lại · kết nạp lại");
        page.Text.ShouldContain("Hạng A Quá");
        page.Text.ShouldNotContain("Lò Văn A1 0");
        page.Has($"input[name=member][value='{again.Id}']").ShouldBeTrue();

        var overdue = await office.Staff.OpenAsync("/probation?state=Overdue&unit=A");
        overdue.Text.ShouldContain("Hạng A Quá");
        overdue.Text.ShouldContain("quá hạn");
        overdue.Text.ShouldNotContain("Hạng A Lại");
        (await office.Staff.OpenAsync("/probation?q=hang+a+lai")).All("tbody tr").Count().ShouldBe(1);
        (await office.Staff.OpenAsync("/probation?unit=B")).Text.ShouldNotContain("Hạng A Quá");
        (await office.OtherStaff.OpenAsync("/probation")).Text.ShouldContain("Không có đảng viên dự bị nào.");
        (await office.Staff.OpenAsync("/probation?as-of=2023-01-09")).Text.ShouldNotContain("Hạng A Quá");
    }

    [Fact]
    public async Task An_official_member_of_the_branch_helps_and_is_replaced()
    {
        var member = await ProbationerAsync("Hạng A Giúp", new DateOnly(2023, 9, 2));
        var (first, second) = (await office.MemberAsync("Tòng Văn Trước"), await office.MemberAsync("Tòng Văn Sau"));
        var elsewhere = await office.MemberAsync("Tòng Văn Khác", "A2");
        await HelpAsync(member, first, "02/09/2023");
        var page = await HelpAsync(member, second, "01/03/2024");
        page.Text.ShouldContain("Tòng Văn Sau · Từ 01/03/2024");
        page.Text.ShouldContain("Tòng Văn Trước · 02/09/2023 – 29/02/2024");
        (await HelpAsync(member, second, "01/04/2024")).Errors.ShouldContain("Đã có phân công từ ngày 01/03/2024");
        var form = await office.Staff.OpenAsync($"/members/{member.Id}/recognition/helper");
        form.Has($"option[value='{elsewhere.Id}']").ShouldBeFalse();
        form.Has($"option[value='{member.Id}']").ShouldBeFalse();
        form.All($"option[value='{first.Id}']").Single().SetAttribute("value", $"{elsewhere.Id}");
        (
            await office.Staff.SubmitAsync(form, Record, ("Input.HelperId", $"{elsewhere.Id}"), ("Input.EffectiveOn", "01/05/2024"))
        ).Errors.ShouldContain("không phải là đảng viên chính thức của chi bộ");
        (await office.Staff.OpenAsync("/probation?q=hang+a+giup")).Text.ShouldContain("Tòng Văn Sau");
        await office.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task Papers_are_marked_as_there_and_what_was_typed_without_the_mark_is_named()
    {
        var member = await ProbationerAsync("Hạng A Giấy", new DateOnly(2023, 9, 2));
        var form = await office.Staff.OpenAsync($"/members/{member.Id}/recognition/papers");
        var refused = await office.Staff.SubmitAsync(form, Record, ("Input.Papers[0].On", "04/03/2024"));
        refused.Errors.ShouldContain("chưa được đánh dấu “Đã có”");
        (
            await office.Staff.SubmitAsync(form, Record, ("Input.Papers[0].IsThere", "true"), ("Input.Papers[0].On", "01/09/2023"))
        ).Errors.ShouldContain("không được trước ngày vào Đảng (02/09/2023)");
        var kept = await office.Staff.SubmitAsync(
            form,
            Record,
            ("Input.Papers[0].IsThere", "true"),
            ("Input.Papers[0].On", "04/03/2024"),
            ("Input.Papers[0].FiledAt", "Tủ 2")
        );
        kept.Text.ShouldContain("đã có Giấy chứng nhận học lớp bồi dưỡng đảng viên mới · 04/03/2024 · Tủ 2");

        var again = await office.Staff.OpenAsync($"/members/{member.Id}/recognition/papers");
        again.All("[name='Input.Papers[0].IsThere']").Single().RemoveAttribute("checked");
        await office.Staff.SubmitAsync(again, Record);
        (await office.Host.WithRecordsAsync(context => context.DossierDocuments.CountAsync(paper => paper.MemberId == member.Id))).ShouldBe(0);
    }

    [Fact]
    public async Task The_deadline_of_the_decision_is_extended_once()
    {
        var member = await ProbationerAsync("Hạng A Hạn", new DateOnly(2023, 3, 1));
        (string, string?)[] paper = [("Input.Decision", "5-CV/HU"), ("Input.DecidedOn", "01/05/2024")];
        var early = await office.Staff.OpenAsync($"/members/{member.Id}/recognition/extension");
        (await office.Staff.SubmitAsync(early, Record, paper)).Errors.ShouldContain("Chi bộ chưa có nghị quyết");
        await office.Host.ArrangeAsync(async data =>
        {
            await data.AddAsync(
                new RecognitionStep
                {
                    MemberId = member.Id,
                    AdmissionNumber = 1,
                    Kind = RecognitionStepKind.BranchResolved,
                    On = new DateOnly(2024, 3, 20),
                }
            );
            return true;
        });
        var form = await office.Staff.OpenAsync($"/members/{member.Id}/recognition/extension");
        (await office.Staff.SubmitAsync(form, Record, paper)).Text.ShouldContain("Đã gia hạn theo văn bản số 5-CV/HU, ngày 01/05/2024");
        var second = await office.Staff.OpenAsync($"/members/{member.Id}/recognition/extension");
        (await office.Staff.SubmitAsync(second, Record, paper)).Errors.ShouldContain("đã được gia hạn một lần");
        var kept = await office.Host.WithRecordsAsync(context => context.RuleExceptions.SingleAsync(one => one.MemberId == member.Id));
        (kept.Rule, kept.Kind).ShouldBe((AdmissionRule.Recognition, RuleExceptionKind.Extended));
    }

    [Fact]
    public async Task The_commune_decides_under_208_and_the_staff_may_record_it_too()
    {
        using var host = new RecordsHost { Today = new DateOnly(2026, 11, 22) };
        var member = await host.ArrangeAsync(async data =>
        {
            var district = await data.DistrictAsync();
            var commune = await data.CommuneAsync(district, "A");
            var branch = await data.BranchAsync(district, commune, "A1");
            await data.UserAsync("bithu", Role.CommuneSecretary, commune);
            return await data.MemberAsync(branch, "Hạng A Xã", new DateOnly(2025, 9, 2), probationary: true);
        });
        var secretary = await host.SignInAsync("bithu");
        var asked = await secretary.SubmitAsync(
            await secretary.OpenAsync($"/members/{member.Id}/recognition/decision"),
            "button[formaction*='handler=Check']",
            ("Input.Decision", "9-QĐ/ĐU"),
            ("Input.DecidedOn", "20/10/2026"),
            ("Input.Because", "RecordsIncomplete")
        );
        asked.Text.ShouldContain("Hạng A Xã: đảng viên chính thức từ ngày 02/09/2026");
        await secretary.SubmitAsync(asked, Record);
        (await host.WithRecordsAsync(context => context.Admissions.Select(one => one.OfficialOn).SingleAsync())).ShouldBe(new DateOnly(2026, 9, 2));
    }

    [Fact]
    public async Task Badges_are_listed_for_each_of_the_next_award_dates_also_of_who_is_away()
    {
        var member = await office.Host.ArrangeAsync(async data =>
        {
            var due = await data.MemberAsync(office["A1"], "Hạng A Huy", admittedOn: new DateOnly(1994, 8, 29), from: TestData.Founded);
            await data.AddAsync(
                new Absence
                {
                    MemberId = due.Id,
                    Kind = AbsenceKind.Exempt,
                    From = new DateOnly(2020, 1, 1),
                }
            );
            return due;
        });
        var page = await office.Staff.OpenAsync("/badges/SC");
        page.Heading.ShouldBe("Danh sách đề nghị tặng Huy hiệu Đảng, đợt 02/09/2024");
        page.Text.ShouldContain("Huy hiệu 30 năm tuổi Đảng (1)");
        page.Text.ShouldContain("Hạng A Huy");
        page.Text.ShouldContain("19/08/2024", Case.Sensitive, "the day on which the years are complete: counted from the decision");
        page.Has("a[href='/badges/SC?award=2025-05-19']").ShouldBeTrue();
        (await office.Staff.OpenAsync("/badges/SC?award=2024-11-07")).Text.ShouldNotContain("Hạng A Huy");
        (await office.Staff.OpenAsync("/badges/B")).Text.ShouldNotContain("Hạng A Huy");
        page.Has("a[href^='/reports/badges/file']").ShouldBeTrue();
        member.Id.ShouldBePositive();
    }

    private Task<Member> ProbationerAsync(string name, DateOnly admittedOn) =>
        office.Host.ArrangeAsync(data => data.MemberAsync(office["A1"], name, admittedOn, probationary: true));

    private async Task<RecordsPage> HelpAsync(Member member, Member helper, string from) =>
        await office.Staff.SubmitAsync(
            await office.Staff.OpenAsync($"/members/{member.Id}/recognition/helper"),
            Record,
            ("Input.HelperId", $"{helper.Id}"),
            ("Input.EffectiveOn", from)
        );
}
