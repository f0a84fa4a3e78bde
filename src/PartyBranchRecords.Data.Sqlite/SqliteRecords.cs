using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

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

    /// <summary>
    /// Lets everything that is read through this context until the end be of one moment, while others write. On SQL Server that
    /// is the database's own setting.
    /// </summary>
    public static async Task<IDbContextTransaction?> ReadOneMomentAsync(
        this DatabaseFacade database,
        CancellationToken cancellationToken = default
    ) =>
        // The level that makes SQLite begin without the lock of a writer; it reads nothing uncommitted all the same.
        database.IsSqlite()
            ? await database.BeginTransactionAsync(IsolationLevel.ReadUncommitted, cancellationToken)
            : null;

    private sealed class OpenedConnection : DbConnectionInterceptor
    {
        // Write-ahead logging lets readers read while one writes; with it, NORMAL loses nothing that was committed unless the machine itself fails.
        private const string Writing = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; ";
        private const string Waiting = "PRAGMA busy_timeout = 30000;";

        // EF looks whether there is a database through a connection that may only read; a restored file is not in that mode yet.
        private static string PragmasFor(DbConnection connection) =>
            new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly ? Waiting : Writing + Waiting;

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = PragmasFor(connection);
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(
            DbConnection connection,
            ConnectionEndEventData eventData,
            CancellationToken cancellationToken = default
        )
        {
            await using var command = connection.CreateCommand();
            command.CommandText = PragmasFor(connection);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
