using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Sqlite;

namespace PartyBranchRecords.Web.Tests.Databases;

public sealed class SqliteDatabase : RecordsDatabase
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("records-test-");

    private string ConnectionString => $"Data Source={Path.Combine(_folder.FullName, "records.db")}";

    protected override void Use(DbContextOptionsBuilder<RecordsContext> options) => options.UseSqliteRecords(ConnectionString);

    public override Task DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }
}
