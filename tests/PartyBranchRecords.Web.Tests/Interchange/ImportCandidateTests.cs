using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Interchange.Import;
using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Web.Tests.Interchange;

public sealed class ImportCandidateTests : ImportScene
{
    private const string Columns =
        "number,full_name,sex,birth_date,branch_code,source,ethnicity,identified_on,trained_on,certificate_number,dossier_opened_on,decided_on,admitted_on,record_number";

    [Fact]
    public async Task Before_the_application_no_more_than_the_year_of_birth_is_kept()
    {
        await ArrangeAsync();
        Csv("candidates", Columns, "C1,Lò Thị Mẫu,Female,2000-05-06,B,,Thái,2026-01-01,,,,,,");
        Warnings(await ImportAsync()).ShouldBe(["candidates:2:birth_date OnlyAfterApplication", "candidates:2:ethnicity OnlyAfterApplication"]);
        var candidate = await OneAsync();
        (candidate.BirthDate, candidate.BirthYearOnly, candidate.Ethnicity, candidate.Source).ShouldBe(
            (new DateOnly(2000, 1, 1), true, null, CandidateSource.Other)
        );
    }

    [Fact]
    public async Task The_steps_of_a_row_are_kept_and_the_member_is_linked()
    {
        await ArrangeAsync();
        var row = "C1,Lò Thị Mẫu,Female,2000-05-06,B,YouthUnion,Thái,2009-01-01,2009-05-01,12/GCN,2009-06-01,2010-02-20,2010-03-01,M1";
        Csv("candidates", Columns, row);
        Warnings(await ImportAsync()).ShouldBeEmpty();
        (await StepsAsync()).ShouldBe(["Identified", "Trained 12/GCN", "DossierOpened", "Decided", "Admitted"]);
        (await OneAsync()).MemberId.ShouldNotBeNull();
        Csv("candidates", Columns, row);
        (await ImportAsync()).Total.ShouldBe(new RowCounts(0, 0, 1));
        // A file without the other columns leaves their steps.
        Csv("candidates", "number,full_name,sex,birth_date,branch_code,trained_on", "C1,Lò Thị Mẫu,Female,2000-05-06,B,2009-05-02");
        (await ImportAsync()).Total.ShouldBe(new RowCounts(0, 1, 0));
        (await StepsAsync()).ShouldBe(["Identified", "Trained 12/GCN", "DossierOpened", "Decided", "Admitted"]);
    }

    [Fact]
    public async Task Rows_of_steps_are_all_the_steps()
    {
        await ArrangeAsync();
        Csv("candidates", Columns, "C1,Lò Thị Mẫu,Female,2000,B,,,2026-01-01,,,,,,");
        Csv(
            "candidate_steps",
            "number,position,step,on,reason",
            "C1,1,Identified,2026-01-01,",
            "C1,2,Withdrawn,2026-02-01,Chuyển nơi ở",
            "C1,3,DossierOpened,2026-03-01,"
        );
        Warnings(await ImportAsync()).ShouldBeEmpty();
        (await StepsAsync()).ShouldBe(["Identified", "Withdrawn", "DossierOpened"]);
        Csv("candidates", Columns, "C1,Lò Thị Mẫu,Female,2000,B,,,2026-01-01,,,,,,");
        var preview = await ImportAsync();
        preview.Total.ShouldBe(new RowCounts(0, 0, 1));
        (await StepsAsync()).ShouldBe(["Identified", "Withdrawn", "DossierOpened"]);
    }

    [Fact]
    public async Task Whoever_has_no_day_at_all_was_found_on_the_day_of_the_import()
    {
        await ArrangeAsync();
        for (var time = 0; time < 2; time++)
        {
            Csv("candidates", Columns, "C1,Lò Thị Mẫu,Female,2000,B,,,,,,,,,");
            var preview = await ImportAsync();
            Warnings(preview).ShouldBe(["candidates:2:identified_on IdentifiedToday"]);
            preview.Total.ShouldBe(time == 0 ? new RowCounts(1, 0, 0) : new RowCounts(0, 0, 1));
        }
    }

    [Fact]
    public async Task A_member_belongs_to_one_candidate()
    {
        await ArrangeAsync();
        Csv(
            "candidates",
            "number,full_name,sex,birth_date,branch_code,identified_on,record_number",
            "C1,Lò Thị Mẫu,Female,2000,B,2026-01-01,M1",
            "C2,Lò Thị Hai,Female,2000,B,2026-01-01,M1"
        );
        Warnings(await ImportAsync()).ShouldBe(["candidates:3:record_number MemberOfAnother"]);
    }

    private Task<AdmissionCandidate> OneAsync() => SeeAsync(context => context.Candidates.SingleAsync());

    private Task<List<string>> StepsAsync() =>
        SeeAsync(async context =>
            CandidateCase.InOrder(await context.CandidateSteps.ToListAsync()).Select(step => $"{step.Kind} {step.Document}".Trim()).ToList()
        );
}
