using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Interchange.Import;
using PartyBranchRecords.Data.Interchange.Jobs;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Web.Startup;

namespace PartyBranchRecords.Web.Tests.Databases;

public sealed class ModelTests
{
    private const string OrdinalCollation = "Latin1_General_100_BIN2";

    /// <summary>What may be read without a scope, and why: it says nothing of a person, and no figure is made of it alone.</summary>
    private static readonly Type[] WithoutScope =
    [
        // The names and places that stand on every map and in every congress report.
        typeof(Locality),
        typeof(LocalityArea),
        typeof(CommuneArea),
        typeof(OrganisationLife),
        typeof(CommitteeTerm),
        typeof(Reorganisation),
        typeof(ReorganisationUnit),
        typeof(LocalityReorganisation),
        // Regulations of the Party, the same for everybody.
        typeof(RuleEdition),
        typeof(RuleCitation),
        // Which days are worked: the same for every office of the installation.
        typeof(CalendarCorrection),
        // Who wrote when: read beside the facts it belongs to, which have their scope.
        typeof(Change),
        typeof(ChangeCounter),
        // Keys only, and only the account pages and the log read them.
        typeof(ActivityLogEntry),
        typeof(RoleAssignment),
        typeof(Installation),
        // Files, rows and record numbers; only pages for those who import read them.
        typeof(ImportRun),
        typeof(ImportWarning),
        // Read by its own maker only.
        typeof(ImportJob),
        typeof(ImportUpload),
    ];

    private static readonly string[] ScopeFilters = [QueryFilters.PlaceScope, QueryFilters.OrganisationScope, QueryFilters.PersonScope];

    [Theory]
    [MemberData(nameof(BothProviders.All), MemberType = typeof(BothProviders))]
    public void Every_foreign_key_restricts(DatabaseProvider provider)
    {
        using var context = BothProviders.Context(provider);
        var keys = context.Model().GetEntityTypes().SelectMany(entity => entity.GetForeignKeys()).ToList();
        keys.Count.ShouldBeGreaterThan(30);
        keys.Where(key => key.DeleteBehavior != DeleteBehavior.Restrict).ShouldBeEmpty();
    }

    [Fact]
    public void Text_on_sql_server_is_compared_ordinally_and_has_a_length()
    {
        using var context = BothProviders.Context(DatabaseProvider.SqlServer);
        var text = Columns(context).Where(column => column.GetColumnType().Contains("char", StringComparison.Ordinal)).ToList();
        text.Count.ShouldBeGreaterThan(40);
        text.Where(column => column.GetCollation() != OrdinalCollation).Select(Name).ShouldBeEmpty();
        text.Where(column => column.GetColumnType().EndsWith("(max)", StringComparison.Ordinal)).Select(Name).ShouldBeEmpty();
    }

    [Fact]
    public void Text_on_sqlite_is_compared_ordinally()
    {
        using var context = BothProviders.Context(DatabaseProvider.Sqlite);
        Columns(context).Where(column => column.GetCollation() is not null).Select(Name).ShouldBeEmpty("SQLite's own collation is ordinal");
    }

    [Fact]
    public void Every_kind_of_row_is_filtered_by_scope_unless_it_is_listed_here()
    {
        using var context = BothProviders.Context(DatabaseProvider.Sqlite);
        var unfiltered =
            from entity in context.Model().GetEntityTypes()
            where entity.BaseType is null && entity.ClrType.Namespace!.StartsWith(nameof(PartyBranchRecords), StringComparison.Ordinal)
            where !HasScope(entity)
            where entity.ClrType != typeof(RecordsUser)
            select entity.ClrType;
        unfiltered.ShouldBe(WithoutScope, ignoreOrder: true);
    }

    [Fact]
    public void Every_period_is_checked()
    {
        using var context = BothProviders.Context(DatabaseProvider.Sqlite);
        var dated = context.Model().GetEntityTypes().Where(entity => entity.ClrType.IsAssignableTo(typeof(DatedFact))).ToList();
        dated.Count.ShouldBeGreaterThan(10);
        dated.ShouldAllBe(fact => fact.FindCheckConstraint($"CK_{fact.ClrType.Name}_Period") != null);
    }

    [Fact]
    public void Every_fact_is_filtered_by_belief()
    {
        using var context = BothProviders.Context(DatabaseProvider.Sqlite);
        var facts = context.Model().GetEntityTypes().Where(entity => entity.ClrType.IsAssignableTo(typeof(Fact))).ToList();
        facts.Count.ShouldBeGreaterThan(10);
        facts.ShouldAllBe(fact => fact.GetDeclaredQueryFilters().Any(filter => filter.Key == QueryFilters.Believed));
    }

    internal static bool HasScope(IReadOnlyEntityType entity) => entity.GetDeclaredQueryFilters().Any(filter => ScopeFilters.Contains(filter.Key));

    private static IEnumerable<IProperty> Columns(RecordsContext context) =>
        context.Model().GetEntityTypes().SelectMany(entity => entity.GetProperties());

    private static string Name(IProperty column) => $"{column.DeclaringType.DisplayName()}.{column.Name}";
}
