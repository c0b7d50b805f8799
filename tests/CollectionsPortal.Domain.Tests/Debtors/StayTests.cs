using CollectionsPortal.Compliance;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Tests.Contacts;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Debtors;

/// <summary>Where somebody is for a while decides by which clock, and whether at all, they are contacted.</summary>
public sealed class StayTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private const string Hours = "US-REGF-1006.6b1-local-time";
    private const string Places = "US-REGF-1006.6b1-inconvenient-place";
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly LocalDate Today = new(2026, 3, 10);

    [SkippableTheory, EachDatabase]
    public async Task StaysAt_AnotherZone_TheirDayGoesByItUntilItsLastDay(DatabaseKind kind)
    {
        var person = await Callable.InAsync(await fixture.OnAsync(kind));

        // 22:30 in Richmond, 19:30 in Los Angeles.
        SetClock(person, Today, 22, 30);
        Assert.Equal(RuleResult.Block, await person.AskAsync(Hours, ContactChannel.Call));
        var said = await SayAsync(person, new StaysAt(person.Debtor, "America/Los_Angeles", null, null, Today.PlusDays(1), Statement.Now));

        Assert.Null(said.Refusal);
        Assert.Equal(RuleResult.Pass, await person.AskAsync(Hours, ContactChannel.Call));

        // The last day ends by the clock there, so at 22:30 in Richmond it still holds, and a day later it does not.
        person.Portal.Clock.Advance(Duration.FromDays(1));
        Assert.Equal(RuleResult.Pass, await person.AskAsync(Hours, ContactChannel.Call));
        person.Portal.Clock.Advance(Duration.FromDays(1));
        Assert.Equal(RuleResult.Block, await person.AskAsync(Hours, ContactChannel.Call));
    }

    [SkippableTheory, EachDatabase]
    public async Task StaysAt_FromADayAhead_HoldsFromThatDay(DatabaseKind kind)
    {
        var person = await Callable.InAsync(await fixture.OnAsync(kind));
        SetClock(person, Today, 22, 30);

        await SayAsync(person, new StaysAt(person.Debtor, "Pacific/Honolulu", null, Today.PlusDays(2), Today.PlusDays(4), Statement.Now));

        Assert.Equal(RuleResult.Block, await person.AskAsync(Hours, ContactChannel.Call));
        person.Portal.Clock.Advance(Duration.FromDays(2));
        Assert.Equal(RuleResult.Pass, await person.AskAsync(Hours, ContactChannel.Call));
    }

    [SkippableTheory, EachDatabase]
    public async Task StaysAt_SaidTwice_TheLastOneHolds(DatabaseKind kind)
    {
        var person = await Callable.InAsync(await fixture.OnAsync(kind));
        SetClock(person, Today, 22, 30);
        await SayAsync(person, new StaysAt(person.Debtor, "America/Los_Angeles", null, null, Today.PlusDays(3), Statement.Now));
        person.Portal.Clock.Advance(Duration.FromMinutes(5));

        await SayAsync(person, new StaysAt(person.Debtor, "America/New_York", null, null, Today.PlusDays(3), Statement.Now));

        Assert.Equal(RuleResult.Block, await person.AskAsync(Hours, ContactChannel.Call));
    }

    [SkippableTheory, EachDatabase]
    public async Task StaysAt_InHospital_IsLeftInPeaceUntilTheySayTheyAreBack(DatabaseKind kind)
    {
        var person = await Callable.InAsync(await fixture.OnAsync(kind));
        Assert.Equal(RuleResult.Pass, await person.AskAsync(Places, ContactChannel.Call));

        await SayAsync(person, new StaysAt(person.Debtor, null, PlaceKind.Unusual, null, Today.PlusDays(5), Statement.Now));

        Assert.Equal(RuleResult.Block, await person.AskAsync(Places, ContactChannel.Call));
        var item = Assert.Single((await PageAsync(person)).Bindings);
        Assert.Equal((BindingKind.Stay, Today.PlusDays(5)), (item.Kind, item.Until!.Value));

        await person.Portal.WithAsync((PreferenceService s) => s.WithdrawAsync(new(person.Debtor, new(item.Id), "Home again."), Actor.System, Ct));
        Assert.Equal(RuleResult.Pass, await person.AskAsync(Places, ContactChannel.Call));
    }

    [SkippableTheory, EachDatabase]
    public async Task StaysAt_AnotherZone_TheClockOfThePageGoesByIt(DatabaseKind kind)
    {
        var person = await Callable.InAsync(await fixture.OnAsync(kind));

        await SayAsync(person, new StaysAt(person.Debtor, "Pacific/Honolulu", null, null, Today.PlusDays(1), Statement.Now));

        Assert.Equal("Pacific/Honolulu", Assert.Single((await PageAsync(person)).Whereabouts.Zones).Zone.Id);
    }

    [Fact]
    public async Task StaysAt_WhatCannotBe_IsRefusedAtItsField()
    {
        var person = await Callable.InAsync(await fixture.OnAsync(DatabaseKind.Sqlite));
        var stay = new StaysAt(person.Debtor, "America/Denver", null, null, Today.PlusDays(1), Statement.Now);

        Assert.Equal("Zone", await FieldAsync(person, stay with { Zone = "America/Nowhere" }));
        Assert.Equal("Zone", await FieldAsync(person, stay with { Zone = null }));
        Assert.Equal("Until", await FieldAsync(person, stay with { Until = null }));
        Assert.Equal("Until", await FieldAsync(person, stay with { Until = Today.PlusDays(-2) }));
        Assert.Equal("Until", await FieldAsync(person, stay with { Until = Today.PlusDays(93) }));
        Assert.Equal("Until", await FieldAsync(person, stay with { FirstDay = Today.PlusDays(3) }));
        Assert.Equal("FirstDay", await FieldAsync(person, stay with { Zone = null, Place = PlaceKind.Unusual, FirstDay = Today }));
        Assert.Equal("By", await FieldAsync(person, stay with { Said = Statement.Now with { By = FactSource.CreditorFile } }));
        Assert.Null((await SayAsync(person, stay with { Until = Today.PlusDays(92) })).Refusal);
    }

    private static void SetClock(Callable person, LocalDate day, int hour, int minute)
        => person.Portal.Clock.Advance(day.At(new LocalTime(hour, minute)).InZoneStrictly(DateTimeZoneProviders.Tzdb["America/New_York"]).ToInstant() - person.Portal.Clock.Now);

    private static Task<Result> SayAsync(Callable person, StaysAt stay)
        => person.Portal.WithAsync((PreferenceService s) => s.StaysAtAsync(stay, Actor.System, Ct));

    private static async Task<string> FieldAsync(Callable person, StaysAt stay) => Assert.IsType<FieldRefusal>((await SayAsync(person, stay)).Refusal).Field;

    private static async Task<DebtorPage> PageAsync(Callable person) => (await person.Portal.WithAsync((DebtorQueries q) => q.PageAsync(person.Debtor, Ct)))!;
}
