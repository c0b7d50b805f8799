using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Tests.Ledger.Interest;
using CollectionsPortal.Domain.Tests.Plans;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using NodaTime;
using static CollectionsPortal.Domain.Tests.Plans.PlanScenes;

namespace CollectionsPortal.Domain.Tests.Ledger;

public sealed class PaymentSplitQueriesTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    /// <summary>The oldest owes 1,000 without interest, the second 1,000 with interest, the third 500 and is disputed.</summary>
    [SkippableTheory]
    [InlineData(DatabaseKind.Sqlite, SplitOrder.Oldest, "600 0 0")]
    [InlineData(DatabaseKind.Sqlite, SplitOrder.HighestInterest, "0 600 0")]
    [InlineData(DatabaseKind.Sqlite, SplitOrder.ProRata, "300 300 0")]
    [InlineData(DatabaseKind.SqlServer, SplitOrder.HighestInterest, "0 600 0")]
    public async Task Of_EachOrder_PartsItAndPassesTheDisputedBy(DatabaseKind kind, SplitOrder order, string parts)
    {
        var portal = await fixture.OnAsync(kind);
        var accounts = await ThreeAsync(portal);

        var split = await SplitAsync(portal, accounts[0].Debtor, null, 600, order);

        Assert.Equal(parts, string.Join(' ', accounts.Select(account => decimal.ToInt32(split.Parts.Where(part => part.Account == account.Account).Sum(part => part.Amount.Amount)))));
        Assert.True(split.Left.IsZero);
    }

    [SkippableTheory, EachDatabase]
    public async Task Of_MoreThanAllUndisputed_LeavesTheRest(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var accounts = await ThreeAsync(portal);

        var split = await SplitAsync(portal, accounts[0].Debtor, null, 2100, SplitOrder.Oldest);

        Assert.Equal((2000m, 100m), (split.Parts.Sum(part => part.Amount.Amount), split.Left.Amount));
    }

    [SkippableTheory, EachDatabase]
    public async Task Of_Plan_TakesOnlyItsDebtsInItsOwnOrder(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var accounts = await ThreeAsync(portal);
        var plan = await portal.AgreeAsync(accounts[0].Debtor, Monthly(100), accounts[1].Account);

        var split = await SplitAsync(portal, accounts[0].Debtor, plan.Value, 40, null);

        Assert.Equal([new SplitPart(accounts[1].Account, Money.Usd(40))], split.Parts);
    }

    private static async Task<IReadOnlyList<GivenAccount>> ThreeAsync(TestPortal portal)
    {
        var plain = await Given.Account().Owing(1000).PlacedOn(new LocalDate(2026, 1, 1)).SaveAsync(portal);
        var dear = await portal.WithInterestAsync(account => account.OwedBy(plain.Debtor).Owing(1000).PlacedOn(new LocalDate(2026, 2, 1)));
        var disputed = await Given.Account().OwedBy(plain.Debtor).Owing(500).PlacedOn(new LocalDate(2025, 12, 1)).SaveAsync(portal);
        await portal.DisputeAsync(disputed);
        return [plain, dear, disputed];
    }

    private static Task<PaymentSplit> SplitAsync(TestPortal portal, DebtorId debtor, PlanId? plan, decimal amount, SplitOrder? order)
        => portal.WithAsync((PaymentSplitQueries splits) => splits.OfAsync(debtor, plan, Money.Usd(amount), order, Ct));
}
