using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using PartyBranchRecords.Web.Startup;

namespace PartyBranchRecords.Web.Tests.Databases;

public sealed class MigrationTests
{
    [Theory]
    [MemberData(nameof(BothProviders.All), MemberType = typeof(BothProviders))]
    public void No_database_is_behind_the_model(DatabaseProvider provider)
    {
        using var context = BothProviders.Context(provider);
        context.Database.HasPendingModelChanges().ShouldBeFalse("run src/add-migration.sh");
    }

    [Fact]
    public void Both_databases_have_the_same_migrations()
    {
        var names = Enum.GetValues<DatabaseProvider>().Select(MigrationNames).ToList();
        names[0].ShouldNotBeEmpty();
        names[1].ShouldBe(names[0]);
    }

    [Fact]
    public void The_script_for_sql_server_is_t_sql_and_makes_every_table()
    {
        using var context = BothProviders.Context(DatabaseProvider.SqlServer);
        var script = context.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        var found = new Declarations();
        TSql.Parse(script).Accept(found);

        var tables = context.Model().GetEntityTypes().Select(entity => entity.GetTableName()).Append("__EFMigrationsHistory").Distinct();
        found.Tables.ShouldBe(tables, ignoreOrder: true);
        found.ForeignKeys.ShouldNotBeEmpty();
        found.ForeignKeys.ShouldAllBe(key => key.DeleteAction == DeleteUpdateAction.NoAction || key.DeleteAction == DeleteUpdateAction.NotSpecified);
    }

    private static List<string> MigrationNames(DatabaseProvider provider)
    {
        using var context = BothProviders.Context(provider);
        return [.. context.Database.GetMigrations().Select(id => id[(id.IndexOf('_', StringComparison.Ordinal) + 1)..])];
    }

    private sealed class Declarations : TSqlFragmentVisitor
    {
        public List<string> Tables { get; } = [];
        public List<ForeignKeyConstraintDefinition> ForeignKeys { get; } = [];

        public override void Visit(CreateTableStatement node) => Tables.Add(node.SchemaObjectName.BaseIdentifier.Value);

        public override void Visit(ForeignKeyConstraintDefinition node) => ForeignKeys.Add(node);
    }
}
