using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Admissions;

public sealed class AdmissionTests(AdmissionsOffice office) : IClassFixture<AdmissionsOffice>
{
    private const string Form = "main form[method=post]";

    private static readonly (string, string?)[] Decision =
    [
        ("Input.DecisionOn", "10/05/2024"),
        ("Input.DecisionNumber", "125-QĐ/HU"),
        ("Input.Votes.Total", "11"),
        ("Input.Votes.VotesFor", "11"),
    ];

    [Fact]
    public async Task The_ceremony_makes_a_probationary_member_counted_from_that_day()
    {
        var candidate = await office.ApplicantAsync("Lò Thị Kết Nạp");
        var (dayBefore, onDay) = (await MembersOnAsync(new DateOnly(2024, 5, 18)), await MembersOnAsync(new DateOnly(2024, 5, 19)));
        var page = await RecordAsync(candidate, [.. Decision, ("Input.AdmittedOn", "19/05/2024")]);

        page.Text.ShouldContain("Đã ghi kết nạp: đảng viên dự bị của Chi bộ bản Một từ ngày 19/05/2024.");
        (await MembersOnAsync(new DateOnly(2024, 5, 18))).ShouldBe(dayBefore);
        (await MembersOnAsync(new DateOnly(2024, 5, 19))).ShouldBe(onDay + 1);

        var kept = await office.Host.WithRecordsAsync(async context =>
        {
            var member = await context.Members.SingleAsync(member => member.FullName == "Lò Thị Kết Nạp");
            return new
            {
                Member = member,
                Admission = await context.Admissions.SingleAsync(one => one.MemberId == member.Id),
                Membership = await context.Memberships.SingleAsync(one => one.MemberId == member.Id),
                Particulars = await context.Particulars.SingleAsync(one => one.MemberId == member.Id),
                Candidate = await context.Candidates.SingleAsync(one => one.Id == candidate.Id),
                Changes = await context
                    .CandidateSteps.Where(step => step.CandidateId == candidate.Id && step.On >= new DateOnly(2024, 5, 1))
                    .Select(step => step.AddedBy)
                    .Distinct()
                    .ToListAsync(),
            };
        });
        kept.Member.RecordNumber.ShouldStartWith(Member.TemporaryPrefix);
        (kept.Member.CardNumber, kept.Member.LastBranchId, kept.Member.LeftOn).ShouldBe((null, office.Branch.Id, null));
        (kept.Admission.Number, kept.Admission.DecisionOn, kept.Admission.DecisionNumber).ShouldBe((1, new DateOnly(2024, 5, 10), "125-QĐ/HU"));
        (kept.Admission.AdmittedOn, kept.Admission.OfficialOn).ShouldBe((new DateOnly(2024, 5, 19), null));
        (kept.Membership.BranchId, kept.Membership.From, kept.Membership.Began).ShouldBe(
            (office.Branch.Id, new DateOnly(2024, 5, 19), MembershipStart.Admission)
        );
        (kept.Particulars.From, kept.Particulars.BirthDate, kept.Particulars.Ethnicity).ShouldBe((Period.Always, new DateOnly(2001, 9, 2), "Thái"));
        kept.Candidate.MemberId.ShouldBe(kept.Member.Id);
        kept.Changes.ShouldBe([kept.Membership.AddedBy], "all of it is one change");
    }

    [Fact]
    public async Task The_decision_is_recorded_first_and_the_ceremony_when_it_has_been_held()
    {
        var candidate = await office.ApplicantAsync("Lò Thị Hai Bước");
        var decided = await RecordAsync(candidate, Decision);
        decided.Text.ShouldContain("Đã ghi quyết định kết nạp");
        (await MemberCountAsync("Lò Thị Hai Bước")).ShouldBe(0);

        var form = await office.Staff.OpenAsync($"/admissions/{candidate.Id}/decision");
        form.Heading.ShouldStartWith("Ghi lễ kết nạp");
        form.Has("[name='Input.DecisionOn']").ShouldBeFalse();
        var admitted = await office.Staff.SubmitAsync(form, Form, ("Input.AdmittedOn", "19/05/2024"), ("Input.RecordNumber", "51.004321"));
        admitted.TextOf(".definitions .tag").ShouldBe("Đã kết nạp");
        var member = await office.Host.WithRecordsAsync(context => context.Members.SingleAsync(one => one.FullName == "Lò Thị Hai Bước"));
        member.RecordNumber.ShouldBe("51.004321");
    }

    [Fact]
    public async Task A_case_finished_on_paper_is_entered_on_one_form()
    {
        var candidate = await office.CandidateAsync("Lò Thị Trên Giấy");
        var page = await RecordAsync(
            candidate,
            [
                ("Input.ApplicationOn", "01/03/2024"),
                ("Input.Applicant.BirthDate", "02/09/2001"),
                ("Input.Applicant.Ethnicity", "Thái"),
                .. Decision,
                ("Input.AdmittedOn", "10/05/2024"),
            ]
        );
        page.All(".timeline li").Select(step => step.TextContent.Trim().Split('\n')[0].Trim()).Count().ShouldBe(4);
        page.TextOf(".definitions .tag").ShouldBe("Đã kết nạp", "the ceremony was held on the day of the decision");
        (await MemberCountAsync("Lò Thị Trên Giấy")).ShouldBe(1);
    }

    [Fact]
    public async Task An_empty_form_says_what_is_missing()
    {
        var candidate = await office.ApplicantAsync("Lò Thị Trống");
        var page = await RecordAsync(candidate, []);
        page.Errors.ShouldContain("Hãy nhập ngày quyết định kết nạp");
        page.Errors.ShouldContain("Hãy nhập số quyết định");
    }

    [Fact]
    public async Task A_ceremony_before_its_decision_is_refused_and_what_was_typed_stays()
    {
        var candidate = await office.ApplicantAsync("Lò Thị Ngược");
        var page = await RecordAsync(candidate, [.. Decision, ("Input.AdmittedOn", "09/05/2024")]);
        page.Errors.ShouldContain("Ngày lễ kết nạp không được trước ngày quyết định (10/05/2024)");
        page.Document.QuerySelector("[name='Input.DecisionNumber']")!.GetAttribute("value").ShouldBe("125-QĐ/HU");
        (await MemberCountAsync("Lò Thị Ngược")).ShouldBe(0);
    }

    [Fact]
    public async Task Under_18_is_recorded_with_a_reason_and_the_reason_is_kept()
    {
        var candidate = await office.ApplicantAsync("Lò Thị Trẻ", birthDate: new DateOnly(2006, 7, 20));
        var form = await office.Staff.OpenAsync($"/admissions/{candidate.Id}/decision");
        var asked = await office.Staff.SubmitAsync(form, Form, Decision);
        asked.Errors.ShouldContain("Hãy chọn lý do");
        asked.TextOf(".findings").ShouldContain("18 tuổi");
        asked.TextOf(".findings").ShouldContain("24-QĐ/TW, mục 1.1", Case.Sensitive, "the article is named");

        var page = await AdmissionsOffice.GiveReasonsAsync(office.Staff, asked);
        page.Text.ShouldContain("Đã ghi quyết định kết nạp");
        page.Text.ShouldContain("Số liệu cũ chưa đầy đủ");
    }

    [Fact]
    public async Task A_member_of_the_same_name_and_year_must_be_confirmed()
    {
        await office.Host.ArrangeAsync(data => data.MemberAsync(office.OtherBranch, "Lò Thị Trùng Tên", birthDate: new DateOnly(2001, 1, 5)));
        var candidate = await office.ApplicantAsync("Lò Thị Trùng Tên");
        (await RecordAsync(candidate, Decision)).Errors.ShouldContain("Đã có người cùng họ tên và năm sinh, số: SL-");
    }

    [Fact]
    public async Task Where_the_committee_above_decides_a_secretary_is_told_so_with_the_article()
    {
        var candidate = await office.CandidateAsync(
            "Lò Thị Chờ",
            steps: [(CandidateStepKind.DossierOpened, new DateOnly(2023, 9, 1)), (CandidateStepKind.Submitted, new DateOnly(2024, 3, 1))]
        );
        var form = await office.Secretary.OpenAsync($"/admissions/{candidate.Id}/decision");
        var refused = await office.Secretary.SubmitAsync(form, Form, Decision);
        refused.Errors.ShouldContain("Thẩm quyền quyết định thuộc ban thường vụ cấp ủy cấp trên trực tiếp");
        refused.Errors.ShouldContain("24-QĐ/TW, mục 4.3.2");
        var page = await office.Secretary.OpenAsync($"/admissions/{candidate.Id}");
        page.Has("a[href$='/decision']").ShouldBeFalse();
        page.Text.ShouldContain("Chờ cấp có thẩm quyền quyết định");
    }

    [Fact]
    public async Task A_form_sent_twice_makes_one_member()
    {
        var candidate = await office.DecidedAsync("Lò Thị Hai Lần");
        var form = await office.Staff.OpenAsync($"/admissions/{candidate.Id}/decision");
        await office.Staff.SubmitAsync(form, Form, ("Input.AdmittedOn", "19/05/2024"));
        var second = await office.Staff.SubmitAsync(form, Form, ("Input.AdmittedOn", "19/05/2024"));

        second.Path.ShouldBe($"/admissions/{candidate.Id}");
        second.Text.ShouldContain("Người này đã được kết nạp ngày 19/05/2024.");
        (await MemberCountAsync("Lò Thị Hai Lần")).ShouldBe(1);
    }

    [Fact]
    public async Task Two_staff_at_the_same_moment_make_one_member()
    {
        var other = await office.Host.SignInAsync("canbo2");
        for (var round = 0; round < 5; round++)
        {
            var name = $"Lò Thị Cùng Lúc {round}";
            var candidate = await office.DecidedAsync(name);
            var mine = await office.Staff.OpenAsync($"/admissions/{candidate.Id}/decision");
            var theirs = await other.OpenAsync($"/admissions/{candidate.Id}/decision");
            var pages = await Task.WhenAll(
                office.Staff.SubmitAsync(mine, Form, ("Input.AdmittedOn", "19/05/2024")),
                other.SubmitAsync(theirs, Form, ("Input.AdmittedOn", "20/05/2024"))
            );
            pages.Count(page => page.Text.Contains("Đã ghi kết nạp", StringComparison.Ordinal)).ShouldBe(1);
            pages.Count(page => page.Errors.Contains("Người này đã được kết nạp ngày", StringComparison.Ordinal)).ShouldBe(1);
            (await MemberCountAsync(name)).ShouldBe(1);
        }
    }

    [Fact]
    public async Task Two_candidates_at_the_same_moment_get_two_numbers()
    {
        var other = await office.Host.SignInAsync("canbo2");
        var first = await office.DecidedAsync("Lò Thị Số Trước");
        var second = await office.DecidedAsync("Lò Thị Số Sau");
        var forms = (await office.Staff.OpenAsync($"/admissions/{first.Id}/decision"), await other.OpenAsync($"/admissions/{second.Id}/decision"));
        await Task.WhenAll(
            office.Staff.SubmitAsync(forms.Item1, Form, ("Input.AdmittedOn", "19/05/2024")),
            other.SubmitAsync(forms.Item2, Form, ("Input.AdmittedOn", "19/05/2024"))
        );
        var numbers = await office.Host.WithRecordsAsync(context =>
            context.Members.Where(member => member.FullName.StartsWith("Lò Thị Số")).Select(member => member.RecordNumber).ToListAsync()
        );
        numbers.Distinct().Count().ShouldBe(2);
    }

    private async Task<RecordsPage> RecordAsync(AdmissionCandidate candidate, (string, string?)[] fields)
    {
        var form = await office.Staff.OpenAsync($"/admissions/{candidate.Id}/decision");
        return await AdmissionsOffice.GiveReasonsAsync(office.Staff, await office.Staff.SubmitAsync(form, Form, fields));
    }

    private Task<int> MemberCountAsync(string name) =>
        office.Host.WithRecordsAsync(context => context.Members.CountAsync(member => member.FullName == name));

    private Task<int> MembersOnAsync(DateOnly day) =>
        office.Host.WithRecordsAsync(context => context.Memberships.On(day).CountAsync(membership => membership.BranchId == office.Branch.Id));
}
