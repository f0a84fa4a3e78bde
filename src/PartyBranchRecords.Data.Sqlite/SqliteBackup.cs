using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Data.Sqlite;

/// <summary>Copies a SQLite database whole, while it is in use, and puts a copy back in its place.</summary>
public static class SqliteBackup
{
    private static readonly Refusal NotSqlite = new("Interchange.NotSqlite");
    private static readonly Refusal NoDatabase = new("Interchange.NoDatabase");
    private static readonly Refusal OverItself = new("Interchange.BackupOverItself");

    /// <summary>A copy as of one moment in one file; it takes its name when it is whole.</summary>
    public static Verdict Backup(this DatabaseFacade database, string file)
    {
        if (!database.IsSqlite())
        {
            return Verdict.Of(NotSqlite);
        }
        var records = PathOf(database);
        if (!File.Exists(records) || string.Equals(Path.GetFullPath(file), records, StringComparison.Ordinal))
        {
            return Verdict.Of(File.Exists(records) ? OverItself : NoDatabase);
        }
        var unfinished = file + ".part";
        try
        {
            Copy(records, unfinished);
            File.Move(unfinished, file, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
        return Verdict.Allowed;
    }

    /// <summary>
    /// Puts a backup in the place of the database, brings it to the current schema, and keeps the old file aside. Nothing may
    /// have the database open meanwhile.
    /// </summary>
    public static async Task<Verdict> RestoreAsync(this DatabaseFacade database, string file, CancellationToken cancellationToken = default)
    {
        if (!database.IsSqlite())
        {
            return Verdict.Of(NotSqlite);
        }
        if (Defect(database, file) is { } defect)
        {
            return Verdict.Of(defect);
        }
        var records = PathOf(database);
        var restored = records + ".restoring";
        try
        {
            Copy(file, restored);
            PutAside(records);
            File.Move(restored, records);
        }
        finally
        {
            File.Delete(restored);
        }
        await database.MigrateAsync(cancellationToken);
        return Verdict.Allowed;
    }

    /// <summary>Why a file cannot be restored; null where it is a sound database of this program, not newer than it.</summary>
    private static Refusal? Defect(DatabaseFacade database, string file)
    {
        var isOurs = false;
        try
        {
            if (File.Exists(file))
            {
                using var backup = Open(file, SqliteOpenMode.ReadOnly);
                var applied = Column(backup, "SELECT MigrationId FROM __EFMigrationsHistory");
                isOurs = applied.Count > 0 && Column(backup, "SELECT name FROM sqlite_master WHERE name = 'ChangeCounters'").Count == 1;
                if (isOurs && applied.Except(database.GetMigrations(), StringComparer.Ordinal).FirstOrDefault() is { } newer)
                {
                    return new Refusal("Interchange.BackupNewer") { Values = [newer] };
                }
                isOurs = isOurs && Column(backup, "PRAGMA integrity_check") is ["ok"];
            }
        }
        catch (SqliteException)
        {
            isOurs = false;
        }
        return isOurs ? null : new Refusal("Interchange.NotABackup") { Values = [file] };
    }

    private static List<string> Column(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            values.Add(reader.GetString(0));
        }
        return values;
    }

    private static void Copy(string from, string to)
    {
        File.Delete(to);
        using var source = Open(from, SqliteOpenMode.ReadOnly);
        using var target = Open(to, SqliteOpenMode.ReadWriteCreate);
        source.BackupDatabase(target);
        // Otherwise the copy would want a log beside it.
        Column(target, "PRAGMA journal_mode = DELETE");
    }

    /// <summary>What its log still holds comes with it; an earlier one put aside is not overwritten.</summary>
    private static void PutAside(string records)
    {
        if (!File.Exists(records))
        {
            return;
        }
        var aside = records + ".before-restore";
        for (var number = 2; File.Exists(aside); number++)
        {
            aside = $"{records}.before-restore-{number}";
        }
        foreach (var part in new[] { "", "-wal", "-shm" })
        {
            if (File.Exists(records + part))
            {
                File.Move(records + part, aside + part);
            }
        }
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = file,
                Mode = mode,
                Pooling = false,
            }.ToString()
        );
        connection.Open();
        return connection;
    }

    private static string PathOf(DatabaseFacade database) => Path.GetFullPath(new SqliteConnectionStringBuilder(database.GetConnectionString()).DataSource);
}
