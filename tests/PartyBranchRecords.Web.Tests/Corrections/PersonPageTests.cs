using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Web.Tests.Movements;

namespace PartyBranchRecords.Web.Tests.Corrections;

/// <summary>What is recorded of a person: changed really, or recorded wrongly before. Today is 15/06/2024.</summary>
public sealed class PersonPageTests(MovementOffice office) : IClassFixture<MovementOffice>
{
    private static readonly ReportArguments Composition = new()
    {
        Name = CompositionReport.Name,
        Organisation = "SC",
        AsOf = new DateOnly(2023, 12, 31),
    };

    [Fact]
    public async Task The_page_first_asks_what_has_happened()
    {
        var member = await office.MemberAsync("Vì Văn Hỏi");
        var person = await office.Staff.OpenAsync($"/members/{member.Id}");
        person.Has($"a[href='/corrections?member={member.Id}']").ShouldBeTrue();
        var page = await office.Staff.OpenAsync($"/corrections?member={member.Id}");
        page.Text.ShouldContain("Điều gì đã xảy ra?");
        page.Has($"a[href='/corrections/change?member={member.Id}']").ShouldBeTrue();
        page.Has($"a[href='/corrections/person?member={member.Id}']").ShouldBeTrue();
    }

    [Fact]
    public async Task A_real_change_begins_a_new_period_and_earlier_figures_stay()
    {
        var member = await office.MemberAsync("Vì Văn Học");
        await office.RecordedEarlierAsync();
        var before = await office.ReportAsync(Composition, then: false);
        var form = await office.OpenAsync("change", member);
        var asked = await office.CheckAsync(form, ("Input.EffectiveOn", "01/02/2024"), ("Input.Values.PoliticalTheory", "Trung cấp"));
        asked.Lines().ShouldContain("Lý luận chính trị: chưa ghi → Trung cấp (từ 01/02/2024)");
        var done = await office.RecordAsync(asked);

        done.Path.ShouldBe($"/members/{member.Id}");
        (await ParticularsAsync(member))
            .Select(row => (row.From, row.To, row.PoliticalTheory))
            .ShouldBe([(Period.Always, new DateOnly(2024, 2, 1), null), (new DateOnly(2024, 2, 1), null, "Trung cấp")]);
        (await office.ReportAsync(Composition, then: false)).ShouldBe(before, "last year is as it was");
        (await ChangeOfAsync(member)).Kind.ShouldBe(ChangeKind.Entry);
        done.Text.ShouldContain("Lý luận chính trị: – → Trung cấp");
        await office.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task A_correction_changes_the_past_and_figures_as_known_before_keep_the_old()
    {
        var member = await office.MemberAsync("Vì Văn Nhầm");
        await office.RecordedEarlierAsync();
        var before = await office.ReportAsync(Composition, then: false);
        var was = (await ParticularsAsync(member)).Single().Ethnicity;
        var right = was == "Dao" ? "Mông" : "Dao";
        var form = await office.OpenAsync("person", member);
        (await office.CheckAsync(form, ("Input.Values.Ethnicity", right))).Errors.ShouldContain("lý do");
        var asked = await office.CheckAsync(
            form,
            ("Input.Values.Ethnicity", right),
            ("Input.Values.Sex", nameof(Sex.Female)),
            ("Input.Plain.FullName", "Vì  Thị Nhầm"),
            CorrectionForms.Reason
        );
        asked.Lines().ShouldContain($"Dân tộc: {was} → {right} (toàn bộ thời gian)");
        asked.Lines().ShouldContain("Họ và tên: Vì Văn Nhầm → Vì Thị Nhầm");
        var done = await office.RecordAsync(asked);

        var row = (await ParticularsAsync(member)).Single();
        (row.Ethnicity, row.Sex, row.From, row.To).ShouldBe((right, Sex.Female, Period.Always, null));
        (await office.SeeAsync(member)).FullName.ShouldBe("Vì Thị Nhầm");
        (await ChangeOfAsync(member)).ShouldSatisfyAllConditions(
            change => change.Kind.ShouldBe(ChangeKind.Correction),
            change => change.Reason.ShouldBe("đối chiếu lý lịch gốc")
        );
        (await office.ReportAsync(Composition, then: true)).ShouldBe(before, "as known before, the old number");
        (await office.ReportAsync(Composition, then: false)).ShouldNotBe(before, "as known now, the new one");
        var told = done.All(".timeline > li").Single(item => item.TextContent.Contains("Đính chính thông tin"));
        told.TextContent.ShouldContain($"Dân tộc: {was} → {right}");
        told.TextContent.ShouldContain("Họ và tên: Vì Văn Nhầm → Vì Thị Nhầm");
        told.TextContent.ShouldContain("đối chiếu lý lịch gốc");
        await office.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task Of_several_periods_those_that_say_the_same_wrong_thing_are_corrected_or_one_alone()
    {
        var member = await office.MemberAsync("Vì Văn Giai Đoạn");
        await office.RecordAsync(
            await office.CheckAsync(
                await office.OpenAsync("change", member),
                ("Input.EffectiveOn", "01/02/2022"),
                ("Input.Values.ProfessionalLevel", "Cao đẳng")
            )
        );
        var all = await office.CheckAsync(await office.OpenAsync("person", member), ("Input.Values.BirthDate", "07/08/1985"), CorrectionForms.Reason);
        await office.RecordAsync(all);
        (await ParticularsAsync(member)).Select(row => row.BirthDate).ShouldBe([new(1985, 8, 7), new(1985, 8, 7)]);

        var first = await office.OpenAsync("person", member, "&period=0001-01-01");
        first.All("[name='Input.Values.ProfessionalLevel']").Single().GetAttribute("value").ShouldBeNullOrEmpty();
        var one = await office.CheckAsync(
            first,
            ("Input.EverySame", bool.FalseString),
            ("Input.Values.ProfessionalLevel", "Trung cấp"),
            CorrectionForms.Reason
        );
        one.Lines().ShouldContain("Trình độ chuyên môn, nghiệp vụ: chưa ghi → Trung cấp (đến hết 31/01/2022)");
        await office.RecordAsync(one);
        (await ParticularsAsync(member)).Select(row => row.ProfessionalLevel).ShouldBe(["Trung cấp", "Cao đẳng"]);
        await office.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task A_change_entered_for_the_wrong_person_is_withdrawn_from_its_line()
    {
        var member = await office.MemberAsync("Vì Văn Bằng");
        await office.RecordAsync(
            await office.CheckAsync(
                await office.OpenAsync("change", member),
                ("Input.EffectiveOn", "01/02/2022"),
                ("Input.Values.ProfessionalLevel", "Đại học")
            )
        );
        var form = await office.FromTimelineAsync(member, "Thay đổi thông tin", "Bỏ thay đổi ghi nhầm");
        await office.RecordAsync(await office.CheckAsync(form, CorrectionForms.Reason));
        var row = (await ParticularsAsync(member)).Single();
        (row.ProfessionalLevel, row.To).ShouldBe((null, null));
    }

    [Theory]
    [InlineData("Input.EffectiveOn", "16/06/2024", "Ngày không được sau ngày hôm nay (15/06/2024)")]
    [InlineData("Input.EffectiveOn", "", "ngày")]
    [InlineData("Input.Plain.FullName", " ", "Hãy nhập họ và tên")]
    [InlineData("Input.Plain.RecordNumber", "TAM-000001", "TAM-")]
    public async Task What_cannot_be_comes_back_with_the_form_filled_in(string field, string value, string sentence)
    {
        var member = await office.MemberAsync("Vì Văn Sai");
        var form = await office.OpenAsync("change", member);
        (string, string?)[] usual = [("Input.EffectiveOn", "01/02/2024"), ("Input.Values.PoliticalTheory", "Sơ cấp"), (field, value)];
        var refused = await office.CheckAsync(form, usual);
        refused.Errors.ShouldContain(sentence);
        refused.All("[name='Input.Values.PoliticalTheory']").Single().GetAttribute("value").ShouldBe("Sơ cấp");
        (await ParticularsAsync(member)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_number_of_somebody_else_is_refused()
    {
        var (member, other) = (await office.MemberAsync("Vì Văn Trùng"), await office.MemberAsync("Vì Văn Số", "V1"));
        var number = (await office.SeeAsync(other)).RecordNumber;
        var refused = await office.CheckAsync(await office.OpenAsync("change", member), ("Input.Plain.RecordNumber", number));
        refused.Errors.ShouldContain("Số này đã có trong một hồ sơ khác");
    }

    private Task<List<MemberParticulars>> ParticularsAsync(Member member) =>
        office.Host.WithRecordsAsync(context => context.Particulars.Where(row => row.MemberId == member.Id).OrderBy(row => row.From).ToListAsync());

    /// <summary>The last change of the person's particulars.</summary>
    private Task<Change> ChangeOfAsync(Member member) =>
        office.Host.WithRecordsAsync(context =>
            context
                .Changes.Where(change => context.Particulars.Any(row => row.MemberId == member.Id && row.AddedBy == change.Number))
                .OrderByDescending(change => change.Number)
                .FirstAsync()
        );
}
