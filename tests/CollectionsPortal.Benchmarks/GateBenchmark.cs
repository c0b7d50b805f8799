using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Benchmarks;

/// <summary>Permits per second. The floor sends the very statements that the gate sends, as hand-written ADO.NET would, to a copy of the file.</summary>
internal static class GateBenchmark
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    /// <summary>Requests that only warm up: a portal that has run for a minute is what is measured.</summary>
    private const int Warming = 1000;

    private sealed record Person(DebtorId Debtor, AccountId Account, DebtorPhoneId Phone);

    public static async Task<IReadOnlyList<Measured>> RunAsync(bool quick)
    {
        var (rounds, each) = (quick ? 9 : 31, quick ? 30 : 60);
        var (file, people, actor) = await PrepareAsync(Warming + (rounds * each));
        var (forCapture, forFloor) = (await BenchPortal.CopyAsync(file), await BenchPortal.CopyAsync(file));
        var recorder = new StatementRecorder();
        var sent = new List<IReadOnlyList<SentStatement>>();
        await using (var capturing = BenchPortal.On(forCapture, options => options.AddInterceptors(recorder)))
        {
            foreach (var person in people)
            {
                await AskAsync(capturing, person, actor);
                sent.Add(recorder.Take());
            }
        }

        await SendAllAsync(forFloor, sent.Take(Warming));
        await using var portal = BenchPortal.On(file);
        var measured = await Measured.InTurnsAsync(
            "gate.vs_adonet",
            "permits/s",
            rounds,
            round => Measured.PerSecondAsync(each, () => AskAllAsync(portal, people.Skip(Warming + (round * each)).Take(each), actor)),
            round => Measured.PerSecondAsync(each, () => SendAllAsync(forFloor, sent.Skip(Warming + (round * each)).Take(each))));
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        File.Delete(forFloor);
        return [measured];
    }

    private static async Task AskAllAsync(TestPortal portal, IEnumerable<Person> people, Actor actor)
    {
        foreach (var person in people)
        {
            await AskAsync(portal, person, actor);
        }
    }

    private static async Task AskAsync(TestPortal portal, Person person, Actor actor)
    {
        var request = new RequestContact
        {
            Debtor = person.Debtor,
            Point = person.Phone,
            Channel = ContactChannel.Call,
            Accounts = [person.Account],
            Token = Guid.NewGuid(),
        };
        var answer = await portal.WithAsync<ContactGate, Result<GateAnswer>>(gate => gate.RequestAsync(request, actor, Ct));
        if (answer.Value.Permit is null)
        {
            throw new InvalidOperationException($"No permit: {answer.Value.Decision.Verdict}");
        }
    }

    /// <summary>One connection from the pool and one transaction for each permit, as the gate has.</summary>
    private static async Task SendAllAsync(string path, IEnumerable<IReadOnlyList<SentStatement>> permits)
    {
        foreach (var statements in permits)
        {
            await using var sqlite = await BenchPortal.OpenAsync(path);
            await using var transaction = (Microsoft.Data.Sqlite.SqliteTransaction)await sqlite.BeginTransactionAsync();
            foreach (var statement in statements)
            {
                await statement.SendAsync(sqlite, transaction);
            }

            await transaction.CommitAsync();
        }
    }

    private static async Task<(string File, List<Person> People, Actor Actor)> PrepareAsync(int count)
    {
        await using var portal = BenchPortal.On(await BenchPortal.EmptyAsync());
        var actor = await portal.HireAsync();
        await using (var db = portal.NewDb())
        {
            await using var transaction = await db.Database.BeginTransactionAsync(Ct);
            for (var i = 0; i < count; i++)
            {
                await Given.Account().WithPhone($"+1804{2_000_001 + i}").WithNotice(new LocalDate(2026, 1, 5), new LocalDate(2026, 2, 16))
                    .SaveAsync(db, portal.Clock.Now);
                db.ChangeTracker.Clear();
            }

            await transaction.CommitAsync(Ct);
        }

        var people = await portal.ReadAsync(db => db.Accounts.OrderBy(a => a.Id)
            .Select(a => new { a.DebtorId, a.Id, Phone = db.DebtorPhones.Where(p => p.DebtorId == a.DebtorId).Select(p => p.Id).First() })
            .ToListAsync(Ct));
        return (await BenchPortal.CopyAsync(portal.Database.Options.SqlitePath), [.. people.Select(p => new Person(p.DebtorId, p.Id, p.Phone))], actor);
    }
}
