using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Settlements;
using CollectionsPortal.Domain.Tests.Plans;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using static CollectionsPortal.Domain.Tests.Settlements.SettlementScenes;

namespace CollectionsPortal.Domain.Tests.Settlements;

/// <summary>What forbids an offer, on both sides of each line.</summary>
public sealed class SettlementRuleTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Ask_DeadlineOnTheLastDayToDispute_IsRefusedWithTheFirstDayAllowed(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await portal.PersonAsync(account => account.WithNotice(new(2026, 3, 2), new(2026, 4, 9)));
        var fine = Offer(given) with { FirstDueOn = new(2026, 4, 10), ExpiresOn = new(2026, 4, 10) };

        var deadline = await portal.AskAsync(fine with { ExpiresOn = new(2026, 4, 9) });
        var payment = await portal.AskAsync(fine with { FirstDueOn = new(2026, 4, 9) });

        Assert.Equal(new WithinValidationPeriod(nameof(AskSettlement.ExpiresOn), new(2026, 4, 10)), deadline.Refusal);
        Assert.Equal(new WithinValidationPeriod(nameof(AskSettlement.FirstDueOn), new(2026, 4, 10)), payment.Refusal);
        Assert.True((await portal.AskAsync(fine)).IsDone);
    }

    [SkippableTheory, EachDatabase]
    public async Task Ask_NoNoticeKnown_IsNoOffer(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await CollectionsPortal.Testing.Given.Account().SaveAsync(portal);

        Assert.IsType<NoNoticeYet>((await portal.AskAsync(Offer(given))).Refusal);
    }

    [Theory]
    [InlineData("all of it", nameof(AskSettlement.Amount))]
    [InlineData("a cent less than all", null)]
    [InlineData("nothing", nameof(AskSettlement.Amount))]
    [InlineData("six days to think", nameof(AskSettlement.ExpiresOn))]
    [InlineData("seven days to think", null)]
    [InlineData("no account", nameof(AskSettlement.Accounts))]
    [InlineData("no payment", nameof(AskSettlement.Payments))]
    [InlineData("yesterday", nameof(AskSettlement.FirstDueOn))]
    [InlineData("today", null)]
    public async Task Ask_OnEachSideOfItsLine_IsRefusedAtItsFieldOrTaken(string what, string? field)
    {
        var portal = await fixture.OnAsync(DatabaseKind.Sqlite);
        var offer = Offer(await portal.PersonAsync());

        var asked = await portal.AskAsync(what switch
        {
            "all of it" => offer with { Amount = Money.Usd(1000) },
            "a cent less than all" => offer with { Amount = Money.Usd(999.99m) },
            "nothing" => offer with { Amount = Money.Zero() },
            "six days to think" => offer with { ExpiresOn = Today.PlusDays(6) },
            "seven days to think" => offer with { ExpiresOn = Today.PlusDays(7) },
            "no account" => offer with { Accounts = [] },
            "no payment" => offer with { Payments = 0 },
            "yesterday" => offer with { FirstDueOn = Today.PlusDays(-1) },
            _ => offer with { FirstDueOn = Today },
        });

        Assert.Equal(field, (asked.Refusal as FieldRefusal)?.Field);
        Assert.Equal(field is null, asked.IsDone);
    }

    [SkippableTheory, EachDatabase]
    public async Task Ask_Disputed_OnlyAtTheirWish(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await portal.PersonAsync();
        await portal.DisputeAsync(given);

        Assert.IsType<DisputedNeedsWish>((await portal.AskAsync(Offer(given))).Refusal);
        Assert.True((await portal.AskAsync(Offer(given) with { Wish = "Asked on the phone what we would take." })).IsDone);
    }

    [Theory]
    [InlineData("VA", -1, typeof(TooOldToSettle), null)]
    [InlineData("VA", 0, null, SettlementLevel.Agent)]
    [InlineData("NY", -1, null, SettlementLevel.Supervisor)]
    [InlineData("VA", null, null, SettlementLevel.Supervisor)]
    public async Task Ask_TooOldToSue_IsRefusedWhereAPaymentMayReviveIt(string state, int? days, Type? refusal, SettlementLevel? level)
    {
        var portal = await fixture.OnAsync(DatabaseKind.Sqlite);
        var given = await portal.PersonAsync(account => account.WithDebtorIn(state));
        await portal.LimitAsync(given, days is { } shift ? Today.PlusDays(shift) : null);

        var asked = await portal.AskAsync(Offer(given));

        Assert.Equal(refusal, asked.Refusal?.GetType());
        Assert.Equal(level, asked.IsDone ? (await portal.LineAsync(asked.Value))!.Level : null);
    }

    [Theory]
    [InlineData(HoldKind.Bankruptcy, false)]
    [InlineData(HoldKind.BreathingSpace, false)]
    [InlineData(HoldKind.MentalCapacity, false)]
    [InlineData(HoldKind.SupportNeeds, true)]
    public async Task Ask_UnderAHold_OnlyWhereCollectingDoesNotRest(HoldKind hold, bool mayBeAsked)
    {
        var portal = await fixture.OnAsync(DatabaseKind.Sqlite);
        var given = await portal.PersonAsync();
        await portal.WithAsync((HoldService s) => s.PlaceAsync(new(given.Debtor, hold, null, null, null, Statement.Now), Actor.System, Ct));

        Assert.Equal(mayBeAsked, (await portal.AskAsync(Offer(given))).IsDone);
    }

    [SkippableTheory, EachDatabase]
    public async Task Ask_BelowWhatTheCreditorTakes_IsRefusedWithTheLeast(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await portal.PersonAsync(account => account.PlacedBy("Firm Bank"));
        await using (var db = portal.NewDb())
        {
            (await db.Creditors.AsTracking().SingleAsync(c => c.Id == given.Creditor, Ct)).TakeAtLeast(85);
            await db.SaveChangesAsync(Ct);
        }

        Assert.Equal(Money.Usd(850), Assert.IsType<BelowFloor>((await portal.AskAsync(Offer(given, 849.99m))).Refusal).Least);
        Assert.True((await portal.AskAsync(Offer(given, 850))).IsDone);
    }

    [SkippableTheory, EachDatabase]
    public async Task Ask_InAPlanOrAskedForAlready_IsRefused(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (planned, asked) = (await portal.PersonAsync(account => account.Owing(40)), await portal.PersonAsync());
        Assert.True((await portal.AgreeAsync(planned.Debtor, PlanScenes.Monthly(20), planned.Account)).IsDone);
        await portal.AskAsync(Offer(asked));

        Assert.IsType<AccountHasPlan>((await portal.AskAsync(Offer(planned, 30))).Refusal);
        Assert.IsType<SettlementUnderWay>((await portal.AskAsync(Offer(asked, 900))).Refusal);
        Assert.IsType<NotFound>((await portal.AskAsync(Offer(asked) with { Accounts = [planned.Account] })).Refusal);
    }

    [Theory]
    [InlineData(80000, SettlementLevel.Agent)]
    [InlineData(79999, SettlementLevel.Supervisor)]
    [InlineData(50000, SettlementLevel.Supervisor)]
    [InlineData(49999, SettlementLevel.Administrator)]
    public async Task Level_ByTheShareForgiven_ChangesACentBelowItsLine(int cents, SettlementLevel level)
    {
        var portal = await fixture.OnAsync(DatabaseKind.Sqlite);

        var asked = await portal.AskAsync(Offer(await portal.PersonAsync(), cents / 100m));

        var line = (await portal.LineAsync(asked.Value))!;
        Assert.Equal((level, level == SettlementLevel.Agent ? SettlementState.Approved : SettlementState.Asked), (line.Level, line.State));
    }
}
