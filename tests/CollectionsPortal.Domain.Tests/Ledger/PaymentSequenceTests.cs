using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Tests.Plans;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static CollectionsPortal.Domain.Tests.Plans.PlanScenes;

namespace CollectionsPortal.Domain.Tests.Ledger;

/// <summary>Whatever comes and goes back, in whatever order: balances are the sums of their entries, and nothing goes below zero or above what is due.</summary>
public sealed class PaymentSequenceTests
{
    private const int Sequences = 10_000;
    private const int SequencesThroughTheDatabase = 12;

    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public void Make_AnySequence_KeepsEverySum()
    {
        for (var seed = 0; seed < Sequences; seed++)
        {
            var scene = new Scene(new Random(seed));

            scene.Play();

            Assert.True(scene.Fault is null, $"Seed {seed}: {scene.Fault}");
        }
    }

    [SkippableTheory, EachDatabase]
    public async Task Services_AnySequence_KeepEverySum(DatabaseKind kind)
    {
        await using var portal = await PortalFixture.FreshAsync(kind);
        for (var seed = 0; seed < SequencesThroughTheDatabase; seed++)
        {
            await PlayAsync(portal, new Random(seed));

            Assert.Empty(await portal.WithAsync((LedgerQueries ledger) => ledger.OutOfBalanceAsync(Ct)));
            Assert.Empty(await portal.ReadAsync(db => db.Accounts.Where(a => a.Balance.Amount < 0).ToListAsync(Ct)));
            Assert.Empty(await portal.ReadAsync(db => db.Instalments.Where(i => i.Paid.Amount < 0 || i.Paid.Amount > i.Amount.Amount
                || i.Paid.Amount != db.PlanAllocations.Where(a => a.InstalmentId == i.Id).Sum(a => a.Amount.Amount)).ToListAsync(Ct)));
            Assert.Empty(await portal.ReadAsync(db => db.Overpayments.Where(o => o.Left.Amount < 0 || o.Left.Amount != o.Entries.Sum(e => e.Amount.Amount)).ToListAsync(Ct)));
        }
    }

    private static async Task PlayAsync(TestPortal portal, Random random)
    {
        var first = await Given.Account().Owing(random.Next(1, 300)).SaveAsync(portal);
        var second = await Given.Account().OwedBy(first.Debtor).Owing(random.Next(1, 300)).SaveAsync(portal);
        var supervisor = await portal.HireAsync(ActorRole.Supervisor);
        await portal.AgreeAsync(first.Debtor, Monthly(random.Next(20, 60)), first.Account, second.Account);
        var payments = new List<PaymentId>();
        for (var step = 0; step < 8; step++)
        {
            var over = await portal.ReadAsync(db => db.Overpayments.Where(o => o.DebtorId == first.Debtor && o.Left.Amount > 0).Select(o => (OverpaymentId?)o.Id).FirstOrDefaultAsync(Ct));
            switch (random.Next(4))
            {
                case 0 when payments.Count > 0:
                    await portal.CorrectAsync(first.Debtor, payments[random.Next(payments.Count)]);
                    break;
                case 1 when over is { } kept:
                    await portal.WithAsync((OverpaymentService service) => service.GiveBackAsync(new(kept, "Check 1"), supervisor, Ct));
                    break;
                case 2 when over is { } kept:
                    await portal.WithAsync((OverpaymentService service) => service.PutToAccountAsync(new(kept, second.Account, "As they said"), supervisor, Ct));
                    break;
                default:
                    var paid = await portal.PayAsync(Payment(first.Debtor, random.Next(1, 20_000) / 100m, account: random.Next(2) == 0 ? first.Account : second.Account) with { KeepRest = true });
                    payments.Add(paid.Value);
                    break;
            }
        }
    }

    /// <summary>One person with some debts, some of them in a plan, in memory.</summary>
    private sealed class Scene
    {
        private readonly Random random;
        private readonly List<Account> accounts = [];
        private readonly List<LedgerEntry> entries = [];
        private readonly List<PaymentBooking> bookings = [];
        private readonly Plan plan;
        private readonly AgencyDay today = new(FakeClock.Start, Today, DateTimeZone.Utc);

        public Scene(Random random)
        {
            this.random = random;
            for (var at = 1; at <= random.Next(1, 4); at++)
            {
                accounts.Add(AccountOf(at, random.Next(1, 50_000) / 100m));
                entries.Add(accounts[^1].Open(Actor.System, FakeClock.Start));
            }

            plan = PlanOf();
        }

        public string? Fault { get; private set; }

        public void Play()
        {
            for (var step = 0; step < 8 && Fault is null; step++)
            {
                if (random.Next(4) == 0 && bookings.Count > 0) { TakeBack(); }
                else { Pay(); }

                Check();
            }
        }

        private void Pay()
        {
            var account = random.Next(2) == 0 ? accounts[random.Next(accounts.Count)].Id : (AccountId?)null;
            var command = new RecordPayment(new DebtorId(1), Money.Usd(random.Next(1, 30_000) / 100m), Today, PaymentMethod.Cash, Guid.NewGuid()) { Account = account, KeepRest = true };
            var disputed = random.Next(3) == 0 ? new HashSet<AccountId> { accounts[0].Id } : [];
            var found = PaymentTargets.Among(command, [plan], accounts.ToDictionary(a => a.Id), disputed, new Dictionary<AccountId, decimal>());
            if (found.Refusal is not null) { return; }

            var payment = new Payment { DebtorId = command.Debtor, Amount = command.Amount, ReceivedOn = Today, Method = command.Method, RecordedAt = FakeClock.Start, Token = command.Token };
            var before = disputed.Count > 0 ? accounts[0].Balance : default(Money?);
            var booking = PaymentBooking.Make(payment, found.Value, Actor.System, today);
            entries.AddRange(booking.Entries);
            bookings.Add(booking);
            var arrived = booking.Entries.Sum(e => -e.Amount.Amount) + booking.Over.Amount;
            if (arrived != payment.Amount.Amount) { Fault = $"{payment.Amount} became {arrived}"; }
            if (before is { } owed && accounts[0].Balance != owed) { Fault = "a disputed debt was paid by itself"; }
        }

        private void TakeBack()
        {
            var booking = bookings[random.Next(bookings.Count)];
            bookings.Remove(booking);
            foreach (var entry in booking.Entries)
            {
                var back = entry.Account.Book(LedgerEntryKind.Correction, -entry.Amount, Today, Actor.System, FakeClock.Start);
                entries.Add(back);
                foreach (var allocation in booking.Allocations.Where(a => a.Entry == entry)) { allocation.Instalment.Allocate(-allocation.Amount, back, FakeClock.Start); }
            }
        }

        private void Check()
        {
            Fault ??= accounts.Find(a => a.Balance.Amount < 0 || a.Balance.Amount != entries.Where(e => e.Account == a).Sum(e => e.Amount.Amount)) is { } wrong ? $"balance {wrong.Balance}" : null;
            Fault ??= plan.Instalments.Find(i => i.Paid.Amount < 0 || i.Paid > i.Amount) is { } instalment ? $"instalment {instalment.Paid} of {instalment.Amount}" : null;
            var standing = bookings.SelectMany(b => b.Allocations).Sum(a => a.Amount.Amount);
            Fault ??= plan.Instalments.Sum(i => i.Paid.Amount) == standing ? null : "instalments are not the sum of what was allocated";
        }

        private Plan PlanOf()
        {
            var total = accounts.Aggregate(Money.Zero(), (sum, account) => sum + account.Balance);
            var made = new Plan
            {
                Reference = ShortReference.New(),
                Total = total,
                Rhythm = PlanRhythm.Monthly,
                FirstDueOn = Today,
                AgreedAt = FakeClock.Start,
                Order = random.Next(3) switch { 0 => SplitOrder.AsListed, 1 => SplitOrder.Oldest, _ => SplitOrder.ProRata },
            };
            var parts = random.Next(1, 7);
            var part = Money.Usd(decimal.Floor(total.Amount * 100 / parts) / 100);
            made.Instalments.AddRange(Enumerable.Range(1, parts).Select(number => new Instalment { Number = number, DueOn = Today, Amount = number < parts ? part : Money.Usd(total.Amount - (part.Amount * (parts - 1))) }));
            made.Accounts.AddRange(accounts.Select((account, at) => new PlanAccount { AccountId = account.Id, Position = at + 1 }));
            return made;
        }

        private static Account AccountOf(int at, decimal owed)
        {
            var account = new Account
            {
                Reference = ShortReference.New(),
                CreditorAccountNumber = $"{at}",
                Kind = DebtKind.Other,
                PlacedOn = Today.PlusDays(-at),
                Itemization = new()
                {
                    Kind = ItemizationKind.LastStatement,
                    Date = Today,
                    Balance = Money.Usd(owed),
                    Interest = Money.Zero(),
                    Fees = Money.Zero(),
                    Payments = Money.Zero(),
                    Credits = Money.Zero(),
                },
            };
            typeof(Account).GetProperty(nameof(Account.Id))!.SetValue(account, new AccountId(at));
            return account;
        }
    }
}
