using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using static CollectionsPortal.Domain.Tests.Affordability.StatementScenes;

namespace CollectionsPortal.Domain.Tests.Affordability;

/// <summary>Statements here leave 180 a month: 2,000 comes in, 1,800 goes out, 20 is set aside.</summary>
public sealed class PlanCeilingTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private const string Leave = "Their sister pays half of it.";

    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Agree_ExactlyTheSurplus_RestsOnTheStatementAndACentMoreIsRefused(DatabaseKind kind)
    {
        var (portal, agent) = await StartAsync(kind);
        var (fits, above) = (await WithSurplusAsync(portal), await WithSurplusAsync(portal));

        var agreed = await AgreeAsync(portal, fits, agent, Monthly(180));
        var refused = await AgreeAsync(portal, above, agent, Monthly(180.01m));

        var plan = await PlanAsync(portal, agreed.Value);
        Assert.Equal((await StatementOf(portal, fits), null, null), (plan.StatementId, plan.AllowedBy, plan.AllowedBecause));
        var no = Assert.IsType<AboveSurplus>(refused.Refusal);
        Assert.Equal(("Amount", Money.Usd(180)), (no.Field, no.Free));
        Assert.Contains("$180.00", no.Message, StringComparison.Ordinal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Agree_OtherRhythms_AreHeldToTheSameMonth(DatabaseKind kind)
    {
        (PlanRhythm Rhythm, decimal Fits)[] cases =
            [(PlanRhythm.Weekly, 41.53m), (PlanRhythm.EveryTwoWeeks, 83.07m), (PlanRhythm.EveryFourWeeks, 166.15m), (PlanRhythm.Quarterly, 540m), (PlanRhythm.TwiceAMonth, 90m)];
        var (portal, agent) = await StartAsync(kind);
        foreach (var (rhythm, fits) in cases)
        {
            var given = await WithSurplusAsync(portal);

            var refused = await AgreeAsync(portal, given, agent, Terms(rhythm, fits + 0.01m));
            var agreed = await AgreeAsync(portal, given, agent, Terms(rhythm, fits));

            Assert.IsType<AboveSurplus>(refused.Refusal);
            Assert.True(agreed.IsDone, $"{rhythm}: {agreed.Refusal?.Message}");
        }
    }

    [SkippableTheory, EachDatabase]
    public async Task Agree_NextToAnotherPlan_IsHeldToWhatThatLeaves(DatabaseKind kind)
    {
        var (portal, agent) = await StartAsync(kind);
        var given = await WithSurplusAsync(portal);
        var other = await Given.Account().OwedBy(given.Debtor).SaveAsync(portal);
        var first = await AgreeAsync(portal, given, agent, Monthly(100));

        var refused = await AgreeAsync(portal, other, agent, Monthly(80.01m));
        var agreed = await AgreeAsync(portal, other, agent, Monthly(80));

        var no = Assert.IsType<AboveSurplus>(refused.Refusal);
        Assert.Equal((Money.Usd(80), Money.Usd(100)), (no.Free, no.Taken));
        Assert.True(agreed.IsDone);
        Assert.True((await CheckAsync(portal, given, 100, first.Value, agent)).IsDone);
        Assert.IsType<AboveSurplus>((await CheckAsync(portal, given, 100.01m, first.Value, agent)).Refusal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Agree_SupervisorSaysWhy_IsKeptAndAuditedAndWithoutReasonRefused(DatabaseKind kind)
    {
        var (portal, agent) = await StartAsync(kind);
        var supervisor = await portal.HireAsync(ActorRole.Supervisor, "Sam Supervisor");
        var given = await WithSurplusAsync(portal);

        var byAgent = await AgreeAsync(portal, given, agent, Monthly(200), Leave);
        var silent = await AgreeAsync(portal, given, supervisor, Monthly(200), "  ");
        var agreed = await AgreeAsync(portal, given, supervisor, Monthly(200), Leave);

        Assert.IsType<AboveSurplus>(byAgent.Refusal);
        Assert.Equal("AllowedBecause", Assert.IsType<LeaveNeedsReason>(silent.Refusal).Field);
        var plan = await PlanAsync(portal, agreed.Value);
        Assert.Equal((supervisor.Id, Leave), (plan.AllowedBy, plan.AllowedBecause));
        var entry = await portal.ReadAsync(db => db.AuditEntries.SingleAsync(e => e.Action == AuditAction.PlanAgreed && e.SubjectId == agreed.Value.Value, Ct));
        Assert.Contains(Leave, entry.Details, StringComparison.Ordinal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Agree_SupervisorWithinTheSurplus_NeedsNoLeaveAndNoneIsKept(DatabaseKind kind)
    {
        var (portal, _) = await StartAsync(kind);
        var given = await WithSurplusAsync(portal);

        var agreed = await AgreeAsync(portal, given, await portal.HireAsync(ActorRole.Supervisor), Monthly(180), Leave);

        Assert.Null((await PlanAsync(portal, agreed.Value)).AllowedBecause);
    }

    [SkippableTheory, EachDatabase]
    public async Task Agree_NoStatement_OnlySmallPlansTogether(DatabaseKind kind)
    {
        var (portal, agent) = await StartAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        var other = await Given.Account().OwedBy(given.Debtor).SaveAsync(portal);

        var above = await AgreeAsync(portal, given, agent, Monthly(50.01m));
        var small = await AgreeAsync(portal, given, agent, Monthly(50));
        var second = await AgreeAsync(portal, other, agent, Monthly(10));

        Assert.IsType<StatementNeeded>(above.Refusal);
        Assert.Null((await PlanAsync(portal, small.Value)).StatementId);
        Assert.IsType<StatementNeeded>(second.Refusal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Agree_StatementOfTwelveMonthsAgo_DoesNotCount(DatabaseKind kind)
    {
        var (portal, agent) = await StartAsync(kind);
        var (old, young) = (await Given.Account().SaveAsync(portal), await Given.Account().SaveAsync(portal));
        await portal.RecordAsync(Statement(old.Debtor, 2000, 1800, Today.PlusMonths(-12)));
        await portal.RecordAsync(Statement(young.Debtor, 2000, 1800, Today.PlusMonths(-12).PlusDays(1)));

        Assert.IsType<StatementNeeded>((await AgreeAsync(portal, old, agent, Monthly(100))).Refusal);
        Assert.True((await AgreeAsync(portal, young, agent, Monthly(100))).IsDone);
    }

    [SkippableTheory, EachDatabase]
    public async Task Agree_NothingLeft_RefusesEvenASmallPlanInKindWords(DatabaseKind kind)
    {
        var (portal, agent) = await StartAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        await portal.RecordAsync(Statement(given.Debtor, 1500, 1800));

        var refused = await AgreeAsync(portal, given, agent, Monthly(10));

        Assert.Contains("nothing is left for it this month", Assert.IsType<AboveSurplus>(refused.Refusal).Message, StringComparison.Ordinal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Agree_TwoPlansAtOnce_NeverTakeMoreThanTheSurplusTogether(DatabaseKind kind)
    {
        var (portal, agent) = await StartAsync(kind);
        var given = await WithSurplusAsync(portal);
        var others = new List<GivenAccount> { given };
        for (var at = 0; at < 5; at++) { others.Add(await Given.Account().OwedBy(given.Debtor).SaveAsync(portal)); }

        var answers = await Task.WhenAll(others.Select(account => AgreeAsync(portal, account, agent, Monthly(60))));

        Assert.Equal(3, answers.Count(a => a.IsDone));
        Assert.All(answers.Where(a => !a.IsDone), a => Assert.IsType<AboveSurplus>(a.Refusal));
    }

    private static PlanTerms Monthly(decimal amount) => Terms(PlanRhythm.Monthly, amount);

    private static PlanTerms Terms(PlanRhythm rhythm, decimal amount) => new(rhythm, Today, new PlanParts.ByAmount(Money.Usd(amount))) { OtherDay = 25 };

    private async Task<(TestPortal Portal, Actor Agent)> StartAsync(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        portal.Affordability = new AffordabilityOptions();
        return (portal, await portal.HireAsync());
    }

    private static async Task<GivenAccount> WithSurplusAsync(TestPortal portal)
    {
        var given = await Given.Account().SaveAsync(portal);
        Assert.True((await portal.RecordAsync(Statement(given.Debtor, 2000, 1800))).IsDone);
        return given;
    }

    private static Task<Result<PlanId>> AgreeAsync(TestPortal portal, GivenAccount given, Actor actor, PlanTerms terms, string? because = null)
        => portal.WithAsync<PlanService, Result<PlanId>>(plans => plans.AgreeAsync(new(given.Debtor, [given.Account], terms) { AllowedBecause = because }, actor, Ct));

    private static Task<Result<PlanGround>> CheckAsync(TestPortal portal, GivenAccount given, decimal aMonth, PlanId? excluding, Actor actor)
        => portal.WithAsync<PlanCeiling, Result<PlanGround>>(c => c.CheckAsync(given.Debtor, Money.Usd(aMonth), excluding, actor, null, new(portal.Clock.Now, Today, NodaTime.DateTimeZone.Utc), Ct));

    private static Task<Plan> PlanAsync(TestPortal portal, PlanId id) => portal.ReadAsync(db => db.Plans.SingleAsync(p => p.Id == id, Ct));

    private static Task<AffordabilityStatementId?> StatementOf(TestPortal portal, GivenAccount given)
        => portal.ReadAsync(db => db.AffordabilityStatements.Where(s => s.DebtorId == given.Debtor).Select(s => (AffordabilityStatementId?)s.Id).SingleAsync(Ct));
}
