using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Tests.Ledger.Interest;
using CollectionsPortal.Domain.Tests.Plans;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using static CollectionsPortal.Domain.Tests.Affordability.StatementScenes;

namespace CollectionsPortal.Domain.Tests.Affordability;

public sealed class OfferQueriesTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    [SkippableTheory, EachDatabase]
    public async Task Of_APlanAlready_OffersOnlyWhatThatLeaves(DatabaseKind kind)
    {
        var portal = await StartAsync(kind);
        var (first, agent) = (await Given.Account().Owing(600).SaveAsync(portal), await portal.HireAsync());
        var second = await Given.Account().OwedBy(first.Debtor).Owing(500).SaveAsync(portal);
        await portal.RecordAsync(Statement(first.Debtor, 2000, 1800));
        await portal.WithAsync<PlanService, Result<PlanId>>(p => p.AgreeAsync(new(first.Debtor, [first.Account], PlanScenes.Monthly(100)), agent, CancellationToken.None));

        var offers = await OfAsync(portal, second);

        Assert.Equal((80m, 500m), (offers.Value.Question.Free.Amount, offers.Value.Question.Owed.Amount));
        Assert.Equal([40m, 60m, 80m], offers.Value.Offers.Select(o => o.Instalment.Amount));
        Assert.IsType<AccountHasPlan>((await OfAsync(portal, first)).Refusal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Of_AnAccountThatBearsInterest_SaysHowMuchAndNoneWhileFrozen(DatabaseKind kind)
    {
        var portal = await StartAsync(kind);
        var given = await portal.WithInterestAsync();
        await portal.RecordAsync(Statement(given.Debtor, 2000, 1800));

        var bearing = await OfAsync(portal, given);
        await portal.FreezeAsync(given);
        var frozen = await OfAsync(portal, given);

        Assert.All(bearing.Value.Offers, o => Assert.True(o.Interest.Amount > 0));
        Assert.All(frozen.Value.Offers, o => Assert.True(o.Interest.IsZero));
        Assert.NotEmpty(frozen.Value.Offers);
    }

    [SkippableTheory, EachDatabase]
    public async Task Of_TheirOwnNumber_IsRefusedBelowOne(DatabaseKind kind)
    {
        var portal = await StartAsync(kind);
        var given = await Given.Account().SaveAsync(portal);

        var none = await OfAsync(portal, given, ask => ask with { Number = 0 });
        var ten = await OfAsync(portal, given, ask => ask with { Number = 10 });

        Assert.Equal("Number", Assert.IsAssignableFrom<FieldRefusal>(none.Refusal).Field);
        Assert.Equal((Money.Usd(100), 10), (ten.Value.Chosen!.Instalment, ten.Value.Chosen.Payments.Count));
    }

    private async Task<TestPortal> StartAsync(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        portal.Affordability = new AffordabilityOptions();
        return portal;
    }

    private static Task<Result<OfferSet>> OfAsync(TestPortal portal, GivenAccount given, Func<AskOffers, AskOffers>? also = null)
    {
        var ask = new AskOffers(given.Debtor, [given.Account], PlanRhythm.Monthly, Today.PlusDays(14));
        return portal.WithAsync<OfferQueries, Result<OfferSet>>(q => q.OfAsync(also is null ? ask : also(ask), CancellationToken.None));
    }
}
