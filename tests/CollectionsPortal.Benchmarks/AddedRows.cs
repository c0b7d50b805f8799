using CollectionsPortal.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Benchmarks;

/// <summary>What a portal's work added to its database, to be written again by hand into a bare one: the floor of whatever writes many rows.</summary>
internal sealed class AddedRows(TestPortal portal)
{
    private const int RowsInOneTransaction = 500;

    /// <summary>The last row of each table that was read before.</summary>
    private readonly Dictionary<string, long> last = new(StringComparer.Ordinal);
    private List<Table> made = [];

    private sealed record Table(string Name, IReadOnlyList<string> Columns, List<object?[]> Rows);

    /// <summary>Takes what was added since the last time, table by table.</summary>
    public async Task ReadAsync()
    {
        await using var db = portal.NewDb();
        var names = db.Model.GetRelationalModel().Tables.Select(table => table.Name).ToList();
        await using var sqlite = await BenchPortal.OpenAsync(portal.Database.Options.SqlitePath);
        var tables = new List<Table>();
        foreach (var name in names)
        {
            await using var command = sqlite.CreateCommand();
            command.CommandText = $"SELECT rowid, * FROM \"{name}\" WHERE rowid > {last.GetValueOrDefault(name)} ORDER BY rowid";
            await using var reader = await command.ExecuteReaderAsync();
            var rows = new List<object?[]>();
            while (await reader.ReadAsync())
            {
                last[name] = reader.GetInt64(0);
                rows.Add([.. Enumerable.Range(1, reader.FieldCount - 1).Select(reader.GetValue)]);
            }

            tables.Add(new Table(name, [.. Enumerable.Range(1, reader.FieldCount - 1).Select(reader.GetName)], rows));
        }

        made = [.. tables.Where(table => table.Rows.Count > 0)];
    }

    /// <summary>Writes what was taken last: one prepared statement for each table, a transaction for every 500 rows.</summary>
    public async Task InsertAsync(SqliteConnection sqlite)
    {
        // Tables come one after the other, so a reference may point ahead for a moment.
        await using var off = new SqliteCommand("PRAGMA foreign_keys = OFF;", sqlite);
        await off.ExecuteNonQueryAsync();
        foreach (var table in made)
        {
            await using var command = sqlite.CreateCommand();
            command.CommandText = $"INSERT INTO \"{table.Name}\" ({string.Join(", ", table.Columns.Select(column => $"\"{column}\""))}) "
                + $"VALUES ({string.Join(", ", table.Columns.Select((_, i) => $"@p{i}"))})";
            var parameters = table.Columns.Select((_, i) => command.Parameters.Add(new SqliteParameter($"@p{i}", null))).ToList();
            foreach (var chunk in table.Rows.Chunk(RowsInOneTransaction))
            {
                await using var transaction = (SqliteTransaction)await sqlite.BeginTransactionAsync();
                command.Transaction = transaction;
                foreach (var row in chunk)
                {
                    for (var i = 0; i < row.Length; i++)
                    {
                        parameters[i].Value = row[i] ?? DBNull.Value;
                    }

                    await command.ExecuteNonQueryAsync();
                }

                await transaction.CommitAsync();
            }
        }
    }
}
