using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Demo;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Web.Tests.Demo;

[Collection(nameof(Demonstrations))]
public sealed class DemonstrationLoaderTests(Demonstrations demonstrations)
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public async Task The_same_day_gives_the_same_rows()
    {
        var first = await demonstrations.OfAsync(Today);
        var file = await demonstrations.NewDatabaseAsync();
        await using var context = Demonstrations.Open(file);
        await new DemonstrationLoader(context).LoadAsync(Today);

        (await Demonstrations.FingerprintAsync(file)).ShouldBe(await Demonstrations.FingerprintAsync(first.File));
    }

    [Fact]
    public async Task A_database_that_holds_the_demonstration_is_left_as_it_is()
    {
        var records = await demonstrations.OfAsync(Today);
        await using var context = Demonstrations.Open(records.File);

        var outcome = await new DemonstrationLoader(context).LoadAsync(Today.AddDays(1));

        outcome.Value.ShouldBe(DemoResult.AlreadyThere);
        (await context.Installations.SingleAsync()).DemonstrationOf.ShouldBe(Today);
        (await context.Changes.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_database_with_other_records_is_refused()
    {
        await using var context = Demonstrations.Open(await demonstrations.NewDatabaseAsync());
        context.Add(new DistrictCommittee { Code = "X", Name = "Đảng bộ huyện khác" });
        await context.SaveChangesAsync();

        var outcome = await new DemonstrationLoader(context).LoadAsync(Today);

        outcome.Verdict.Refusals.Single().Code.ShouldBe("Demo.OtherRecords");
        (await context.Installations.AnyAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task A_day_before_the_history_ends_is_refused()
    {
        await using var context = Demonstrations.Open(await demonstrations.NewDatabaseAsync());

        var outcome = await new DemonstrationLoader(context).LoadAsync(DemonstrationLoader.EarliestDay.AddDays(-1));

        outcome.Verdict.Refusals.Single().Code.ShouldBe("Demo.DayTooEarly");
    }

    [Fact]
    public async Task Loading_reports_how_far_it_has_come()
    {
        var percents = (await demonstrations.OfAsync(Today)).Progress.Select(progress => progress.Percent).ToList();

        percents.ShouldBeInOrder();
        percents[^1].ShouldBe(100);
    }
}
