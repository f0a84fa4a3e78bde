using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Tests.Movements;
using static PartyBranchRecords.Web.Tests.Reorganisations.ReorganisationForms;

namespace PartyBranchRecords.Web.Tests.Reorganisations;

/// <summary>Two people write on one draft; today is 15/06/2024.</summary>
public sealed class DraftPagesTests(MovementOffice office) : IClassFixture<MovementOffice>
{
    [Fact]
    public async Task The_second_who_writes_on_a_draft_is_told_who_did_before_and_keeps_what_was_typed()
    {
        await office.Host.ArrangeAsync(data => data.UserAsync("canbo-hai", Role.DistrictStaff, office.District));
        var other = await office.Host.SignInAsync("canbo-hai");
        var mine = await office.BeginAsync("Branches.Merge");
        var others = await other.OpenAsync(mine.Path);
        await other.SubmitAsync(others, Save, ("Input.Number", "7-QĐ/HU"));

        var refused = await office.Staff.SubmitAsync(mine, Save, ("Input.Number", "8-QĐ/HU"));
        refused.Errors.ShouldContain("Cán bộ canbo-hai đã sửa bản nháp này lúc ");
        refused
            .All(".meanwhile tbody tr")
            .Single()
            .TextContent.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .ShouldBe(["Số quyết định", "–", "7-QĐ/HU", "8-QĐ/HU"]);
        refused.All("[name='Input.Number']").Single().GetAttribute("value").ShouldBe("8-QĐ/HU");
        await office.Staff.SubmitAsync(refused, Save);
        (await other.OpenAsync(mine.Path)).All("[name='Input.Number']").Single().GetAttribute("value").ShouldBe("8-QĐ/HU");
    }

    [Fact]
    public async Task The_second_who_names_officers_sees_the_first_ones_choice_beside_the_own()
    {
        var mine = await office.MergedUnitsAsync("A17");
        await office.Staff.SubmitAsync(await office.Staff.OpenAsync(mine.Path), Save, ("Input.Rows[0].Office", nameof(Office.Secretary)));

        var refused = await office.Staff.SubmitAsync(mine, Save, ("Input.Rows[0].Office", nameof(Office.DeputySecretary)));
        refused.TextOf(".meanwhile tbody").ShouldEndWith("– Bí thư Phó bí thư");
        refused.TextOf("[name='Input.Rows[0].Office'] option[selected]").ShouldBe("Phó bí thư", "what was typed stays");
        (await office.Staff.SubmitAsync(refused, Save)).Errors.ShouldBeEmpty("compared, it can be sent again");
    }
}
