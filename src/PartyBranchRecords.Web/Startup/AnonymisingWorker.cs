using System.Data.Common;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Domain.Calendar;

namespace PartyBranchRecords.Web.Startup;

/// <summary>Once a day, and at every start: candidates whose 24 months are over lose their names. On several nodes the second finds nobody.</summary>
internal sealed class AnonymisingWorker(IServiceScopeFactory scopes, TimeProvider clock, ILogger<AnonymisingWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var daily = new PeriodicTimer(TimeSpan.FromDays(1), clock);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<RecordsContext>().Scope = Scope.Whole(clock.Today);
                var count = await scope.ServiceProvider.GetRequiredService<Anonymising>().RunAsync(stoppingToken);
                if (count > 0)
                {
                    log.LogInformation("{Count} candidates were made anonymous.", count);
                }
            }
            catch (Exception failure) when (failure is DbException or InvalidOperationException)
            {
                log.LogWarning("Candidates are made anonymous once the database can be reached and has the current schema.");
            }
        } while (await daily.WaitForNextTickAsync(stoppingToken));
    }
}
