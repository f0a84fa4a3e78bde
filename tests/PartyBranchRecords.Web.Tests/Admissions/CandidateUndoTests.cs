using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Web.Tests.History;
using PartyBranchRecords.Web.Tests.Hosting;
using static PartyBranchRecords.Domain.Admissions.CandidateStepKind;

namespace PartyBranchRecords.Web.Tests.Admissions;

/// <summary>Steps of candidates taken back from the page of the history.</summary>
public sealed class CandidateUndoTests(AdmissionsOffice office) : IClassFixture<AdmissionsOffice>
{
    [Fact]
    public async Task A_secretary_takes_back_the_own_change_of_a_candidate()
    {
        var candidate = await office.ApplicantAsync("Lò Thị Tự Hoàn Tác");
        var before = await office.Host.BelievedAsync();
        await VerifyAsync(office.Secretary, candidate);
        await office.Secretary.TakesBackTheLastChangeAsync(office.Host, before);
        (await office.Secretary.OpenAsync($"/admissions/{candidate.Id}")).TextOf(".definitions .tag").ShouldBe("Đã mở hồ sơ");
    }

    [Fact]
    public async Task A_secretary_takes_back_nobody_elses_change_even_in_the_own_commune()
    {
        var candidate = await office.ApplicantAsync("Lò Thị Của Cán Bộ");
        await VerifyAsync(office.Staff, candidate);
        var (number, made) = (await office.Host.LastChangeAsync(), await office.Host.BelievedAsync());
        var page = await office.Secretary.OpenAsync($"/history/{number}/take-back");
        page.Has("main form[method=post]").ShouldBeFalse();
        page.TextOf(".notice").ShouldContain("chỉ hoàn tác");

        // The form of a change of one's own, sent to the other's address.
        var own = await office.ApplicantAsync("Lò Thị Của Bí Thư");
        await VerifyAsync(office.Secretary, own);
        var form = await office.Secretary.OpenAsync($"/history/{await office.Host.LastChangeAsync()}/take-back");
        form.Document.QuerySelector("main form[method=post]")!.SetAttribute("action", $"/history/{number}/take-back");
        (await office.Secretary.SubmitAsync(form, "main form[method=post]", ("Reason", "Nhầm"))).Errors.ShouldContain("chỉ hoàn tác");
        made.Except(await office.Host.BelievedAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_batch_of_decisions_is_taken_back_as_one()
    {
        var (first, second) = (await SubmittedAsync("Lò Thị Hoàn Một"), await SubmittedAsync("Lò Thị Hoàn Hai"));
        var before = await office.Host.BelievedAsync();
        var form = await office.Staff.OpenAsync($"/admissions/decisions?candidate={first.Id}&candidate={second.Id}");
        var preview = await office.Staff.SubmitAsync(
            form,
            "button[formaction*='handler=Check']",
            ("Input.On", "01/06/2024"),
            ("Input.FirstNumber", "121-QĐ/HU"),
            ("Input.Votes.Total", "11"),
            ("Input.Votes.VotesFor", "11")
        );
        await office.Staff.SubmitAsync(preview, "button[formaction*='handler=Record']", ("Input.Reason", "RecordsIncomplete"));
        await office.Staff.TakesBackTheLastChangeAsync(office.Host, before);
    }

    private Task<AdmissionCandidate> SubmittedAsync(string name) =>
        office.CandidateAsync(name, steps: [(DossierOpened, new(2023, 9, 1)), (BranchResolved, new(2024, 3, 1)), (Submitted, new(2024, 4, 1))]);

    private static async Task VerifyAsync(RecordsBrowser browser, AdmissionCandidate candidate)
    {
        var form = await browser.OpenAsync($"/admissions/{candidate.Id}/steps/Verified");
        var page = await browser.SubmitAsync(form, "main form[method=post]", ("Input.On", "01/12/2023"));
        (await AdmissionsOffice.GiveReasonsAsync(browser, page)).Path.ShouldBe($"/admissions/{candidate.Id}");
    }
}
