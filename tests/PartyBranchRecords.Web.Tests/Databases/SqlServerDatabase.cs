using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.SqlServer;

namespace PartyBranchRecords.Web.Tests.Databases;

/// <summary>A database of its own on the server that RECORDS_TEST_SQLSERVER names; without a server its tests show as skipped.</summary>
public sealed class SqlServerDatabase : RecordsDatabase
{
    public const string Variable = "RECORDS_TEST_SQLSERVER";

    private readonly string _connectionString = new SqlConnectionStringBuilder(Environment.GetEnvironmentVariable(Variable))
    {
        InitialCatalog = $"records-test-{Guid.NewGuid():N}",
    }.ToString();

    /// <summary>Why tests on SQL Server do not run here; null where they do.</summary>
    public static string? SkipReason =>
        string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(Variable)) ? $"no SQL Server: {Variable} holds no connection string" : null;

    protected override void Use(DbContextOptionsBuilder<RecordsContext> options) => options.UseSqlServerRecords(_connectionString);

    public override async Task InitializeAsync()
    {
        if (SkipReason is null)
        {
            await using var context = Open();
            await context.Database.MigrateAsync();
        }
    }

    public override async Task DisposeAsync()
    {
        if (SkipReason is null)
        {
            await using var context = Open();
            await context.Database.EnsureDeletedAsync();
        }
    }
}

/// <summary>A test that only a running SQL Server can answer.</summary>
public sealed class SqlServerFactAttribute : FactAttribute
{
    public SqlServerFactAttribute() => Skip = SqlServerDatabase.SkipReason;
}
