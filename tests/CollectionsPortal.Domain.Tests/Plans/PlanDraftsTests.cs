using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Tests.Affordability;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static CollectionsPortal.Domain.Tests.Plans.PlanScenes;

namespace CollectionsPortal.Domain.Tests.Plans;

public sealed class PlanDraftsTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly Agreement Yes = new(AgreedThrough.Writing, "I will pay 100 dollars a month.");

    [SkippableTheory, EachDatabase]
    public async Task Keep_ADraft_HoldsNoAccountAndAsksForNoStatement(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        portal.Affordability = new AffordabilityOptions();
        var given = await Given.Account().SaveAsync(portal);

        var draft = await KeepAsync(portal, given, Monthly(100));

        var plan = await PlanAsync(portal, draft.Value);
        Assert.Equal((PlanStatus.Draft, null), (plan.Status, plan.StatementId));
        Assert.Null((await portal.ReadAsync(db => db.PlanAccounts.SingleAsync(a => a.PlanId == draft.Value, Ct))).HeldAccountId);
        Assert.True((await portal.AgreeAsync(given.Debtor, Monthly(50), given.Account)).IsDone);
    }

    [SkippableTheory, EachDatabase]
    public async Task Keep_TheSameFormTwice_IsOneDraftAndOnePlan(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        var form = new AgreePlan(given.Debtor, [given.Account], Monthly(100)) { Token = Guid.NewGuid() };

        var drafts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => portal.WithAsync<PlanDrafts, Result<PlanId>>(d => d.KeepAsync(form, Actor.System, Ct))));
        var other = form with { Token = Guid.NewGuid() };
        var plans = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => portal.WithAsync<PlanService, Result<PlanId>>(p => p.AgreeAsync(other, Actor.System, Ct))));

        Assert.Single(drafts.Select(made => made.Value).Distinct());
        Assert.Single(plans.Select(made => made.Value).Distinct());
        Assert.Equal(2, await portal.ReadAsync(db => db.Plans.CountAsync(p => p.DebtorId == given.Debtor, Ct)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Terms_OfADraft_AreWhatWasSaid(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var first = await Given.Account().SaveAsync(portal);
        var second = await Given.Account().OwedBy(first.Debtor).SaveAsync(portal);
        var terms = new PlanTerms(PlanRhythm.TwiceAMonth, new(2026, 4, 3), new PlanParts.Stepped([new(2, Money.Usd(10)), new(3, Money.Usd(25))], Money.Usd(60)))
        { OtherDay = 18, Adjustment = DayAdjustment.Later };
        var said = new AgreePlan(first.Debtor, [first.Account, second.Account], terms) { Order = SplitOrder.AsListed, Listed = [second.Account] };
        var draft = await portal.WithAsync<PlanDrafts, Result<PlanId>>(d => d.KeepAsync(said, Actor.System, Ct));

        var read = (await portal.WithAsync<DraftQueries, AgreePlan?>(d => d.TermsAsync(draft.Value, Ct)))!;

        Assert.Equal([second.Account, first.Account], read.Listed);
        Assert.Equal((PlanRhythm.TwiceAMonth, terms.FirstDueOn, 18, DayAdjustment.Later), (read.Terms.Rhythm, read.Terms.FirstDueOn, read.Terms.OtherDay, read.Terms.Adjustment));
        var parts = Assert.IsType<PlanParts.Stepped>(read.Terms.Parts);
        Assert.Equal([new(2, Money.Usd(10)), new(3, Money.Usd(25))], parts.Steps);
        Assert.Equal(Money.Usd(60), parts.Then);
    }

    /// <summary>Also what it holds for months that its payments never reach: they may, once it starts on another day.</summary>
    [SkippableTheory, EachDatabase]
    public async Task Terms_OfADraftWithSeasons_HoldEachMonthThatWasSaid(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(200).SaveAsync(portal);
        var months = new Dictionary<int, Money> { [4] = Money.Usd(20), [5] = Money.Usd(75.50m), [11] = Money.Usd(0), [12] = Money.Usd(0) };
        var draft = await KeepAsync(portal, given, new PlanTerms(PlanRhythm.Monthly, new(2026, 4, 3), new PlanParts.Seasonal(Money.Usd(50), months)));

        var parts = Assert.IsType<PlanParts.Seasonal>((await portal.WithAsync<DraftQueries, AgreePlan?>(d => d.TermsAsync(draft.Value, Ct)))!.Terms.Parts);

        Assert.Equal(Money.Usd(50), parts.Usual);
        Assert.Equal(months, parts.InMonth);
    }

    [SkippableTheory, EachDatabase]
    public async Task Agree_ADraft_IsAPlanFromThatDayOn(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        portal.Affordability = new AffordabilityOptions { SmallAMonth = 100m };
        var (given, agent) = (await Given.Account().SaveAsync(portal), await portal.HireAsync());
        var draft = await KeepAsync(portal, given, Monthly(100, Today.PlusDays(20)));
        portal.Clock.Advance(Duration.FromDays(3));

        var agreed = await AgreeAsync(portal, draft.Value, agent);
        var again = await AgreeAsync(portal, draft.Value, agent);

        Assert.True(agreed.IsDone);
        Assert.IsType<NotFound>(again.Refusal);
        var plan = await PlanAsync(portal, draft.Value);
        Assert.Equal((PlanStatus.Active, portal.Clock.Now, agent.Id, AgreedThrough.Writing, Yes.Words), (plan.Status, plan.AgreedAt, plan.AgreedBy, plan.AgreedThrough, plan.AgreedWords));
        Assert.IsType<AccountHasPlan>((await portal.AgreeAsync(given.Debtor, Monthly(50), given.Account)).Refusal);
        Assert.Equal(1, await portal.ReadAsync(db => db.AuditEntries.CountAsync(e => e.Action == AuditAction.PlanAgreed && e.SubjectId == draft.Value.Value, Ct)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Agree_ADraftAboveTheSurplus_IsRefusedAndASupervisorMayAllowIt(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        portal.Affordability = new AffordabilityOptions();
        var given = await Given.Account().SaveAsync(portal);
        var draft = await KeepAsync(portal, given, Monthly(100));
        await portal.RecordAsync(StatementScenes.Statement(given.Debtor, 1000, 950));

        var refused = await AgreeAsync(portal, draft.Value, await portal.HireAsync());
        var supervisor = await portal.HireAsync(ActorRole.Supervisor);
        var allowed = await AgreeAsync(portal, draft.Value, supervisor, "Bonus in April.");

        Assert.IsType<AboveSurplus>(refused.Refusal);
        Assert.True(allowed.IsDone);
        var plan = await PlanAsync(portal, draft.Value);
        Assert.Equal((supervisor.Id, "Bonus in April."), (plan.AllowedBy, plan.AllowedBecause));
    }

    [SkippableTheory, EachDatabase]
    public async Task Agree_ADraftWhoseFirstDayOrBalanceIsOld_IsRefused(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        portal.Affordability = new AffordabilityOptions { SmallAMonth = 1000m };
        var (late, paid, agent) = (await Given.Account().SaveAsync(portal), await Given.Account().SaveAsync(portal), await portal.HireAsync());
        var lateDraft = await KeepAsync(portal, late, Monthly(100, Today));
        var paidDraft = await KeepAsync(portal, paid, Monthly(100, Today.PlusDays(9)));
        Assert.True((await portal.PayAsync(Payment(paid.Debtor, 20, account: paid.Account))).IsDone);

        Assert.Contains("owed", Assert.IsType<DraftIsOld>((await AgreeAsync(portal, paidDraft.Value, agent)).Refusal).Message, StringComparison.Ordinal);
        portal.Clock.Advance(Duration.FromDays(1));
        Assert.Contains("first payment", Assert.IsType<DraftIsOld>((await AgreeAsync(portal, lateDraft.Value, agent)).Refusal).Message, StringComparison.Ordinal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Agree_ADraftOfAnAccountThatIsPlannedMeanwhile_IsRefused(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        portal.Affordability = new AffordabilityOptions { SmallAMonth = 1000m };
        var given = await Given.Account().SaveAsync(portal);
        var draft = await KeepAsync(portal, given, Monthly(100));
        await portal.AgreeAsync(given.Debtor, Monthly(50), given.Account);

        Assert.IsType<AccountHasPlan>((await AgreeAsync(portal, draft.Value, await portal.HireAsync())).Refusal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Agree_ADraftSixteenAtOnce_AgreesItOnce(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        portal.Affordability = new AffordabilityOptions { SmallAMonth = 1000m };
        var (given, agent) = (await Given.Account().SaveAsync(portal), await portal.HireAsync());
        var draft = await KeepAsync(portal, given, Monthly(100));

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => AgreeAsync(portal, draft.Value, agent)));

        Assert.Single(answers, a => a.IsDone);
    }

    [SkippableTheory, EachDatabase]
    public async Task Drop_ADraft_EndsItAndCannotBeAgreed(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (given, agent) = (await Given.Account().SaveAsync(portal), await portal.HireAsync());
        var draft = await KeepAsync(portal, given, Monthly(100));

        var dropped = await portal.WithAsync<PlanDrafts, Result>(d => d.DropAsync(draft.Value, agent, Ct));

        Assert.True(dropped.IsDone);
        Assert.Equal(PlanStatus.Ended, (await PlanAsync(portal, draft.Value)).Status);
        Assert.IsType<NotFound>((await AgreeAsync(portal, draft.Value, agent)).Refusal);
        Assert.IsType<NotFound>((await portal.WithAsync<PlanDrafts, Result>(d => d.DropAsync(draft.Value, agent, Ct))).Refusal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Drop_AnActivePlan_IsNotFound(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        portal.Affordability = new AffordabilityOptions { SmallAMonth = 1000m };
        var given = await Given.Account().SaveAsync(portal);
        var plan = await portal.AgreeAsync(given.Debtor, Monthly(100), given.Account);

        Assert.IsType<NotFound>((await portal.WithAsync<PlanDrafts, Result>(d => d.DropAsync(plan.Value, Actor.System, Ct))).Refusal);
    }

    private static Task<Result<PlanId>> KeepAsync(TestPortal portal, GivenAccount given, PlanTerms terms)
        => portal.WithAsync<PlanDrafts, Result<PlanId>>(d => d.KeepAsync(new(given.Debtor, [given.Account], terms), Actor.System, Ct));

    private static Task<Result> AgreeAsync(TestPortal portal, PlanId draft, Actor actor, string? because = null)
        => portal.WithAsync<PlanDrafts, Result>(d => d.AgreeAsync(new(draft, Yes, because), actor, Ct));

    private static Task<Plan> PlanAsync(TestPortal portal, PlanId id) => portal.ReadAsync(db => db.Plans.SingleAsync(p => p.Id == id, Ct));
}
