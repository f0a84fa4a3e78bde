using System.Net;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Admissions;

public sealed class CandidatePagesTests(AdmissionsOffice office) : IClassFixture<AdmissionsOffice>
{
    private const string Form = "main form[method=post]";

    [Fact]
    public async Task A_secretary_enters_a_person_found_by_a_branch()
    {
        var page = await EnterAsync("Lò Thị Mới");

        page.Path.ShouldStartWith("/admissions/");
        page.Heading.ShouldContain("Lò Thị Mới");
        page.Heading.ShouldContain("SC-A-1-2024-");
        page.Text.ShouldContain("Đã thêm vào danh sách nguồn");
        page.Document.Title!.ShouldNotContain("Mới", Case.Sensitive, "a title names nobody");
    }

    [Fact]
    public async Task Numbers_run_on_and_are_never_given_twice()
    {
        var first = await EnterAsync("Lò Thị Số Một");
        var second = await EnterAsync("Lò Thị Số Hai");
        NumberOf(second).ShouldBe(NumberOf(first) + 1);

        static int NumberOf(RecordsPage page) => int.Parse(page.TextOf("h1 small").Split(' ')[0].Split('-')[^1]);
    }

    [Fact]
    public async Task An_empty_form_names_every_field_and_keeps_what_was_typed()
    {
        var form = await office.Secretary.OpenAsync("/admissions/new?branch=SC-A-1");
        var page = await office.Secretary.SubmitAsync(form, Form, ("Input.FullName", "Lò Thị Giữ Lại"));

        page.Errors.ShouldContain("Năm sinh phải từ 1924 đến 2010");
        page.Errors.ShouldContain("Hãy chọn giới tính");
        page.Errors.ShouldContain("Hãy chọn đảng viên được phân công giúp đỡ");
        page.Errors.ShouldContain("Hãy nhập ngày chi bộ đưa vào nguồn");
        page.Document.QuerySelector("[name='Input.FullName']")!.GetAttribute("value").ShouldBe("Lò Thị Giữ Lại");
    }

    [Fact]
    public async Task A_day_that_does_not_exist_stays_in_the_field_with_a_sentence()
    {
        var page = await EnterAsync("Lò Thị Sai Ngày", identifiedOn: "31/02/2024");

        page.Errors.ShouldContain("“31/02/2024” không phải là ngày hợp lệ");
        page.Document.QuerySelector("[name='Input.IdentifiedOn']")!.GetAttribute("value").ShouldBe("31/02/2024");
    }

    [Theory]
    [InlineData("/admissions/new?branch=SC-B-1")]
    [InlineData("/admissions/new?branch=KHONG-CO")]
    public async Task The_branch_of_another_commune_is_not_found(string address) =>
        (await office.Secretary.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Without_a_branch_the_form_offers_those_of_the_readers_units()
    {
        var page = await office.Secretary.OpenAsync("/admissions/new");
        page.All("#branch option[value]:not([value=''])").Select(option => option.GetAttribute("value")).ShouldBe(["SC-A-1"]);
    }

    [Fact]
    public async Task Helpers_are_the_members_of_the_branch()
    {
        var page = await office.Staff.OpenAsync("/admissions/new?branch=SC-A-1");
        page.TextOf("[name='Input.FirstHelperId']").ShouldContain("Lò Văn Giúp");
        page.TextOf("[name='Input.FirstHelperId']").ShouldNotContain("Cầm Thị Khác");
    }

    [Fact]
    public async Task Someone_of_the_same_name_and_year_must_be_confirmed()
    {
        await EnterAsync("Vì Thị Trùng");
        var doubted = await EnterAsync("vi thi trung");
        doubted.Errors.ShouldContain("Đã có người cùng họ tên và năm sinh, số: SC-A-1-2024-");

        var page = await office.Secretary.SubmitAsync(doubted, Form, ("Input.Confirmed", "Admissions.LikelySame"));
        page.Text.ShouldContain("Đã thêm vào danh sách nguồn");
    }

    [Fact]
    public async Task Someone_out_of_scope_is_not_revealed_by_the_doubt()
    {
        await office.CandidateAsync("Hà Văn Xa", office.OtherBranch);
        (await EnterAsync("Hà Văn Xa")).Text.ShouldContain("Đã thêm vào danh sách nguồn");
    }

    [Fact]
    public async Task The_dossier_is_opened_with_the_application_and_the_particulars()
    {
        var candidate = await office.CandidateAsync("Lò Thị Nộp Đơn");
        var form = await office.Secretary.OpenAsync($"/admissions/{candidate.Id}/application");
        var page = await office.Secretary.SubmitAsync(
            form,
            Form,
            ("Input.ApplicationOn", "01/03/2024"),
            ("Input.Applicant.BirthDate", "02/09/2001"),
            ("Input.Applicant.Ethnicity", "Thái"),
            ("Input.Applicant.IsLocal", "true")
        );

        page.Text.ShouldContain("Đã mở hồ sơ.");
        page.TextOf(".definitions").ShouldContain("02/09/2001");
        page.TextOf(".timeline li").ShouldContain("01/03/2024");
    }

    [Fact]
    public async Task Before_the_application_the_page_keeps_no_more_than_may_be_kept()
    {
        var candidate = await office.CandidateAsync("Lò Thị Ít");
        var page = await office.Staff.OpenAsync($"/admissions/{candidate.Id}/edit");
        page.Has("[name='Input.BirthYear']").ShouldBeTrue();
        page.Has("[name^='Input.Applicant']").ShouldBeFalse();
    }

    [Fact]
    public async Task A_change_logs_the_old_and_the_new_name()
    {
        var candidate = await office.CandidateAsync("Lò Thị Tên Cũ");
        var form = await office.Secretary.OpenAsync($"/admissions/{candidate.Id}/edit");
        var page = await office.Secretary.SubmitAsync(form, Form, ("Input.FullName", "Lò Thị Tên Mới"));
        page.Heading.ShouldContain("Lò Thị Tên Mới");

        var logged = await office.Host.WithRecordsAsync(context =>
            context.FieldChanges.SingleAsync(change => change.SubjectId == candidate.Id && change.Field == nameof(AdmissionCandidate.FullName))
        );
        (logged.Old, logged.New).ShouldBe(("Lò Thị Tên Cũ", "Lò Thị Tên Mới"));
    }

    [Fact]
    public async Task A_change_over_someone_elses_says_who_it_was_and_keeps_what_was_typed()
    {
        var candidate = await office.CandidateAsync("Lò Thị Hai Người");
        var mine = await office.Staff.OpenAsync($"/admissions/{candidate.Id}/edit");
        var theirs = await office.Secretary.OpenAsync($"/admissions/{candidate.Id}/edit");
        await office.Secretary.SubmitAsync(theirs, Form, ("Input.Source", "Teachers"));

        var page = await office.Staff.SubmitAsync(mine, Form, ("Input.FullName", "Lò Thị Hai Bên"));
        page.Errors.ShouldContain("Cán bộ bithu đã sửa hồ sơ này lúc");
        page.All(".meanwhile tbody tr > *")
            .Select(cell => cell.TextContent.Trim())
            .ShouldBe(["Nguồn", "Đoàn Thanh niên", "Giáo viên", "Đoàn Thanh niên"], "field by field: opened, now, typed");
        page.Document.QuerySelector("[name='Input.FullName']")!.GetAttribute("value").ShouldBe("Lò Thị Hai Bên");

        (await office.Staff.SubmitAsync(page, Form)).Heading.ShouldContain("Lò Thị Hai Bên", Case.Sensitive, "having seen it, one may go on");
    }

    [Fact]
    public async Task A_withdrawal_ends_the_case_and_a_new_application_opens_it_again()
    {
        var candidate = await office.ApplicantAsync("Lò Thị Rút Đơn");
        var form = await office.Secretary.OpenAsync($"/admissions/{candidate.Id}/steps/Withdrawn");
        var closed = await office.Secretary.SubmitAsync(form, Form, ("Input.On", "01/04/2024"), ("Input.Reason", "Đi làm ăn xa"));
        closed.Text.ShouldContain("Lý do: Đi làm ăn xa");
        closed.Text.ShouldContain("sẽ được ẩn danh ngày 15/06/2026", Case.Sensitive, "24 months from the day it was recorded");
        (await office.Secretary.OpenAsync("/admissions?q=rut%20don")).Text.ShouldContain("Không có người nào");

        var again = await office.Secretary.OpenAsync($"/admissions/{candidate.Id}/application");
        var open = await office.Secretary.SubmitAsync(again, Form, ("Input.ApplicationOn", "01/06/2024"));
        open.Text.ShouldContain("Đã mở hồ sơ.");
        (await office.Secretary.OpenAsync("/admissions?q=rut%20don")).Text.ShouldContain("Lò Thị Rút Đơn");
    }

    [Fact]
    public async Task After_the_decision_a_secretary_no_longer_ends_the_case_but_staff_do()
    {
        var candidate = await office.DecidedAsync("Lò Thị Có Quyết Định");
        var fields = new (string, string?)[] { ("Input.On", "01/06/2024"), ("Input.Reason", "Xin thôi") };
        var address = $"/admissions/{candidate.Id}/steps/Withdrawn";

        var form = await office.Secretary.OpenAsync(address);
        (await office.Secretary.SubmitAsync(form, Form, fields)).Errors.ShouldContain("Thẩm quyền quyết định");

        var annul = await office.Staff.OpenAsync(address);
        (await office.Staff.SubmitAsync(annul, Form, fields)).Text.ShouldContain("Đã ghi: Rút khỏi nguồn");
    }

    [Fact]
    public async Task A_candidate_of_another_commune_is_not_found_whatever_the_page()
    {
        var candidate = await office.ApplicantAsync("Cầm Thị Ngoài", office.OtherBranch);
        foreach (var page in new[] { "", "/edit", "/application", "/steps/Trained", "/steps/Returned", "/corrections/1", "/dossier", "/decision" })
        {
            (await office.Secretary.OpenAsync($"/admissions/{candidate.Id}{page}")).Status.ShouldBe(HttpStatusCode.NotFound, page);
        }
        (await office.Secretary.OpenAsync("/admissions?q=ngoai")).Text.ShouldNotContain("Cầm Thị Ngoài");
        (await office.Staff.OpenAsync("/admissions?q=ngoai")).Text.ShouldContain("Cầm Thị Ngoài");
    }

    [Fact]
    public async Task The_list_is_narrowed_by_name_unit_and_stage_and_sorted_by_waiting_or_name()
    {
        await office.CandidateAsync("Quàng Thị Ước Lọc");
        await office.ApplicantAsync("Quàng Thị Anh Lọc");
        (await NamesAsync("q=loc")).ShouldBe(["Quàng Thị Ước Lọc", "Quàng Thị Anh Lọc"]);
        (await NamesAsync("q=loc&sort=-waiting")).ShouldBe(["Quàng Thị Anh Lọc", "Quàng Thị Ước Lọc"]);
        (await NamesAsync("q=loc&sort=name")).ShouldBe(["Quàng Thị Anh Lọc", "Quàng Thị Ước Lọc"]);
        (await NamesAsync("q=loc&stage=DossierOpened")).ShouldBe(["Quàng Thị Anh Lọc"]);
        (await NamesAsync("q=loc&unit=SC-B")).ShouldBeEmpty();
        (await NamesAsync("q=loc&unit=SC-A-1")).Count().ShouldBe(2);
    }

    [Fact]
    public async Task On_an_earlier_day_the_stage_of_that_day_is_shown_and_no_act_is_offered()
    {
        var candidate = await office.DecidedAsync("Lò Thị Ngày Trước");
        var page = await office.Staff.OpenAsync($"/admissions/{candidate.Id}?as-of=2023-10-01");
        page.TextOf(".definitions .tag").ShouldBe("Đã mở hồ sơ");
        page.Has(".page-head .acts a").ShouldBeFalse();
        (await office.Staff.OpenAsync($"/admissions/{candidate.Id}?as-of=2022-01-01")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Every_view_of_a_candidate_is_logged_by_number()
    {
        var candidate = await office.CandidateAsync("Lò Thị Được Xem");
        await office.Secretary.OpenAsync($"/admissions/{candidate.Id}");
        var logged = await office.Host.WithRecordsAsync(context =>
            context.ActivityLog.CountAsync(entry => entry.Activity == Activity.CandidateViewed && entry.Detail == candidate.Number)
        );
        logged.ShouldBe(1);
    }

    private async Task<RecordsPage> EnterAsync(string name, string identifiedOn = "19/05/2024")
    {
        var form = await office.Secretary.OpenAsync("/admissions/new?branch=SC-A-1");
        return await office.Secretary.SubmitAsync(
            form,
            Form,
            ("Input.FullName", name),
            ("Input.BirthYear", "2001"),
            ("Input.Sex", "Female"),
            ("Input.Source", "YouthUnion"),
            ("Input.FirstHelperId", $"{office.Helper.Id}"),
            ("Input.PlannedMonth", "01/12/2024"),
            ("Input.IdentifiedOn", identifiedOn)
        );
    }

    private async Task<IEnumerable<string>> NamesAsync(string query) =>
        (await office.Staff.OpenAsync($"/admissions?{query}")).All("table.list tbody th").Select(cell => cell.TextContent.Trim());
}
