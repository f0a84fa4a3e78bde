using System.Data.Common;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using PartyBranchRecords.Data;
using PartyBranchRecords.Domain.Calendar;

namespace PartyBranchRecords.Web.Tests.Hosting;

/// <summary>Counts the SQL commands that a host sends to its database.</summary>
public sealed class CommandCounter : DbCommandInterceptor
{
    private int _count;

    public int Count => _count;

    /// <summary>The same program on the same database, with every command counted and nothing asked again because a minute has gone by.</summary>
    public WebApplicationFactory<Program> Over(RecordsHost host) =>
        host.WithWebHostBuilder(builder =>
            builder.ConfigureTestServices(services =>
                services
                    .ConfigureDbContext<RecordsContext>(options => options.AddInterceptors(this))
                    .AddSingleton<TimeProvider>(new StoppedClock(new OfficeClock(host.Today)))
            )
        );

    /// <summary>How many commands an act needs; one act at a time.</summary>
    public async Task<int> CountAsync(Func<Task> act)
    {
        var before = _count;
        await act();
        return _count - before;
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result
    )
    {
        Interlocked.Increment(ref _count);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        Interlocked.Increment(ref _count);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        Interlocked.Increment(ref _count);
        return ValueTask.FromResult(result);
    }

    private sealed class StoppedClock(TimeProvider clock) : TimeProvider
    {
        private readonly DateTimeOffset _now = clock.GetUtcNow();

        public override TimeZoneInfo LocalTimeZone => clock.LocalTimeZone;

        public override DateTimeOffset GetUtcNow() => _now;
    }
}
