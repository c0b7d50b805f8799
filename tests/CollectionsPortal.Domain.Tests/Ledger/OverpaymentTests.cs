using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Tests.Plans;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using static CollectionsPortal.Domain.Tests.Plans.PlanScenes;

namespace CollectionsPortal.Domain.Tests.Ledger;

public sealed class OverpaymentTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Record_MoreThanIsOwedKeepingTheRest_BooksWhatIsOwed(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(70).SaveAsync(portal);

        var over = await OverpayAsync(portal, given, 100);

        Assert.Equal(0m, await portal.BalanceAsync(given.Account));
        Assert.Equal((Money.Usd(30), Money.Usd(30)), (over.Amount, over.Left));
        Assert.Equal([(OverpaymentEntryKind.Arrived, 30m)], await MovesAsync(portal, over));
    }

    [SkippableTheory, EachDatabase]
    public async Task GiveBack_BySupervisor_LeavesNothingAndOnlyOnce(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (agent, supervisor) = (await portal.HireAsync(), await portal.HireAsync(ActorRole.Supervisor));
        var over = await OverpayAsync(portal, await Given.Account().Owing(70).SaveAsync(portal), 100);

        var byAgent = await GiveBackAsync(portal, over, agent);
        var given = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => GiveBackAsync(portal, over, supervisor)));

        Assert.IsType<NotFound>(byAgent.Refusal);
        Assert.Equal(1, given.Count(result => result.IsDone));
        Assert.All(given.Where(result => !result.IsDone), result => Assert.IsType<NothingLeft>(result.Refusal));
        Assert.Equal([(OverpaymentEntryKind.Arrived, 30m), (OverpaymentEntryKind.GivenBack, -30m)], await MovesAsync(portal, over));
    }

    [SkippableTheory, EachDatabase]
    public async Task BelowZero_MoreThanAPage_ArePagedTheLongestSoFirstUntilTheyAreEven(DatabaseKind kind)
    {
        await using var portal = await PortalFixture.FreshAsync(kind);
        var below = new List<AccountId>();
        for (var at = 0; at < Paging.DefaultSize + 2; at++)
        {
            below.Insert(0, (await Given.Account().Owing(10).SaveAsync(portal)).Account);
        }

        foreach (var account in below)
        {
            await BookAsync(portal, account, -15);
            portal.Clock.Advance(NodaTime.Duration.FromHours(1));
            await BookAsync(portal, account, -1);
        }

        await BookAsync(portal, below[0], 6);
        var (first, second) = (await BelowZeroAsync(portal, 1), await BelowZeroAsync(portal, 2));

        Assert.Equal(below.Skip(1).Take(Paging.DefaultSize), first.Items.Select(back => back.Account));
        Assert.Equal([below[^1]], second.Items.Select(back => back.Account));
        Assert.Equal((true, false, below.Count - 1), (first.HasNext, second.HasNext, await portal.WithAsync((OverpaymentQueries q) => q.CountBelowZeroAsync(Ct))));
    }

    private static Task<Page<OwedBack>> BelowZeroAsync(TestPortal portal, int page) => portal.WithAsync((OverpaymentQueries q) => q.BelowZeroAsync(page, Ct));

    private static async Task BookAsync(TestPortal portal, AccountId account, decimal amount)
    {
        await using var db = portal.NewDb();
        var tracked = await db.Accounts.AsTracking().SingleAsync(a => a.Id == account, Ct);
        db.LedgerEntries.Add(tracked.Book(LedgerEntryKind.Credit, Money.Usd(amount), Today, Actor.System, portal.Clock.Now));
        await db.SaveChangesAsync(Ct);
    }

    [SkippableTheory, EachDatabase]
    public async Task PutToAccount_AsThePersonSaid_PaysItsPlanAndKeepsTheRest(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(70).SaveAsync(portal);
        var other = await Given.Account().OwedBy(given.Debtor).Owing(20).SaveAsync(portal);
        var plan = (await portal.AgreeAsync(given.Debtor, Monthly(10), other.Account)).Value;
        var over = await OverpayAsync(portal, given, 100);

        var put = await PutAsync(portal, over, other);

        Assert.True(put.IsDone);
        Assert.Equal(0m, await portal.BalanceAsync(other.Account));
        Assert.Equal((PlanStatus.Completed, 20m), ((await portal.ViewAsync(plan))!.Status, (await portal.ViewAsync(plan))!.Paid.Amount));
        Assert.Equal(10m, await LeftAsync(portal, over));
        Assert.IsType<NothingOwedThere>((await PutAsync(portal, over, other)).Refusal);
    }

    [SkippableTheory, EachDatabase]
    public async Task PutToAccount_OfSomebodyElse_IsNotFound(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var over = await OverpayAsync(portal, await Given.Account().Owing(70).SaveAsync(portal), 100);
        var stranger = await Given.Account().Owing(20).SaveAsync(portal);

        Assert.IsType<NotFound>((await PutAsync(portal, over, stranger)).Refusal);
        Assert.Equal(20m, await portal.BalanceAsync(stranger.Account));
    }

    /// <summary>Each part goes back to where it came from; what we had given back is our loss, not the person's debt.</summary>
    [SkippableTheory, EachDatabase]
    public async Task Return_OfAnOverpaidPayment_TakesEverythingBack(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(70).SaveAsync(portal);
        var other = await Given.Account().OwedBy(given.Debtor).Owing(20).SaveAsync(portal);
        var plan = (await portal.AgreeAsync(given.Debtor, Monthly(10), other.Account)).Value;
        var over = await OverpayAsync(portal, given, 100);
        await PutAsync(portal, over, other);

        var returned = await portal.CorrectAsync(given.Debtor, over.PaymentId);
        var again = await portal.CorrectAsync(given.Debtor, over.PaymentId);

        Assert.True(returned.IsDone);
        Assert.IsType<AlreadyCorrected>(again.Refusal);
        Assert.Equal((70m, 20m, 0m), (await portal.BalanceAsync(given.Account), await portal.BalanceAsync(other.Account), await LeftAsync(portal, over)));
        Assert.Equal((PlanStatus.Active, 0m), ((await portal.ViewAsync(plan))!.Status, (await portal.ViewAsync(plan))!.Paid.Amount));
    }

    [SkippableTheory, EachDatabase]
    public async Task Return_OfAPaymentOfWhichNothingWasOwed_IsDoneOnce(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(70).SaveAsync(portal);
        await portal.PayAsync(Payment(given.Debtor, 70, account: given.Account));
        var over = await OverpayAsync(portal, given, 25);

        Assert.True((await portal.CorrectAsync(given.Debtor, over.PaymentId)).IsDone);
        Assert.IsType<AlreadyCorrected>((await portal.CorrectAsync(given.Debtor, over.PaymentId)).Refusal);
        Assert.Equal((0m, 0m), (await portal.BalanceAsync(given.Account), await LeftAsync(portal, over)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Record_InParts_EachAccountGetsItsOwnAndItsPlanCounts(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var first = await Given.Account().Owing(100).SaveAsync(portal);
        var second = await Given.Account().OwedBy(first.Debtor).Owing(100).SaveAsync(portal);
        var third = await Given.Account().OwedBy(first.Debtor).Owing(100).SaveAsync(portal);
        var one = (await portal.AgreeAsync(first.Debtor, Monthly(50), first.Account)).Value;
        var two = (await portal.AgreeAsync(first.Debtor, Monthly(50), second.Account)).Value;
        var split = Payment(first.Debtor, 60) with { Parts = [Part(first, 10), Part(second, 20), Part(third, 30)] };

        Assert.True((await portal.PayAsync(split)).IsDone);
        var tooMuch = await portal.PayAsync(split with { Token = Guid.NewGuid(), Amount = Money.Usd(121), Parts = [Part(first, 91), Part(second, 30)] });
        var notAll = await portal.PayAsync(split with { Token = Guid.NewGuid(), Amount = Money.Usd(61) });

        Assert.Equal((90m, 80m, 70m), (await portal.BalanceAsync(first.Account), await portal.BalanceAsync(second.Account), await portal.BalanceAsync(third.Account)));
        Assert.Equal((10m, 20m), ((await portal.ViewAsync(one))!.Paid.Amount, (await portal.ViewAsync(two))!.Paid.Amount));
        Assert.Single((await portal.ViewAsync(two))!.Payments);
        Assert.Equal(Money.Usd(90), Assert.IsType<PartAboveBalance>(tooMuch.Refusal).Owed);
        Assert.Equal(nameof(RecordPayment.Parts), Assert.IsType<FieldRefusal>(notAll.Refusal).Field);
    }

    private static PaymentPart Part(GivenAccount given, decimal amount) => new(given.Account, Money.Usd(amount));

    private static async Task<Overpayment> OverpayAsync(TestPortal portal, GivenAccount given, decimal amount)
    {
        var payment = (await portal.PayAsync(Payment(given.Debtor, amount, account: given.Account) with { KeepRest = true })).Value;
        return await portal.ReadAsync(db => db.Overpayments.SingleAsync(o => o.PaymentId == payment, Ct));
    }

    private static Task<Result> GiveBackAsync(TestPortal portal, Overpayment over, Actor actor)
        => portal.WithAsync((OverpaymentService overpayments) => overpayments.GiveBackAsync(new(over.Id, "Check 2041"), actor, Ct));

    private static Task<Result> PutAsync(TestPortal portal, Overpayment over, GivenAccount to)
        => portal.WithAsync((OverpaymentService overpayments) => overpayments.PutToAccountAsync(new(over.Id, to.Account, "\"Use it for the other one.\""), Actor.System, Ct));

    private static Task<decimal> LeftAsync(TestPortal portal, Overpayment over)
        => portal.ReadAsync(db => db.Overpayments.Where(o => o.Id == over.Id).Select(o => o.Left.Amount).SingleAsync(Ct));

    private static async Task<List<(OverpaymentEntryKind, decimal)>> MovesAsync(TestPortal portal, Overpayment over)
        => (await portal.ReadAsync(db => db.OverpaymentEntries.Where(e => e.OverpaymentId == over.Id).OrderBy(e => e.Id).ToListAsync(Ct))).ConvertAll(e => (e.Kind, e.Amount.Amount));
}
