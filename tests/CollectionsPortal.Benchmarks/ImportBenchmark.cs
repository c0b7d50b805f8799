using System.Diagnostics;
using System.Globalization;
using System.Text;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Testing;
using Microsoft.Data.Sqlite;

namespace CollectionsPortal.Benchmarks;

/// <summary>Records per second from file to database: staged, planned and carried out. The floor only inserts the rows that came of it, prepared.</summary>
internal static class ImportBenchmark
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    /// <summary>One portal that goes on running, as in production, and one bare file: each round adds as many records to both.</summary>
    public static async Task<IReadOnlyList<Measured>> RunAsync(bool quick)
    {
        var records = quick ? 1500 : 20_000;
        var empty = await BenchPortal.EmptyAsync();
        var (file, bare) = (await BenchPortal.CopyAsync(empty), await BenchPortal.CopyAsync(empty));
        await using var portal = BenchPortal.On(file);
        await using var sqlite = await BenchPortal.OpenAsync(bare);
        var added = new AddedRows(portal);
        var measured = await Measured.InTurnsAsync(
            "import.rows_vs_floor",
            "records/s",
            quick ? 7 : 6,
            async round =>
            {
                var perSecond = await ImportAsync(portal, round * records, records);
                await added.ReadAsync();
                return perSecond;
            },
            _ => Measured.PerSecondAsync(records, () => added.InsertAsync(sqlite)));
        await sqlite.CloseAsync();
        SqliteConnection.ClearAllPools();
        File.Delete(empty);
        File.Delete(bare);
        return [measured];
    }

    /// <returns>Records per second.</returns>
    internal static async Task<double> ImportAsync(TestPortal portal, int first, int records)
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
