using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace PartyBranchRecords.Web.Tests.Databases;

/// <summary>What SQL Server refuses though it parses, and SQLite does not: each with the number of its message.</summary>
internal sealed class TSqlRules : TSqlFragmentVisitor
{
    private static readonly HashSet<string> Aggregates = new(["COUNT", "COUNT_BIG", "SUM", "MIN", "MAX", "AVG"], StringComparer.OrdinalIgnoreCase);

    private readonly List<string> broken = [];

    public static IReadOnlyList<string> BrokenIn(TSqlFragment script)
    {
        var rules = new TSqlRules();
        script.Accept(rules);
        return rules.broken;
    }

    public override void Visit(FunctionCall node)
    {
        if (Aggregates.Contains(node.FunctionName.Value) && node.Parameters.Any(HasSubquery))
        {
            broken.Add($"130: an aggregate over a subquery: {TextOf(node)}");
        }
    }

    public override void Visit(GroupByClause node)
    {
        if (HasSubquery(node))
        {
            broken.Add($"144: grouped by a subquery: {TextOf(node)}");
        }
    }

    public override void Visit(QuerySpecification node)
    {
        var ordered = node.OrderByClause?.OrderByElements.Select(element => TextOf(element.Expression)).ToList() ?? [];
        if (ordered.Distinct(StringComparer.OrdinalIgnoreCase).Count() < ordered.Count)
        {
            broken.Add($"169: ordered twice by the same: {string.Join(", ", ordered)}");
        }
        var selected = node.SelectElements.OfType<SelectScalarExpression>().Select(element => TextOf(element.Expression)).ToList();
        if (node.UniqueRowFilter is UniqueRowFilter.Distinct && ordered.Except(selected, StringComparer.OrdinalIgnoreCase).Any())
        {
            broken.Add($"145: distinct rows ordered by something else: {string.Join(", ", ordered)}");
        }
    }

    private static bool HasSubquery(TSqlFragment fragment)
    {
        var finder = new Finder();
        fragment.Accept(finder);
        return finder.Found;
    }

    private static string TextOf(TSqlFragment fragment) =>
        string.Concat(
            fragment
                .ScriptTokenStream.Skip(fragment.FirstTokenIndex)
                .Take(fragment.LastTokenIndex - fragment.FirstTokenIndex + 1)
                .Select(token => token.Text)
        );

    private sealed class Finder : TSqlFragmentVisitor
    {
        public bool Found { get; private set; }

        public override void Visit(ScalarSubquery node) => Found = true;
    }
}
