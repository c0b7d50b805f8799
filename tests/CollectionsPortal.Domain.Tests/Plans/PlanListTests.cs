using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Testing;
using NodaTime;
using static CollectionsPortal.Domain.Tests.Plans.PlanScenes;

namespace CollectionsPortal.Domain.Tests.Plans;

/// <summary>What the lists and the page of a plan ask the database, and what they say while a payment that came back may still be made good.</summary>
public sealed class PlanListTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    static PlanListTests() => Statements.Listen();

    public static TheoryData<PlanGroup> Groups => [.. Enum.GetValues<PlanGroup>()];

    /// <summary>The agency's day, how many there are, and the rows: one plan or five make no difference.</summary>
    [Theory]
    [MemberData(nameof(Groups))]
    public async Task List_MorePlans_AsksAsManyStatements(PlanGroup group)
    {
        await using var portal = await PortalFixture.FreshAsync(DatabaseKind.Sqlite);
        await FillAsync(portal, 1);
        var few = await Statements.OfAsync(() => ListAsync(portal, group));
        await FillAsync(portal, 4);

        var many = await Statements.OfAsync(() => ListAsync(portal, group));

        Assert.Equal(5, (await ListAsync(portal, group)).Count);
        Assert.Equal(few.Count, many.Count);
        Assert.InRange(many.Count, 1, 3);
    }

    [Fact]
    public async Task View_MoreVersionsAndPayments_AsksAsManyStatements()
    {
        await using var portal = await PortalFixture.FreshAsync(DatabaseKind.Sqlite);
        var given = await Given.Account().SaveAsync(portal);
        var plan = await ChangeAsync(portal, (await portal.AgreeAsync(given.Debtor, Monthly(20), given.Account)).Value, new PlanChange.Holiday(Today.PlusMonths(1)));
        await portal.PayAsync(Payment(given.Debtor, 20, plan));
        var few = await Statements.OfAsync(() => PageAsync(portal, plan));
        var later = await ChangeAsync(portal, await ChangeAsync(portal, plan, new PlanChange.Holiday(Today.PlusMonths(2))), new PlanChange.Holiday(Today.PlusMonths(3)));
        await portal.PayAsync(Payment(given.Debtor, 20, later));

        var many = await Statements.OfAsync(() => PageAsync(portal, later));

        Assert.Equal(few.Count, many.Count);
    }

    [Fact]
    public async Task List_PaymentCameBack_IsNotMissedBeforeItsTimeIsOver()
    {
        await using var portal = await PortalFixture.FreshAsync(DatabaseKind.Sqlite);
        var given = await Given.Account().SaveAsync(portal);
        var plan = (await portal.AgreeAsync(given.Debtor, Monthly(20), given.Account)).Value;
        var payment = (await portal.PayAsync(Payment(given.Debtor, 20, plan))).Value;
        portal.Clock.Advance(Duration.FromDays(3));
        await portal.WithAsync<PaymentCorrections, Result>(p => p.CorrectAsync(new(given.Debtor, payment, "No money.") { Return = PaymentReturn.CheckReturned }, Actor.System, Ct));
        var until = Today.PlusDays(3 + Instalment.DaysToMakeGood);

        var open = await LineAsync(portal, given);
        var (view, page) = ((await portal.ViewAsync(plan))!, await PersonAsync(portal, given));
        portal.Clock.Advance(Duration.FromDays(Instalment.DaysToMakeGood + 1));
        var missed = await LineAsync(portal, given);

        Assert.Equal((0, 0m, null, until, 20m), (open.Missed, open.MissedAmount, open.MissedSince, open.NextDueOn, open.NextAmount));
        Assert.Equal((0, 1), (view.MissedCount, view.Next!.Number));
        Assert.Equal(0, page.Missed);
        Assert.Equal((1, 20m, Today), (missed.Missed, missed.MissedAmount, missed.MissedSince));
        Assert.Equal(1, (await PersonAsync(portal, given)).Missed);
    }

    /// <summary>One more plan for each group, of a person each.</summary>
    private static async Task FillAsync(TestPortal portal, int each)
    {
        for (var at = 0; at < each; at++)
        {
            portal.Clock.Reset();
            await AgreeAsync(portal, Today);
            await ChangeAsync(portal, await AgreeAsync(portal, Today.PlusDays(30)), new PlanChange.Holiday(Today.PlusMonths(4)));
            await portal.WithAsync<PlanDrafts, Result<PlanId>>(async d => await d.KeepAsync(await CommandAsync(portal, Today.PlusDays(30)), Actor.System, Ct));
            await portal.WithAsync<PlanService, Result>(async p => await p.EndAsync(new(await AgreeAsync(portal, Today), "Their wish."), Actor.System, Ct));
            await AgreeAsync(portal, Today.PlusDays(6));
            await AgreeAsync(portal, Today.PlusDays(40));
            await portal.WithAsync<PlanService, Result<PlanId>>(async p => await p.AgreeAsync(await CommandAsync(portal, Today.PlusDays(40)) with { ReviewOn = Today.PlusDays(1) }, Actor.System, Ct));
            var kept = await CommandAsync(portal, Today.PlusDays(40));
            var plan = (await portal.WithAsync<PlanService, Result<PlanId>>(p => p.AgreeAsync(kept, Actor.System, Ct))).Value;
            await portal.PayAsync(Payment(kept.Debtor, 1000, plan));
        }

        portal.Clock.Advance(Duration.FromDays(8));
    }

    private static async Task<PlanId> AgreeAsync(TestPortal portal, LocalDate first)
    {
        var command = await CommandAsync(portal, first);
        return (await portal.WithAsync<PlanService, Result<PlanId>>(p => p.AgreeAsync(command, Actor.System, Ct))).Value;
    }

    private static async Task<AgreePlan> CommandAsync(TestPortal portal, LocalDate first)
    {
        var given = await Given.Account().SaveAsync(portal);
        return new(given.Debtor, [given.Account], Monthly(20, first));
    }

    private static async Task<PlanId> ChangeAsync(TestPortal portal, PlanId plan, PlanChange change)
        => (await portal.WithAsync<PlanChanges, Result<PlanId>>(c => c.ChangeAsync(new(plan, change, Guid.NewGuid()), Actor.System, Ct))).Value;

    private static async Task<IReadOnlyList<PlanLine>> ListAsync(TestPortal portal, PlanGroup group)
        => (await portal.WithAsync<PlanQueries, Page<PlanLine>>(q => q.ListAsync(group, 1, Ct))).Items;

    private static async Task<PlanLine> LineAsync(TestPortal portal, GivenAccount given)
        => Assert.Single(await portal.WithAsync<PlanQueries, IReadOnlyList<PlanLine>>(q => q.OfDebtorAsync(given.Debtor, Ct)));

    private static async Task<ActivePlan> PersonAsync(TestPortal portal, GivenAccount given)
        => Assert.Single((await portal.WithAsync<DebtorQueries, DebtorPage?>(q => q.PageAsync(given.Debtor, Ct)))!.Plans);

    private static async Task PageAsync(TestPortal portal, PlanId plan)
    {
        await portal.WithAsync<PlanViewQueries, PlanView?>(q => q.GetAsync(plan, Ct));
        await portal.WithAsync<PlanLifeQueries, PlanLife?>(q => q.GetAsync(plan, Ct));
    }
}
