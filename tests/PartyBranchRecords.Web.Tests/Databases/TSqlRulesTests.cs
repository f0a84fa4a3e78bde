namespace PartyBranchRecords.Web.Tests.Databases;

public sealed class TSqlRulesTests
{
    [Theory]
    [InlineData("SELECT COUNT(CASE WHEN EXISTS (SELECT 1 FROM b) THEN 1 END) FROM a", "130")]
    [InlineData("SELECT COUNT(*) FROM a GROUP BY (SELECT TOP(1) x FROM b)", "144")]
    [InlineData("SELECT x FROM a ORDER BY x, x DESC", "169")]
    [InlineData("SELECT DISTINCT x FROM a ORDER BY y", "145")]
    public void What_SQL_Server_refuses_is_found(string sql, string message) =>
        TSqlRules.BrokenIn(TSql.Parse(sql)).ShouldHaveSingleItem().ShouldStartWith(message);

    [Theory]
    [InlineData("SELECT COUNT(*), (SELECT MAX(x) FROM b) FROM a ORDER BY x, y")]
    [InlineData("SELECT DISTINCT x FROM (SELECT TOP(5) x FROM a ORDER BY x) AS b ORDER BY x")]
    public void What_it_runs_is_let_through(string sql) => TSqlRules.BrokenIn(TSql.Parse(sql)).ShouldBeEmpty();
}
