using System.Diagnostics;
using System.Globalization;
using System.Text;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Benchmarks;

/// <summary>Records per second from file to database: staged, planned and carried out. The floor only inserts the rows that came of it, prepared.</summary>
internal static class ImportBenchmark
{
    private const int RowsInOneTransaction = 500;

    private static readonly CancellationToken Ct = CancellationToken.None;

    private sealed record Table(string Name, IReadOnlyList<string> Columns, List<object?[]> Rows);

    /// <summary>One portal that goes on running, as in production, and one bare file: each round adds as many records to both.</summary>
    public static async Task<IReadOnlyList<Measured>> RunAsync(bool quick)
    {
        var records = quick ? 1500 : 20_000;
        var empty = await BenchPortal.EmptyAsync();
        var (file, bare) = (await BenchPortal.CopyAsync(empty), await BenchPortal.CopyAsync(empty));
        await using var portal = BenchPortal.On(file);
        await using var sqlite = await BenchPortal.OpenAsync(bare);
        var last = new Dictionary<string, long>(StringComparer.Ordinal);
        List<Table> made = [];
        var measured = await Measured.InTurnsAsync(
            "import.rows_vs_floor",
            "records/s",
            quick ? 7 : 6,
            async round =>
            {
                var perSecond = await ImportAsync(portal, round * records, records);
                made = await ReadNewAsync(portal, last);
                return perSecond;
            },
            _ => Measured.PerSecondAsync(records, () => InsertAsync(sqlite, made)));
        await sqlite.CloseAsync();
        SqliteConnection.ClearAllPools();
        File.Delete(empty);
        File.Delete(bare);
        return [measured];
    }

    private static async Task<double> ImportAsync(TestPortal portal, int first, int records)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(FileOf(first, records)));
        var started = Stopwatch.GetTimestamp();
        var staged = await portal.WithAsync((ImportService imports) => imports.StageAsync(new ImportUpload(file, "benchmark.csv"), Actor.System, Ct));
        await portal.WithAsync((ImportService imports) => imports.RunAsync(staged.Value, Ct));
        await portal.WithAsync((ImportService imports) => imports.CommitAsync(staged.Value, Actor.System, Ct));
        await portal.WithAsync((ImportService imports) => imports.RunAsync(staged.Value, Ct));
        var elapsed = Stopwatch.GetElapsedTime(started);
        var created = (await portal.WithAsync((ImportQueries imports) => imports.FindAsync(staged.Value, Ct)))!.Line.Created;
        return created == records ? records / elapsed.TotalSeconds : throw new InvalidOperationException($"{created} of {records} records were created.");
    }

    /// <summary>What the import added, table by table.</summary>
    /// <param name="last">The last row of each table that was read before.</param>
    private static async Task<List<Table>> ReadNewAsync(TestPortal portal, Dictionary<string, long> last)
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

        return [.. tables.Where(table => table.Rows.Count > 0)];
    }

    private static async Task InsertAsync(SqliteConnection sqlite, IReadOnlyList<Table> tables)
    {
        // Tables come one after the other, so a reference may point ahead for a moment.
        await using var off = new SqliteCommand("PRAGMA foreign_keys = OFF;", sqlite);
        await off.ExecuteNonQueryAsync();
        foreach (var table in tables)
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

    private static string FileOf(int first, int records)
    {
        var text = new StringBuilder("creditor,creditor_account_number,debt_type,first_name,last_name,date_of_birth,ssn_last4,address_line1,city,state,zip,"
            + "phone_mobile,email,itemization_date_kind,itemization_date,itemization_balance,interest_since,fees_since,payments_since,credits_since,current_balance\n");
        for (var i = first; i < first + records; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Benchmark Bank,BB{i:D8},credit_card,{Names.First(i)},{Names.Last(i)},19{60 + (i % 40)}-03-{1 + (i % 28):D2},{i % 10000:D4},")
                .Append(CultureInfo.InvariantCulture, $"{1 + i} Main Street,Richmond,VA,23219,+1804{2_000_000 + i},p{i}@example.com,last_statement,2025-12-31,{500 + (i % 900)}.00,0.00,0.00,0.00,0.00,{500 + (i % 900)}.00\n");
        }

        return text.ToString();
    }
}
