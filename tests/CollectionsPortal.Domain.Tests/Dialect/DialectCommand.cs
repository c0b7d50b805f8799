using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace CollectionsPortal.Domain.Tests.Dialect;

/// <summary>Takes T-SQL with SQL Server's own parameters and runs it on SQLite.</summary>
internal sealed class DialectCommand : DbCommand
{
    /// <summary>Only for its parameters, which the provider insists on.</summary>
    private readonly SqlCommand shell = new();

    public DialectCommand(DialectConnection connection) => DbConnection = connection;

    [AllowNull]
    public override string CommandText { get; set; } = string.Empty;

    public override int CommandTimeout { get; set; }

    public override CommandType CommandType { get; set; } = CommandType.Text;

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource { get; set; }

    protected override DbConnection? DbConnection { get; set; }

    protected override DbParameterCollection DbParameterCollection => shell.Parameters;

    protected override DbTransaction? DbTransaction { get; set; }

    public override void Cancel()
    {
    }

    public override void Prepare()
    {
    }

    public override int ExecuteNonQuery()
    {
        using var command = ToSqlite();
        return command.ExecuteNonQuery();
    }

    public override object? ExecuteScalar()
    {
        using var command = ToSqlite();
        return command.ExecuteScalar();
    }

    protected override DbParameter CreateDbParameter() => shell.CreateParameter();

    // The reader ends its command when it is closed, so the command is not disposed here.
    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => ToSqlite().ExecuteReader(behavior);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            shell.Dispose();
        }

        base.Dispose(disposing);
    }

    private SqliteCommand ToSqlite()
    {
        var command = ((DialectConnection)DbConnection!).Sqlite.CreateCommand();
        command.CommandText = TransactSql.ToSqlite(CommandText);
        command.Transaction = (DbTransaction as DialectTransaction)?.Sqlite;
        foreach (SqlParameter parameter in shell.Parameters)
        {
            var name = parameter.ParameterName.StartsWith('@') ? parameter.ParameterName : "@" + parameter.ParameterName;
            command.Parameters.AddWithValue(name, parameter.Value ?? DBNull.Value);
        }

        return command;
    }
}
