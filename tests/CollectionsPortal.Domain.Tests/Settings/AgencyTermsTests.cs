using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Settlements;
using CollectionsPortal.Domain.Tests.Affordability;
using CollectionsPortal.Domain.Tests.Plans;
using CollectionsPortal.Domain.Tests.Settlements;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Tests.Settings;

/// <summary>What the agency chose for itself holds from the next act on, and nothing below what is kind can be chosen.</summary>
public sealed class AgencyTermsTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Save_OwnAmounts_HoldForStatementsAndPlansAndAreAudited(DatabaseKind kind)
    {
        var portal = await StartAsync(kind);
        var (agent, given) = (await portal.HireAsync(), await Given.Account().SaveAsync(portal));
        await SaveAsync(portal, new() { SmallAMonth = 30, SavingsAMonth = 40, StatementMonths = 2, ReviewMonths = 3 });

        var above = await AgreeAsync(portal, agent, given, 31);
        await portal.RecordAsync(StatementScenes.Statement(given.Debtor, 2000, 1800, PlanScenes.Today.PlusMonths(-2)));
        var old = await AgreeAsync(portal, agent, given, 31);
        await portal.RecordAsync(StatementScenes.Statement(given.Debtor, 5000, 1800, after: 1));
        var agreed = await AgreeAsync(portal, agent, given, 31);

        Assert.Contains("$30.00", Assert.IsType<StatementNeeded>(above.Refusal).Message, StringComparison.Ordinal);
        Assert.IsType<StatementNeeded>(old.Refusal);
        Assert.Equal(PlanScenes.Today.PlusMonths(3), (await portal.ViewAsync(agreed.Value))!.ReviewOn);
        var told = await portal.WithAsync<AffordabilityQueries, StatementView?>(s => s.NewestAsync(given.Debtor, Ct));
        Assert.Equal("$40.00", $"{told!.Budget.Savings}");
        var entry = await portal.ReadAsync(db => db.AuditEntries.OrderBy(e => e.Id).LastAsync(e => e.Action == AuditAction.SettingsChanged, Ct));
        Assert.Contains("small a month: 30; statement months: 2", entry.Details, StringComparison.Ordinal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Save_GraceAndNotice_HoldForTheListsAndTheNotice(DatabaseKind kind)
    {
        var portal = await StartAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        var plan = (await portal.AgreeAsync(given.Debtor, PlanScenes.Monthly(20), given.Account)).Value;
        portal.Clock.Now += NodaTime.Duration.FromDays(10);
        Assert.True((await LifeAsync(portal, plan)).NeedsHelp);

        await SaveAsync(portal, new() { GraceDays = 20, NoticeDays = 60 });

        var life = await LifeAsync(portal, plan);
        Assert.Equal((20, 60, false, false), (life.GraceDays, life.NoticeDays, life.NeedsHelp, life.MayEnd));
        Assert.Contains(plan, (await ListAsync(portal, PlanGroup.Missed)).Select(line => line.Id));
        Assert.DoesNotContain(plan, (await ListAsync(portal, PlanGroup.NeedsHelp)).Select(line => line.Id));
    }

    [SkippableTheory, EachDatabase]
    public async Task Save_SettlementTerms_HoldForTheNextOffer(DatabaseKind kind)
    {
        var portal = await StartAsync(kind);
        var agent = await portal.HireAsync();
        var (first, second, third) = (await portal.PersonAsync(), await portal.PersonAsync(), await portal.PersonAsync());
        var before = await portal.AskAsync(SettlementScenes.Offer(first), agent);

        await SaveAsync(portal, new() { AgentPercent = 10, SupervisorPercent = 15 });
        var after = await portal.AskAsync(SettlementScenes.Offer(second), agent);
        await SaveAsync(portal, new() { ThinkingDays = 60 });
        var hurried = await portal.AskAsync(SettlementScenes.Offer(third), agent);

        Assert.Equal(SettlementLevel.Agent, await LevelAsync(portal, before.Value));
        Assert.Equal(SettlementLevel.Administrator, await LevelAsync(portal, after.Value));
        Assert.Equal(nameof(AskSettlement.ExpiresOn), Assert.IsAssignableFrom<FieldRefusal>(hurried.Refusal).Field);
    }

    [SkippableTheory, EachDatabase]
    public async Task Save_Horizon_HoldsForNewPlansOffersAndChanges(DatabaseKind kind)
    {
        var portal = await StartAsync(kind);
        portal.Affordability = new AffordabilityOptions { SmallAMonth = 100 };
        var (agent, given) = (await portal.HireAsync(), await Given.Account().Owing(800).SaveAsync(portal));
        var running = await AgreeAsync(portal, agent, await Given.Account().Owing(800).SaveAsync(portal), 40);
        var anew = new PlanChange.NewTerms(PlanScenes.Monthly(10));
        var before = await portal.WithAsync<PlanChanges, Result<PlanChangePreview>>(c => c.PreviewAsync(running.Value, anew, Ct));

        await SaveAsync(portal, new() { HorizonMonths = 60 });
        var refused = await AgreeAsync(portal, agent, given, 10);
        var after = await portal.WithAsync<PlanChanges, Result<PlanChangePreview>>(c => c.PreviewAsync(running.Value, anew, Ct));

        Assert.True(before.IsDone);
        Assert.Equal(PlanScenes.Today.PlusMonths(60), Assert.IsType<PlanTooLong>(refused.Refusal).End);
        Assert.IsType<PlanTooLong>(after.Refusal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Save_LinkTerms_HoldForTheNextLinkAndTheNextRest(DatabaseKind kind)
    {
        var portal = await StartAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        var plan = (await portal.AgreeAsync(given.Debtor, PlanScenes.Monthly(20), given.Account)).Value;
        await SaveAsync(portal, new() { LinkDays = 30, LinkRestHours = 48 });

        var link = (await portal.WithAsync<PlanLinkService, Result<IssuedLink>>(l => l.IssueAsync(plan, Actor.System, Ct))).Value;
        for (var guess = 0; guess < 5; guess++)
        {
            await portal.WithAsync<PlanLinkDoor, DoorAnswer>(d => d.AnswerAsync(link.Token.Value, new DoorProof(null, null), Ct));
        }

        Assert.Equal(portal.Clock.Now + NodaTime.Duration.FromDays(30), link.ExpiresAt);
        Assert.Equal(portal.Clock.Now + NodaTime.Duration.FromHours(48), await portal.ReadAsync(db => db.PlanLinks.Where(l => l.Id == link.Id).Select(l => l.RestsUntil).SingleAsync(Ct)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Save_NothingChosen_IsAsConfigured(DatabaseKind kind)
    {
        var portal = await StartAsync(kind);
        await SaveAsync(portal, new() { GraceDays = 20 });
        await SaveAsync(portal, AgencyTerms.AsConfigured);

        var today = await portal.WithAsync<AgencyCalendar, AgencyDay>(c => c.TodayAsync(Ct));

        Assert.Equal(AgencyTerms.AsConfigured, today.Terms);
        Assert.Equal(new PlanOptions(), new PlanOptions().As(today.Terms));
    }

    public static IEnumerable<object[]> TooHard =>
    [
        ["SmallAMonth", new AgencyTerms { SmallAMonth = 100.01m }],
        ["SmallAMonth", new AgencyTerms { SmallAMonth = 10.001m }],
        ["SavingsAMonth", new AgencyTerms { SavingsAMonth = 19.99m }],
        ["StatementMonths", new AgencyTerms { StatementMonths = 13 }],
        ["ReviewMonths", new AgencyTerms { ReviewMonths = 0 }],
        ["GraceDays", new AgencyTerms { GraceDays = 2 }],
        ["NoticeDays", new AgencyTerms { NoticeDays = 13 }],
        ["ThinkingDays", new AgencyTerms { ThinkingDays = 6 }],
        ["HorizonMonths", new AgencyTerms { HorizonMonths = 59 }],
        ["HorizonMonths", new AgencyTerms { HorizonMonths = 241 }],
        ["LinkDays", new AgencyTerms { LinkDays = 6 }],
        ["LinkRestHours", new AgencyTerms { LinkRestHours = 11 }],
        ["LinkRestHours", new AgencyTerms { LinkRestHours = 169 }],
        ["AgentPercent", new AgencyTerms { AgentPercent = 101 }],
        ["SupervisorPercent", new AgencyTerms { SupervisorPercent = 10 }],
        ["SupervisorPercent", new AgencyTerms { AgentPercent = 60 }],
    ];

    [Theory]
    [MemberData(nameof(TooHard))]
    public async Task Save_HarderThanAllowed_IsRefusedAtItsField(string field, AgencyTerms terms)
    {
        var portal = await StartAsync(DatabaseKind.Sqlite);

        Assert.Equal(field, Assert.IsAssignableFrom<FieldRefusal>((await TrySaveAsync(portal, terms, ActorRole.Administrator)).Refusal).Field);
    }

    [Theory]
    [InlineData(ActorRole.Agent)]
    [InlineData(ActorRole.Supervisor)]
    public async Task Save_ByAnybodyElse_IsRefused(ActorRole role)
        => Assert.IsType<NotFound>((await TrySaveAsync(await StartAsync(DatabaseKind.Sqlite), new() { AgentPercent = 50 }, role)).Refusal);

    [Fact]
    public async Task Save_ChangedMeanwhile_IsRefused()
    {
        var portal = await StartAsync(DatabaseKind.Sqlite);
        var admin = await portal.HireAsync(ActorRole.Administrator);

        var late = await portal.WithAsync<SettingsService, Result>(s => s.SaveTermsAsync(new(new() { GraceDays = 9 }, Guid.NewGuid()), admin, Ct));

        Assert.IsType<ChangedMeanwhile>(late.Refusal);
    }

    private async Task<TestPortal> StartAsync(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        portal.Affordability = new AffordabilityOptions();
        await SaveAsync(portal, AgencyTerms.AsConfigured);
        return portal;
    }

    private static async Task SaveAsync(TestPortal portal, AgencyTerms terms)
    {
        var saved = await TrySaveAsync(portal, terms, ActorRole.Administrator);
        Assert.True(saved.IsDone, saved.Refusal?.Message);
    }

    private static async Task<Result> TrySaveAsync(TestPortal portal, AgencyTerms terms, ActorRole role)
    {
        var (actor, now) = (await portal.HireAsync(role), await portal.WithAsync<SettingsQueries, AgencyProfile>(s => s.GetAsync(Ct)));
        return await portal.WithAsync<SettingsService, Result>(s => s.SaveTermsAsync(new(terms, now.Version), actor, Ct));
    }

    private static Task<Result<PlanId>> AgreeAsync(TestPortal portal, Actor actor, GivenAccount given, decimal amount)
        => portal.WithAsync<PlanService, Result<PlanId>>(p => p.AgreeAsync(new(given.Debtor, [given.Account], PlanScenes.Monthly(amount)), actor, Ct));

    private static async Task<PlanLife> LifeAsync(TestPortal portal, PlanId plan)
        => (await portal.WithAsync<PlanLifeQueries, PlanLife?>(l => l.GetAsync(plan, Ct)))!;

    private static async Task<IReadOnlyList<PlanLine>> ListAsync(TestPortal portal, PlanGroup group)
        => (await portal.WithAsync<PlanQueries, Page<PlanLine>>(q => q.ListAsync(group, 1, Ct))).Items;

    private static Task<SettlementLevel> LevelAsync(TestPortal portal, SettlementId id)
        => portal.ReadAsync(db => db.Settlements.Where(s => s.Id == id).Select(s => s.Level).SingleAsync(Ct));
}
