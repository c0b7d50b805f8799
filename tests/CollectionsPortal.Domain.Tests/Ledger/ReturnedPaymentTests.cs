using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Tests.Plans;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static CollectionsPortal.Domain.Tests.Plans.PlanScenes;

namespace CollectionsPortal.Domain.Tests.Ledger;

public sealed class ReturnedPaymentTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Return_OfACheck_OpensTheInstalmentWithoutAFeeAndWithoutAFault(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(300).SaveAsync(portal);
        var plan = (await portal.AgreeAsync(given.Debtor, Monthly(100), given.Account)).Value;
        var payment = (await portal.PayAsync(Payment(given.Debtor, 100, plan))).Value;

        portal.Clock.Advance(Duration.FromDays(3));
        var returned = await ReturnAsync(portal, new(given.Debtor, payment, "The bank sent the check back.") { Return = PaymentReturn.CheckReturned });

        Assert.True(returned.IsDone);
        Assert.Equal(300m, await portal.BalanceAsync(given.Account));
        Assert.Equal([LedgerEntryKind.Placement, LedgerEntryKind.Payment, LedgerEntryKind.Correction], await KindsAsync(portal, given));
        Assert.Equal(PaymentReturn.CheckReturned, (await EntriesAsync(portal, given))[^1].Return);
        Assert.NotEqual(InstalmentState.Missed, (await portal.ViewAsync(plan))!.Instalments[0].State);
    }

    [SkippableTheory, EachDatabase]
    public async Task Return_OnceTheDaysToMakeItGoodAreOver_IsOpenLikeAnyOther(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(300).SaveAsync(portal);
        var plan = (await portal.AgreeAsync(given.Debtor, Monthly(100), given.Account)).Value;
        var payment = (await portal.PayAsync(Payment(given.Debtor, 100, plan))).Value;
        await ReturnAsync(portal, new(given.Debtor, payment, "No money in it.") { Return = PaymentReturn.TransferReturned });

        portal.Clock.Advance(Duration.FromDays(Instalment.DaysToMakeGood));
        var lastDay = (await portal.ViewAsync(plan))!.MissedCount;
        portal.Clock.Advance(Duration.FromDays(1));

        Assert.Equal((0, 1), (lastDay, (await portal.ViewAsync(plan))!.MissedCount));
    }

    /// <summary>Written down wrongly, the money had never come: the instalment is what it was before.</summary>
    [SkippableTheory, EachDatabase]
    public async Task Correct_WrittenDownWrongly_LeavesTheDueDayAlone(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(300).SaveAsync(portal);
        var plan = (await portal.AgreeAsync(given.Debtor, Monthly(100), given.Account)).Value;
        var payment = (await portal.PayAsync(Payment(given.Debtor, 100, plan))).Value;
        await portal.CorrectAsync(given.Debtor, payment, "Somebody else's.");

        portal.Clock.Advance(Duration.FromDays(1));

        Assert.Equal(1, (await portal.ViewAsync(plan))!.MissedCount);
    }

    [SkippableTheory, EachDatabase]
    public async Task Return_CardNumberInTheReason_IsRefused(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(300).SaveAsync(portal);
        var payment = (await portal.PayAsync(Payment(given.Debtor, 100, account: given.Account))).Value;

        var refused = await ReturnAsync(portal, new(given.Debtor, payment, "Card 4242 4242 4242 4242") { Return = PaymentReturn.Chargeback });

        Assert.Equal(nameof(CorrectPayment.Reason), Assert.IsType<FieldRefusal>(refused.Refusal).Field);
    }

    private static Task<Result> ReturnAsync(TestPortal portal, CorrectPayment command)
        => portal.WithAsync((PaymentCorrections payments) => payments.CorrectAsync(command, Actor.System, Ct));

    private static async Task<List<LedgerEntryKind>> KindsAsync(TestPortal portal, GivenAccount given) => (await EntriesAsync(portal, given)).ConvertAll(e => e.Kind);

    private static Task<List<LedgerEntry>> EntriesAsync(TestPortal portal, GivenAccount given)
        => portal.ReadAsync(db => db.LedgerEntries.Where(e => e.AccountId == given.Account).OrderBy(e => e.Id).ToListAsync(Ct));
}
