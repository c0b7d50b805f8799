using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CollectionsPortal.Domain.Data;

/// <summary>Makes SQLite fit for several writers: write-ahead log, foreign keys on, and waiting instead of failing when it is busy.</summary>
internal sealed class SqliteSetupInterceptor : DbConnectionInterceptor
{
    /// <summary>SQLite's own wait is finer than the provider's, which sleeps 150 ms between tries.</summary>
    private const string Setup = "PRAGMA busy_timeout = 15000; PRAGMA foreign_keys = ON; PRAGMA journal_mode = WAL; PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = 8000;";

    public static SqliteSetupInterceptor Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Setup;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Setup;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
