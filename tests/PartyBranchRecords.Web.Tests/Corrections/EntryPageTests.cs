using System.Net;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Stored;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Tests.History;
using PartyBranchRecords.Web.Tests.Members;
using PartyBranchRecords.Web.Tests.Movements;

namespace PartyBranchRecords.Web.Tests.Corrections;

/// <summary>Entries of a person's timeline put right, and withdrawn, from the line itself. Today is 15/06/2024.</summary>
public sealed class EntryPageTests(MovementOffice office) : IClassFixture<MovementOffice>
{
    [Fact]
    public async Task A_ceremony_on_another_day_moves_the_membership_and_the_official_date()
    {
        var member = await office.MemberAsync("Vì Văn Lễ");
        await office.RecordedEarlierAsync();
        var admitted = new ReportArguments
        {
            Name = MovementsReport.Name,
            Organisation = "SC",
            Year = 2010,
        };
        var before = await office.ReportAsync(admitted, then: false);

        var form = await office.FromTimelineAsync(member, "Lễ kết nạp", "Đính chính");
        form.All("[name='Input.AdmittedOn']").Single().GetAttribute("value").ShouldBe("01/01/2010");
        var asked = await office.CheckAsync(form, ("Input.AdmittedOn", "03/02/2011"), CorrectionForms.Reason);
        asked.Lines().ShouldContain("Ngày vào Đảng: 01/01/2010 → 03/02/2011");
        asked.Lines().ShouldContain("Ngày chính thức: 01/01/2011 → 03/02/2012");
        asked.Lines().ShouldContain("Số kết nạp: năm 2010 bớt 1, năm 2011 thêm 1.");
        (await office.MembershipsAsync(member)).Single().From.ShouldBe(new DateOnly(2010, 1, 1), "nothing is written before it is confirmed");

        var done = await office.RecordAsync(asked);
        done.Path.ShouldBe($"/members/{member.Id}");
        (await office.MembershipsAsync(member)).Single().From.ShouldBe(new DateOnly(2011, 2, 3));
        var ceremony = done.All(".timeline > li").Single(item => item.TextContent.Contains("Lễ kết nạp"));
        ceremony.TextContent.ShouldContain("03/02/2011");
        ceremony.QuerySelector(".corrected del")!.TextContent.ShouldContain("01/01/2010");
        ceremony.TextContent.ShouldContain("Lý do: đối chiếu lý lịch gốc");
        (await office.ReportAsync(admitted, then: true)).ShouldBe(before, "as known before, the old number");
        var now = await office.ReportAsync(admitted, then: false);
        now.ShouldNotBe(before, "as known now, the new one");
        await office.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task Closings_whose_days_it_touches_are_said_before()
    {
        var member = await office.MemberAsync("Vì Văn Chốt", "B1");
        var closed = await office.Host.ArrangeAsync(data =>
            data.SaveAsync(
                new Closing
                {
                    Number = 7,
                    OrganisationId = office.District.Id,
                    Period = "2011",
                    FirstDay = new DateOnly(2011, 1, 1),
                    LastDay = new DateOnly(2011, 12, 31),
                    KnownAt = 1,
                    ClosedOn = new DateOnly(2012, 1, 5),
                }
            )
        );
        closed.Id.ShouldBeGreaterThan(0);
        var form = await office.FromTimelineAsync(member, "Lễ kết nạp", "Đính chính");
        var touching = await office.CheckAsync(form, ("Input.AdmittedOn", "03/02/2010"), CorrectionForms.Reason);
        touching.Lines().ShouldContain(line => line.StartsWith("Khoảng thời gian này nằm trong 1 lần chốt số liệu: số 7 (2011)."));
        var before = await office.CheckAsync(form, ("Input.AdmittedOn", "03/02/2010"), ("Input.OfficialOn", "31/12/2010"), CorrectionForms.Reason);
        before.Lines().ShouldNotContain(line => line.Contains("chốt số liệu"), "official one day earlier than recorded, before the closed year");
    }

    [Fact]
    public async Task A_form_sent_twice_corrects_once()
    {
        var member = await office.MemberAsync("Vì Văn Hai Lần");
        var form = await office.FromTimelineAsync(member, "Lễ kết nạp", "Đính chính");
        var asked = await office.CheckAsync(form, ("Input.AdmittedOn", "05/02/2010"), CorrectionForms.Reason);
        await office.RecordAsync(asked);
        var again = await office.RecordAsync(asked);
        again.Text.ShouldContain("Biểu mẫu này đã được gửi trước đó và đã ghi xong");
        (await CorrectionsOfAsync(member)).ShouldBe(1);
    }

    [Fact]
    public async Task Without_a_reason_or_with_days_that_cannot_be_it_is_refused_with_the_form_filled_in()
    {
        var member = await office.MemberAsync("Vì Văn Thiếu");
        var form = await office.FromTimelineAsync(member, "Lễ kết nạp", "Đính chính");
        var refused = await office.CheckAsync(form, ("Input.AdmittedOn", "16/06/2024"));
        refused.Errors.ShouldContain("Ngày không được sau ngày hôm nay (15/06/2024)");
        refused.Errors.ShouldContain("lý do");
        refused.All("[name='Input.AdmittedOn']").Single().GetAttribute("value").ShouldBe("16/06/2024");
        (await office.CheckAsync(form, ("Input.AdmittedOn", "01/01/2010"), CorrectionForms.Reason)).Errors.ShouldContain("Chưa có mục nào khác");
        (await office.CheckAsync(form, ("Input.DecisionOn", ""), ("Input.AdmittedOn", "01/01/1999"), CorrectionForms.Reason)).Errors.ShouldContain(
            "Chi bộ bản Một không hoạt động trong cả thời gian này (thành lập ngày 01/01/2000)"
        );
        (await CorrectionsOfAsync(member)).ShouldBe(0);
    }

    [Fact]
    public async Task A_transfer_on_another_day_moves_both_memberships_and_what_ended_with_it()
    {
        var member = await TransferredAsync("Vì Văn Chuyển");
        var form = await office.FromTimelineAsync(member, "Chi bộ bản Hai", "Đính chính");
        var asked = await office.CheckAsync(form, ("Input.Begin", "20/05/2024"), CorrectionForms.Reason);
        asked.Lines().ShouldContain("Sinh hoạt tại Chi bộ bản Hai: từ 06/05/2024 → từ 20/05/2024");
        var done = await office.RecordAsync(asked);

        done.Path.ShouldBe($"/members/{member.Id}");
        (await office.MembershipsAsync(member))
            .Select(row => (row.From, row.To))
            .ShouldBe([(new DateOnly(2010, 1, 1), new DateOnly(2024, 5, 20)), (new DateOnly(2024, 5, 20), null)]);
        var held = await office.Host.WithRecordsAsync(context => context.OfficeHoldings.SingleAsync(one => one.MemberId == member.Id));
        held.To.ShouldBe(new DateOnly(2024, 5, 20));
        done.All(".timeline > li.corrected").ShouldBeEmpty("nothing was withdrawn");
        await office.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task A_transfer_that_never_was_is_withdrawn_and_what_it_ended_goes_on()
    {
        var member = await TransferredAsync("Vì Văn Không Chuyển");
        var form = await office.FromTimelineAsync(member, "Chi bộ bản Hai", "Bỏ lần chuyển sinh hoạt ghi nhầm");
        var done = await office.RecordAsync(await office.CheckAsync(form, CorrectionForms.Reason));

        (await office.MembershipsAsync(member)).Single().To.ShouldBeNull();
        (await office.SeeAsync(member)).LastBranchId.ShouldBe(office["A1"].Id);
        var held = await office.Host.WithRecordsAsync(context => context.OfficeHoldings.SingleAsync(one => one.MemberId == member.Id));
        held.To.ShouldBeNull();
        var struck = done.All(".timeline > li.corrected").ShouldHaveSingleItem();
        struck.TextContent.ShouldContain("Chi bộ bản Hai");
        struck.TextContent.ShouldContain("đối chiếu lý lịch gốc");
        await office.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task A_leaving_of_the_wrong_person_is_withdrawn_and_the_membership_goes_on()
    {
        var member = await office.Host.ArrangeAsync(data =>
            data.MemberAsync(office["A1"], "Vì Văn Còn", leftOn: new DateOnly(2023, 3, 1), ended: MembershipEnd.StruckOff)
        );
        var form = await office.FromTimelineAsync(member, "Xóa tên", "Bỏ việc rời đi ghi nhầm");
        await office.RecordAsync(await office.CheckAsync(form, CorrectionForms.Reason));
        var kept = (await office.MembershipsAsync(member)).Single();
        (kept.To, kept.Ended).ShouldBe((null, null));
        (await office.SeeAsync(member)).LeftOn.ShouldBeNull();
        await office.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task What_later_facts_depend_on_is_refused_with_what_depends()
    {
        var member = await TransferredAsync("Vì Văn Phụ Thuộc");
        await office.OfficeAsync(member, office["A2"], Office.CommitteeMember, new DateOnly(2024, 5, 10));
        var form = await office.FromTimelineAsync(member, "Sinh hoạt tại Chi bộ bản Hai", "Đính chính");
        var refused = await office.CheckAsync(form, ("Input.Begin", "20/05/2024"), CorrectionForms.Reason);
        refused.Errors.ShouldContain("Chức vụ Ủy viên cấp ủy, Chi bộ bản Hai, từ 10/05/2024 khi đó nằm ngoài thời gian sinh hoạt");
    }

    [Fact]
    public async Task An_office_never_held_is_withdrawn_and_a_second_withdrawal_finds_nothing()
    {
        var member = await office.MemberAsync("Vì Văn Không Chức");
        await office.OfficeAsync(member, office["A1"], Office.DeputySecretary);
        var form = await office.FromTimelineAsync(member, "Phó bí thư", "Bỏ bản ghi nhập nhầm");
        var address = form.Address.PathAndQuery;
        await office.RecordAsync(await office.CheckAsync(form, CorrectionForms.Reason));
        (await office.Host.WithRecordsAsync(context => context.OfficeHoldings.AnyAsync(one => one.MemberId == member.Id))).ShouldBeFalse();
        (await office.Staff.OpenAsync(address)).Errors.ShouldContain("Dòng này không còn trong hồ sơ");
    }

    [Fact]
    public async Task Whoever_was_changed_meanwhile_is_named_with_who_and_when()
    {
        var member = await office.MemberAsync("Vì Văn Cùng Sửa");
        var asked = await office.CheckAsync(
            await office.FromTimelineAsync(member, "Lễ kết nạp", "Đính chính"),
            ("Input.AdmittedOn", "05/02/2010"),
            CorrectionForms.Reason
        );
        var other = await office.CheckAsync(await office.OpenAsync("change", member), ("Input.Plain.Occupation", "Giáo viên"));
        await office.RecordAsync(other);
        var refused = await office.RecordAsync(asked);
        refused.Errors.ShouldContain("Vì Văn Cùng Sửa: hồ sơ đã được Cán bộ canbo sửa lúc");
        refused.All("[name='Input.AdmittedOn']").Single().GetAttribute("value").ShouldBe("05/02/2010", "what was typed is still there");
    }

    [Fact]
    public async Task A_person_of_another_district_in_the_address_is_not_found()
    {
        var member = await office.MemberAsync("Vì Văn Khác", "V1");
        foreach (var address in new[] { "", "/change", "/person", "/entry", "/withdraw" })
        {
            (await office.Staff.OpenAsync($"/corrections{address}?member={member.Id}&entry=admission.2010-01-01.0")).Status.ShouldBe(
                HttpStatusCode.NotFound,
                address
            );
        }
        var own = await office.MemberAsync("Vì Văn Nhà");
        var form = await office.FromTimelineAsync(own, "Lễ kết nạp", "Đính chính");
        form.All("[name='Input.People[0].Id']").Single().SetAttribute("value", $"{member.Id}");
        (await office.CheckAsync(form, ("Input.AdmittedOn", "05/02/2010"), CorrectionForms.Reason)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_secretary_corrects_nothing_and_no_earlier_day_offers_it()
    {
        var member = await office.MemberAsync("Vì Văn Xem");
        var secretary = await office.Host.SignInAsync("bithu");
        (await secretary.OpenAsync($"/members/{member.Id}")).Has("a[href^='/corrections']").ShouldBeFalse();
        (await secretary.OpenAsync($"/corrections?member={member.Id}")).Path.ShouldBe("/access-denied");
        (await office.Staff.OpenAsync($"/members/{member.Id}?as-of=2020-01-01")).Has("a[href^='/corrections']").ShouldBeFalse();
        (await office.Staff.OpenAsync($"/members/{member.Id}")).Has("a[href^='/corrections']").ShouldBeTrue();
    }

    [Fact]
    public async Task A_letter_of_another_day_is_corrected_alone_and_its_working_days_count_anew()
    {
        var member = await MovedOutAsync("Vì Văn Giấy");
        var form = await office.FromTimelineAsync(member, "Giấy giới thiệu", "Đính chính");
        form.All("[name='Input.LetterNumber']").Single().GetAttribute("value").ShouldBe("7-QĐ/HU");
        var refused = await office.CheckAsync(form, ("Input.LetterNumber", ""), ("Input.IssuedOn", "16/06/2024"), CorrectionForms.Reason);
        refused.Errors.ShouldContain("Hãy nhập số giấy giới thiệu");
        refused.Errors.ShouldContain("Ngày không được sau ngày hôm nay (15/06/2024)");
        var early = await office.CheckAsync(
            form,
            ("Input.LetterNumber", "7-QĐ/HU"),
            ("Input.IssuedOn", "26/04/2024"),
            ("Input.PresentedOn", "25/04/2024")
        );
        early.Errors.ShouldContain("Ngày xuất trình không được trước ngày cấp giấy (26/04/2024)");

        var asked = await office.CheckAsync(early, ("Input.LetterNumber", "9-GT/HU"), ("Input.PresentedOn", ""), CorrectionForms.Reason);
        asked.Lines().ShouldBe(["Số giấy giới thiệu: 7-QĐ/HU → 9-GT/HU", "Ngày cấp giấy giới thiệu: 05/04/2024 → 26/04/2024"]);
        var done = await office.RecordAsync(asked);
        done.Text.ShouldContain("Giấy giới thiệu sinh hoạt đảng số 9-GT/HU, Đảng ủy phường Mẫu");
        done.Text.ShouldContain("Chưa xuất trình; hạn đến hết ngày 11/06/2024 (30 ngày làm việc)");
        done.TextOf(".timeline del").ShouldBe("05/04/2024, Giấy giới thiệu sinh hoạt đảng số 7-QĐ/HU, Đảng ủy phường Mẫu");
        (await office.MembershipsAsync(member)).Single().To.ShouldBe(new DateOnly(2024, 4, 8), "the move stands");
        (await office.RecordAsync(asked)).Text.ShouldContain("Biểu mẫu này đã được gửi trước đó");
        await office.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task A_letter_that_was_corrected_still_goes_with_the_leaving_that_never_was()
    {
        var member = await MovedOutAsync("Vì Văn Không Đi");
        var form = await office.FromTimelineAsync(member, "Giấy giới thiệu", "Đính chính");
        await office.RecordAsync(await office.CheckAsync(form, ("Input.LetterNumber", "9-GT/HU"), CorrectionForms.Reason));
        var asked = await office.CheckAsync(
            await office.FromTimelineAsync(member, "Chi bộ bản Một", "Bỏ việc rời đi ghi nhầm"),
            CorrectionForms.Reason
        );
        asked.Lines().ShouldContain(line => line.Contains("9-GT/HU"));
        await office.RecordAsync(asked);
        (await office.Host.WithRecordsAsync(context => context.Set<TransferLetter>().AnyAsync(one => one.MemberId == member.Id))).ShouldBeFalse();
        await office.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task A_correction_is_taken_back_from_the_history()
    {
        var member = await office.MemberAsync("Vì Văn Đính Chính Nhầm");
        var before = await office.Host.BelievedAsync();
        var form = await office.FromTimelineAsync(member, "Lễ kết nạp", "Đính chính");
        await office.RecordAsync(await office.CheckAsync(form, ("Input.AdmittedOn", "03/02/2011"), CorrectionForms.Reason));
        await office.Staff.TakesBackTheLastChangeAsync(office.Host, before);
        (await office.Staff.OpenAsync($"/members/{member.Id}")).Text.ShouldContain("01/01/2010");
    }

    /// <summary>From A1 to outside on 08/04/2024, with a letter that is not presented.</summary>
    private async Task<Member> MovedOutAsync(string name)
    {
        var member = await office.MemberAsync(name);
        var asked = await office.CheckAsync(
            await office.Staff.OpenAsync($"/movements/leave?member={member.Id}"),
            ("Input.Kind", nameof(LeavingKind.TransferOut)),
            ("Input.Decision", "7-QĐ/HU"),
            ("Input.DecidedOn", "05/04/2024"),
            ("Input.EffectiveOn", "08/04/2024"),
            ("Input.Destination", "Đảng ủy phường Mẫu")
        );
        await office.RecordAsync(asked);
        return member;
    }

    private Task<int> CorrectionsOfAsync(Member member) =>
        office.Host.WithRecordsAsync(context =>
            context.Changes.CountAsync(change =>
                change.Kind == ChangeKind.Correction
                && context.Admissions.IgnoreQueryFilters().Any(row => row.MemberId == member.Id && row.AddedBy == change.Number)
            )
        );

    /// <summary>Deputy secretary of A1 who moved to A2 on 06/05/2024 by the form.</summary>
    private async Task<Member> TransferredAsync(string name)
    {
        var member = await office.MemberAsync(name);
        await office.OfficeAsync(member, office["A1"], Office.DeputySecretary);
        var form = await office.Staff.OpenAsync($"/movements/transfer?member={member.Id}");
        var asked = await office.CheckAsync(
            form,
            ("Input.Branch", "A2"),
            ("Input.Decision", "12-QĐ/HU"),
            ("Input.DecidedOn", "02/05/2024"),
            ("Input.EffectiveOn", "06/05/2024")
        );
        await office.RecordAsync(asked);
        return member;
    }
}
