using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace CollectionsPortal.Domain.Tests.Dialect;

/// <summary>To EF Core's SQL Server provider a SQL Server; behind it a SQLite file. What T-SQL's parser refuses is refused.</summary>
internal sealed class DialectConnection(string path) : DbConnection
{
    private readonly SqliteConnection sqlite = new(new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true }.ConnectionString);

    [AllowNull]
    public override string ConnectionString { get; set; } = DialectDatabase.ConnectionString;

    public override string Database => "none";

    public override string DataSource => "nowhere";

    public override string ServerVersion => "15.00.0000";

    public override ConnectionState State => sqlite.State;

    internal SqliteConnection Sqlite => sqlite;

    public override void Open()
    {
        sqlite.Open();
        using var command = sqlite.CreateCommand();
        command.CommandText = "PRAGMA busy_timeout = 15000; PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;";
        command.ExecuteNonQuery();
    }

    public override void Close() => sqlite.Close();

    public override void ChangeDatabase(string databaseName) => throw new NotSupportedException();

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => new DialectTransaction(this, sqlite.BeginTransaction());

    protected override DbCommand CreateDbCommand() => new DialectCommand(this);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            sqlite.Dispose();
        }

        base.Dispose(disposing);
    }
}

internal sealed class DialectTransaction(DialectConnection connection, SqliteTransaction sqlite) : DbTransaction
{
    public override IsolationLevel IsolationLevel => sqlite.IsolationLevel;

    public override bool SupportsSavepoints => true;

    internal SqliteTransaction Sqlite => sqlite;

    protected override DbConnection DbConnection => connection;

    public override void Commit() => sqlite.Commit();

    public override void Rollback() => sqlite.Rollback();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            sqlite.Dispose();
        }

        base.Dispose(disposing);
    }
}
