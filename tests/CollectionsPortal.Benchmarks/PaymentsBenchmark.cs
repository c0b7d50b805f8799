using System.Diagnostics;
using System.Globalization;
using System.Text;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.PaymentFiles;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Benchmarks;

/// <summary>
/// Payments per second from file to ledger: staged, planned and booked, each to a person of its own, who has a plan of twelve instalments.
/// The floor only inserts the rows that came of it, prepared, into the same tables.
/// </summary>
internal static class PaymentsBenchmark
{
    private const int Instalments = 12;
    private const int PeopleAtOnce = 1000;

    private static readonly CancellationToken Ct = CancellationToken.None;

    /// <summary>One portal that goes on running, as in production, and one bare file with the same people: each round adds as many payments to both.</summary>
    public static async Task<IReadOnlyList<Measured>> RunAsync(bool quick)
    {
        var (people, rounds) = quick ? (6000, 6) : (25_000, 4);
        var empty = await BenchPortal.EmptyAsync();
        var references = await PeopleAsync(empty, people);
        var (file, bare) = (await BenchPortal.CopyAsync(empty), await BenchPortal.CopyAsync(empty));
        await using var portal = BenchPortal.On(file);
        await using var sqlite = await BenchPortal.OpenAsync(bare);
        var added = new AddedRows(portal);
        await added.ReadAsync();
        var measured = await Measured.InTurnsAsync(
            "payments.rows_vs_floor",
            "payments/s",
            rounds,
            async round =>
            {
                var perSecond = await BookAsync(portal, round, references);
                await added.ReadAsync();
                return perSecond;
            },
            _ => Measured.PerSecondAsync(people, () => added.InsertAsync(sqlite)));
        await sqlite.CloseAsync();
        SqliteConnection.ClearAllPools();
        File.Delete(empty);
        File.Delete(bare);
        return [measured];
    }

    private static async Task<double> BookAsync(TestPortal portal, int round, IReadOnlyList<string> references)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(FileOf(round, references)));
        var started = Stopwatch.GetTimestamp();
        var staged = await portal.WithAsync((PaymentFileService files) => files.StageAsync(new PaymentUpload(file, "benchmark.csv", "Benchmark Bank"), Actor.System, Ct));
        await portal.WithAsync((PaymentFileService files) => files.RunAsync(staged.Value, Ct));
        await portal.WithAsync((PaymentFileService files) => files.BookAsync(staged.Value, Actor.System, Ct));
        await portal.WithAsync((PaymentFileService files) => files.RunAsync(staged.Value, Ct));
        var elapsed = Stopwatch.GetElapsedTime(started);
        var booked = await portal.ReadAsync(db => db.Payments.CountAsync(p => p.FileId == staged.Value, Ct));
        return booked == references.Count ? booked / elapsed.TotalSeconds : throw new InvalidOperationException($"{booked} of {references.Count} payments were booked.");
    }

    private static string FileOf(int round, IReadOnlyList<string> references)
    {
        var text = new StringBuilder("our_reference,amount,date,payment_reference,method,payer_name\n");
        for (var i = 0; i < references.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{references[i]},{20 + (i % 30)}.{i % 100:D2},2026-03-0{1 + (i % 9)},T{round:D2}-{i:D8},ach,{Names.First(i)} {Names.Last(i)}\n");
        }

        return text.ToString();
    }

    /// <returns>The references of their accounts.</returns>
    private static async Task<IReadOnlyList<string>> PeopleAsync(string path, int people)
    {
        var portal = BenchPortal.On(path);
        await ImportBenchmark.ImportAsync(portal, 0, people);
        await using var db = portal.NewDb();
        var accounts = await db.Accounts.OrderBy(a => a.Id).Select(a => new { a.Id, a.DebtorId, a.Reference }).ToListAsync(Ct);
        foreach (var chunk in accounts.Chunk(PeopleAtOnce))
        {
            db.Plans.AddRange(chunk.Select(account => PlanOf(account.DebtorId, account.Id)));
            await db.SaveChangesAsync(Ct);
            db.ChangeTracker.Clear();
        }

        return accounts.ConvertAll(account => account.Reference.Value);
    }

    private static Plan PlanOf(DebtorId debtor, AccountId account)
    {
        var first = new LocalDate(2026, 3, 1);
        var plan = new Plan
        {
            Reference = ShortReference.New(),
            DebtorId = debtor,
            Total = Money.Usd(Instalments * 50),
            Rhythm = PlanRhythm.Monthly,
            FirstDueOn = first,
            ReviewOn = first.PlusMonths(6),
            AgreedAt = FakeClock.Start,
        };
        plan.Instalments.AddRange(Enumerable.Range(1, Instalments).Select(number => new Instalment { Number = number, DueOn = first.PlusMonths(number - 1), Amount = Money.Usd(50) }));
        plan.Accounts.Add(new PlanAccount { AccountId = account, Position = 1 });
        plan.Reopen();
        return plan;
    }
}
