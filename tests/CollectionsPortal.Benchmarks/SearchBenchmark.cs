using System.Diagnostics;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Benchmarks;

/// <summary>One search at 200,000 debtors against the same at 20,000: names, a phone number and an account number, in turns.</summary>
internal static class SearchBenchmark
{
    private const int Few = 20_000;
    private const int Many = 200_000;

    public static async Task<IReadOnlyList<Measured>> RunAsync(bool quick)
    {
        var (few, many) = (await PreparedAsync(Few), await PreparedAsync(Many));
        await using var small = BenchPortal.On(await BenchPortal.CopyAsync(few));
        await using var large = BenchPortal.On(await BenchPortal.CopyAsync(many));
        var (atFew, atMany) = (new List<double>(), new List<double>());
        var searches = Searches(quick ? 120 : 1000);
        await TimeAsync(small, searches.Take(10));
        await TimeAsync(large, searches.Take(10));
        foreach (var some in searches.Chunk(20))
        {
            atFew.AddRange(await TimeAsync(small, some));
            atMany.AddRange(await TimeAsync(large, some));
        }

        return [new Measured("search.growth", Measured.Median(atMany), "ms", Measured.Median(atFew), Measured.Median(atMany.Zip(atFew, (m, f) => m / f)))];
    }

    private static List<string> Searches(int count) => [.. Enumerable.Range(0, count).Select(i => (i % 4) switch
    {
        0 => $"{Names.First(i * 37)} {Names.Last(i * 37)}",
        1 => Names.Last(i * 41),
        2 => $"804-{2_000_000 + (i * 53):000-0000}",
        _ => $"BB{i * 61:D8}",
    })];

    private static async Task<List<double>> TimeAsync(TestPortal portal, IEnumerable<string> searches)
    {
        var times = new List<double>();
        foreach (var typed in searches)
        {
            var started = Stopwatch.GetTimestamp();
            var found = await portal.WithAsync<FindQueries, Found>(queries => queries.FindAsync(typed, 1, CancellationToken.None));
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            if (found.Count == 0)
            {
                throw new InvalidOperationException("A search that must find somebody found nobody.");
            }
        }

        return times;
    }

    /// <summary>Made once and kept in the temporary folder, by the version of the schema.</summary>
    private static async Task<string> PreparedAsync(int debtors)
    {
        var schema = await SchemaAsync();
        var kept = Path.Combine(Path.GetTempPath(), "portal-benchmarks", $"search-{schema}-{debtors}.db");
        if (File.Exists(kept))
        {
            return kept;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
        var path = await BenchPortal.EmptyAsync();
        await FillAsync(path, debtors);
        File.Move(await BenchPortal.CopyAsync(path), kept, overwrite: true);
        SqliteConnection.ClearAllPools();
        File.Delete(path);
        return kept;
    }

    private static async Task<string> SchemaAsync()
    {
        var options = new DbContextOptionsBuilder<SqlitePortalDb>();
        options.UsePortalSqlite("nowhere.db");
        await using var db = new SqlitePortalDb(options.Options);
        return db.Database.GetMigrations().Last();
    }

    /// <summary>The people and their terms by hand, as fast as SQLite takes them; the terms are those that the product makes.</summary>
    private static async Task FillAsync(string path, int debtors)
    {
        await using var sqlite = await BenchPortal.OpenAsync(path);
        await using var setup = new SqliteCommand("PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -200000;", sqlite);
        await setup.ExecuteNonQueryAsync();
        await using var transaction = (SqliteTransaction)await sqlite.BeginTransactionAsync();
        await using var person = Prepared(sqlite, transaction, "INSERT INTO Debtors (Id, Reference, Language, ContactVersion, CreatedAt, Version, Name_First, Name_Last) VALUES (@0, @1, 'en', 0, '2026-03-10 16:00:00', @2, @3, @4)", 5);
        await using var term = Prepared(sqlite, transaction, "INSERT INTO SearchTerms (Kind, Term, DebtorId) VALUES (@0, @1, @2)", 3);
        var terms = new List<(string Kind, string Term, int Debtor)>(debtors * 8);
        var references = new HashSet<ShortReference>();
        for (var i = 0; i < debtors; i++)
        {
            Debtor debtor;
            do
            {
                debtor = new Debtor(new PersonName(Names.First(i), null, Names.Last(i), null), FakeClock.Start);
            }
            while (!references.Add(debtor.Reference));

            debtor.Phones.Add(new DebtorPhone { Number = PhoneNumber.Of($"+1804{2_000_000 + i}"), Source = FactSource.CreditorFile, RecordedAt = FakeClock.Start });
            Run(person, i + 1, debtor.Reference.Value, Guid.NewGuid().ToString().ToUpperInvariant(), debtor.Name.First, debtor.Name.Last);
            terms.AddRange(SearchTerms.Of(debtor, [$"BB{i:D8}"]).Select(made => (made.Kind.ToString(), made.Term, i + 1)));
        }

        foreach (var (kind, text, debtor) in terms.OrderBy(made => made.Kind, StringComparer.Ordinal).ThenBy(made => made.Term, StringComparer.Ordinal))
        {
            Run(term, kind, text, debtor);
        }

        await transaction.CommitAsync();
    }

    private static SqliteCommand Prepared(SqliteConnection sqlite, SqliteTransaction transaction, string text, int parameters)
    {
        var command = new SqliteCommand(text, sqlite, transaction);
        for (var i = 0; i < parameters; i++)
        {
            command.Parameters.Add(new SqliteParameter($"@{i}", null));
        }

        return command;
    }

    private static void Run(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        command.ExecuteNonQuery();
    }
}
