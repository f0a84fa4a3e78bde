using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Integrity;
using PartyBranchRecords.Web.Startup;

namespace PartyBranchRecords.Web.Tests.RandomActs;

/// <summary>
/// The records of <see cref="RandomStart"/>, and the program's own services that act on them. In memory behind one connection, put back
/// for every sequence: files, migrations and a host for each would take longer than the acts.
/// </summary>
internal sealed class RandomScene : IDisposable
{
    private const string InMemory = "Data Source=:memory:;Foreign Keys=True";

    public static readonly DateOnly Today = new(2025, 6, 15);

    private readonly SqliteConnection start = new(InMemory);
    private readonly SqliteConnection records = new(InMemory);
    private readonly IHost host;
    private string staff = "";
    private BelievedState believed = null!;
    private int founded;

    private RandomScene()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration[Settings.Records] = InMemory;
        builder.Configuration[Settings.Today] = Today.ToString("yyyy-MM-dd");
        builder.AddRecords();
        builder.Services.AddDbContext<RecordsContext>(options => options.UseSqlite(records)).AddScoped<DoctorService>();
        host = builder.Build();
    }

    public static async Task<RandomScene> OpenAsync()
    {
        var scene = new RandomScene();
        scene.start.Open();
        scene.records.Open();
        scene.staff = await RandomStart.MakeAsync(scene.start);
        return scene;
    }

    /// <summary>Everything is as at the start, which is what is believed then.</summary>
    public async Task<BelievedState> BeginAgainAsync()
    {
        start.BackupDatabase(records);
        founded = 0;
        return believed = await SeeAsync(BelievedState.ReadAsync);
    }

    /// <summary>What is believed otherwise than when this was asked last.</summary>
    public async Task<StateChange> ChangeAsync()
    {
        var before = believed;
        believed = await SeeAsync(BelievedState.ReadAsync);
        return believed.Since(before);
    }

    public void ShouldBeAgain(BelievedState start, string after) => believed.Since(start).ShouldBe(StateChange.None, after);

    /// <summary>A code that nothing has had.</summary>
    public string NextCode() => $"M{++founded}";

    /// <summary>Something done by the services of one request; everything is in scope.</summary>
    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentAccount>().UserId = staff;
        scope.ServiceProvider.GetRequiredService<RecordsContext>().Scope = Scope.Whole(Today);
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<T> SeeAsync<T>(Func<RecordsContext, Task<T>> look) => WithAsync(look);

    public void Dispose()
    {
        host.Dispose();
        records.Dispose();
        start.Dispose();
    }
}
