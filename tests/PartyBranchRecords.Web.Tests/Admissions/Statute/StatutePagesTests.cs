using System.Net;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Admissions.Statute;

/// <summary>The conditions of a step, and what is kept beside them, in the browser.</summary>
public sealed class StatutePagesTests : IAsyncLifetime
{
    private const string Form = "main form[method=post]";

    private readonly StatuteScene scene = new();
    private RecordsBrowser staff = null!;
    private RecordsBrowser secretary = null!;

    private string Address => $"/admissions/{scene.Candidate.Id}";

    public async Task InitializeAsync()
    {
        await scene.InitializeAsync();
        staff = await scene.Host.SignInAsync("canbo");
        secretary = await scene.Host.SignInAsync("bithu");
    }

    public Task DisposeAsync() => scene.DisposeAsync();

    [Fact]
    public async Task The_page_of_a_candidate_says_what_the_next_step_needs_and_why()
    {
        await scene.AddAsync(scene.Step(CandidateStepKind.Verified, new DateOnly(2024, 3, 1)));
        var page = await secretary.OpenAsync(Address);

        page.Text.ShouldContain("Điều kiện của bước tiếp theo");
        page.Text.ShouldContain("Cần ít nhất 4/6 đảng viên chính thức tán thành");
        page.Text.ShouldContain("8 đảng viên chính thức, 1 đang sinh hoạt tạm thời nơi khác, 1 được miễn công tác và sinh hoạt đảng.");
        page.Text.ShouldContain("Ngày sinh: 02/09/2001.");
        page.Has("details a[href='/rules#BranchVote']").ShouldBeTrue();
        page.All(".findings > li > .tag").Select(tag => tag.TextContent).ShouldBe(["Đạt", "Đạt", "Đạt", "Đạt", "Đạt", "Cần có"]);
    }

    [Fact]
    public async Task An_earlier_day_is_not_measured_again()
    {
        var page = await secretary.OpenAsync(Address + "?as-of=2024-02-01");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldNotContain("Điều kiện của bước tiếp theo");
    }

    [Fact]
    public async Task A_vote_that_was_short_is_shown_with_its_article_until_somebody_says_why_it_was_recorded()
    {
        await scene.AddAsync(
            new CandidateStep
            {
                CandidateId = scene.Candidate.Id,
                Kind = CandidateStepKind.BranchResolved,
                On = new DateOnly(2024, 6, 1),
                VotesFor = 3,
                VotesOf = 6,
            }
        );
        var page = await secretary.OpenAsync(Address);
        page.Text.ShouldContain("Mới có 3/6 đảng viên chính thức tán thành; cần ít nhất 4");
        page.Text.ShouldContain("Căn cứ: Điều lệ Đảng (2011), Điều 4; 24-QĐ/TW, mục 3");

        var form = await secretary.OpenAsync(page.Document.QuerySelector("a[href*='exceptions/new?kind=Explained']")!.GetAttribute("href")!);
        var refused = await secretary.SubmitAsync(form, Form);
        refused.Errors.ShouldContain("Hãy chọn lý do");
        var done = await secretary.SubmitAsync(refused, Form, ("Input.Reason", "RecordsIncomplete"));
        done.Text.ShouldContain("Đã giải trình: Số liệu cũ chưa đầy đủ");
    }

    [Fact]
    public async Task A_consent_is_recorded_once_and_taken_out_with_a_reason()
    {
        var form = await staff.OpenAsync(Address + "/exceptions/new");
        (string, string?)[] consent =
        [
            ("Input.Kind", "Consented"),
            ("Input.Rule", "Age"),
            ("Input.Document", "45-CV/TU"),
            ("Input.On", "02/05/2024"),
        ];
        var done = await staff.SubmitAsync(form, Form, consent);
        done.Text.ShouldContain("văn bản số 45-CV/TU, ngày 02/05/2024");

        (await staff.SubmitAsync(form, Form, consent)).Errors.ShouldContain("Đã ghi “Cấp trên đồng ý bằng văn bản” đối với: Tuổi khi chi bộ xét");

        var takeOut = await staff.OpenAsync(done.Document.QuerySelector("a[href*='exceptions/take-out']")!.GetAttribute("href")!);
        (await staff.SubmitAsync(takeOut, Form)).Errors.ShouldContain("Hãy ghi vì sao bỏ");
        var gone = await staff.SubmitAsync(takeOut, Form, ("Input.Reason", "Nhập nhầm người"));
        gone.Text.ShouldContain("Đã bỏ nội dung nhập nhầm");
        gone.Text.ShouldNotContain("45-CV/TU");
        (await staff.SubmitAsync(takeOut, Form, ("Input.Reason", "Nhập nhầm người"))).Text.ShouldContain("Nội dung này đã được bỏ trước đó.");
    }

    [Fact]
    public async Task A_wrong_date_or_a_rule_without_consent_is_refused_with_the_form_filled_in()
    {
        var form = await staff.OpenAsync(Address + "/exceptions/new");
        var page = await staff.SubmitAsync(
            form,
            Form,
            ("Input.Kind", "Consented"),
            ("Input.Rule", "BranchVote"),
            ("Input.Document", "45-CV/TU"),
            ("Input.On", "16/06/2024")
        );
        page.Errors.ShouldContain("Quy định không cho phép cấp trên đồng ý ngoại lệ đối với: Biểu quyết của chi bộ");
        page.Errors.ShouldContain("15/06/2024");
        page.Document.QuerySelector("[name='Input.Document']")!.GetAttribute("value").ShouldBe("45-CV/TU");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/exceptions/new")]
    [InlineData("/exceptions/take-out?rule=Age&kind=Consented")]
    [InlineData("/edition")]
    public async Task The_candidate_of_another_district_is_not_found(string page) =>
        (await staff.OpenAsync($"/admissions/{scene.Stranger.Id}{page}")).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_dossier_is_moved_to_a_later_edition_by_staff_only()
    {
        await scene.Host.ArrangeAsync(async data =>
        {
            (await data.Context.Candidates.FindAsync(scene.Candidate.Id))!.EditionId = 1;
            await data.Context.SaveChangesAsync();
            return true;
        });
        (await secretary.OpenAsync(Address + "/edition")).Path.ShouldBe("/access-denied");
        var form = await staff.OpenAsync(Address + "/edition");
        form.Text.ShouldContain("Hồ sơ này đang theo 29-QĐ/TW");
        (await staff.SubmitAsync(form, Form)).Errors.ShouldContain("Hãy chọn quy định");
        // 232-QĐ/TW of 2025 is not in force yet.
        form.Document.QuerySelectorAll("[name='Input.EditionId'] option").Select(option => option.GetAttribute("value")).ShouldBe(["", "2"]);
        var moved = await staff.SubmitAsync(form, Form, ("Input.EditionId", "2"));
        moved.Text.ShouldContain("Đã chuyển hồ sơ sang quy định mới hơn");
        moved.Text.ShouldContain("24-QĐ/TW");
        (await staff.OpenAsync(Address + "/edition")).Text.ShouldContain("Không có quy định nào mới hơn đang có hiệu lực");
    }
}
