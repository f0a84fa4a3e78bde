using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace PartyBranchRecords.Data.Sqlite;

/// <summary>The records in a SQLite file: nothing to install.</summary>
public static class SqliteRecords
{
    /// <summary>How long a reader or writer waits for its turn, in seconds.</summary>
    private const int BusySeconds = 30;

    public static DbContextOptionsBuilder UseSqliteRecords(this DbContextOptionsBuilder options, string connectionString)
    {
        var connection = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true, DefaultTimeout = BusySeconds };
        return options
            .UseSqlite(connection.ToString(), sqlite => sqlite.MigrationsAssembly(typeof(SqliteRecords).Assembly.GetName().Name))
            .AddInterceptors(new OpenedConnection());
    }

    /// <summary>
    /// Lets SQLite count its tables again where they have changed much, so that it chooses its indexes well; a few milliseconds
    /// where nothing did. SQL Server does so by itself.
    /// </summary>
    public static Task RefreshStatisticsAsync(this DatabaseFacade database, CancellationToken cancellationToken = default) =>
        database.IsSqlite() ? database.ExecuteSqlRawAsync("PRAGMA optimize = 0x10002", cancellationToken) : Task.CompletedTask;

    private sealed class OpenedConnection : DbConnectionInterceptor
    {
        // Write-ahead logging lets readers read while one writes; with it, NORMAL loses nothing that was committed unless the machine itself fails.
        private const string Pragmas = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 30000;";

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(
            DbConnection connection,
            ConnectionEndEventData eventData,
            CancellationToken cancellationToken = default
        )
        {
            await using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
