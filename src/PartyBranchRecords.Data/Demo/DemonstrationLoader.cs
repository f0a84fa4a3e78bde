using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Demo.Blueprints;
using PartyBranchRecords.Data.Demo.Planning;
using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Data.Demo.Writing;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Data.Demo;

public enum DemoResult
{
    Loaded,

    /// <summary>The database holds a demonstration already; it was left as it is.</summary>
    AlreadyThere,
}

/// <summary>
/// Fills an empty database with the demonstration: six districts in the numbers that newspapers gave of them, with invented
/// people, living on to a day. The same for the same day.
/// </summary>
public sealed class DemonstrationLoader(RecordsContext context)
{
    /// <summary>The history of the districts is told at least this far.</summary>
    public static readonly DateOnly EarliestDay = new(2026, 1, 1);

    private static readonly DistrictBlueprint[] Districts =
    [
        SopCop.District,
        VanBan.District,
        SinHo.District,
        NamNhun.District,
        SiMaCai.District,
        TramTau.District,
    ];

    /// <param name="today">The day the demonstration lives on to; not before <see cref="EarliestDay"/>.</param>
    public async Task<Outcome<DemoResult>> LoadAsync(
        DateOnly today,
        IProgress<DemoProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        if (today < EarliestDay)
        {
            return new Refusal("Demo.DayTooEarly", nameof(today)) { Values = [EarliestDay] };
        }
        if (await context.Installations.AnyAsync(installation => installation.DemonstrationOf != null, cancellationToken))
        {
            return DemoResult.AlreadyThere;
        }
        if (await context.Changes.AnyAsync(cancellationToken) || await context.Organisations.IgnoreQueryFilters().AnyAsync(cancellationToken))
        {
            return new Refusal("Demo.OtherRecords");
        }
        var watching = context.ChangeTracker.AutoDetectChangesEnabled;
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            await context
                .Database.CreateExecutionStrategy()
                .ExecuteAsync(attempt => WriteAsync(Plan(today, progress), today, progress, attempt), cancellationToken);
        }
        finally
        {
            context.ChangeTracker.AutoDetectChangesEnabled = watching;
        }
        return DemoResult.Loaded;
    }

    private static List<DistrictPlan> Plan(DateOnly today, IProgress<DemoProgress>? progress)
    {
        var plans = new List<DistrictPlan>();
        foreach (var district in Districts)
        {
            progress?.Report(new($"Dựng lịch sử {district.Name}", 3 * plans.Count));
            plans.Add(DistrictPlanner.Plan(district, today));
        }
        return plans;
    }

    /// <summary>One transaction and one change, as an import is; the batches are why this does not go through the usual writer.</summary>
    private async Task WriteAsync(List<DistrictPlan> plans, DateOnly today, IProgress<DemoProgress>? progress, CancellationToken cancellationToken)
    {
        context.ChangeTracker.Clear();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.ChangeCounters.ExecuteUpdateAsync(
            set => set.SetProperty(counter => counter.Last, counter => counter.Last + 1),
            cancellationToken
        );
        var number = await context.ChangeCounters.Select(counter => counter.Last).SingleAsync(cancellationToken);
        var rows = new BulkRows(context, number, cancellationToken);
        await rows.AddTrackedAsync([
            new Change
            {
                Number = number,
                At = today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
                Kind = ChangeKind.Import,
                Reason = "Dữ liệu mẫu",
            },
        ]);
        progress?.Report(new("Ghi tổ chức", 18));
        await OrganisationWriter.WriteAsync(plans, rows);
        for (var i = 0; i < plans.Count; i++)
        {
            progress?.Report(new($"Ghi {plans[i].District.Name}", 25 + 75 * i / plans.Count));
            await PeopleWriter.WriteAsync(plans[i], rows);
            await WorkWriter.WriteAsync(plans[i], rows);
            await CandidateWriter.WriteAsync(plans[i], rows);
        }
        await rows.AddTrackedAsync([new Installation { DemonstrationOf = today }]);
        await transaction.CommitAsync(cancellationToken);
        progress?.Report(new("Xong", 100));
    }
}
