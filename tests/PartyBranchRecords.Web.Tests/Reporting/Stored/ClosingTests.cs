using PartyBranchRecords.Data.Reporting.Stored;

namespace PartyBranchRecords.Web.Tests.Reporting.Stored;

public sealed class ClosingTests : IDisposable
{
    private static readonly DateOnly First = new(2020, 1, 1);
    private static readonly DateOnly Last = new(2020, 12, 31);

    private readonly StoredScene scene = new();

    [Fact]
    public async Task A_closing_stores_the_reports_the_office_sends_up()
    {
        var closing = await CloseAsync();

        var set = await scene.Reports().OfClosingAsync(closing.Id);
        set.Select(stored => stored.Report)
            .ShouldBe(["movements", "quota", "reorganisations", "members", "structure", "branch-sizes", "coverage", "composition"]);
        set.ShouldAllBe(stored => stored.KnownAt == 1 && stored.LastDay == Last);
        set.Select(stored => stored.Number).ShouldBe(Enumerable.Range(1, 8));
        (closing.FirstDay, closing.LastDay, closing.Period, closing.EarlierId).ShouldBe((First, Last, "2020", null));
    }

    [Fact]
    public async Task A_second_closing_of_a_period_refers_to_the_first()
    {
        var first = await CloseAsync();
        var second = await CloseAsync();

        (second.Number, second.EarlierId).ShouldBe((2, first.Id));
        (await new ClosedPeriods(scene.Context).FindAsync([scene.District.Id], First, Last)).ShouldHaveSingleItem().Id.ShouldBe(second.Id);
    }

    [Fact]
    public async Task What_is_recorded_later_about_the_period_shows_and_what_happened_later_does_not()
    {
        var closing = await CloseAsync();
        await scene.MoveAsync(on: "2021-02-01");
        (await ClosedAsync()).LaterChanges.ShouldBe(0);
        (await LaterAsync(closing)).ShouldBeEmpty();

        var late = await scene.EnterLateAsync();

        (await ClosedAsync()).LaterChanges.ShouldBe(1);
        (await LaterAsync(closing)).ShouldHaveSingleItem().Number.ShouldBe(late);
        var set = await scene.Reports().OfClosingAsync(closing.Id);
        var differing = new List<string>();
        foreach (var stored in set)
        {
            if (await scene.Reviews.CountDifferencesAsync(StoredReviews.ContentOf(stored)!) > 0)
            {
                differing.Add(stored.Report);
            }
        }
        differing.ShouldBe(["movements", "quota", "members", "branch-sizes", "composition"]);
    }

    [Fact]
    public async Task Other_days_and_other_units_are_not_closed()
    {
        await CloseAsync();
        var periods = new ClosedPeriods(scene.Context);

        (await periods.FindAsync([scene.District.Id], Last.AddDays(1), Last.AddYears(1))).ShouldBeEmpty();
        (await periods.FindAsync([scene.Commune.Id], First, Last)).ShouldBeEmpty();
        (await periods.FindAsync([scene.Commune.Id, scene.District.Id], Last, Last.AddYears(1))).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_period_that_is_not_over_is_not_closed()
    {
        (await scene.Closings.CloseAsync("H", new PeriodToClose { Period = "2021" }))
            .Verdict.Refusals.ShouldHaveSingleItem()
            .Code.ShouldBe("Stored.NotOver");
        (await scene.Closings.CloseAsync("H", new PeriodToClose())).Verdict.Refusals.ShouldBe([StoredRefusals.PeriodWanted]);
        (await scene.Reports().ListAsync(["members"], null, null, null, 0, 10)).Total.ShouldBe(0);
    }

    public void Dispose() => scene.Dispose();

    private async Task<Closing> CloseAsync() => (await scene.Closings.CloseAsync("H", new PeriodToClose { Period = "2020" })).Value!;

    private async Task<ClosedPeriod> ClosedAsync() =>
        (await new ClosedPeriods(scene.Context).FindAsync([scene.District.Id], First, Last)).ShouldHaveSingleItem();

    private async Task<IReadOnlyList<LaterChange>> LaterAsync(Closing closing)
    {
        var set = await scene.Reports().OfClosingAsync(closing.Id);
        return await scene.Reviews.LaterAsync(StoredReviews.ContentOf(set[0])!, ClosingService.Kinds);
    }
}
