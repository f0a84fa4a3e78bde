using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Web.Tests.History;
using PartyBranchRecords.Web.Tests.Hosting;
using PartyBranchRecords.Web.Tests.Movements;
using static PartyBranchRecords.Web.Tests.Reorganisations.DraftForms;

namespace PartyBranchRecords.Web.Tests.Reorganisations;

/// <summary>A decision from its first page to the last, as somebody of the district's office fills it in; today is 15/06/2024.</summary>
public sealed class ReorganisationPageTests(MovementOffice office) : IClassFixture<MovementOffice>
{
    private const string TakeBack = "form[action*='TakeBack'] button";

    [Fact]
    public async Task A_merge_of_last_year_leaves_last_years_report_and_taken_back_leaves_every_list_as_it_was()
    {
        var (then, before) = (await CsvAsync("members", "2023-06-30"), await ListsAsync());
        var (wasAt, total) = (Row(then, "A1"), Row(then, "TOTAL"));
        wasAt.ShouldNotBeNull();

        var preview = await DraftedMergeAsync("A12");
        preview.Text.ShouldContain("Chi bộ bản Chung");
        var done = await office.Staff.SubmitAsync(preview, InForce);

        done.Text.ShouldContain("Đã ghi hiệu lực");
        (await CsvAsync("members", "2023-06-30")).ShouldBe(then, "last year's report stays as it was");
        var now = await CsvAsync("members", "2023-06-30", "&structure=now");
        (Row(now, "A1"), Row(now, "A2")).ShouldBe((null, null));
        Row(now, "A12").ShouldNotBeNull("on the tree of today it shows the new unit");
        Row(now, "TOTAL").ShouldBe(total);
        (await office.Staff.OpenAsync("/organisations/A12/roster")).Text.ShouldContain("Lò Văn A1 0");
        (await ListsAsync()).ShouldNotBe(before);
        await office.ShouldBeSoundAsync();

        var back = await office.Staff.SubmitAsync(done, TakeBack, ("Reason", "Ghi nhầm quyết định"));
        back.Text.ShouldContain("Đã hoàn tác");
        (await ListsAsync()).ShouldBe(before);
        (await office.Staff.OpenAsync("/organisations/A12")).Status.ShouldBe(HttpStatusCode.NotFound);
        await office.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task Sent_twice_it_makes_one_change_and_is_taken_back_once()
    {
        var preview = await DraftedMergeAsync("A13");
        var done = await office.Staff.SubmitAsync(preview, InForce);
        var again = await office.Staff.SubmitAsync(preview, InForce);
        again.Errors.ShouldContain("đã được gửi trước đó");
        (await ChangesAsync("A13")).ShouldBe(1);

        (await office.Staff.SubmitAsync(done, TakeBack, ("Reason", ""))).Errors.ShouldContain("lý do");
        await office.Staff.SubmitAsync(done, TakeBack, ("Reason", "Ghi nhầm"));
        var twice = await office.Staff.SubmitAsync(done, TakeBack, ("Reason", "Ghi nhầm"));
        twice.Errors.ShouldNotBeEmpty();
        twice.Has(TakeBack).ShouldBeFalse();
        await office.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task Taken_back_from_the_history_every_list_is_as_it_was_too()
    {
        var (before, lists) = (await office.Host.BelievedAsync(), await ListsAsync());
        var done = await office.Staff.SubmitAsync(await DraftedMergeAsync("A16"), InForce);
        await office.Staff.TakesBackTheLastChangeAsync(office.Host, before);
        (await ListsAsync()).ShouldBe(lists);
        (await office.Staff.OpenAsync(done.Path)).Has(TakeBack).ShouldBeFalse();
        await office.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task A_day_that_there_is_not_is_named_and_nothing_typed_is_lost()
    {
        var page = await BeginAsync("Branches.Merge");
        Tick(page, "A1", "A2");
        var refused = await office.Staff.SubmitAsync(page, Save, Merge("A14", effectiveOn: "31/09/2023"));
        refused.Errors.ShouldContain("31/09/2023");
        refused.All("[name='Input.Founded[0].Code']").Single().GetAttribute("value").ShouldBe("A14");
        Ticked(refused).ShouldBe(["A1", "A2"], ignoreOrder: true);

        var unnamed = await office.Staff.OpenAsync(await SavedAsync(refused, ("Input.EffectiveOn", "16/06/2024")));
        unnamed.Text.ShouldContain("16/06/2024");
        unnamed.Has(InForce).ShouldBeFalse("a draft waits for its day");
    }

    [Fact]
    public async Task An_empty_draft_says_what_is_missing_and_cannot_be_put_in_force()
    {
        (await office.Staff.SubmitAsync(await office.Staff.OpenAsync("/reorganisations/new"), Save)).Errors.ShouldNotBeEmpty();
        var preview = await office.Staff.OpenAsync(await SavedAsync(await BeginAsync("Communes.Merge")));
        preview.TextOf(".notice.warning").ShouldContain("số quyết định");
        preview.Has(InForce).ShouldBeFalse();
        (await office.Staff.OpenAsync($"{preview.Path}/annex")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_branch_of_another_district_in_the_form_is_not_known()
    {
        var page = await BeginAsync("Branches.Merge");
        Tick(page, "A1", "A2");
        page.All("[name='Input.Units']").OfType<IHtmlInputElement>().First(box => box.Value == "A2").Value = "V1";
        var preview = await office.Staff.OpenAsync(await SavedAsync(page, Merge("A15")));
        preview.TextOf(".notice.warning").ShouldContain("V1");
        preview.Has(InForce).ShouldBeFalse();
        (
            await office.Host.WithRecordsAsync(context => context.Memberships.CountAsync(row => row.BranchId == office["V1"].Id && row.To == null))
        ).ShouldBe(5);
    }

    [Fact]
    public async Task A_draft_is_nobodys_in_another_district()
    {
        var page = await BeginAsync("Communes.Merge");
        var id = page.Path.Split('/')[2];
        foreach (var step in new[] { "", "/units", "/destinations", "/offices", "/users", "/quotas", "/annex" })
        {
            (await office.OtherStaff.OpenAsync($"/reorganisations/{id}{step}")).Status.ShouldBe(HttpStatusCode.NotFound, step);
        }
        (await office.OtherStaff.OpenAsync("/reorganisations")).Has($"a[href='/reorganisations/{id}']").ShouldBeFalse();

        var own = await office.OtherStaff.SubmitAsync(
            await office.OtherStaff.OpenAsync("/reorganisations/new"),
            Save,
            ("Input.What", "Branches.Merge")
        );
        own.Document.QuerySelector("main form[method='post']")!.SetAttribute("action", $"/reorganisations/{id}/units");
        var sent = await office.OtherStaff.SubmitAsync(own, Save, ("Input.Number", "66-QĐ"));
        sent.Status.ShouldBe(HttpStatusCode.NotFound);
        (await office.Staff.OpenAsync($"/reorganisations/{id}/units"))
            .All("[name='Input.Number']")
            .Single()
            .GetAttribute("value")
            .ShouldBeNullOrEmpty();
    }

    [Fact]
    public async Task The_second_who_writes_on_a_draft_is_told_who_did_before_and_keeps_what_was_typed()
    {
        await office.Host.ArrangeAsync(data => data.UserAsync("canbo-hai", Role.DistrictStaff, office.District));
        var other = await office.Host.SignInAsync("canbo-hai");
        var mine = await BeginAsync("Branches.Merge");
        var others = await other.OpenAsync(mine.Path);
        await other.SubmitAsync(others, Save, ("Input.Number", "7-QĐ/HU"));

        var refused = await office.Staff.SubmitAsync(mine, Save, ("Input.Number", "8-QĐ/HU"));
        refused.Errors.ShouldContain("Cán bộ canbo-hai đã sửa bản nháp này lúc ");
        refused.All("[name='Input.Number']").Single().GetAttribute("value").ShouldBe("8-QĐ/HU");
        refused
            .All(".meanwhile tbody tr")
            .Select(row => string.Join(" | ", row.QuerySelectorAll("th, td").Select(cell => cell.TextContent.Trim())))
            .ShouldBe(["Số quyết định | – | 7-QĐ/HU | 8-QĐ/HU"]);
        await office.Staff.SubmitAsync(refused, Save);
        (await other.OpenAsync(mine.Path)).All("[name='Input.Number']").Single().GetAttribute("value").ShouldBe("8-QĐ/HU");
    }

    [Fact]
    public async Task Of_a_branch_that_is_split_the_chosen_people_go_and_its_officers_are_named()
    {
        var page = await BeginAsync("Branches.Split");
        Tick(page, "A1");
        var destinations = await office.Staff.SubmitAsync(page, Save, [.. Merge("A16"), ("Input.Into", "A1")]);
        destinations.Path.ShouldEndWith("/destinations");
        destinations.All("tbody th").ShouldContain(row => row.TextContent.Trim().StartsWith("Lò Văn A1 0 SL-", StringComparison.Ordinal));
        var offices = await office.Staff.SubmitAsync(destinations, Save, ("Input[0].To", "A16"), ("Input[1].To", "A16"));
        offices.Path.ShouldEndWith("/offices");
        offices.All("tbody tr").Count().ShouldBe(2, "of the new branch those who go");
        (await office.Staff.OpenAsync($"{offices.Path}?unit=A1")).All("tbody tr").Count().ShouldBe(3, "of the one that lives on those who stay");
        var preview = await office.Staff.SubmitAsync(offices, Save, ("Input.Rows[0].Office", nameof(Office.Secretary)));

        preview.Text.ShouldContain("Lò Văn A1 0");
        preview.TextOf(".notice.warning").ShouldContain("Chi bộ bản Chung", customMessage: "two official members are below three");
        var annex = await office.Staff.OpenAsync($"{preview.Path}/annex");
        annex.Text.ShouldContain("Lò Văn A1 0");
        annex.Text.ShouldContain("Bí thư");
    }

    [Fact]
    public async Task The_preview_lists_the_candidates_quotas_and_offices_of_a_branch_that_ends()
    {
        await ArrangeAsync(office["A2"]);
        var page = await BeginAsync("Branches.Dissolve");
        Tick(page, "A2");
        var preview = await office.Staff.OpenAsync(await SavedAsync(page, [.. Paper, ("Input.Into", "A1")]));
        var lists = preview
            .All("details table")
            .ToDictionary(
                table => string.Join(' ', table.QuerySelectorAll("thead th").Select(head => head.TextContent.Trim())),
                table => string.Join(' ', table.QuerySelectorAll("tbody td, tbody th").Select(cell => cell.TextContent.Trim()))
            );
        lists.Values.ShouldContain("Quần Chúng Bê Chi bộ bản Hai Chi bộ bản Một");
        lists.Values.ShouldContain("Chi bộ bản Hai 2023 4 Giữ ở đơn vị cũ");
        lists.Values.ShouldContain("Lò Văn A2 0 Bí thư Chi bộ bản Hai Không còn giá trị (đã ghi từ ngày 01/02/2024)");
    }

    [Fact]
    public async Task What_becomes_of_the_roles_of_users_is_chosen()
    {
        var page = await BeginAsync("Communes.Merge");
        Tick(page, "A", "B");
        var offices = await office.Staff.SubmitAsync(page, Save, Merge("AB"));
        var users = await office.Staff.SubmitAsync(offices, Save);
        users.Path.ShouldEndWith("/users");
        users.All("tbody th").Select(row => row.TextContent.Trim()).ShouldBe(["Cán bộ bithu"]);
        users.All("select option[selected]").Single().GetAttribute("value").ShouldBe(nameof(RoleFate.Follows));
        var preview = await office.Staff.SubmitAsync(users, Save, ("Input[0].Fate", nameof(RoleFate.Ends)));
        preview.Text.ShouldContain("Cán bộ bithu");
        (await office.Staff.OpenAsync($"{preview.Path}/users"))
            .All("select option[selected]")
            .Single()
            .GetAttribute("value")
            .ShouldBe(nameof(RoleFate.Ends));
    }

    private static (string Name, string? Value)[] Paper =>
        [("Input.Number", "12-QĐ/HU"), ("Input.DecidedOn", "10/07/2023"), ("Input.EffectiveOn", "15/07/2023")];

    private Task<RecordsPage> BeginAsync(string what) => office.Staff.BeginDraftAsync(what);

    /// <summary>Branches A1 and A2 into a new one, with a secretary: as far as the preview.</summary>
    private async Task<RecordsPage> DraftedMergeAsync(string code)
    {
        var page = await BeginAsync("Branches.Merge");
        Tick(page, "A1", "A2");
        var offices = await office.Staff.SubmitAsync(page, Save, Merge(code));
        offices.Path.ShouldEndWith("/offices");
        return await office.Staff.SubmitAsync(offices, Save, ("Input.Rows[0].Office", nameof(Office.Secretary)));
    }

    /// <summary>Saves a step; the address of the document.</summary>
    private async Task<string> SavedAsync(RecordsPage page, params (string Name, string? Value)[] fields)
    {
        var next = await office.Staff.SubmitAsync(page, Save, fields);
        next.Errors.ShouldBeEmpty();
        return string.Join('/', next.Path.Split('/').Take(3));
    }

    private static IEnumerable<string> Ticked(RecordsPage page) =>
        page.All("[name='Input.Units']").OfType<IHtmlInputElement>().Where(box => box.IsChecked).Select(box => box.Value);

    private Task<int> ChangesAsync(string code) =>
        office.Host.WithRecordsAsync(context => context.Reorganisations.CountAsync(one => one.Number == $"{code}-QĐ/HU"));

    private async Task<string> CsvAsync(string report, string day, string further = "")
    {
        var answer = await office.Staff.Http.GetAsync(
            $"/reports/{report}/file?org=SC&as-of={day}&format=Csv{further}{(report == "members" ? "&by=branch" : "")}"
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, report);
        return await answer.Content.ReadAsStringAsync();
    }

    private static string? Row(string csv, string unit) =>
        csv.Split('\n', StringSplitOptions.TrimEntries)
            .FirstOrDefault(line => line.TrimStart('\uFEFF').StartsWith($"{unit},", StringComparison.Ordinal));

    /// <summary>Every list of a day before the decision, of one after it, and of today.</summary>
    private async Task<string> ListsAsync()
    {
        var lists = new List<string>();
        foreach (var day in new[] { "2023-06-30", "2023-12-31", "2024-06-15" })
        {
            foreach (var report in new[] { "roster", "members", "candidates", "coverage", "structure" })
            {
                lists.Add(await CsvAsync(report, day));
            }
        }
        return string.Join('\n', lists);
    }

    /// <summary>A candidate, a quota, and a secretary recorded from a day on which the branch will have ended.</summary>
    private Task<bool> ArrangeAsync(Branch branch) =>
        office.Host.ArrangeAsync(async data =>
        {
            var candidate = await data.SaveAsync(
                new AdmissionCandidate
                {
                    Number = "UV-1",
                    FullName = "Quần Chúng Bê",
                    SortKey = "",
                    SearchKey = "",
                    BirthDate = new DateOnly(2000, 1, 1),
                    Sex = Sex.Female,
                    Source = CandidateSource.YouthUnion,
                    BranchId = branch.Id,
                }
            );
            var member = await data.Context.Members.FirstAsync(one => one.FullName == "Lò Văn A2 0");
            await data.AddAsync(
                new CandidateStep
                {
                    CandidateId = candidate.Id,
                    Kind = CandidateStepKind.Identified,
                    On = new DateOnly(2023, 2, 1),
                },
                new AdmissionQuota
                {
                    OrganisationId = branch.Id,
                    Period = "2023",
                    Target = 4,
                    SetOn = new DateOnly(2023, 1, 5),
                },
                new OfficeHolding
                {
                    MemberId = member.Id,
                    OrganisationId = branch.Id,
                    Office = Office.Secretary,
                    From = new DateOnly(2024, 2, 1),
                }
            );
            return true;
        });
}
