using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Tests.Movements;
using static PartyBranchRecords.Web.Tests.Reorganisations.DraftForms;

namespace PartyBranchRecords.Web.Tests.Reorganisations;

/// <summary>Villages put together by a decision, through the pages; today is 15/06/2024.</summary>
public sealed class LocalityDraftPageTests(MovementOffice office) : IClassFixture<MovementOffice>
{
    [Fact]
    public async Task Two_villages_are_merged_and_what_is_to_be_confirmed_counts_villages()
    {
        foreach (var code in new[] { "T1", "T2" })
        {
            await ArrangeAsync(code);
        }
        var begun = await office.Staff.BeginDraftAsync("Localities.Merge");
        var form = await office.Staff.OpenAsync($"{begun.Path}?in=A");
        Tick(form, "T1", "T2");
        var founded = ("Input.Founded[0].Parent", (string?)"A");
        var preview = await office.Staff.SubmitAsync(form, Save, [.. Merge("T3"), founded]);

        preview.TextOf(".consequence").ShouldBe("2 địa bàn kết thúc, 1 địa bàn thành lập, 0 địa bàn chuyển chi bộ phụ trách, từ ngày 15/07/2023.");
        var done = await office.Staff.SubmitAsync(preview, InForce);
        done.Text.ShouldContain("Chi bộ bản Chung");
        done.Has(InForce).ShouldBeFalse();
        await office.ShouldBeSoundAsync();
    }

    private Task<bool> ArrangeAsync(string code) =>
        office.Host.ArrangeAsync(async data =>
        {
            var village = await data.SaveAsync(
                new Locality
                {
                    Code = code,
                    Name = $"Bản {code}",
                    Kind = LocalityKind.Village,
                }
            );
            await data.AddAsync(
                new LocalityAffiliation
                {
                    LocalityId = village.Id,
                    CommuneId = office.Commune.Id,
                    From = new DateOnly(2020, 1, 1),
                }
            );
            return true;
        });
}
