using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace PartyBranchRecords.Web.Tests.Databases;

/// <summary>Reads T-SQL as SQL Server 2019 does, without a server.</summary>
internal static class TSql
{
    public static TSqlFragment Parse(string sql)
    {
        var script = new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        errors.Select(error => $"line {error.Line}: {error.Message}").ShouldBeEmpty(sql);
        return script;
    }
}
