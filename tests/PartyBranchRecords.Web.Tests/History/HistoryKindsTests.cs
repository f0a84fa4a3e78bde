using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.History.Reading;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Web.Tests.Admissions;
using PartyBranchRecords.Web.Tests.Texts;

namespace PartyBranchRecords.Web.Tests.History;

/// <summary>No kind of fact is left out of the history.</summary>
public sealed class HistoryKindsTests(AdmissionsOffice office) : IClassFixture<AdmissionsOffice>
{
    [Fact]
    public Task Every_kind_of_fact_has_a_name_and_so_has_every_value_of_it() =>
        office.Host.WithRecordsAsync(context =>
        {
            var values = new FactValues(context.Model);
            var facts = context.Model.GetEntityTypes().Select(entity => entity.ClrType).Where(type => type.IsAssignableTo(typeof(Fact))).ToList();
            facts.Count.ShouldBeGreaterThan(20);
            facts.Select(type => $"History.Fact.{type.Name}").Except(ResourceFiles.Vietnamese.Keys).ShouldBeEmpty();
            facts.SelectMany(values.FieldsOf).Select(field => $"History.Field.{field}").Except(ResourceFiles.Vietnamese.Keys).ShouldBeEmpty();
            return Task.FromResult(true);
        });

    [Fact]
    public async Task A_change_of_the_papers_of_a_dossier_alone_is_listed_and_opens()
    {
        var candidate = await office.ApplicantAsync("Lò Thị Giấy");
        await office.Host.ArrangeAsync(async data =>
        {
            await data.AddAsync(
                new DossierDocument
                {
                    CandidateId = candidate.Id,
                    Kind = DossierDocumentKind.BackgroundCheck,
                    On = new DateOnly(2024, 2, 1),
                }
            );
            return true;
        });
        var number = await office.Host.WithRecordsAsync(context => context.Changes.MaxAsync(change => change.Number));

        var list = await office.Secretary.OpenAsync($"/history?candidate={candidate.Id}");
        list.All($"a[href='/history/{number}']").ShouldNotBeEmpty();
        var page = await office.Secretary.OpenAsync($"/history/{number}");
        page.Text.ShouldContain("Giấy tờ hồ sơ");
        page.Text.ShouldContain("01/02/2024");
    }
}
