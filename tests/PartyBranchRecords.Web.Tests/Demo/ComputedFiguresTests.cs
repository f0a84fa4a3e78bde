using Microsoft.Extensions.DependencyInjection;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Figures;
using PartyBranchRecords.Web.Tests.Reporting;

namespace PartyBranchRecords.Web.Tests.Demo;

/// <summary>The published figures as the reports compute them, on the day of the demonstration and on any other.</summary>
[Collection(nameof(Demonstrations))]
public sealed class ComputedFiguresTests(Demonstrations demonstrations)
{
    [Theory]
    [MemberData(nameof(PublishedFiguresTests.Days), MemberType = typeof(PublishedFiguresTests))]
    public async Task All_sixty_figures_are_computed_and_the_same(DateOnly today)
    {
        await using var context = Demonstrations.Open((await demonstrations.OfAsync(today)).File);
        context.Scope = Scope.Whole(today);

        var figures = (await Service(context).ComputeAsync(today)).Value!;

        figures.Count.ShouldBe(60);
        figures.Select(figure => figure.Figure.Id).ShouldBeUnique();
        figures.Where(figure => !figure.IsSame).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_list_of_a_counted_figure_has_as_many_rows_as_it_says()
    {
        var today = new DateOnly(2026, 11, 22);
        await using var context = Demonstrations.Open((await demonstrations.OfAsync(today)).File);
        context.Scope = Scope.Whole(today);
        // Branches, not people; a mean; shares of localities.
        string[] others = ["SH-06", "VB-08"];
        foreach (var figure in PublishedFigures.All.Where(figure => figure.List is not null && !others.Contains(figure.Id)))
        {
            var rows = (await Service(context).ListAsync(figure.List!, today)).Value!.Rows;
            if (figure.Expected.EndsWith('%'))
            {
                rows.ShouldNotBeEmpty(figure.Id);
            }
            else
            {
                $"{rows.Count}".ShouldBe(figure.Expected, figure.Id);
            }
        }
    }

    [Fact]
    public async Task A_reader_of_one_district_sees_its_figures_only()
    {
        var today = new DateOnly(2026, 11, 22);
        var loaded = await demonstrations.OfAsync(today);
        await using var context = Demonstrations.Open(loaded.File);
        context.Scope = new Scope(today, [loaded.Id("VB")], []);

        var figures = (await Service(context).ComputeAsync(today)).Value!;

        figures.Select(figure => figure.Figure.Organisation).Distinct().ShouldBe(["VB"]);
        figures.Count.ShouldBe(8);
        figures.ShouldAllBe(figure => figure.IsSame);
    }

    [Fact]
    public async Task An_office_that_is_no_demonstration_has_no_figures()
    {
        using var records = new TestRecords();

        var outcome = await Service(records.Context).ComputeAsync(new DateOnly(2026, 11, 22));

        outcome.Verdict.Refusals.ShouldBe([ReportRefusals.NoDemonstration]);
    }

    private static FigureService Service(RecordsContext context) =>
        new ServiceCollection().AddSingleton(context).AddReporting().BuildServiceProvider().GetRequiredService<FigureService>();
}
