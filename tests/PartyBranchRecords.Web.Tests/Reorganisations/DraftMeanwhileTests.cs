using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Tests.Hosting;
using PartyBranchRecords.Web.Tests.Movements;
using static PartyBranchRecords.Web.Tests.Reorganisations.DraftForms;

namespace PartyBranchRecords.Web.Tests.Reorganisations;

/// <summary>Two who write on one draft, and records that change under it; today is 15/06/2024.</summary>
public sealed class DraftMeanwhileTests(MovementOffice office) : IClassFixture<MovementOffice>
{
    [Fact]
    public async Task In_the_step_of_destinations_each_line_that_another_has_chosen_stands_beside_the_own_choice()
    {
        var (mine, others) = await OpenedTwiceAsync(await SplitAsync("A31"));
        await others.Browser.SubmitAsync(others.Page, Save, ("Input[0].To", "A31"), ("Input[1].To", "A31"));

        var refused = await office.Staff.SubmitAsync(mine, Save, ("Input[1].To", "A1"));

        Differences(refused).ShouldBe(["Lò Văn A1 0 | – | Chi bộ bản Chung | –", "Lò Văn A1 1 | – | Chi bộ bản Chung | Chi bộ bản Một"]);
        refused.All("select[name='Input[1].To'] option[selected]").Single().GetAttribute("value").ShouldBe("A1", "what was chosen stays");
        (await office.Staff.SubmitAsync(refused, Save)).Path.ShouldEndWith("/offices");
    }

    [Fact]
    public async Task What_another_has_written_in_another_step_is_shown_as_not_asked_for_here()
    {
        var page = await SplitAsync("A32");
        var (mine, others) = await OpenedTwiceAsync(page);
        var units = await others.Browser.OpenAsync(page.Path.Replace("destinations", "units"));
        await others.Browser.SubmitAsync(units, Save, ("Input.DecidedOn", "11/07/2023"));

        Differences(await office.Staff.SubmitAsync(mine, Save)).ShouldBe(["Ngày quyết định | 10/07/2023 | 11/07/2023 | không có trong biểu mẫu này"]);
    }

    [Fact]
    public async Task Offices_chosen_by_two_stand_side_by_side()
    {
        var page = await office.Staff.BeginDraftAsync("Branches.Merge");
        Tick(page, "A1", "A2");
        var (mine, others) = await OpenedTwiceAsync(await office.Staff.SubmitAsync(page, Save, Merge("A33")));
        await others.Browser.SubmitAsync(others.Page, Save, ("Input.Rows[0].Office", nameof(Office.Secretary)));

        var refused = await office.Staff.SubmitAsync(mine, Save, ("Input.Rows[0].Office", nameof(Office.DeputySecretary)));

        Differences(refused).ShouldBe(["Lò Văn A1 0, Chi bộ bản Chung | – | Bí thư | Phó bí thư"]);
        refused.All("select[name='Input.Rows[0].Office'] option[selected]").Single().GetAttribute("value").ShouldBe(nameof(Office.DeputySecretary));
    }

    [Fact]
    public async Task Whoever_puts_in_force_a_draft_that_another_has_changed_sees_what()
    {
        var (mine, others) = await OpenedTwiceAsync(await PreviewAsync("A34"));
        var units = await others.Browser.OpenAsync($"{others.Page.Path}/units");
        await others.Browser.SubmitAsync(units, Save, ("Input.EffectiveOn", "20/07/2023"));

        var refused = await office.Staff.SubmitAsync(mine, InForce);
        Differences(refused).ShouldBe(["Ngày có hiệu lực | 15/07/2023 | 20/07/2023 | không có trong biểu mẫu này"]);
        refused.Has(InForce).ShouldBeTrue("it can be done, now that it has been seen");
    }

    [Fact]
    public async Task Somebody_who_came_after_the_preview_was_opened_is_named_before_anything_is_done()
    {
        var preview = await PreviewAsync("A35");
        preview.Text.ShouldNotContain("Mới có sau khi soạn bản nháp");
        await ComesAsync("Lò Thị Mới", "A1");

        var refused = await office.Staff.SubmitAsync(preview, InForce);
        refused.Errors.ShouldContain("Hồ sơ đã thay đổi");
        refused.Text.ShouldContain("Mới có sau khi soạn bản nháp");
        refused
            .All(".notice.warning li")
            .Select(line => line.TextContent.Trim())
            .ShouldContain("Lò Thị Mới: Chi bộ bản Một → Chi bộ bản Chung (đi theo nơi chung)");

        var done = await office.Staff.SubmitAsync(refused, InForce);
        done.Text.ShouldContain("Đã ghi hiệu lực");
        await office.Staff.SubmitAsync(done, "form[action*='TakeBack'] button", ("Reason", "Ghi nhầm"));
    }

    [Fact]
    public async Task Somebody_who_came_to_a_branch_that_ends_without_an_heir_stands_in_the_way_by_name()
    {
        var page = await office.Staff.BeginDraftAsync("Branches.Dissolve");
        Tick(page, "A2");
        var destinations = await office.Staff.SubmitAsync(
            page,
            Save,
            ("Input.Number", "36-QĐ"),
            ("Input.DecidedOn", "10/07/2023"),
            ("Input.EffectiveOn", "15/07/2023")
        );
        var all = destinations.All("select[name$='.To']").Select(select => (select.GetAttribute("name")!, (string?)"A1")).ToArray();
        var preview = await office.Staff.SubmitAsync(destinations, Save, all);
        preview.Has(InForce).ShouldBeTrue();
        await ComesAsync("Lò Thị Sau", "A2");

        var refused = await office.Staff.SubmitAsync(preview, InForce);
        refused.Errors.ShouldContain("Lò Thị Sau");
        (await office.Staff.OpenAsync(destinations.Path)).Text.ShouldContain("Lò Thị Sau", customMessage: "and has a line to be sent");
    }

    [Fact]
    public async Task A_step_of_a_draft_that_another_has_put_in_force_leads_to_the_document()
    {
        var preview = await PreviewAsync("A37");
        var step = await office.Staff.OpenAsync($"{preview.Path}/units");
        var done = await office.Staff.SubmitAsync(preview, InForce);
        var late = await office.Staff.SubmitAsync(step, Save, ("Input.Number", "9-QĐ"));
        late.Path.ShouldBe(preview.Path);
        late.Text.ShouldContain("không còn là bản nháp");
        await office.Staff.SubmitAsync(done, "form[action*='TakeBack'] button", ("Reason", "Ghi nhầm"));
    }

    /// <summary>Branch A1, a part of which becomes a branch of its own: as far as the destinations.</summary>
    private async Task<RecordsPage> SplitAsync(string code)
    {
        var page = await office.Staff.BeginDraftAsync("Branches.Split");
        Tick(page, "A1");
        return await office.Staff.SubmitAsync(page, Save, [.. Merge(code), ("Input.Into", "A1")]);
    }

    private async Task<RecordsPage> PreviewAsync(string code)
    {
        var page = await office.Staff.BeginDraftAsync("Branches.Merge");
        Tick(page, "A1", "A2");
        var offices = await office.Staff.SubmitAsync(page, Save, Merge(code));
        return await office.Staff.SubmitAsync(offices, Save, ("Input.Rows[0].Office", nameof(Office.Secretary)));
    }

    private async Task<(RecordsPage Mine, (RecordsBrowser Browser, RecordsPage Page) Others)> OpenedTwiceAsync(RecordsPage page)
    {
        var name = $"canbo-{Guid.NewGuid():N}";
        await office.Host.ArrangeAsync(data => data.UserAsync(name, Role.DistrictStaff, office.District));
        var other = await office.Host.SignInAsync(name);
        return (page, (other, await other.OpenAsync(page.Path)));
    }

    /// <summary>Somebody is recorded as a member of a branch by a change of its own.</summary>
    private Task<Member> ComesAsync(string name, string branch) =>
        office.Host.ArrangeAsync(data => data.MemberAsync(office[branch], name, from: new DateOnly(2024, 6, 1)));

    private static IEnumerable<string> Differences(RecordsPage page) =>
        page.All(".meanwhile tbody tr").Select(row => string.Join(" | ", row.QuerySelectorAll("th, td").Select(cell => cell.TextContent.Trim())));
}
