using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.Admissions.Statute;
using PartyBranchRecords.Data.Forms;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Probation;
using PartyBranchRecords.Web.Tests.Admissions;
using PartyBranchRecords.Web.Tests.Databases;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Forms;

public sealed class FormPagesTests(AdmissionsOffice office) : IClassFixture<AdmissionsOffice>
{
    [Fact]
    public async Task The_resolution_of_a_branch_is_filled_from_its_vote()
    {
        var candidate = await office.ApplicantAsync("Lò Thị Biểu");
        await office.Host.ArrangeAsync(async data =>
        {
            await data.AddAsync(
                new CandidateStep
                {
                    CandidateId = candidate.Id,
                    Kind = CandidateStepKind.BranchResolved,
                    On = new DateOnly(2024, 3, 5),
                    Document = "12-NQ/CB",
                    Total = 9,
                    Official = 8,
                    Present = 7,
                    AbsentReason = "Ốm",
                    VotesOf = 8,
                    VotesFor = 7,
                    VotesAgainst = 0,
                    Chair = "Lò Văn Giúp",
                }
            );
            return true;
        });

        var text = string.Join('\n', await PaperAsync(office.Secretary, $"/forms/branchresolution?candidate={candidate.Id}"));

        text.ShouldContain("Số: 12-NQ/CB");
        text.ShouldContain("ngày 05 tháng 03 năm 2024");
        text.ShouldContain("Tổng số đảng viên của Chi bộ: 09 đảng viên, trong đó chính thức: 08 đồng chí, dự bị: 01 đồng chí.");
        text.ShouldContain("vắng mặt: 01 đồng chí, với lý do: Ốm.");
        text.ShouldContain("là 07 đồng chí, đạt 87,5% so với 08");
        text.ShouldContain("Sinh ngày 02/09/2001; Nữ; dân tộc Thái");
        text.ShouldContain("ĐẢNG ỦY XÃ A");
        text.ShouldNotContain("{{");
    }

    [Fact]
    public async Task A_meeting_that_is_to_come_leaves_its_result_open_and_knows_the_branch()
    {
        var member = await office.Host.ArrangeAsync(async data =>
        {
            // Fewer than three cannot vote.
            await data.MemberAsync(office.OtherBranch, "Cầm Văn Hai");
            await data.MemberAsync(office.OtherBranch, "Cầm Văn Ba");
            return await data.MemberAsync(office.OtherBranch, "Vì Văn Sắp", admittedOn: new DateOnly(2023, 6, 25), probationary: true);
        });
        var text = string.Join('\n', await PaperAsync(office.Staff, $"/forms/branchrecognition?member={member.Id}"));
        text.ShouldContain($"ngày {FormFields.Open} tháng {FormFields.Open} năm {FormFields.Open}");
        text.ShouldContain("trong đó chính thức: 03 đồng chí, dự bị: 01 đồng chí");
        text.ShouldContain($"là {FormFields.Open} đồng chí");
        text.ShouldContain("hết 12 tháng dự bị ngày 25/06/2024");
    }

    [Fact]
    public async Task The_paper_of_a_step_that_a_rule_forbids_is_not_made_and_the_article_is_said()
    {
        var candidate = await office.ApplicantAsync("Lò Thị Vướng", birthDate: new DateOnly(2007, 3, 2));
        var page = await office.Staff.OpenAsync($"/forms/branchresolution?candidate={candidate.Id}");
        page.Text.ShouldContain("Lò Thị Vướng: Chưa đủ 18 tuổi");
        page.Text.ShouldContain("24-QĐ/TW, mục 1.1");
    }

    [Fact]
    public async Task Decisions_of_several_are_one_document_and_the_list_for_the_ceremony_has_a_row_for_each()
    {
        var (one, other) = (await office.DecidedAsync("Cầm Thị Nhì"), await office.DecidedAsync("Lò Văn Ất"));

        var decisions = await BytesAsync(office.Staff, $"/forms/decision?candidate={one.Id}&candidate={other.Id}");
        WordDocuments.PageBreaksIn(decisions).ShouldBe(1);
        WordDocuments.FaultsOf(decisions).ShouldBeEmpty();
        WordDocuments.ParagraphsOf(decisions).Count(text => text == "QUYẾT ĐỊNH").ShouldBe(2);

        var list = await PaperAsync(office.Staff, $"/forms/ceremonylist?candidate={one.Id}&candidate={other.Id}");
        // Sorted by the given name: Ất before Nhì.
        list.SkipWhile(text => text != "1").Take(2).ShouldBe(["1", "Lò Văn Ất"]);
        list.SkipWhile(text => text != "2").Take(2).ShouldBe(["2", "Cầm Thị Nhì"]);
        list.Count(text => text == "9-QĐ/HU").ShouldBe(2);
    }

    [Fact]
    public async Task Who_has_no_decision_is_not_on_the_list_for_the_ceremony()
    {
        var candidate = await office.ApplicantAsync("Lò Thị Chưa");
        var page = await office.Staff.OpenAsync($"/forms/ceremonylist?candidate={candidate.Id}");
        page.Text.ShouldContain("Văn bản này không lập được cho Lò Thị Chưa");
        page.All($"a[href='/admissions/{candidate.Id}']").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_decision_on_recognition_names_the_day_probation_ends()
    {
        var member = await office.Host.ArrangeAsync(async data =>
        {
            var member = await data.MemberAsync(office.Branch, "Vì Văn Dự", admittedOn: new DateOnly(2023, 6, 1), probationary: true);
            await data.AddAsync(
                new RecognitionStep
                {
                    MemberId = member.Id,
                    AdmissionNumber = 1,
                    Kind = RecognitionStepKind.BranchResolved,
                    On = new DateOnly(2024, 6, 5),
                    Document = "20-NQ/CB",
                }
            );
            return member;
        });
        var text = string.Join('\n', await PaperAsync(office.Staff, $"/forms/recognition?member={member.Id}"));
        text.ShouldContain("đảng viên chính thức kể từ ngày 01/06/2024");
        text.ShouldContain("Nghị quyết số 20-NQ/CB ngày 05/06/2024 của Chi bộ bản Một");
        text.ShouldContain("HUYỆN ỦY");
    }

    [Theory]
    [InlineData("/forms/decision?candidate={0}")]
    [InlineData("/forms/decision")]
    [InlineData("/forms/decision?candidate=x")]
    [InlineData("/forms/nothing?candidate={0}")]
    [InlineData("/forms/77?candidate={0}")]
    public async Task Another_communes_candidate_and_what_there_is_not_is_not_found(string address)
    {
        var other = await office.ApplicantAsync("Cầm Văn Khác", office.OtherBranch);
        var answer = await office.Secretary.Http.GetAsync(string.Format(null, address, other.Id));
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Each_form_that_is_made_stands_in_the_activity_log_without_a_name()
    {
        var candidate = await office.DecidedAsync("Lò Thị Nhật");
        await BytesAsync(office.Staff, $"/forms/decision?candidate={candidate.Id}");
        var last = await office.Host.WithServiceAsync(
            (RecordsContext context) => Task.FromResult(context.ActivityLog.OrderBy(entry => entry.Id).Last())
        );
        last.Activity.ShouldBe(Activity.Exported);
        last.Detail.ShouldBe("form Decision: 1");
    }

    [Fact]
    public async Task The_page_of_forms_offers_every_template_and_explains_every_placeholder()
    {
        var page = await office.Secretary.OpenAsync("/forms");
        page.All("tbody tr").Count().ShouldBe(Enum.GetValues<FormKind>().Length);
        page.All("tbody .tag.late").ShouldBeEmpty();
        page.All("dt code").Select(code => code.TextContent).ShouldContain("{{ho_ten}}");
        var template = await BytesAsync(office.Secretary, "/forms?handler=Template&kind=Decision");
        new WordTemplate(template).Placeholders().ShouldContain("ho_ten");
    }

    [Fact]
    public async Task A_template_of_the_office_takes_the_place_of_the_shipped_one_and_its_faults_are_named()
    {
        var candidate = await office.DecidedAsync("Lò Thị Mẫu");
        var folder = Directory.CreateTempSubdirectory().FullName;
        var file = Path.Combine(folder, FormKinds.FileOf(FormKind.Decision));
        await File.WriteAllBytesAsync(
            file,
            WordDocuments.Of([
                ["Kết nạp {{ho_ten}}"],
            ])
        );
        var made = await MakeAsync(folder, candidate.Id);
        WordDocuments.ParagraphsOf(made.Value!.Document).ShouldBe(["Kết nạp Lò Thị Mẫu"]);

        await File.WriteAllBytesAsync(
            file,
            WordDocuments.Of([
                ["Kết nạp {{ho_tenn}}"],
            ])
        );
        var unknown = await MakeAsync(folder, candidate.Id);
        unknown.Verdict.Refusals.Single().Code.ShouldBe("Forms.UnknownPlaceholders");
        unknown.Verdict.Refusals.Single().Values.ShouldBe(["quyet-dinh-ket-nap.docx", "{{ho_tenn}}"]);

        await File.WriteAllTextAsync(file, "không phải Word");
        (await MakeAsync(folder, candidate.Id)).Verdict.Refusals.Single().Code.ShouldBe("Forms.NoWordDocument");
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task What_forms_read_runs_on_the_SQL_Server_provider()
    {
        var candidate = await office.DecidedAsync("Lò Thị Máy");
        var commands = await SqlServerTranslation.OfAsync(
            office.Host.ConnectionString,
            Scope.Whole(RecordsHost.UsualToday),
            async context =>
            {
                var (rules, voters) = (new RuleEditionSource(context), new BranchVotersSource(context));
                (await new CandidateFormFacts(context, rules, voters).LoadAsync([candidate.Id], RecordsHost.UsualToday)).ShouldNotBeEmpty();
                await new MemberFormFacts(context, rules, voters).LoadAsync([office.Helper.Id], RecordsHost.UsualToday);
            }
        );
        commands.Count.ShouldBeGreaterThan(8);
    }

    /// <summary>The decision on a candidate, made with the templates of a folder.</summary>
    private Task<Outcome<MadeForm>> MakeAsync(string folder, int candidateId) =>
        office.Host.WithServiceAsync(
            async (IServiceProvider services) =>
            {
                services.GetRequiredService<RecordsContext>().Scope = Scope.Whole(RecordsHost.UsualToday);
                var templates = new FormTemplates(folder, Path.Combine(AppContext.BaseDirectory, "Templates"));
                return await ActivatorUtilities.CreateInstance<FormService>(services, templates).MakeAsync(FormKind.Decision, [candidateId]);
            }
        );

    private static async Task<List<string>> PaperAsync(RecordsBrowser browser, string address) =>
        WordDocuments.ParagraphsOf(await BytesAsync(browser, address));

    private static async Task<byte[]> BytesAsync(RecordsBrowser browser, string address)
    {
        var answer = await browser.Http.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentDisposition!.FileName!.ShouldEndWith(".docx");
        return await answer.Content.ReadAsByteArrayAsync();
    }
}
