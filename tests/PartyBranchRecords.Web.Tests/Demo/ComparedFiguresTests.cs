using Microsoft.Extensions.DependencyInjection;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Changes;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Domain.Reporting.Changes;
using static PartyBranchRecords.Web.Tests.Reporting.ReportRunning;

namespace PartyBranchRecords.Web.Tests.Demo;

/// <summary>A district of the demonstration between the beginning of its term and the end of 2020.</summary>
[Collection(nameof(Demonstrations))]
public sealed class ComparedFiguresTests(Demonstrations demonstrations) : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly AgainstArguments TermStart = new() { Day = new DateOnly(2015, 7, 1) };

    private IServiceProvider services = null!;
    private LoadedRecords loaded = null!;

    public async Task InitializeAsync()
    {
        loaded = await demonstrations.OfAsync(Today);
        var context = Demonstrations.Open(loaded.File);
        context.Scope = Scope.Whole(Today);
        services = new ServiceCollection().AddSingleton(context).AddReporting().BuildServiceProvider();
    }

    [Fact]
    public async Task Few_member_branches_of_Sop_Cop_went_from_45_to_30()
    {
        var compared = await AskAsync(Ask("branch-sizes", "SC", "2020-12-31"), TermStart);
        var comparison = (await services.GetRequiredService<ReportComparing>().CompareAsync(compared, Today)).Value!;
        var few = comparison.Now.IndexOf("few");
        var (then, now) = ((int)comparison.Rows[^1].ThenCell(few)!, (int)comparison.Rows[^1].NowCell(few)!);
        (then, now, ReportArithmetic.PercentChange(then, now)).ShouldBe((45, 30, -33.3m));

        var changes = await ChangesAsync(compared, "few");

        (changes.Then, changes.Now).ShouldBe((45, 30));
        bool IsFew(ChangedRow row, DateOnly day) =>
            loaded.Branches("SC", day).Exists(branch => branch.Id == row.Row.Subject.Id && loaded.Size(branch, day) < 5);
        changes.Came.ShouldNotBeEmpty();
        foreach (var row in changes.Came)
        {
            (IsFew(row, new DateOnly(2015, 7, 1)), IsFew(row, new DateOnly(2020, 12, 31))).ShouldBe((false, true));
        }
        foreach (var row in changes.Went)
        {
            (IsFew(row, new DateOnly(2015, 7, 1)), IsFew(row, new DateOnly(2020, 12, 31))).ShouldBe((true, false));
        }
        foreach (var row in changes.Went.Where(row => row.Reasons[0].Cause is ChangeCause.MoreMembers))
        {
            row.Reasons[0].Before!.Value.ShouldBeLessThan(5);
            row.Reasons[0].After!.Value.ShouldBeGreaterThanOrEqualTo(5);
        }
    }

    [Fact]
    public async Task Of_every_number_with_a_list_then_and_those_who_came_without_those_who_went_are_now_and_each_has_a_reason()
    {
        var asked = 0;
        foreach (var report in ReportCatalogue.All.Where(report => report.IsOfUnits))
        {
            var words = Ask(report.Name, "SC", "2020-12-31") with { Year = report.TakesDay ? null : 2020 };
            var compared = await AskAsync(words, report.TakesDay ? TermStart : new AgainstArguments { Period = "2019" });
            var comparison = (await services.GetRequiredService<ReportComparing>().CompareAsync(compared, Today)).Value!;
            var totals = comparison.Rows.Where(row => row.Subject.Kind is SubjectKind.Total).ToList();
            foreach (var (place, head) in comparison.Now.Columns.Index().Where(head => head.Item.Link?.Column == head.Item.Name))
            {
                var changes = await ChangesAsync(compared, head.Name);
                // The parts of a characteristic hold everybody: the list is as long as one characteristic's parts.
                if (report.Name is not CompositionReport.Name)
                {
                    (changes.Then, changes.Now).ShouldBe(
                        (totals.Sum(row => (int)row.ThenCell(place)!), totals.Sum(row => (int)row.NowCell(place)!)),
                        $"{report.Name} {head.Name}"
                    );
                }
                (changes.Then + changes.Came.Count - changes.Went.Count).ShouldBe(changes.Now, $"{report.Name} {head.Name}");
                changes
                    .Came.Concat(changes.Went)
                    .ShouldAllBe(row => row.Reasons.All(reason => reason.Cause != ChangeCause.Unknown), $"{report.Name} {head.Name}");
                asked++;
            }
        }
        asked.ShouldBeGreaterThan(50);
    }

    private async Task<ComparedQuestion> AskAsync(ReportArguments words, AgainstArguments against)
    {
        var question = (await services.GetRequiredService<ReportRunner>().AskAsync(words, Today)).Value!;
        var outcome = await services.GetRequiredService<ReportComparing>().AskAsync(question, words, against, Today);
        outcome.Verdict.Refusals.ShouldBeEmpty();
        return outcome.Value!;
    }

    private async Task<ListChanges> ChangesAsync(ComparedQuestion compared, string column)
    {
        var outcome = await services.GetRequiredService<ChangedLists>().OfListAsync(compared, new ListRequest(column), Today);
        outcome.Verdict.Refusals.ShouldBeEmpty(column);
        return outcome.Value!;
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
