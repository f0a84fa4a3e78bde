using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Sqlite;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Databases;

public sealed class SqliteDatabase : RecordsDatabase
{
    private readonly RecordsFile _file = new();

    protected override void Use(DbContextOptionsBuilder<RecordsContext> options) => options.UseSqliteRecords(_file.ConnectionString);

    public override Task InitializeAsync() => Task.CompletedTask;

    public override Task DisposeAsync()
    {
        _file.Dispose();
        return Task.CompletedTask;
    }
}
