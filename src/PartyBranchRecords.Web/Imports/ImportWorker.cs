using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Interchange;
using PartyBranchRecords.Data.Interchange.Jobs;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Imports;

/// <summary>
/// Checks and writes uploaded files, one after the other, with the roles of whoever uploaded them. It goes on when the page is
/// left; a job of a node that stopped is taken up as failed, and nothing of it was written.
/// </summary>
internal sealed class ImportWorker(IServiceScopeFactory scopes, ImportSignal signal, ILogger<ImportWorker> log) : BackgroundService
{
    /// <summary>How often a node looks for jobs that were uploaded to another one.</summary>
    private static readonly TimeSpan LooksAgain = TimeSpan.FromSeconds(20);

    private static readonly string Node =
        Environment.MachineName.Length <= ImportJob.NodeLength ? Environment.MachineName : Environment.MachineName[..ImportJob.NodeLength];

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            if (await scope.ServiceProvider.GetRequiredService<ImportJobs>().RecoverAsync(Node, cancellationToken))
            {
                signal.Wake();
            }
        }
        catch (Exception failure) when (failure is DbException or InvalidOperationException)
        {
            log.LogWarning("Uploaded imports wait until the database can be reached and has the current schema.");
        }
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var alone = await IsAloneAsync();
        while (!stoppingToken.IsCancellationRequested)
        {
            await signal.WaitAsync(alone ? Timeout.InfiniteTimeSpan : LooksAgain, stoppingToken);
            try
            {
                while (await WorkAsync(stoppingToken)) { }
            }
            catch (Exception failure) when (failure is DbException or InvalidOperationException)
            {
                log.LogWarning(failure, "Uploaded imports could not be looked for.");
            }
        }
    }

    /// <summary>A SQLite file has one node, which hears of every upload itself.</summary>
    private async Task<bool> IsAloneAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        return scope.ServiceProvider.GetRequiredService<RecordsContext>().Database.ProviderName?.EndsWith("Sqlite", StringComparison.Ordinal) == true;
    }

    private async Task<bool> WorkAsync(CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var jobs = scope.ServiceProvider.GetRequiredService<ImportJobs>();
        if (await jobs.TakeAsync(Node, stoppingToken) is not { } job)
        {
            return false;
        }
        try
        {
            await scope.ServiceProvider.GetRequiredService<ImportJobWork>().DoAsync(job, stoppingToken);
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            log.LogError(failure, "Import {Job} failed; nothing of it was written.", job.Id);
            await FailAsync(job);
        }
        finally
        {
            signal.Forget(job.Id);
        }
        return true;
    }

    /// <summary>With services of its own: those of the job may have failed with it.</summary>
    private async Task FailAsync(ImportJob job)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ImportJobs>().FinishAsync(job, ImportJobState.Failed);
    }
}
