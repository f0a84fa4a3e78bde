using System.Net;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Web.Tests.Hosting;
using static PartyBranchRecords.Domain.Admissions.CandidateStepKind;

namespace PartyBranchRecords.Web.Tests.Admissions;

public sealed class StepPagesTests(AdmissionsOffice office) : IClassFixture<AdmissionsOffice>
{
    private const string Form = "main form[method=post]";

    [Fact]
    public async Task A_candidate_is_carried_through_all_stages_by_a_secretary_and_staff_in_turn_with_one_return()
    {
        var id = (await office.ApplicantAsync("Lò Thị Đi Suốt")).Id;
        await StepAsync(office.Secretary, id, "Trained", "01/10/2023", ("Input.Document", "55/GCN"));
        await StepAsync(office.Secretary, id, "Verified", "01/12/2023");
        var resolved = await StepAsync(office.Secretary, id, "BranchResolved", "10/01/2024", BranchVotes(7, 9));
        resolved.Text.ShouldContain("7/9 tán thành");
        await StepAsync(office.Secretary, id, "CommuneResolved", "20/01/2024", Votes(15, 15));
        await StepAsync(office.Secretary, id, "Submitted", "25/01/2024", ("Input.Document", "12-TTr/ĐU"));

        var returned = await StepAsync(
            office.Staff,
            id,
            "Returned",
            "20/02/2024",
            ("Input.BackTo", "BranchResolved"),
            ("Input.Reason", "Thiếu ý kiến nơi cư trú")
        );
        returned.Text.ShouldContain("Hồ sơ bị trả lại ngày 20/02/2024");
        var list = await office.Secretary.OpenAsync("/admissions?stage=Returned");
        list.Text.ShouldContain("Lò Thị Đi Suốt");
        list.Has($"a[href='/admissions/{id}/steps/CommuneResolved']").ShouldBeTrue("the way goes on behind the stage it was returned to");

        await StepAsync(office.Secretary, id, "CommuneResolved", "01/03/2024", Votes(14, 15));
        await StepAsync(office.Secretary, id, "Submitted", "05/03/2024");
        var decided = await DecideAsync(
            office.Staff,
            id,
            [("Input.DecisionOn", "20/03/2024"), ("Input.DecisionNumber", "31-QĐ/HU"), .. Votes(11, 11)]
        );
        decided.Text.ShouldContain("11/11 tán thành");
        var admitted = await DecideAsync(office.Staff, id, [("Input.AdmittedOn", "10/04/2024")]);
        admitted.TextOf(".definitions .tag").ShouldBe("Đã kết nạp");
    }

    [Fact]
    public async Task An_empty_step_says_what_is_missing_and_a_day_out_of_order_what_would_be_right()
    {
        var candidate = await office.CandidateAsync("Lò Thị Sai Thứ Tự", steps: [(DossierOpened, new(2023, 9, 1)), (Verified, new(2023, 12, 1))]);
        var address = $"/admissions/{candidate.Id}/steps/BranchResolved";
        var empty = await office.Secretary.SubmitAsync(await office.Secretary.OpenAsync(address), Form);
        empty.Errors.ShouldContain("Hãy nhập ngày");

        var early = await office.Secretary.SubmitAsync(empty, Form, ("Input.On", "30/11/2023"), ("Input.Votes.Chair", "Lò Văn Chủ"));
        early.Errors.ShouldContain("Ngày không được trước ngày thẩm tra, xác minh lý lịch (01/12/2023)");
        early.Document.QuerySelector("[name='Input.Votes.Chair']")!.GetAttribute("value").ShouldBe("Lò Văn Chủ");
        (await office.Secretary.SubmitAsync(early, Form, ("Input.On", "16/06/2024"))).Errors.ShouldContain("Ngày không được sau ngày hôm nay");
    }

    [Fact]
    public async Task A_step_entered_late_with_its_true_day_leaves_the_stage_as_it_is()
    {
        var candidate = await office.CandidateAsync("Lò Thị Ghi Muộn", steps: [(DossierOpened, new(2023, 9, 1)), (BranchResolved, new(2024, 2, 1))]);
        var page = await StepAsync(office.Secretary, candidate.Id, "Verified", "01/02/2024");
        page.TextOf(".definitions .tag").ShouldBe("Chi bộ đã có nghị quyết", "of one day, in the order of the stages");
    }

    [Fact]
    public async Task A_form_sent_twice_records_one_step()
    {
        var candidate = await office.CandidateAsync("Lò Thị Bấm Hai Lần");
        var form = await office.Secretary.OpenAsync($"/admissions/{candidate.Id}/steps/Trained");
        await office.Secretary.SubmitAsync(form, Form, ("Input.On", "01/05/2024"));
        var second = await office.Secretary.SubmitAsync(form, Form, ("Input.On", "01/05/2024"));
        second.Path.ShouldBe($"/admissions/{candidate.Id}");
        (await StepsAsync(candidate.Id)).Count(step => step.Kind == Trained).ShouldBe(1);
    }

    [Fact]
    public async Task A_wrong_day_is_corrected_with_a_reason_and_the_old_one_stays_struck_through()
    {
        var candidate = await office.CandidateAsync("Lò Thị Đính Chính", steps: [(DossierOpened, new(2023, 9, 1)), (Verified, new(2023, 12, 1))]);
        var form = await office.Secretary.OpenAsync($"/admissions/{candidate.Id}/corrections/3");
        (await office.Secretary.SubmitAsync(form, Form, ("Input.Step.On", "05/12/2023"))).Errors.ShouldContain("Hãy nhập lý do đính chính");

        var page = await office.Secretary.SubmitAsync(form, Form, ("Input.Step.On", "05/12/2023"), ("Input.Because", "Ghi nhầm ngày"));
        page.All(".timeline s").ShouldHaveSingleItem();
        page.TextOf(".timeline").ShouldContain("Đã đính chính: Ghi nhầm ngày");
        var kept = (await StepsAsync(candidate.Id)).Single(step => step.Kind == Verified);
        kept.On.ShouldBe(new DateOnly(2023, 12, 5));
        var change = await office.Host.WithRecordsAsync(context => context.Changes.SingleAsync(change => change.Number == kept.AddedBy));
        change.Kind.ShouldBe(ChangeKind.Correction);
    }

    [Fact]
    public async Task The_last_step_that_never_was_is_taken_out()
    {
        var candidate = await office.CandidateAsync("Lò Thị Bỏ Bước", steps: [(DossierOpened, new(2023, 9, 1)), (Verified, new(2023, 12, 1))]);
        var form = await office.Secretary.OpenAsync($"/admissions/{candidate.Id}/corrections/3");
        var page = await office.Secretary.SubmitAsync(form, "button[formaction*='TakeOut']", ("Input.Because", "Ghi nhầm người"));
        page.TextOf(".definitions .tag").ShouldBe("Đã mở hồ sơ");
        (await StepsAsync(candidate.Id)).ShouldNotContain(step => step.Kind == Verified);
    }

    [Fact]
    public async Task Under_208_the_communes_secretary_records_the_decision_and_nobody_submits()
    {
        using var host = new Hosting.RecordsHost { Today = new DateOnly(2026, 11, 22) };
        var id = await host.ArrangeAsync(async data =>
        {
            var district = await data.DistrictAsync();
            var commune = await data.CommuneAsync(district, "SC-A", "Đảng bộ xã A");
            var branch = await data.BranchAsync(district, commune, "SC-A-1", "Chi bộ bản Một");
            await data.UserAsync("bithu", Data.Access.Role.CommuneSecretary, commune);
            var candidate = AdmissionCandidate.Found(
                "THU-1",
                branch.Id,
                new CandidateEntry
                {
                    FullName = "Lò Thị Xã",
                    BirthYear = 2001,
                    Sex = Domain.Members.Sex.Female,
                    Source = CandidateSource.YouthUnion,
                }
            );
            candidate.Keep(new ApplicantEntry { BirthDate = new DateOnly(2001, 9, 2), Ethnicity = "Thái" });
            await data.SaveAsync(candidate);
            foreach (var (kind, on) in new[] { (Identified, 1), (DossierOpened, 8), (CommuneResolved, 10) })
            {
                await data.AddAsync(
                    new CandidateStep
                    {
                        CandidateId = candidate.Id,
                        Kind = kind,
                        On = new DateOnly(2026, on, 5),
                    }
                );
            }
            return candidate.Id;
        });
        var secretary = await host.SignInAsync("bithu");
        (await secretary.OpenAsync($"/admissions/{id}")).Has($".acts a[href='/admissions/{id}/decision']").ShouldBeTrue();
        var page = await DecideAsync(
            secretary,
            id,
            [("Input.DecisionOn", "01/11/2026"), ("Input.DecisionNumber", "5-QĐ/ĐU"), .. Votes(5, 5), ("Input.AdmittedOn", "20/11/2026")]
        );
        page.TextOf(".definitions .tag").ShouldBe("Đã kết nạp");
    }

    [Fact]
    public async Task Several_decisions_are_one_change_with_numbers_counted_on()
    {
        var first = await SubmittedAsync("Lò Thị Lô Một");
        var second = await SubmittedAsync("Lò Thị Lô Hai");
        (await office.Staff.OpenAsync("/admissions/decisions")).Text.ShouldContain("Lò Thị Lô Một");
        var form = await office.Staff.OpenAsync($"/admissions/decisions?candidate={first}&candidate={second}");
        var preview = await PressAsync(form, "Check", [("Input.On", "01/06/2024"), ("Input.FirstNumber", "121-QĐ/HU"), .. Votes(11, 11)]);
        preview.Text.ShouldContain("Sẽ ghi 2 quyết định kết nạp ngày 01/06/2024");
        preview.All("[name$='.Document']").Select(field => field.GetAttribute("value")).ShouldBe(["121-QĐ/HU", "122-QĐ/HU"]);
        (await StepsAsync(first)).ShouldNotContain(step => step.Kind == Decided, "nothing is written before it is confirmed");

        var done = await PressAsync(preview, "Record", ("Input.Reason", "RecordsIncomplete"));
        done.Text.ShouldContain("Đã ghi 2 quyết định kết nạp ngày 01/06/2024");
        var steps = new[] { await StepsAsync(first), await StepsAsync(second) }.Select(all => all.Single(step => step.Kind == Decided)).ToList();
        steps.Select(step => step.Document).ShouldBe(["121-QĐ/HU", "122-QĐ/HU"], ignoreOrder: true);
        steps.Select(step => step.AddedBy).Distinct().ShouldHaveSingleItem();
        (await PressAsync(preview, "Record", ("Input.Reason", "RecordsIncomplete"))).Path.ShouldBe("/admissions", "sent twice it is done once");
    }

    [Fact]
    public async Task More_than_one_form_can_hold_are_told_so_and_stay_chosen()
    {
        var candidate = await SubmittedAsync("Lò Thị Lô Đông");
        var others = string.Concat(Enumerable.Range(100_001, BatchRules.MostRows).Select(id => $"&candidate={id}"));
        var page = await office.Staff.OpenAsync($"/admissions/decisions?sent=true&candidate={candidate}{others}");
        page.Errors.ShouldContain("Đã chọn 201 người; mỗi lần ghi được nhiều nhất 200 người. Hãy bỏ chọn 1 người");
        page.All("input[name=candidate]")
            .Where(box => box.HasAttribute("checked"))
            .Select(box => box.GetAttribute("value"))
            .ShouldBe([$"{candidate}"]);
    }

    [Fact]
    public async Task What_another_has_saved_of_one_of_a_batch_is_shown_field_by_field()
    {
        var (first, second) = (await SubmittedAsync("Lò Thị Lô Chậm"), await SubmittedAsync("Lò Thị Lô Nhanh"));
        var form = await office.Staff.OpenAsync($"/admissions/decisions?candidate={first}&candidate={second}");
        await StepAsync(office.Staff, second, "Returned", "20/05/2024", ("Input.BackTo", "BranchResolved"), ("Input.Reason", "Thiếu ý kiến"));
        var refused = await PressAsync(form, "Check", [("Input.On", "01/06/2024"), ("Input.FirstNumber", "321-QĐ/HU"), .. Votes(11, 11)]);
        refused.Errors.ShouldContain("Cán bộ canbo đã sửa hồ sơ này lúc");
        refused.TextOf(".meanwhile").ShouldContain("Lò Thị Lô Nhanh");
        refused.All(".meanwhile").Count().ShouldBe(1);
        refused.All("[name='Input.FirstNumber']").Single().GetAttribute("value").ShouldBe("321-QĐ/HU");
    }

    [Fact]
    public async Task A_batch_of_another_communes_candidate_is_not_found()
    {
        var candidate = await office.ApplicantAsync("Cầm Thị Lô Ngoài", office.OtherBranch);
        (await office.Secretary.OpenAsync($"/admissions/submissions?candidate={candidate.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_case_finished_on_paper_is_one_page_and_one_save_and_counts_in_its_true_month()
    {
        var form = await office.Staff.OpenAsync("/admissions/all?branch=SC-A-1");
        var step = form.All("input[name$='.Kind']").Select(kind => kind.GetAttribute("value")).ToList().IndexOf("BranchResolved");
        var saved = await office.Staff.SubmitAsync(
            form,
            Form,
            ("Input.Person.FullName", "Lò Thị Cả Hồ Sơ"),
            ("Input.Person.Sex", "Female"),
            ("Input.Person.Source", "YouthUnion"),
            ("Input.Person.FirstHelperId", $"{office.Helper.Id}"),
            ("Input.Person.IdentifiedOn", "01/02/2023"),
            ("Input.Decision.ApplicationOn", "01/05/2023"),
            ("Input.Decision.Applicant.BirthDate", "02/09/2001"),
            ("Input.Decision.Applicant.Ethnicity", "Thái"),
            ($"Input.Steps[{step}].On", "01/11/2023"),
            ($"Input.Steps[{step}].Document", "9-NQ/CB"),
            ("Input.Decision.DecisionOn", "10/04/2024"),
            ("Input.Decision.DecisionNumber", "44-QĐ/HU"),
            ("Input.Decision.AdmittedOn", "03/05/2024")
        );
        saved = await AdmissionsOffice.GiveReasonsAsync(office.Staff, saved);
        saved.TextOf(".definitions .tag").ShouldBe("Đã kết nạp");
        saved.All(".timeline li").Count().ShouldBe(5);
        const string report = "/reports/admitted?org=SC-A-1";
        (await office.Staff.OpenAsync($"{report}&from=2024-05-01&to=2024-05-31")).Text.ShouldContain(
            "Lò Thị Cả Hồ Sơ",
            Case.Sensitive,
            "admitted in May"
        );
        (await office.Staff.OpenAsync($"{report}&from=2024-06-01&to=2024-06-30")).Text.ShouldNotContain(
            "Lò Thị Cả Hồ Sơ",
            Case.Sensitive,
            "recorded in June"
        );
    }

    [Fact]
    public async Task Papers_and_introducers_are_saved_in_one_go_and_what_is_missing_is_said()
    {
        var id = (await office.ApplicantAsync("Lò Thị Giấy Tờ")).Id;
        (await office.Secretary.OpenAsync($"/admissions/{id}")).Text.ShouldContain("Còn thiếu cho bước tiếp theo");
        var form = await office.Secretary.OpenAsync($"/admissions/{id}/dossier");
        var page = await office.Secretary.SubmitAsync(
            form,
            Form,
            ("Input.Papers[0].IsThere", "true"),
            ("Input.Papers[1].On", "02/09/2023"),
            ("Input.First.MemberId", $"{office.Helper.Id}"),
            ("Input.First.On", "05/09/2023"),
            ("Input.Second.Body", "YouthUnion"),
            ("Input.Second.On", "06/09/2023")
        );
        page.Text.ShouldContain("Đã lưu thành phần hồ sơ");
        page.Text.ShouldContain("Đoàn Thanh niên");
        page.Text.ShouldNotContain("Còn thiếu cho bước tiếp theo");
    }

    [Fact]
    public async Task Whoever_has_had_no_step_for_24_months_loses_the_name_and_every_old_value()
    {
        var candidate = await office.CandidateAsync("Lò Thị Lâu Ngày", steps: [(DossierOpened, new(2023, 9, 1))]);
        var form = await office.Secretary.OpenAsync($"/admissions/{candidate.Id}/edit");
        await office.Secretary.SubmitAsync(form, Form, ("Input.FullName", "Lò Thị Lâu Lắm"));
        var later = new Domain.Calendar.OfficeClock(new DateOnly(2026, 7, 1));
        var kept = await office.Host.WithRecordsAsync(async context =>
        {
            var account = new Data.Access.CurrentAccount();
            var writer = new Data.History.RecordsWriter(context, later, account);
            var log = new Data.History.ActivityLog(context, later, account);
            (await new Data.Admissions.Anonymising(context, writer, later, log).RunAsync()).ShouldBeGreaterThan(0);
            context.ChangeTracker.Clear();
            return new
            {
                Candidate = await context.Candidates.SingleAsync(one => one.Id == candidate.Id),
                Old = await context.FieldChanges.CountAsync(field => field.SubjectId == candidate.Id && field.Subject == nameof(AdmissionCandidate)),
            };
        });
        kept.Candidate.FullName.ShouldBe(Anonymity.Name);
        kept.Candidate.BirthDate.ShouldBe(new DateOnly(2001, 1, 1));
        kept.Old.ShouldBe(0);
    }

    private Task<List<CandidateStep>> StepsAsync(int id) =>
        office.Host.WithRecordsAsync(context => context.CandidateSteps.Where(step => step.CandidateId == id).ToListAsync());

    private async Task<int> SubmittedAsync(string name) =>
        (
            await office.CandidateAsync(
                name,
                steps: [(DossierOpened, new(2023, 9, 1)), (BranchResolved, new(2024, 3, 1)), (Submitted, new(2024, 4, 1))]
            )
        ).Id;

    private static (string, string?)[] Votes(int inFavour, int of) => [("Input.Votes.Total", $"{of}"), ("Input.Votes.VotesFor", $"{inFavour}")];

    private static (string, string?)[] BranchVotes(int inFavour, int of) =>
        [.. Votes(inFavour, of), ("Input.Votes.Official", $"{of}"), ("Input.Votes.VotesOf", $"{of}")];

    private static async Task<RecordsPage> StepAsync(RecordsBrowser browser, int id, string kind, string on, params (string, string?)[] fields)
    {
        var form = await browser.OpenAsync($"/admissions/{id}/steps/{kind}");
        var page = await AdmissionsOffice.GiveReasonsAsync(browser, await browser.SubmitAsync(form, Form, [("Input.On", on), .. fields]));
        page.Path.ShouldBe($"/admissions/{id}", $"{kind}: {page.Errors}");
        return page;
    }

    private static async Task<RecordsPage> DecideAsync(RecordsBrowser browser, int id, (string, string?)[] fields)
    {
        var form = await browser.OpenAsync($"/admissions/{id}/decision");
        var page = await AdmissionsOffice.GiveReasonsAsync(browser, await browser.SubmitAsync(form, Form, fields));
        page.Path.ShouldBe($"/admissions/{id}", page.Errors);
        return page;
    }

    /// <summary>The form sent by one of its buttons.</summary>
    private async Task<RecordsPage> PressAsync(RecordsPage page, string handler, params (string, string?)[] fields)
    {
        var known = fields.Where(field => page.Has($"[name='{field.Item1}']")).ToArray();
        return await office.Staff.SubmitAsync(page, $"button[formaction*='handler={handler}']", known);
    }
}
