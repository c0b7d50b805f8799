using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Testing;

namespace CollectionsPortal.Domain.Tests.Plans;

public sealed class DebtorPlanQueriesTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Get_MuchIsKnown_TakesTheSameStatementsAsLittle(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var alone = await Given.Account().SaveAsync(portal);
        var first = await Given.Account().WithDebtorIn("VA").WithPhone("+18042000001").WithPhone("+18042000002").SaveAsync(portal);
        var second = await Given.Account().OwedBy(first.Debtor).SaveAsync(portal);
        var little = (await portal.AgreeAsync(alone.Debtor, PlanScenes.Monthly(100), alone.Account)).Value;
        var much = (await portal.AgreeAsync(first.Debtor, PlanScenes.Monthly(20), first.Account, second.Account)).Value;
        await portal.PayAsync(PlanScenes.Payment(first.Debtor, 45, much));

        Assert.Equal((DebtorPlanQueries.Statements, DebtorPlanQueries.Statements), (await CountAsync(portal, little), await CountAsync(portal, much)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Get_OneOfTwoDebtsMayNotBeCollected_ShowsWhenTheOtherMay(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var first = await Given.Account().WithDebtorIn("VA").WithPhone("+18042000003").SaveAsync(portal);
        var second = await Given.Account().OwedBy(first.Debtor).SaveAsync(portal);
        var plan = (await portal.AgreeAsync(first.Debtor, PlanScenes.Monthly(20), first.Account, second.Account)).Value;
        await RestAsync(portal, first);

        var page = await GetAsync(portal, plan);

        Assert.Contains(page.Ahead, ahead => ahead is { Channel: ContactChannel.Call, Next: not null });
        Assert.Equal(first.Account, Assert.Single(page.Rest.Accounts));
        Assert.False(page.Rest.IsWhole);
    }

    [SkippableTheory, EachDatabase]
    public async Task Get_EveryDebtRests_ShowsNoMomentForACall(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var only = await Given.Account().WithDebtorIn("VA").WithPhone("+18042000004").SaveAsync(portal);
        var plan = (await portal.AgreeAsync(only.Debtor, PlanScenes.Monthly(20), only.Account)).Value;
        await RestAsync(portal, only);

        var page = await GetAsync(portal, plan);

        Assert.All(page.Ahead, ahead => Assert.Null(ahead.Next));
        Assert.True(page.Rest.IsWhole);
    }

    private static async Task RestAsync(TestPortal portal, GivenAccount account)
    {
        await using var db = portal.NewDb();
        db.Holds.Add(new Hold { DebtorId = account.Debtor, AccountId = account.Account, Kind = HoldKind.IdentityTheft, Since = PlanScenes.Today, Source = FactSource.Person, RecordedAt = portal.Clock.Now });
        await db.SaveChangesAsync(Ct);
    }

    private static async Task<DebtorPlan> GetAsync(TestPortal portal, PlanId plan)
    {
        var link = (await portal.WithAsync<PlanLinkService, Result<IssuedLink>>(links => links.IssueAsync(plan, Actor.System, Ct))).Value;
        return (await portal.WithAsync((DebtorPlanQueries plans) => plans.GetAsync(link.Id, Ct)))!;
    }

    private static async Task<int> CountAsync(TestPortal portal, PlanId plan)
    {
        var link = (await portal.WithAsync<PlanLinkService, Result<IssuedLink>>(links => links.IssueAsync(plan, Actor.System, Ct))).Value;
        DebtorPlan? page = null;
        var sent = await Statements.OfAsync(async () => page = await portal.WithAsync((DebtorPlanQueries plans) => plans.GetAsync(link.Id, Ct)));
        Assert.Equal(plan, page!.Plan.Id);
        return sent.Count;
    }
}
