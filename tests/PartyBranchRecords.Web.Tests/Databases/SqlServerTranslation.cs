using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Sqlite;
using PartyBranchRecords.Data.SqlServer;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Web.Tests.Databases;

/// <summary>
/// Runs reading code on the SQL Server provider without a server: it runs on SQLite first, then again with every command
/// answered by the rows that SQLite gave to the same command; and each command must be T-SQL that SQL Server runs.
/// </summary>
internal static class SqlServerTranslation
{
    /// <summary>SQL Server takes 2100, of which EF Core itself may need two.</summary>
    private const int MostParameters = 2098;

    /// <summary>Those of some tables that no command asks.</summary>
    public static IEnumerable<string> NotAsked(this IReadOnlyList<string> commands, IEnumerable<string> tables) =>
        tables.Where(table => !commands.Any(command => command.Contains($"[{table}]", StringComparison.Ordinal)));

    /// <summary>The tables of every kind of fact.</summary>
    public static IReadOnlyList<string> FactTables(this RecordsContext context) =>
        [.. context.Model.GetEntityTypes().Where(entity => entity.ClrType.IsAssignableTo(typeof(Fact))).Select(entity => entity.GetTableName()!)];

    /// <summary>The commands as SQL Server would get them.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(string sqliteConnection, Scope scope, Func<RecordsContext, Task> read)
    {
        var recorder = new Recorder();
        await using (var sqlite = Context(new DbContextOptionsBuilder<RecordsContext>().UseSqliteRecords(sqliteConnection), scope, recorder))
        {
            await read(sqlite);
        }

        var player = new Player(recorder.Results, recorder.Counts);
        await using (
            var server = Context(
                new DbContextOptionsBuilder<RecordsContext>().UseSqlServerRecords("Server=127.0.0.1,1;Database=Records;Encrypt=false"),
                scope,
                player,
                new NoConnection()
            )
        )
        {
            await read(server);
        }

        player.Commands.Count.ShouldBe(recorder.Results.Count + recorder.Counts.Count);
        foreach (var command in player.Commands)
        {
            TSqlRules.BrokenIn(TSql.Parse(command)).ShouldBeEmpty(command);
        }
        return player.Commands;
    }

    private static RecordsContext Context(DbContextOptionsBuilder options, Scope scope, params IInterceptor[] interceptors) =>
        new((DbContextOptions<RecordsContext>)options.AddInterceptors(interceptors).Options) { Scope = scope };

    private sealed class Recorder : DbCommandInterceptor
    {
        public List<RowsReader> Results { get; } = [];

        /// <summary>Of commands without rows: how many they touched.</summary>
        public List<int> Counts { get; } = [];

        public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result) => Keep(result);

        public override ValueTask<DbDataReader> ReaderExecutedAsync(
            DbCommand command,
            CommandExecutedEventData eventData,
            DbDataReader result,
            CancellationToken cancellationToken = default
        ) => ValueTask.FromResult(Keep(result));

        public override ValueTask<int> NonQueryExecutedAsync(
            DbCommand command,
            CommandExecutedEventData eventData,
            int result,
            CancellationToken cancellationToken = default
        )
        {
            Counts.Add(result);
            return ValueTask.FromResult(result);
        }

        private DbDataReader Keep(DbDataReader result)
        {
            using (result)
            {
                Results.Add(RowsReader.Of(result));
            }
            return Results[^1].Again();
        }
    }

    private sealed class Player(IReadOnlyList<RowsReader> results, IReadOnlyList<int> counts) : DbCommandInterceptor
    {
        private int played;
        private int counted;

        public List<string> Commands { get; } = [];

        public override InterceptionResult<DbDataReader> ReaderExecuting(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result
        ) => Play(command);

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        ) => ValueTask.FromResult(Play(command));

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<int> result,
            CancellationToken cancellationToken = default
        )
        {
            Keep(command);
            return ValueTask.FromResult(InterceptionResult<int>.SuppressWithResult(counts[counted++]));
        }

        private InterceptionResult<DbDataReader> Play(DbCommand command)
        {
            Keep(command);
            return InterceptionResult<DbDataReader>.SuppressWithResult(results[played++].Again());
        }

        private void Keep(DbCommand command)
        {
            command.ShouldBeOfType<SqlCommand>();
            command.Parameters.Count.ShouldBeLessThanOrEqualTo(MostParameters, command.CommandText);
            Commands.Add(command.CommandText);
        }
    }

    private sealed class NoConnection : DbConnectionInterceptor
    {
        public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
            InterceptionResult.Suppress();

        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection,
            ConnectionEventData eventData,
            InterceptionResult result,
            CancellationToken cancellationToken = default
        ) => ValueTask.FromResult(InterceptionResult.Suppress());
    }
}
