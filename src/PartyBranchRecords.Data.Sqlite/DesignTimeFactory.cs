using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace PartyBranchRecords.Data.Sqlite;

/// <summary>Lets <c>dotnet ef</c> make the context; it opens no connection.</summary>
public sealed class DesignTimeFactory : IDesignTimeDbContextFactory<RecordsContext>
{
    public RecordsContext CreateDbContext(string[] args) =>
        new((DbContextOptions<RecordsContext>)new DbContextOptionsBuilder<RecordsContext>().UseSqliteRecords("Data Source=:memory:").Options);
}
