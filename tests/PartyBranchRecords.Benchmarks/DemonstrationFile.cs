using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Demo;
using PartyBranchRecords.Data.Sqlite;

namespace PartyBranchRecords.Benchmarks;

/// <summary>The demonstration in a SQLite file that goes when the program ends.</summary>
internal sealed class DemonstrationFile : IAsyncDisposable
{
    public static readonly DateOnly Today = new(2026, 11, 1);

    private static readonly DirectoryInfo Folder = Directory.CreateTempSubdirectory("records-benchmark-");

    private DemonstrationFile() { }

    public static async Task<DemonstrationFile> LoadAsync()
    {
        await using var context = Open();
        await context.Database.MigrateAsync();
        await new DemonstrationLoader(context).LoadAsync(Today);
        return new DemonstrationFile();
    }

    public static RecordsContext Open()
    {
        var options = new DbContextOptionsBuilder<RecordsContext>();
        options.UseSqliteRecords($"Data Source={Path.Combine(Folder.FullName, "records.db")}");
        return new RecordsContext(options.Options) { Scope = Scope.Whole(Today) };
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
