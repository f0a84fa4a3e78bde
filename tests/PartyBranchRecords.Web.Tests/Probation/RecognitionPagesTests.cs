using System.Net;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Probation;
using PartyBranchRecords.Web.Tests.History;
using PartyBranchRecords.Web.Tests.Hosting;
using PartyBranchRecords.Web.Tests.Movements;

namespace PartyBranchRecords.Web.Tests.Probation;

/// <summary>From probation to official member through the pages; today is 15/06/2024, 24-QĐ/TW is in force.</summary>
public sealed class RecognitionPagesTests(MovementOffice office) : IClassFixture<MovementOffice>
{
    private const string Continue = "button[formaction*='handler=Check']";
    private const string Record = "button[formaction*='handler=Record']";

    private static readonly DateOnly Admitted = new(2023, 5, 10);

    [Fact]
    public async Task A_secretary_records_the_resolutions_and_staff_the_decision_and_the_member_is_official_from_the_end_of_probation()
    {
        var (secretary, member) = (await office.Host.SignInAsync("bithu"), await ProbationerAsync("Vàng A Công"));
        var (before, dayBefore) = (await OfficialAsync(Admitted.AddYears(1)), await OfficialAsync(Admitted.AddYears(1).AddDays(-1)));
        var asked = await ResolveAsync(secretary, member, "20/05/2024", votes: "5", ("Input.Chair", "Lò Văn Chủ"));
        asked.Text.ShouldContain("Vàng A Công: Chi bộ có nghị quyết công nhận, số 7-NQ/CB ngày 20/05/2024, 5/5 tán thành.");
        (await secretary.SubmitAsync(asked, Record)).Path.ShouldBe($"/members/{member.Id}/recognition");

        var commune = await StepAsync(
            secretary,
            member,
            "commune-resolution",
            "3-NQ/ĐU",
            "27/05/2024",
            ("Input.Total", "15"),
            ("Input.Votes[0].For", "11")
        );
        await secretary.SubmitAsync(commune, Record);

        var refused = await StepAsync(secretary, member, "decision", "9-QĐ/HU", "03/06/2024");
        refused.Errors.ShouldContain("Vàng A Công: theo 24-QĐ/TW, thẩm quyền quyết định thuộc cấp ủy cấp trên trực tiếp");
        (await OfficialOnAsync(member)).ShouldBeNull();

        var decision = await StepAsync(office.Staff, member, "decision", "9-QĐ/HU", "03/06/2024");
        decision.Text.ShouldContain("Vàng A Công: đảng viên chính thức từ ngày 10/05/2024, theo quyết định số 9-QĐ/HU ngày 03/06/2024.");
        await office.Staff.SubmitAsync(decision, Record);
        (await OfficialOnAsync(member)).ShouldBe(new DateOnly(2024, 5, 10));
        (await OfficialAsync(Admitted.AddYears(1))).ShouldBe(before + 1, "official from the day probation ended");
        (await OfficialAsync(Admitted.AddYears(1).AddDays(-1))).ShouldBe(dayBefore);

        var record = await office.Staff.OpenAsync($"/members/{member.Id}");
        record.Text.ShouldContain("Quyết định công nhận chính thức · số 9-QĐ/HU");
        record.Text.ShouldContain("5/5 tán thành");
        (await secretary.OpenAsync($"/members/{member.Id}/recognition")).Text.ShouldContain("chủ trì: Lò Văn Chủ");
        await office.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task What_is_late_is_recorded_with_its_true_day_and_a_reason_and_counts_from_the_right_day()
    {
        var member = await ProbationerAsync("Vàng A Muộn", new DateOnly(2022, 3, 1));
        var refused = await ResolveAsync(office.Staff, member, "03/06/2024", votes: "3");
        refused.Errors.ShouldContain("Vàng A Muộn: Quá hạn ngày");
        refused.Errors.ShouldContain("24-QĐ/TW, mục 4.2");
        refused.Errors.ShouldContain("Mới có 3/5 đảng viên chính thức tán thành; cần ít nhất 4");
        refused.Errors.ShouldContain("Hãy chọn lý do");
        refused.TextOf("[name='Input.Decision']").ShouldBe("");
        refused.All("[name='Input.Decision']").Single().GetAttribute("value").ShouldBe("7-NQ/CB", "what was typed stays");

        (await office.Staff.SubmitAsync(refused, Continue, ("Input.Because", "Other"))).Errors.ShouldContain("Hãy ghi rõ lý do");
        var asked = await office.Staff.SubmitAsync(refused, Continue, ("Input.Because", "NoMeeting"));
        await office.Staff.SubmitAsync(asked, Record);
        var kept = await office.Host.WithRecordsAsync(context =>
            context.RuleExceptions.Where(one => one.MemberId == member.Id).OrderBy(one => one.Rule).ToListAsync()
        );
        kept.Select(one => one.Rule).ShouldBe([AdmissionRule.BranchVote, AdmissionRule.RecognitionResolution], ignoreOrder: true);
        kept.ShouldAllBe(one => one.Kind == RuleExceptionKind.Explained && one.Reason == ExceptionReason.NoMeeting);

        var decision = await StepAsync(office.Staff, member, "decision", "10-QĐ/HU", "10/06/2024");
        await office.Staff.SubmitAsync(decision, Record);
        (await OfficialOnAsync(member)).ShouldBe(new DateOnly(2023, 3, 1), "however late the meeting was");
        (await office.Staff.OpenAsync($"/members/{member.Id}/recognition")).Text.ShouldContain("Không tổ chức được cuộc họp");
    }

    [Fact]
    public async Task The_second_click_writes_nothing_and_days_out_of_order_are_refused()
    {
        var member = await ProbationerAsync("Vàng A Hai");
        var asked = await ResolveAsync(office.Staff, member, "20/05/2024", votes: "5");
        await office.Staff.SubmitAsync(asked, Record);
        (await office.Staff.SubmitAsync(asked, Record)).Text.ShouldContain("Biểu mẫu này đã được gửi trước đó");
        (await StepsAsync(member)).ShouldBe([RecognitionStepKind.BranchResolved]);

        (await ResolveAsync(office.Staff, member, "21/05/2024", votes: "5")).Errors.ShouldContain("đã được ghi, ngày 20/05/2024");
        (await StepAsync(office.Staff, member, "decision", "9-QĐ/HU", "19/05/2024")).Errors.ShouldContain("không được trước bước");
        (await StepAsync(office.Staff, member, "decision", "9-QĐ/HU", "16/06/2024")).Errors.ShouldContain("15/06/2024");
        (await StepAsync(office.Staff, member, "decision", "", "31/02/2024")).Errors.ShouldContain("Ngày quyết định");
        (await StepAsync(office.Staff, member, "decision", "", "")).Errors.ShouldContain("Hãy nhập số văn bản");
    }

    [Fact]
    public async Task Who_stands_in_another_commune_is_not_found()
    {
        var secretary = await office.Host.SignInAsync("bithu");
        var other = await ProbationerAsync("Vàng A Xa", branch: "B1");
        foreach (var page in new[] { "", "/branch-resolution", "/decision", "/helper", "/papers", "/take-out", "/extension", "/decision/correct" })
        {
            (await secretary.OpenAsync($"/members/{other.Id}/recognition{page}")).Status.ShouldBe(HttpStatusCode.NotFound, page);
        }
        var own = await ProbationerAsync("Vàng A Gần");
        var form = await secretary.OpenAsync($"/members/{own.Id}/recognition/branch-resolution");
        form.All("[name='Input.People[0].Id']").Single().SetAttribute("value", $"{other.Id}");
        (
            await secretary.SubmitAsync(form, Continue, ("Input.Decision", "7-NQ/CB"), ("Input.DecidedOn", "20/05/2024"), ("Input.Votes[0].For", "5"))
        ).Status.ShouldBe(HttpStatusCode.NotFound);
        (await StepsAsync(other)).ShouldBeEmpty();
        (await secretary.OpenAsync("/probation")).Text.ShouldNotContain("Vàng A Xa");
    }

    [Fact]
    public async Task Several_are_recognised_by_one_form_with_numbers_counted_on()
    {
        var people = new[] { await ProbationerAsync("Sùng A Chín"), await ProbationerAsync("Sùng B Mười"), await ProbationerAsync("Sùng C Một") };
        var form = await office.Staff.OpenAsync("/probation/decision?" + string.Join('&', people.Select(member => $"member={member.Id}")));
        var asked = await office.Staff.SubmitAsync(
            form,
            Continue,
            ("Input.Decision", "98-QĐ/HU"),
            ("Input.DecidedOn", "03/06/2024"),
            ("Input.Because", "RecordsIncomplete")
        );
        asked.Text.ShouldContain("theo quyết định số 98-QĐ/HU ngày 03/06/2024");
        (await office.Staff.SubmitAsync(asked, Record)).Path.ShouldBe("/probation");
        var numbers = await office.Host.WithRecordsAsync(context =>
            context.RecognitionSteps.Where(step => step.Kind == RecognitionStepKind.Recognised).Select(step => step.Document).ToListAsync()
        );
        new[] { "98-QĐ/HU", "99-QĐ/HU", "100-QĐ/HU" }.ShouldBeSubsetOf(numbers);
        foreach (var member in people)
        {
            (await OfficialOnAsync(member)).ShouldBe(Admitted.AddYears(1));
        }
        var branches = await office.Staff.OpenAsync(
            "/probation/branch-resolution?" + string.Join('&', people.Select(member => $"member={member.Id}"))
        );
        (await office.Staff.SubmitAsync(branches, Continue, ("Input.Decision", "7-NQ/CB"), ("Input.DecidedOn", "20/05/2024"))).Errors.ShouldContain(
            "không cùng một chi bộ"
        );
        (await office.Staff.OpenAsync("/probation/decision")).Path.ShouldBe("/probation", "nobody was chosen");
    }

    [Fact]
    public async Task A_decision_entered_by_mistake_is_taken_out_with_a_reason_and_probation_goes_on()
    {
        var member = await ProbationerAsync("Vàng A Nhầm");
        await office.Staff.SubmitAsync(await ResolveAsync(office.Staff, member, "20/05/2024", votes: "5"), Record);
        await office.Staff.SubmitAsync(await StepAsync(office.Staff, member, "decision", "11-QĐ/HU", "03/06/2024"), Record);
        var official = await OfficialAsync(office.Host.Today);
        var form = await office.Staff.OpenAsync($"/members/{member.Id}/recognition/take-out");
        (await office.Staff.SubmitAsync(form, Record, ("Input.Step", "Recognised"))).Errors.ShouldContain("Hãy nhập lý do");
        form.Has("[name='Input.Step'][value=BranchResolved]").ShouldBeFalse("the last step only: those before it stand under it");
        await office.Staff.SubmitAsync(form, Record, ("Input.Step", "Recognised"), ("Input.Reason", "Nhầm người"));
        (await OfficialOnAsync(member)).ShouldBeNull();
        (await OfficialAsync(office.Host.Today)).ShouldBe(official - 1);
        (await StepsAsync(member)).ShouldBe([RecognitionStepKind.BranchResolved]);
        (await office.Staff.OpenAsync($"/members/{member.Id}")).Text.ShouldContain("Nhầm người");
        await office.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task A_step_recorded_wrongly_is_put_right_under_what_came_after_it()
    {
        var member = await ProbationerAsync("Vàng A Sửa");
        await office.Staff.SubmitAsync(await ResolveAsync(office.Staff, member, "20/05/2024", votes: "5"), Record);
        await office.Staff.SubmitAsync(await StepAsync(office.Staff, member, "decision", "11-QĐ/HU", "03/06/2024"), Record);
        var address = $"/members/{member.Id}/recognition/branch-resolution/correct";
        (await office.Staff.OpenAsync($"/members/{member.Id}/recognition")).Has($"a[href='{address}']").ShouldBeTrue();
        var form = await office.Staff.OpenAsync(address);
        (Typed(form, "Input.Decision"), Typed(form, "Input.DecidedOn"), Typed(form, "Input.Votes[0].For")).ShouldBe(("7-NQ/CB", "20/05/2024", "5"));

        (await office.Staff.SubmitAsync(form, Continue, ("Input.Decision", "8-NQ/CB"))).Errors.ShouldContain("Hãy nhập lý do");
        var same = await office.Staff.SubmitAsync(form, Continue, ("Input.Decision", "7-NQ/CB"), ("Input.Reason", "Gõ nhầm số"));
        same.Errors.ShouldContain("Chưa có mục nào khác");
        var late = await office.Staff.SubmitAsync(form, Continue, ("Input.DecidedOn", "04/06/2024"), ("Input.Reason", "Gõ nhầm ngày"));
        late.Errors.ShouldContain("03/06/2024");
        Typed(late, "Input.DecidedOn").ShouldBe("04/06/2024");

        var shown = await office.Staff.SubmitAsync(
            form,
            Continue,
            ("Input.Decision", "8-NQ/CB"),
            ("Input.DecidedOn", "21/05/2024"),
            ("Input.Reason", "Gõ nhầm số")
        );
        shown
            .All(".consequence li")
            .Select(line => line.TextContent)
            .ShouldBe(["Số nghị quyết: 7-NQ/CB → 8-NQ/CB", "Ngày họp: 20/05/2024 → 21/05/2024"]);
        await office.Staff.SubmitAsync(shown, Record);
        (await StepsAsync(member)).ShouldBe([RecognitionStepKind.BranchResolved, RecognitionStepKind.Recognised]);
        (await OfficialOnAsync(member)).ShouldBe(Admitted.AddYears(1));
        var page = await office.Staff.OpenAsync($"/members/{member.Id}/recognition");
        page.Text.ShouldContain("8-NQ/CB");
        page.Text.ShouldNotContain("7-NQ/CB");
        await office.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task A_step_that_is_not_recorded_cannot_be_put_right_and_a_decision_only_by_whoever_decides()
    {
        var member = await ProbationerAsync("Vàng A Chưa");
        var page = await office.Staff.OpenAsync($"/members/{member.Id}/recognition/decision/correct");
        page.Has("form [name='Input.Decision']").ShouldBeFalse();
        page.Text.ShouldContain("chưa được ghi");
        (await office.Staff.OpenAsync($"/members/{member.Id}/recognition/ceremony/correct")).Status.ShouldBe(HttpStatusCode.NotFound);
        await office.Staff.SubmitAsync(await ResolveAsync(office.Staff, member, "20/05/2024", votes: "5"), Record);
        await office.Staff.SubmitAsync(await StepAsync(office.Staff, member, "decision", "11-QĐ/HU", "03/06/2024"), Record);
        var secretary = await office.Host.SignInAsync("bithu");
        var form = await secretary.OpenAsync($"/members/{member.Id}/recognition/decision/correct");
        var refused = await secretary.SubmitAsync(form, Continue, ("Input.Decision", "12-QĐ/HU"), ("Input.Reason", "Nhầm"));
        refused.Errors.ShouldContain("24-QĐ/TW");
        (await secretary.OpenAsync($"/members/{member.Id}/recognition")).Has("a[href$='decision/correct']").ShouldBeFalse();
    }

    private static string? Typed(RecordsPage page, string name) => page.Document.QuerySelector($"[name='{name}']")?.GetAttribute("value");

    [Fact]
    public async Task A_recognition_is_taken_back_from_the_history_and_probation_goes_on()
    {
        var member = await ProbationerAsync("Vàng A Hoàn Tác");
        await office.Staff.SubmitAsync(await ResolveAsync(office.Staff, member, "20/05/2024", votes: "5"), Record);
        var before = await office.Host.BelievedAsync();
        await office.Staff.SubmitAsync(await StepAsync(office.Staff, member, "decision", "11-QĐ/HU", "03/06/2024"), Record);
        (await OfficialOnAsync(member)).ShouldBe(Admitted.AddYears(1));
        await office.Staff.TakesBackTheLastChangeAsync(office.Host, before);
        (await OfficialOnAsync(member)).ShouldBeNull();
        await office.ShouldBeSoundAsync();
    }

    /// <summary>In a branch of the commune that has five official members, unless another is named.</summary>
    private Task<Member> ProbationerAsync(string name, DateOnly? admittedOn = null, string? branch = null) =>
        office.Host.ArrangeAsync(async data =>
        {
            var own = branch is null ? await office.BranchAsync(data) : office[branch];
            return await data.MemberAsync(own, name, admittedOn ?? Admitted, probationary: true);
        });

    private static Task<RecordsPage> ResolveAsync(
        RecordsBrowser browser,
        Member member,
        string on,
        string votes,
        params (string, string?)[] fields
    ) => StepAsync(browser, member, "branch-resolution", "7-NQ/CB", on, [("Input.Votes[0].For", votes), .. fields]);

    private static async Task<RecordsPage> StepAsync(
        RecordsBrowser browser,
        Member member,
        string step,
        string number,
        string on,
        params (string, string?)[] fields
    ) =>
        await browser.SubmitAsync(
            await browser.OpenAsync($"/members/{member.Id}/recognition/{step}"),
            Continue,
            [("Input.Decision", number), ("Input.DecidedOn", on), .. fields]
        );

    private Task<DateOnly?> OfficialOnAsync(Member member) =>
        office.Host.WithRecordsAsync(context =>
            context.Admissions.Where(one => one.MemberId == member.Id).Select(one => one.OfficialOn).SingleAsync()
        );

    private Task<List<RecognitionStepKind>> StepsAsync(Member member) =>
        office.Host.WithRecordsAsync(context =>
            context.RecognitionSteps.Where(step => step.MemberId == member.Id).OrderBy(step => step.On).Select(step => step.Kind).ToListAsync()
        );

    /// <summary>The official members of the district on a day, as the report has them.</summary>
    private Task<int> OfficialAsync(DateOnly day) =>
        office.Host.WithRecordsAsync(async context =>
        {
            var report = await new MembersReport(new ReportFacts(context)).RunAsync(new DayRequest { Organisation = "SC", AsOf = day });
            return report.Value!.Total.Figures.Count(PeopleCount.Official);
        });
}
