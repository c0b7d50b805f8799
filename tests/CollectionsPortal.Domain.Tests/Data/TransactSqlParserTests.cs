using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace CollectionsPortal.Domain.Tests.Data;

/// <summary>SQL meant for SQL Server is checked by SQL Server's own parser where no server is at hand.</summary>
public sealed class TransactSqlParserTests
{
    [Theory]
    [InlineData("SELECT TOP (1) [Id] FROM [Debtors] ORDER BY [Id];", 0)]
    [InlineData("SELECT [Id] FROM [Debtors] LIMIT 1;", 1)]
    public void Parse_Script_ReportsWhatTheServerWouldRefuse(string script, int expectedErrors)
    {
        var parser = new TSql150Parser(initialQuotedIdentifiers: true);

        using var reader = new StringReader(script);
        parser.Parse(reader, out var errors);

        Assert.Equal(expectedErrors, errors.Count);
    }
}
