using CollectionsPortal.Compliance.Language;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Settlements;
using CollectionsPortal.Domain.Tests.Plans;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static CollectionsPortal.Domain.Tests.Settlements.SettlementScenes;

namespace CollectionsPortal.Domain.Tests.Settlements;

/// <summary>From the request to the last payment, to the cent.</summary>
public sealed class SettlementTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Decide_ByTheSamePersonOrBelowTheLevel_IsRefusedAndByAnotherIsNot(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (asker, supervisor, administrator) = (await portal.HireAsync(ActorRole.Supervisor), await portal.HireAsync(ActorRole.Supervisor), await portal.HireAsync(ActorRole.Administrator));
        var asked = await portal.AskAsync(Offer(await portal.PersonAsync(), 400), asker);

        Assert.IsType<OwnRequest>((await portal.DecideAsync(asked.Value, asker with { Role = ActorRole.Administrator })).Refusal);
        Assert.IsType<HigherLevelNeeded>((await portal.DecideAsync(asked.Value, supervisor)).Refusal);
        Assert.Equal(SettlementState.Asked, (await portal.LineAsync(asked.Value))!.State);
        Assert.Null((await portal.DecideAsync(asked.Value, administrator)).Refusal);
        Assert.Equal(SettlementState.Approved, (await portal.LineAsync(asked.Value))!.State);
        Assert.IsType<SettlementIsOver>((await portal.DecideAsync(asked.Value, administrator, approve: false)).Refusal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Accept_NotApprovedOrDeclined_IsRefused(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await portal.PersonAsync();
        var asked = await portal.AskAsync(Offer(given, 600));

        Assert.IsType<SettlementIsOver>((await portal.AcceptAsync(given, asked.Value)).Refusal);
        await portal.DecideAsync(asked.Value, await portal.HireAsync(ActorRole.Supervisor), approve: false);
        Assert.IsType<SettlementIsOver>((await portal.AcceptAsync(given, asked.Value)).Refusal);
        Assert.Equal(SettlementState.Declined, (await portal.LineAsync(asked.Value))!.State);
    }

    [SkippableTheory, EachDatabase]
    public async Task Accept_OnTheLastDay_IsTakenAndADayLaterItHasLapsed(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (inTime, late) = (await portal.PersonAsync(), await portal.PersonAsync());
        var (first, second) = ((await portal.AskAsync(Offer(inTime))).Value, (await portal.AskAsync(Offer(late))).Value);

        portal.Clock.Now = Expires.At(new LocalTime(16, 0)).InUtc().ToInstant();
        Assert.True((await portal.AcceptAsync(inTime, first, first: Expires)).IsDone);
        portal.Clock.Advance(Duration.FromDays(1));
        Assert.IsType<SettlementIsOver>((await portal.AcceptAsync(late, second, first: Expires.PlusDays(1))).Refusal);

        Assert.Equal(SettlementState.Lapsed, (await portal.LineAsync(second))!.State);
        Assert.NotEqual(0, await portal.WithAsync((SettlementService s) => s.LapseAsync(Ct)));
        Assert.Equal(SettlementStatus.Lapsed, (await portal.LineAsync(second))!.Status);
        Assert.True((await portal.AskAsync(Offer(late) with { FirstDueOn = Expires.PlusDays(3), ExpiresOn = Expires.PlusDays(30) })).IsDone);
    }

    [SkippableTheory, EachDatabase]
    public async Task Accept_AboveWhatIsLeftToLiveOn_NeedsASupervisorAndItsReason(DatabaseKind kind)
    {
        await using var portal = await PortalFixture.FreshAsync(kind);
        portal.Affordability = new() { SmallAMonth = 50 };
        var given = await portal.PersonAsync();
        var asked = await portal.AskAsync(Offer(given));

        Assert.IsType<AboveCeiling>((await portal.AcceptAsync(given, asked.Value, await portal.HireAsync())).Refusal);
        Assert.True((await portal.AcceptAsync(given, asked.Value)).IsDone);
    }

    [SkippableTheory, EachDatabase]
    public async Task Kept_LastPayment_ForgivesTheRestAndClosesTheAccount(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await portal.PersonAsync();
        var asked = await portal.AskAsync(Offer(given, 800, payments: 3));
        var plan = (await portal.AcceptAsync(given, asked.Value)).Value;
        Assert.Equal([266.66m, 266.66m, 266.68m], (await portal.ViewAsync(plan))!.Instalments.Select(i => i.Amount.Amount));

        await portal.PayAsync(PlanScenes.Payment(given.Debtor, 500, plan));
        Assert.Equal((500m, AccountStatus.Open), (await portal.BalanceAsync(given.Account), await portal.StatusAsync(given.Account)));
        Assert.Equal(Money.Usd(300), Assert.IsType<MoreThanIsOwed>((await portal.PayAsync(PlanScenes.Payment(given.Debtor, 300.01m, plan))).Refusal).Owed);
        await portal.PayAsync(PlanScenes.Payment(given.Debtor, 300, plan));

        Assert.Equal((0m, AccountStatus.Settled), (await portal.BalanceAsync(given.Account), await portal.StatusAsync(given.Account)));
        Assert.Equal(SettlementState.Kept, (await portal.LineAsync(asked.Value))!.State);
        Assert.Equal(-200m, await portal.ReadAsync(db => db.LedgerEntries.Where(e => e.AccountId == given.Account && e.Kind == LedgerEntryKind.Credit).Select(e => e.Amount.Amount).SingleAsync(Ct)));
        Assert.Empty(await portal.WithAsync((LedgerQueries q) => q.OutOfBalanceAsync(Ct)));
    }

    /// <summary>Whoever parts a payment themselves loses nothing beyond what was agreed, whether the rest is kept or not, and also where other debts are paid with it.</summary>
    [SkippableTheory]
    [InlineData(DatabaseKind.Sqlite, true)]
    [InlineData(DatabaseKind.Sqlite, false)]
    [InlineData(DatabaseKind.SqlServer, true)]
    public async Task Kept_PartsAboveWhatWasAgreed_AreRefusedAndTheRestIsKept(DatabaseKind kind, bool keepRest)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await portal.PersonAsync();
        var other = await Given.Account().OwedBy(given.Debtor).Owing(300).SaveAsync(portal);
        var plan = (await portal.AcceptAsync(given, (await portal.AskAsync(Offer(given, 800))).Value)).Value;
        RecordPayment Parted(decimal settled, decimal also) => PlanScenes.Payment(given.Debtor, 1100) with
        {
            Parts = also == 0 ? [new(given.Account, Money.Usd(settled))] : [new(given.Account, Money.Usd(settled)), new(other.Account, Money.Usd(also))],
            KeepRest = keepRest,
            Amount = Money.Usd(keepRest ? 1100 : settled + also),
        };

        var alone = await portal.PayAsync(Parted(800.01m, 0) with { Plan = plan });
        var withAnother = await portal.PayAsync(Parted(900, 100));
        var right = await portal.PayAsync(Parted(800, 100));

        Assert.Equal(Money.Usd(800), Assert.IsType<PartsAboveSettlement>(alone.Refusal).Left);
        Assert.Equal(nameof(RecordPayment.Parts), Assert.IsType<PartsAboveSettlement>(withAnother.Refusal).Field);
        Assert.True(right.IsDone);
        Assert.Equal((0m, AccountStatus.Settled, 200m), (await portal.BalanceAsync(given.Account), await portal.StatusAsync(given.Account), await portal.BalanceAsync(other.Account)));
        Assert.Equal(keepRest ? 200m : 0m, await portal.ReadAsync(db => db.Overpayments.Where(o => o.DebtorId == given.Debtor).Select(o => o.Left.Amount).SingleOrDefaultAsync(Ct)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Kept_LastPaymentComesBack_TakesTheForgivingBackAndTheSettlementGoesOn(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await portal.PersonAsync();
        var asked = await portal.AskAsync(Offer(given));
        var plan = (await portal.AcceptAsync(given, asked.Value)).Value;
        var payment = await portal.PayAsync(PlanScenes.Payment(given.Debtor, 800, plan));

        Assert.Null((await portal.CorrectAsync(given.Debtor, payment.Value)).Refusal);

        Assert.Equal((1000m, AccountStatus.Open), (await portal.BalanceAsync(given.Account), await portal.StatusAsync(given.Account)));
        Assert.Equal(SettlementState.Accepted, (await portal.LineAsync(asked.Value))!.State);
        await portal.PayAsync(PlanScenes.Payment(given.Debtor, 800, plan));
        Assert.Equal((0m, AccountStatus.Settled), (await portal.BalanceAsync(given.Account), await portal.StatusAsync(given.Account)));
        Assert.Empty(await portal.WithAsync((LedgerQueries q) => q.OutOfBalanceAsync(Ct)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Changed_Plan_TheSettlementFollowsItsNewestVersionToTheEnd(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await portal.PersonAsync();
        var id = (await portal.AskAsync(Offer(given, payments: 2))).Value;
        var first = (await portal.AcceptAsync(given, id)).Value;

        var paused = await portal.WithAsync<PlanChanges, Result<PlanId>>(c => c.ChangeAsync(new(first, new PlanChange.Holiday(Today.PlusMonths(1)), Guid.NewGuid()), Actor.System, Ct));
        var running = (await portal.LineAsync(id))!;
        await portal.WithAsync<PlanService, Result>(p => p.EndAsync(new(paused.Value, "Their wish."), Actor.System, Ct));
        var ended = (await portal.LineAsync(id))!;

        Assert.Equal((paused.Value, SettlementState.Accepted), (running.Plan!.Value, running.State));
        Assert.Equal((paused.Value, SettlementState.Ended), (ended.Plan!.Value, ended.State));
    }

    [SkippableTheory, EachDatabase]
    public async Task Ended_Plan_ForgivesNothingAndCountsWhatWasPaid(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await portal.PersonAsync();
        var asked = await portal.AskAsync(Offer(given, 800, payments: 2));
        var plan = (await portal.AcceptAsync(given, asked.Value)).Value;
        await portal.PayAsync(PlanScenes.Payment(given.Debtor, 400, plan));

        await using (var db = portal.NewDb())
        {
            (await db.Plans.AsTracking().Include(p => p.Accounts).SingleAsync(p => p.Id == plan, Ct)).End("Lost the job.", Actor.System, portal.Clock.Now);
            await db.SaveChangesAsync(Ct);
        }

        Assert.Equal((600m, AccountStatus.Open), (await portal.BalanceAsync(given.Account), await portal.StatusAsync(given.Account)));
        Assert.Equal(SettlementState.Ended, (await portal.LineAsync(asked.Value))!.State);
    }

    [SkippableTheory, EachDatabase]
    public async Task Accept_BalanceMovedMeanwhile_IsRefused(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await portal.PersonAsync();
        var asked = await portal.AskAsync(Offer(given));
        await portal.PayAsync(PlanScenes.Payment(given.Debtor, 50, account: given.Account));

        Assert.Equal(new OwedChanged(Money.Usd(950)), (await portal.AcceptAsync(given, asked.Value)).Refusal);
    }

    /// <summary>Several accounts, several payments: paid and forgiven are what was owed, on each account and in all.</summary>
    [Fact]
    public void Payments_OverAnyAccounts_PayTheSettlementAndLeaveExactlyWhatIsForgiven()
    {
        for (var seed = 0; seed < 10_000; seed++)
        {
            var chance = new Random(seed);
            var debts = Enumerable.Range(1, chance.Next(1, 5)).Select(id => new SplitDebt(new AccountId(id), Money.Usd(chance.Next(5_000, 500_000) / 100m), Today)).ToList();
            var owed = debts.Aggregate(Money.Zero(), (sum, debt) => sum + debt.Owed);
            var amount = Money.Usd(chance.Next(3_000, (int)(owed.Amount * 100)) / 100m);
            var terms = new PlanTerms(PlanRhythm.Weekly, Today, new PlanParts.ByNumber(chance.Next(1, 50)));
            var schedule = PlanSchedule.Make(terms, amount, Today, 120).Value;

            var (left, paid) = (debts, Money.Zero());
            foreach (var payment in schedule.Payments)
            {
                var split = PaymentSplit.Of(payment.Amount, left, SplitOrder.ProRata);
                Assert.True(split.Left.IsZero, $"Seed {seed}");
                left = left.ConvertAll(debt => debt with { Owed = split.Parts.Where(part => part.Account == debt.Account).Aggregate(debt.Owed, (rest, part) => rest - part.Amount) });
                paid = split.Parts.Aggregate(paid, (sum, part) => sum + part.Amount);
            }

            var forgiven = left.Aggregate(Money.Zero(), (sum, debt) => sum + debt.Owed);
            Assert.Equal((amount, owed), (paid, paid + forgiven));
            Assert.All(left, debt => Assert.True(debt.Owed.Amount >= 0, $"Seed {seed}"));
        }
    }

    [Theory]
    [InlineData(59999, false)]
    [InlineData(60000, true)]
    public void Words_ForgivenFromSixHundredOn_NameTheTaxForm(int cents, bool named)
        => Assert.Equal(named, SettlementWords.Of(Line(cents / 100m, null)).Any(words => words.Contains("1099-C", StringComparison.Ordinal)));

    [Theory]
    [InlineData(null)]
    [InlineData("2030-01-01")]
    [InlineData("2020-01-01")]
    public void Words_AnyOffer_PassTheCheckOfWhatLeaves(string? limitation)
    {
        var last = limitation is null ? (LocalDate?)null : NodaTime.Text.LocalDatePattern.Iso.Parse(limitation).Value;
        var line = Line(700, last);

        var findings = OutgoingLanguage.CheckWords(string.Join(' ', SettlementWords.Of(line)), new() { Form = MessageForm.Letter, IsInValidationPeriod = false, IsTimeBarred = line.IsTooOld });

        Assert.Empty(findings.Select(finding => $"{finding.Kind}: {finding.Words}"));
    }

    private static SettlementLine Line(decimal forgiven, LocalDate? limitation) => new()
    {
        Id = new(1),
        Reference = default,
        Debtor = new(1),
        Owed = Money.Usd(1000 + forgiven),
        Amount = Money.Usd(1000),
        Payments = 2,
        Rhythm = PlanRhythm.Monthly,
        FirstDueOn = Today,
        ExpiresOn = Expires,
        Level = SettlementLevel.Agent,
        Wish = null,
        Status = SettlementStatus.Approved,
        AskedAt = default,
        AskedBy = null,
        AskedByName = "Alex Agent",
        DecidedBecause = null,
        ClosedBecause = null,
        Plan = null,
        Today = Today,
        Accounts = [new(new(1), "Bank", "1", limitation)],
    };
}
