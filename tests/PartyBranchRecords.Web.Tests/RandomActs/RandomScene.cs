using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.Calendar;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Data.Sqlite;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.RandomActs;

/// <summary>The records of <see cref="RandomStart"/> in a database of a sequence's own, and the services that act on them.</summary>
internal sealed class RandomScene : IDisposable
{
    public static readonly DateOnly Today = new(2024, 6, 15);

    private static readonly Lazy<Task<RandomStart>> Start = new(RandomStart.MakeAsync);

    private readonly RecordsFile file;
    private readonly ServiceProvider services;
    private readonly RecordsContext open;
    private int founded;

    private RandomScene(RandomStart start)
    {
        file = new RecordsFile(start.Content);
        services = new ServiceCollection()
            .AddDbContext<RecordsContext>(options => options.UseSqliteRecords(file.ConnectionString))
            .AddSingleton<TimeProvider>(new OfficeClock(Today))
            .AddScoped(_ => new CurrentAccount { UserId = start.Staff })
            .AddScoped<RecordsWriter>()
            .AddScoped<TakingBack>()
            .AddAdmissions()
            .AddCalendar()
            .AddMovements()
            .AddReorganisations()
            .BuildServiceProvider();
        // SQLite clears up its log whenever the last connection closes, which takes longer than the queries here.
        open = file.Open();
        open.Database.OpenConnection();
    }

    public static async Task<RandomScene> BeginAsync() => new(await Start.Value);

    /// <summary>A code that nothing has had.</summary>
    public string NextCode() => $"M{++founded}";

    /// <summary>Something done by the services of one request; everything is in scope.</summary>
    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RecordsContext>().Scope = Scope.Whole(Today);
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async Task<T> SeeAsync<T>(Func<RecordsContext, Task<T>> look)
    {
        await using var context = file.Open();
        return await look(context);
    }

    public void Dispose()
    {
        open.Dispose();
        services.Dispose();
        file.Dispose();
    }
}
