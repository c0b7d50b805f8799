using CollectionsPortal.Compliance;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Tests.Contacts;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Debtors;

/// <summary>What is said for a day ahead binds from that day.</summary>
public sealed class FirstDayTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly LocalDate Today = new(2026, 3, 10);

    [SkippableTheory, EachDatabase]
    public async Task NotAtHours_FromADayAhead_BindsFromThen(DatabaseKind kind)
    {
        const string rule = "US-REGF-1006.6b1-inconvenient-time";
        var person = await Callable.InAsync(await fixture.OnAsync(kind));
        var hours = new NotAtHours(person.Debtor, Weekdays.All, new LocalTime(11, 0), new LocalTime(14, 0), null, Statement.Now) { FirstDay = Today.PlusDays(1) };

        Assert.Null((await SayAsync(hours)).Refusal);

        Assert.Equal(RuleResult.Pass, await person.AskAsync(rule, ContactChannel.Call));
        Assert.Equal("Not 11 am to 2 pm on any day, from Mar 11", Assert.Single((await PageAsync(person)).Bindings).Words);
        person.Portal.Clock.Advance(Duration.FromDays(1));
        Assert.Equal(RuleResult.Block, await person.AskAsync(rule, ContactChannel.Call));
        Assert.Equal("Until", Assert.IsType<FieldRefusal>((await SayAsync(hours with { FirstDay = Today.PlusDays(5), Until = Today.PlusDays(4) })).Refusal).Field);
        Assert.Equal("FirstDay", Assert.IsType<FieldRefusal>((await SayAsync(hours with { FirstDay = Today.PlusDays(500) })).Refusal).Field);

        Task<Result> SayAsync(NotAtHours said) => person.Portal.WithAsync((PreferenceService s) => s.NotAtHoursAsync(said, Actor.System, Ct));
    }

    [SkippableTheory, EachDatabase]
    public async Task ConvenientHours_FromADayAhead_LiftFromThen(DatabaseKind kind)
    {
        const string rule = "US-REGF-1006.6b1-local-time";
        var person = await Callable.InAsync(await fixture.OnAsync(kind));
        await person.Portal.WithAsync((PreferenceService s) => s.ConvenientHoursAsync(
            new(person.Debtor, Weekdays.All, new LocalTime(21, 0), new LocalTime(23, 0), null, true, Statement.Now) { FirstDay = Today.PlusDays(1) }, Actor.System, Ct));

        person.Portal.Clock.Advance(Duration.FromHours(10));
        Assert.Equal(RuleResult.Block, await person.AskAsync(rule, ContactChannel.Call));
        person.Portal.Clock.Advance(Duration.FromDays(1));
        Assert.NotEqual(RuleResult.Block, await person.AskAsync(rule, ContactChannel.Call));
    }

    [SkippableTheory, EachDatabase]
    public async Task MoreCalls_FromADayAhead_DoNotCountFromThen(DatabaseKind kind)
    {
        const string rule = "US-REGF-1006.14b-frequency-7in7";
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        await Callable.AllowAWeekAsync(portal, 7);
        var agent = await portal.HireAsync();
        for (var call = 0; call < 7; call++)
        {
            await person.CallAsync(agent);
            portal.Clock.Advance(Duration.FromMinutes(10));
        }

        Assert.Equal("FirstDay", Assert.IsType<FieldRefusal>((await AgreeAsync(Today.PlusDays(7))).Refusal).Field);
        Assert.Null((await AgreeAsync(Today.PlusDays(1))).Refusal);

        Assert.Equal(RuleResult.Block, await person.AskAsync(rule, ContactChannel.Call));
        portal.Clock.Advance(Duration.FromDays(1));
        Assert.NotEqual(RuleResult.Block, await person.AskAsync(rule, ContactChannel.Call));

        Task<Result> AgreeAsync(LocalDate first) => portal.WithAsync((ConsentService s) => s.ToCallsAsync(
            new(person.Debtor, [person.Account], Today, null, "Call me tomorrow.") { FirstDay = first }, Actor.System, Ct));
    }

    private static async Task<DebtorPage> PageAsync(Callable person) => (await person.Portal.WithAsync((DebtorQueries q) => q.PageAsync(person.Debtor, Ct)))!;
}
