using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace PartyBranchRecords.Data.SqlServer;

/// <summary>The records in a SQL Server database: several offices, several web nodes.</summary>
public static class SqlServerRecords
{
    public static DbContextOptionsBuilder UseSqlServerRecords(this DbContextOptionsBuilder options, string connectionString) =>
        options
            .UseSqlServer(
                // Refuses at once what it cannot read.
                new SqlConnectionStringBuilder(connectionString).ConnectionString,
                server => server.MigrationsAssembly(typeof(SqlServerRecords).Assembly.GetName().Name).EnableRetryOnFailure()
            )
            .ReplaceService<IModelCustomizer, OrdinalText>();

    /// <summary>Compares text ordinally, as SQLite does: codes and sort keys rely on it, and searches use folded columns.</summary>
    internal sealed class OrdinalText(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
    {
        public override void Customize(ModelBuilder modelBuilder, DbContext context)
        {
            base.Customize(modelBuilder, context);
            foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
            {
                var stored = property.GetProviderClrType() ?? property.GetValueConverter()?.ProviderClrType ?? property.ClrType;
                if (stored == typeof(string))
                {
                    property.SetCollation("Latin1_General_100_BIN2");
                }
            }
        }
    }
}
