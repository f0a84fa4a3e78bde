using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using PartyBranchRecords.Data;
using PartyBranchRecords.Web.Startup;

namespace PartyBranchRecords.Web.Tests.Databases;

/// <summary>The context of each provider as <c>dotnet ef</c> makes it: no server is asked for anything.</summary>
internal static class BothProviders
{
    public static TheoryData<DatabaseProvider> All => [.. Enum.GetValues<DatabaseProvider>()];

    public static RecordsContext Context(DatabaseProvider provider) =>
        provider == DatabaseProvider.Sqlite
            ? new Data.Sqlite.DesignTimeFactory().CreateDbContext([])
            : new Data.SqlServer.DesignTimeFactory().CreateDbContext([]);

    /// <summary>The whole model, with what only migrations need.</summary>
    public static IModel Model(this RecordsContext context) => context.GetService<IDesignTimeModel>().Model;
}
