using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Admissions.Statute;

/// <summary>An administrator keeps the editions of the rules without a release.</summary>
public sealed class EditionPagesTests : IAsyncLifetime
{
    private const string Form = "main form[method=post]";

    private static readonly (string, string?)[] Named =
    [
        ("Input.Document", "300-QĐ/TW"),
        ("Input.IssuedOn", "01/06/2024"),
        ("Input.InForceFrom", "01/07/2024"),
        ("Input.CertificateMonths", "72"),
        ("Input.Articles[0]", "300-QĐ/TW, mục 1.1"),
    ];

    private readonly StatuteScene scene = new();
    private RecordsBrowser administrator = null!;

    public async Task InitializeAsync()
    {
        await scene.InitializeAsync();
        administrator = await scene.Host.SignInAsync("quantri");
    }

    public Task DisposeAsync() => scene.DisposeAsync();

    [Fact]
    public async Task A_new_edition_begins_with_the_values_of_the_last_one_and_is_read_at_once()
    {
        var form = await administrator.OpenAsync("/rules/new");
        form.Document.QuerySelector("[name='Input.DecisionDays']")!.GetAttribute("value").ShouldBe("60");
        var page = await administrator.SubmitAsync(form, Form, Named);

        page.Path.ShouldBe("/rules");
        page.Text.ShouldContain("Đã lưu quy định 300-QĐ/TW");
        page.Text.ShouldContain("Cấp không quá 72 tháng khi chi bộ xét");
        var kept = (await EditionsAsync()).Single(edition => edition.Document == "300-QĐ/TW");
        kept.ArticleOf(AdmissionRule.Age).ShouldBe("300-QĐ/TW, mục 1.1");
        kept.ArticleOf(AdmissionRule.School).ShouldBeNull();
        kept.BranchVote.ShouldBe(VoteShare.TwoThirds);
        (await LoggedAsync()).ShouldBe(["300-QĐ/TW"]);
    }

    [Fact]
    public async Task An_empty_form_and_an_impossible_value_are_refused_in_words()
    {
        var form = await administrator.OpenAsync("/rules/new");
        var page = await administrator.SubmitAsync(
            form,
            Form,
            ("Input.Document", "24-QĐ/TW"),
            ("Input.InForceFrom", "30/07/2021"),
            ("Input.OldestYears", "17"),
            ("Input.DecisionDays", "0"),
            ("Input.Issuer", " ")
        );
        page.Errors.ShouldContain("Quy định này đã có");
        page.Errors.ShouldContain("Ngày này đã là ngày có hiệu lực của 24-QĐ/TW");
        page.Errors.ShouldContain("Tuổi cao nhất không được dưới 18");
        page.Errors.ShouldContain("Hãy nhập số từ 1 đến 365");
        page.Errors.ShouldContain("Hãy nhập hoặc chọn mục này");
        page.Document.QuerySelector("[name='Input.Document']")!.GetAttribute("value").ShouldBe("24-QĐ/TW");
        (await EditionsAsync()).Count.ShouldBe(KnownEditions.All.Count);
    }

    [Fact]
    public async Task An_edition_that_nobody_goes_by_yet_is_changed_with_a_reason()
    {
        await administrator.SubmitAsync(await administrator.OpenAsync("/rules/new"), Form, Named);
        var id = (await EditionsAsync()).Single(edition => edition.Document == "300-QĐ/TW").Id;
        var form = await administrator.OpenAsync($"/rules/{id}/edit");
        (await administrator.SubmitAsync(form, Form, ("Input.CertificateMonths", "48"))).Errors.ShouldContain("Hãy nhập lý do sửa");
        await administrator.SubmitAsync(form, Form, ("Input.CertificateMonths", "48"), ("Input.Reason", "Nhập nhầm"));

        var kept = (await EditionsAsync()).Single(edition => edition.Id == id);
        (kept.CertificateMonths, kept.ArticleOf(AdmissionRule.Age)).ShouldBe((48, "300-QĐ/TW, mục 1.1"));
        (await LoggedAsync()).ShouldBe(["300-QĐ/TW", "300-QĐ/TW: Nhập nhầm"]);
    }

    [Fact]
    public async Task Of_an_edition_that_dossiers_go_by_only_the_articles_are_corrected()
    {
        // The candidate applied under 24-QĐ/TW.
        var form = await administrator.OpenAsync("/rules/2/edit");
        form.Has("[name='Input.CertificateMonths']").ShouldBeFalse();
        await administrator.SubmitAsync(form, Form, ("Input.Articles[0]", "24-QĐ/TW, mục 1"), ("Input.Articles[1]", ""), ("Input.Reason", "Sai mục"));
        var kept = (await EditionsAsync()).Single(edition => edition.Id == 2);
        (kept.ArticleOf(AdmissionRule.Age), kept.ArticleOf(AdmissionRule.School), kept.CertificateMonths).ShouldBe(("24-QĐ/TW, mục 1", null, 60));
        kept.Citations.Count.ShouldBe(Enum.GetValues<AdmissionRule>().Length - 1);
    }

    [Fact]
    public async Task What_another_administrator_has_corrected_since_is_shown_field_by_field_and_not_overwritten()
    {
        await administrator.SubmitAsync(await administrator.OpenAsync("/rules/new"), Form, Named);
        var id = (await EditionsAsync()).Single(edition => edition.Document == "300-QĐ/TW").Id;
        var form = await administrator.OpenAsync($"/rules/{id}/edit");
        await administrator.SubmitAsync(
            await administrator.OpenAsync($"/rules/{id}/edit"),
            Form,
            ("Input.CertificateMonths", "48"),
            ("Input.Articles[0]", "mục 2"),
            ("Input.Reason", "Nhập nhầm")
        );
        var refused = await administrator.SubmitAsync(form, Form, ("Input.DossierMonths", "18"), ("Input.Reason", "Sửa thời hạn"));
        refused.Errors.ShouldContain("Cán bộ quantri đã sửa quy định này lúc");
        refused.All(".meanwhile tbody tr").Count().ShouldBe(2);
        refused.TextOf(".meanwhile tbody tr").ShouldEndWith("72 48 72");
        refused.Document.QuerySelector("[name='Input.DossierMonths']")!.GetAttribute("value").ShouldBe("18");
        (await EditionsAsync()).Single(edition => edition.Id == id).DossierMonths.ShouldBe(12);

        await administrator.SubmitAsync(refused, Form, ("Input.CertificateMonths", "48"));
        var kept = (await EditionsAsync()).Single(edition => edition.Id == id);
        (kept.CertificateMonths, kept.DossierMonths, kept.ArticleOf(AdmissionRule.Age)).ShouldBe((48, 18, "300-QĐ/TW, mục 1.1"));
    }

    private Task<List<RuleEdition>> EditionsAsync() => scene.Host.WithServiceAsync((RuleEditionSource source) => source.LoadAsync());

    private Task<List<string?>> LoggedAsync() =>
        scene.Host.WithRecordsAsync(context =>
            context
                .ActivityLog.Where(entry => entry.Activity == Activity.RulesKept)
                .OrderBy(entry => entry.Id)
                .Select(entry => entry.Detail)
                .ToListAsync()
        );
}
