using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CollectionsPortal.Benchmarks;

/// <summary>A statement as it was sent, to be sent again by hand.</summary>
internal sealed record SentStatement(string Text, IReadOnlyList<(string Name, object? Value)> Parameters, bool Reads)
{
    public async Task SendAsync(SqliteConnection sqlite, SqliteTransaction transaction)
    {
        await using var command = sqlite.CreateCommand();
        command.CommandText = Text;
        command.Transaction = transaction;
        foreach (var (name, value) in Parameters)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        if (!Reads)
        {
            await command.ExecuteNonQueryAsync();
            return;
        }

        await using var reader = await command.ExecuteReaderAsync();
        do
        {
            while (await reader.ReadAsync())
            {
                for (var column = 0; column < reader.FieldCount; column++)
                {
                    _ = reader.GetValue(column);
                }
            }
        }
        while (await reader.NextResultAsync());
    }
}

internal sealed class StatementRecorder : DbCommandInterceptor
{
    private List<SentStatement> sent = [];

    public IReadOnlyList<SentStatement> Take()
    {
        var taken = sent;
        sent = [];
        return taken;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Record(command, reads: true);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Record(command, reads: false);
        return ValueTask.FromResult(result);
    }

    private void Record(DbCommand command, bool reads) => sent.Add(new SentStatement(
        command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(parameter => (parameter.ParameterName, parameter.Value))], reads));
}
