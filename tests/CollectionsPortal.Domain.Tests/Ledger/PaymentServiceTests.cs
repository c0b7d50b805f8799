using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Tests.Ledger.Interest;
using CollectionsPortal.Domain.Tests.PaymentFiles;
using CollectionsPortal.Domain.Tests.Plans;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static CollectionsPortal.Domain.Tests.PaymentFiles.PaymentFileScenes;
using static CollectionsPortal.Domain.Tests.Plans.PlanScenes;

namespace CollectionsPortal.Domain.Tests.Ledger;

public sealed class PaymentServiceTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Record_ForAPlan_FillsTheOldestInstalmentsFirst(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(300).SaveAsync(portal);
        var plan = (await portal.AgreeAsync(given.Debtor, Monthly(100), given.Account)).Value;

        var paid = await portal.PayAsync(Payment(given.Debtor, 150, plan));

        Assert.True(paid.IsDone);
        var view = (await portal.ViewAsync(plan))!;
        Assert.Equal([100m, 50m, 0m], view.Instalments.Select(i => i.Paid.Amount));
        Assert.Equal([InstalmentState.Paid, InstalmentState.Next, InstalmentState.Later], view.Instalments.Select(i => i.State));
        Assert.Equal(150m, await portal.BalanceAsync(given.Account));
        Assert.Equal(150m, await portal.ReadAsync(db => db.Accounts.Where(a => a.Id == given.Account).Select(a => a.Balance.Amount).SingleAsync(Ct)));
        Assert.Equal("1042", Assert.Single(view.Payments).Reference);
    }

    [SkippableTheory, EachDatabase]
    public async Task Record_SameFormTwice_IsOnePayment(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(300).SaveAsync(portal);
        var command = Payment(given.Debtor, 40, account: given.Account);

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => portal.PayAsync(command)));

        Assert.Single(results.Select(r => r.Value).Distinct());
        Assert.Equal(260m, await portal.BalanceAsync(given.Account));
    }

    [SkippableTheory, EachDatabase]
    public async Task Record_SeveralAccounts_FillsThemInTheirOrder(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var first = await Given.Account().Owing(30).PlacedOn(new LocalDate(2026, 1, 1)).SaveAsync(portal);
        var second = await Given.Account().OwedBy(first.Debtor).Owing(70).PlacedOn(new LocalDate(2026, 2, 1)).SaveAsync(portal);
        var plan = (await portal.AgreeAsync(first.Debtor, Monthly(50), first.Account, second.Account)).Value;

        await portal.PayAsync(Payment(first.Debtor, 45, plan));

        Assert.Equal(0m, await portal.BalanceAsync(first.Account));
        Assert.Equal(55m, await portal.BalanceAsync(second.Account));
        Assert.Equal(AccountStatus.PaidInFull, await portal.ReadAsync(db => db.Accounts.Where(a => a.Id == first.Account).Select(a => a.Status).SingleAsync(Ct)));
    }

    /// <summary>The one placed later bears interest, so it goes first; and so it does in a file.</summary>
    [SkippableTheory, EachDatabase]
    public async Task Record_HighestInterestFirst_GoesByTheTermsThatHold(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var plain = await Given.Account().Owing(1000).PlacedOn(new LocalDate(2026, 1, 1)).SaveAsync(portal);
        var dear = await portal.WithInterestAsync(account => account.OwedBy(plain.Debtor).Owing(1000).PlacedOn(new LocalDate(2026, 2, 1)));
        var agreed = await portal.WithAsync((PlanService plans) => plans.AgreeAsync(
            new(plain.Debtor, [plain.Account, dear.Account], Monthly(100)) { Order = SplitOrder.HighestInterest }, Actor.System, Ct));

        await portal.PayAsync(Payment(plain.Debtor, 60, agreed.Value));
        await portal.BookPaymentsAsync(Source(), Row("dear", 15, plan: $"{(await portal.ViewAsync(agreed.Value))!.Reference}"));

        Assert.Equal((1000m, 925m), (await portal.BalanceAsync(plain.Account), await portal.BalanceAsync(dear.Account)));
    }

    /// <summary>12 CFR 1006.30(c)(1).</summary>
    [SkippableTheory, EachDatabase]
    public async Task Record_OneAccountDisputed_PassesItBy(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var first = await Given.Account().Owing(30).PlacedOn(new LocalDate(2026, 1, 1)).SaveAsync(portal);
        var second = await Given.Account().OwedBy(first.Debtor).Owing(70).PlacedOn(new LocalDate(2026, 2, 1)).SaveAsync(portal);
        var plan = (await portal.AgreeAsync(first.Debtor, Monthly(50), first.Account, second.Account)).Value;
        await portal.DisputeAsync(first);

        await portal.PayAsync(Payment(first.Debtor, 45, plan));
        var tooMuch = await portal.PayAsync(Payment(first.Debtor, 26, plan));

        Assert.Equal(30m, await portal.BalanceAsync(first.Account));
        Assert.Equal(25m, await portal.BalanceAsync(second.Account));
        Assert.Equal(Money.Usd(25), Assert.IsType<MoreThanIsOwed>(tooMuch.Refusal).Owed);
        await portal.PayAsync(Payment(first.Debtor, 25, plan));
        Assert.IsType<NoAccountTakesIt>((await portal.PayAsync(Payment(first.Debtor, 5, plan))).Refusal);
    }

    /// <summary>12 CFR 1006.30(c)(2).</summary>
    [SkippableTheory, EachDatabase]
    public async Task Record_DirectedByThePerson_GoesWhereTheySaid(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var first = await Given.Account().Owing(30).PlacedOn(new LocalDate(2026, 1, 1)).SaveAsync(portal);
        var second = await Given.Account().OwedBy(first.Debtor).Owing(70).PlacedOn(new LocalDate(2026, 2, 1)).SaveAsync(portal);
        var plan = (await portal.AgreeAsync(first.Debtor, Monthly(50), first.Account, second.Account)).Value;

        await portal.PayAsync(Payment(first.Debtor, 20, plan, second.Account));
        await portal.PayAsync(Payment(first.Debtor, 20, account: second.Account));

        Assert.Equal(30m, await portal.BalanceAsync(first.Account));
        Assert.Equal(30m, await portal.BalanceAsync(second.Account));
        Assert.Equal(40m, (await portal.ViewAsync(plan))!.Paid.Amount);
    }

    [SkippableTheory, EachDatabase]
    public async Task Record_ForADisputedDebt_NeedsThePersonsWords(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(70).SaveAsync(portal);
        await portal.DisputeAsync(given);

        var silent = await portal.PayAsync(Payment(given.Debtor, 20, account: given.Account));
        var told = await portal.PayAsync(Payment(given.Debtor, 20, account: given.Account) with { Directions = "\"Take 20 for it, I want this over.\"" });

        Assert.IsType<DisputedNeedsDirections>(silent.Refusal);
        Assert.True(told.IsDone);
        Assert.Equal(50m, await portal.BalanceAsync(given.Account));
    }

    [SkippableTheory, EachDatabase]
    public async Task Record_MoreThanIsOwed_IsRefusedAndNothingIsBooked(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(70).SaveAsync(portal);

        var over = await portal.PayAsync(Payment(given.Debtor, 70.01m, account: given.Account));
        var exact = await portal.PayAsync(Payment(given.Debtor, 70m, account: given.Account));

        Assert.Equal(Money.Usd(70), Assert.IsType<MoreThanIsOwed>(over.Refusal).Owed);
        Assert.True(exact.IsDone);
        Assert.Equal(0m, await portal.BalanceAsync(given.Account));
    }

    [SkippableTheory, EachDatabase]
    public async Task Record_LastInstalment_CompletesThePlan(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(100).SaveAsync(portal);
        var plan = (await portal.AgreeAsync(given.Debtor, Monthly(50), given.Account)).Value;

        await portal.PayAsync(Payment(given.Debtor, 99.99m, plan));
        Assert.Equal(PlanStatus.Active, (await portal.ViewAsync(plan))!.Status);
        await portal.PayAsync(Payment(given.Debtor, 0.01m, plan));

        Assert.Equal(PlanStatus.Completed, (await portal.ViewAsync(plan))!.Status);
        Assert.IsType<PlanIsOver>((await portal.PayAsync(Payment(given.Debtor, 5, plan))).Refusal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Correct_Payment_TakesAllOfItBackAndKeepsBothLines(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var first = await Given.Account().Owing(30).PlacedOn(new LocalDate(2026, 1, 1)).SaveAsync(portal);
        var second = await Given.Account().OwedBy(first.Debtor).Owing(70).PlacedOn(new LocalDate(2026, 2, 1)).SaveAsync(portal);
        var plan = (await portal.AgreeAsync(first.Debtor, Monthly(50), first.Account, second.Account)).Value;
        var payment = (await portal.PayAsync(Payment(first.Debtor, 100, plan))).Value;
        Assert.Equal(PlanStatus.Completed, (await portal.ViewAsync(plan))!.Status);

        var corrected = await portal.CorrectAsync(first.Debtor, payment);
        var again = await portal.CorrectAsync(first.Debtor, payment);

        Assert.True(corrected.IsDone);
        Assert.IsType<AlreadyCorrected>(again.Refusal);
        Assert.Equal((30m, 70m), (await portal.BalanceAsync(first.Account), await portal.BalanceAsync(second.Account)));
        var view = (await portal.ViewAsync(plan))!;
        Assert.Equal((PlanStatus.Active, 0m), (view.Status, view.Paid.Amount));
        Assert.Equal("The check came back.", Assert.Single(view.Payments).CorrectedBecause);
        var ledger = (await portal.WithAsync<LedgerQueries, LedgerView?>(l => l.GetAsync(first.Account, 1, Ct)))!;
        Assert.Equal([30m, -30m, 30m], ledger.Entries.Items.Select(e => e.Amount.Amount));
        Assert.Equal([30m, 0m, 30m], ledger.Entries.Items.Select(e => e.BalanceAfter.Amount));
        Assert.Equal(ledger.Entries.Items[0].Id, ledger.Entries.Items[1].CorrectedBy);
        Assert.Equal(AccountStatus.Open, await portal.ReadAsync(db => db.Accounts.Where(a => a.Id == first.Account).Select(a => a.Status).SingleAsync(Ct)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Correct_DebtInANewPlanMeanwhile_LeavesTheOldPlanClosed(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(100).SaveAsync(portal);
        var old = (await portal.AgreeAsync(given.Debtor, Monthly(50), given.Account)).Value;
        var payment = (await portal.PayAsync(Payment(given.Debtor, 60, old))).Value;
        var rest = (await portal.PayAsync(Payment(given.Debtor, 40, old))).Value;
        await portal.CorrectAsync(given.Debtor, rest);
        await portal.WithAsync<PlanService, Result>(plans => plans.EndAsync(new(old, "A smaller one was agreed."), Actor.System, Ct));
        var current = await portal.AgreeAsync(given.Debtor, Monthly(10), given.Account);

        var corrected = await portal.CorrectAsync(given.Debtor, payment);

        Assert.True(current.IsDone);
        Assert.True(corrected.IsDone);
        Assert.Equal(PlanStatus.Ended, (await portal.ViewAsync(old))!.Status);
        Assert.Equal(100m, await portal.BalanceAsync(given.Account));
    }

    [SkippableTheory, EachDatabase]
    public async Task Record_NonsenseInAField_IsRefusedThere(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(100).SaveAsync(portal);
        var sane = Payment(given.Debtor, 5, account: given.Account);

        Assert.Equal(nameof(RecordPayment.Amount), await FieldAsync(portal, sane with { Amount = Money.Zero() }));
        Assert.Equal(nameof(RecordPayment.ReceivedOn), await FieldAsync(portal, sane with { ReceivedOn = Today.PlusDays(1) }));
        Assert.Equal(nameof(RecordPayment.Reference), await FieldAsync(portal, sane with { Reference = "4242 4242 4242 4242" }));
        Assert.Equal(nameof(RecordPayment.Account), await FieldAsync(portal, sane with { Account = null }));
        Assert.Equal(100m, await portal.BalanceAsync(given.Account));
    }

    [SkippableTheory, EachDatabase]
    public async Task Record_SomebodyElsesAccountOrPlan_IsNotFound(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        var other = await Given.Account().SaveAsync(portal);
        var plan = (await portal.AgreeAsync(other.Debtor, Monthly(50), other.Account)).Value;

        Assert.IsType<NotFound>((await portal.PayAsync(Payment(given.Debtor, 5, account: other.Account))).Refusal);
        Assert.IsType<NotFound>((await portal.PayAsync(Payment(given.Debtor, 5, plan))).Refusal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Record_InTimeForAPromise_KeepsIt(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(100).SaveAsync(portal);
        var promise = await portal.WithAsync<PromiseService, Result<PromiseId>>(
            p => p.RecordAsync(new(given.Debtor, given.Account, Money.Usd(50), Today.PlusDays(7)), Actor.System, Ct));

        await portal.PayAsync(Payment(given.Debtor, 49.99m, account: given.Account));
        Assert.Equal(PromiseStatus.Open, await StatusAsync(portal, promise.Value));
        await portal.PayAsync(Payment(given.Debtor, 0.01m, account: given.Account));

        Assert.Equal(PromiseStatus.Kept, await StatusAsync(portal, promise.Value));
    }

    [SkippableTheory, EachDatabase]
    public async Task OutOfBalance_ThroughTheServices_FindsNothingAndAPatchedBalanceIsFound(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(100).SaveAsync(portal);
        await portal.PayAsync(Payment(given.Debtor, 33.33m, account: given.Account));

        Assert.DoesNotContain(given.Account, await OutOfBalanceAsync(portal));
        await portal.ReadAsync(db => db.Accounts.Where(a => a.Id == given.Account).ExecuteUpdateAsync(set => set.SetProperty(a => a.Balance.Amount, 66.66m), Ct));
        Assert.Contains(given.Account, await OutOfBalanceAsync(portal));
    }

    private static Task<IReadOnlyList<AccountId>> OutOfBalanceAsync(TestPortal portal)
        => portal.WithAsync<LedgerQueries, IReadOnlyList<AccountId>>(l => l.OutOfBalanceAsync(Ct));

    private static Task<PromiseStatus> StatusAsync(TestPortal portal, PromiseId id)
        => portal.ReadAsync(db => db.Promises.Where(p => p.Id == id).Select(p => p.Status).SingleAsync(Ct));

    private static async Task<string?> FieldAsync(TestPortal portal, RecordPayment command)
        => ((await portal.PayAsync(command)).Refusal as FieldRefusal)?.Field;
}
