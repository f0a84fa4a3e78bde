using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Tests.Reporting;
using static PartyBranchRecords.Web.Tests.Reporting.ReportRunning;

namespace PartyBranchRecords.Web.Tests.Demo;

/// <summary>
/// The published figures as the reporting service answers the command line, each with its list: the rows themselves are
/// counted in <see cref="PublishedFiguresTests"/>.
/// </summary>
[Collection(nameof(Demonstrations))]
public sealed class PublishedReportsTests(Demonstrations demonstrations) : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private RecordsContext context = null!;
    private ReportRunner runner = null!;

    public async Task InitializeAsync()
    {
        context = Demonstrations.Open((await demonstrations.OfAsync(Today)).File);
        context.Scope = Scope.Whole(Today);
        runner = new ServiceCollection().AddSingleton(context).AddReporting().BuildServiceProvider().GetRequiredService<ReportRunner>();
    }

    [Fact]
    public async Task Sop_Cop()
    {
        const string Day = "2020-12-31";
        var term = Ask("quota", "SC") with { Term = "2015-2020" };

        await IsAsync("SC-01", Ask("members", "SC", Day), "members", 3753);
        await IsAsync("SC-02", Ask("structure", "SC", Day), "grassroots_organisations", 23);
        await IsAsync("SC-03", Ask("structure", "SC", Day), "subordinate_branches", 184);
        await IsAsync("SC-04", term, "admitted", 746);
        var total = (await RowsAsync(term))[^1];
        (total["target"], total["percent_of_target"]).ShouldBe((600, 124.3m), "SC-05");
        await IsAsync("SC-06", Ask("branch-sizes", "SC", "2015-07-01"), "few", 45);
        await IsAsync("SC-07", Ask("branch-sizes", "SC", Day), "few", 30);
        await AllAreIndependentAsync("SC-08", Ask("coverage", "SC", Day), LocalityKind.Village);
    }

    [Fact]
    public async Task Muong_Lan()
    {
        const string Day = "2020-12-31";
        var year = Ask("quota", "SC-ML") with { Year = 2020 };

        await IsAsync("ML-01", Ask("structure", "SC-ML", Day), "subordinate_branches", 21);
        await IsAsync("ML-02", Ask("members", "SC-ML", Day), "members", 409);
        await IsAsync("ML-03", year, "admitted", 15);
        var villages = await RowsAsync(Ask("structure", "SC-ML", Day) with { List = new ListRequest("village") });
        var withTarget = (await RowsAsync(year with { By = ReportLevel.Branch }))
            .Where(row => row["target"] is not null)
            .Select(row => row["org_code"]);
        villages.Select(village => village["org_code"]).Except(withTarget).ShouldBeEmpty("every village has its quota");
    }

    [Fact]
    public async Task Van_Ban()
    {
        const string Day = "2022-12-03";
        var structure = Ask("structure", "VB", Day);

        await IsAsync("VB-01", Ask("members", "VB", Day), "members", 6071);
        await IsAsync("VB-02", structure, "grassroots_organisations", 58);
        await IsAsync("VB-03", structure, "grassroots_branches", 30);
        await IsAsync("VB-04", structure, "commune_committees", 28);
        await IsAsync("VB-05", structure, "subordinate_branches", 342);
        var total = (await RowsAsync(structure))[^1];
        ((int)total["village"]! + (int)total["residential_group"]!).ShouldBe(195, "VB-06");
        var residential = await RowsAsync(structure with { List = new ListRequest("village") });
        residential.AddRange(await RowsAsync(structure with { List = new ListRequest("residential_group") }));
        residential.Count.ShouldBe(195, "VB-06");
        residential.ShouldAllBe(branch => branch["commune"] != null, "VB-06 are subordinate branches");
        await AllAreIndependentAsync("VB-07", Ask("coverage", "VB", Day), LocalityKind.Village, LocalityKind.ResidentialGroup);
    }

    [Fact]
    public async Task Van_Ban_admits_250_a_year()
    {
        await IsAsync("VB-08", Ask("quota", "VB") with { From = new(2018, 1, 1), To = new(2022, 12, 31) }, "admitted", 1250);
        var years = new List<int>();
        foreach (var year in Enumerable.Range(2018, 5))
        {
            years.Add((int)(await RowsAsync(Ask("quota", "VB") with { Year = year }))[^1]["admitted"]!);
        }
        years.Average().ShouldBe(250, "VB-08");
    }

    [Fact]
    public async Task Localities_of_Pa_Tan_and_Nam_Nhun()
    {
        await CoveredAsync("PT-05", Ask("coverage", "SH-PT", "2020-10-26"), LocalityKind.Village, ("without_members", 0));
        var then = Ask("coverage", "NN", "2013-06-30");
        await CoveredAsync("NN-01 to NN-03", then, LocalityKind.Village, ("localities", 70), ("without_branch", 20), ("without_members", 6));
        await CoveredAsync("NN-04, NN-05", then, LocalityKind.School, ("localities", 32), ("without_branch", 11));
        await CoveredAsync("NN-06, NN-07", then, LocalityKind.HealthStation, ("localities", 11), ("without_branch", 8));
        var later = Ask("coverage", "NN", "2023-11-23");
        await CoveredAsync("NN-09 to NN-11", later, LocalityKind.Village, ("localities", 69), ("without_branch", 0), ("without_members", 0));
        await CoveredAsync("NN-10", later, LocalityKind.School, ("without_branch", 0));
        await CoveredAsync("NN-10", later, LocalityKind.HealthStation, ("without_branch", 0));
    }

    [Fact]
    public async Task Totals_of_all_organisations_are_equal_then_and_now()
    {
        var period = Ask("movements", "ALL") with { From = new(2016, 5, 1), To = new(2019, 4, 30) };
        string[] onDay = ["members", "branch-sizes", "structure", "coverage"];
        foreach (var question in onDay.Select(name => Ask(name, "ALL", "2018-03-01")).Append(period).Append(period with { Name = "quota" }))
        {
            var then = await TotalsAsync(question with { Structure = ReportStructure.Then });
            then.ShouldNotBeEmpty();
            (await TotalsAsync(question with { Structure = ReportStructure.Now })).ShouldBe(then, $"{question}");
        }

        async Task<List<string>> TotalsAsync(ReportArguments question) =>
            [
                .. (await runner.TableAsync(question, Today))
                    .Value!.Rows.Where(row => row.Cells[0] is ReportUnit.TotalCode)
                    .Select(row => string.Join(',', row.Cells)),
            ];
    }

    [Fact]
    public async Task The_bridge_adds_up_in_every_district_and_leads_the_dissolved_one_into_its_province()
    {
        var day = new DateOnly(2024, 12, 31);
        foreach (var district in await context.Districts.Select(district => district.Code).ToListAsync())
        {
            var bridge = (await runner.TableAsync(Ask("bridge", district, "2024-12-31"), Today)).Value!;
            await BridgeSums.ShouldAddUpAsync(runner, bridge, Ask("members", district, "2024-12-31"), Today);
        }
        var dissolved = await context
            .OrganisationLives.Where(life => life.To > day && life.To <= Today)
            .Join(context.Districts, life => life.OrganisationId, district => district.Id, (_, district) => district.Code)
            .SingleAsync();
        var total = (await RowsAsync(Ask("bridge", dissolved, "2024-12-31")))[^1];
        ((int)total["then"]!).ShouldBePositive();
        (total["went"], total["now"]).ShouldBe((total["then"], 0));
    }

    /// <summary>The number of the total, and as many different rows in the list behind it.</summary>
    private async Task IsAsync(string figure, ReportArguments asked, string column, int expected)
    {
        var total = (await RowsAsync(asked))[^1];
        (total["org_code"], total[column]).ShouldBe((ReportUnit.TotalCode, expected), figure);
        var list = await RowsAsync(asked with { List = new ListRequest(column) });
        list.Count.ShouldBe(expected, figure);
        var key = list[0].ContainsKey("record_number") ? "record_number" : "org_code";
        list.Select(row => row[key]).ShouldBeUnique($"{figure}: each once");
    }

    /// <summary>The numbers of the total's row for a kind, and as many localities of that kind in each list.</summary>
    private async Task CoveredAsync(string figure, ReportArguments asked, LocalityKind kind, params (string Column, int Expected)[] numbers)
    {
        var total = await TotalOfAsync(asked, kind);
        foreach (var (column, expected) in numbers)
        {
            total[column].ShouldBe(expected, figure);
            (await RowsAsync(asked with { List = new ListRequest(column) }))
                .Count(row => row["kind"] is LocalityKind of && of == kind)
                .ShouldBe(expected, figure);
        }
    }

    private async Task AllAreIndependentAsync(string figure, ReportArguments asked, params LocalityKind[] kinds)
    {
        foreach (var kind in kinds)
        {
            var localities = (int)(await TotalOfAsync(asked, kind))["localities"]!;
            localities.ShouldBePositive(figure);
            await CoveredAsync(figure, asked, kind, ("independent", localities));
        }
    }

    private async Task<Dictionary<string, object?>> TotalOfAsync(ReportArguments asked, LocalityKind kind) =>
        (await RowsAsync(asked)).Single(row => row["org_code"] is ReportUnit.TotalCode && row["kind"] is LocalityKind of && of == kind);

    private async Task<List<Dictionary<string, object?>>> RowsAsync(ReportArguments asked)
    {
        var table = await runner.TableAsync(asked, Today);
        table.Verdict.Refusals.ShouldBeEmpty();
        return [.. table.Value!.Rows.Select(row => table.Value.Columns.Zip(row.Cells).ToDictionary(cell => cell.First.Name, cell => cell.Second))];
    }

    public async Task DisposeAsync() => await context.DisposeAsync();
}
