using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Sqlite;

namespace PartyBranchRecords.Web.Tests.Hosting;

/// <summary>A SQLite database of a test's own, made by the real migrations, in a folder that goes with it.</summary>
public sealed class RecordsFile : IDisposable
{
    /// <summary>The migrations run once; every test gets a copy of what they made.</summary>
    private static readonly Lazy<byte[]> Migrated = new(MakeMigrated);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("records-");

    public RecordsFile(bool empty = false)
        : this(empty ? null : Migrated.Value) { }

    /// <summary>A copy of a database.</summary>
    public RecordsFile(byte[]? content)
    {
        Path = System.IO.Path.Combine(folder.FullName, "records.db");
        if (content is not null)
        {
            File.WriteAllBytes(Path, content);
        }
    }

    public string Path { get; }
    public string Folder => folder.FullName;
    public string ConnectionString => $"Data Source={Path};Pooling=False";

    /// <summary>A context that sees everything.</summary>
    public RecordsContext Open() => Open(ConnectionString);

    public void Dispose()
    {
        folder.Refresh();
        if (folder.Exists)
        {
            folder.Delete(recursive: true);
        }
    }

    private static RecordsContext Open(string connectionString)
    {
        var options = new DbContextOptionsBuilder<RecordsContext>();
        options.UseSqliteRecords(connectionString);
        return new RecordsContext(options.Options) { Scope = Scope.Whole(DateOnly.MaxValue) };
    }

    private static byte[] MakeMigrated()
    {
        using var file = new RecordsFile(empty: true);
        using (var context = file.Open())
        {
            context.Database.Migrate();
            context.Database.ExecuteSqlRaw("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        return File.ReadAllBytes(file.Path);
    }
}
