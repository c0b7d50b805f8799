using CollectionsPortal.Compliance;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Tests.Contacts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Debtors;

/// <summary>Each kind of hold reaches the rule that asks for it, from its first day to its last.</summary>
public sealed class HoldTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly LocalDate Today = new(2026, 3, 10);

    public static TheoryData<HoldKind, string, RuleResult> Kinds => new()
    {
        { HoldKind.Bankruptcy, "US-BK-automatic-stay", RuleResult.Block },
        { HoldKind.Deceased, "US-REGF-deceased-consumer", RuleResult.NeedsReview },
        { HoldKind.ActiveDuty, "US-SCRA", RuleResult.Warn },
        { HoldKind.Bereavement, "HOUSE-bereavement", RuleResult.Block },
        { HoldKind.CharityCare, "HOUSE-agency-hold", RuleResult.Block },
        { HoldKind.DebtAdvice, "HOUSE-agency-hold", RuleResult.Block },
        { HoldKind.MentalCapacity, "HOUSE-agency-hold", RuleResult.Block },
        { HoldKind.BreathingSpace, "HOUSE-agency-hold", RuleResult.Block },
        { HoldKind.MentalHealthCrisis, "HOUSE-agency-hold", RuleResult.Block },
        { HoldKind.WrongPerson, "HOUSE-agency-hold", RuleResult.Block },
        { HoldKind.Other, "HOUSE-agency-hold", RuleResult.Block },
        { HoldKind.SupportNeeds, "HOUSE-agency-hold", RuleResult.Pass },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Place_Kind_ReachesItsRule(HoldKind hold, string rule, RuleResult expected)
    {
        var person = await Callable.InAsync(await fixture.OnAsync(DatabaseKind.Sqlite));

        await PlaceAsync(person, hold);

        Assert.Equal(expected, await person.AskAsync(rule, ContactChannel.Call));
    }

    [SkippableTheory, EachDatabase]
    public async Task CharityCare_Washington_IsLawThere(DatabaseKind kind)
    {
        var person = await Callable.InAsync(await fixture.OnAsync(kind), account => account.WithDebtorIn("WA").OfKind(Domain.Accounts.DebtKind.Medical));

        await PlaceAsync(person, HoldKind.CharityCare);

        Assert.Equal(RuleResult.Block, await person.AskAsync("US-WA-19.16.250-28-29", ContactChannel.Call));
    }

    [SkippableTheory, EachDatabase]
    public async Task Place_WithFirstAndLastDay_BindsFromTheOneToTheOther(DatabaseKind kind)
    {
        const string rule = "HOUSE-agency-hold";
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);

        var placed = await PlaceAsync(person, HoldKind.Other, Today.PlusDays(2), Today.PlusDays(3), FactSource.ThirdParty);

        Assert.Null(placed.Refusal);
        Assert.Equal(RuleResult.Pass, await person.AskAsync(rule, ContactChannel.Call));
        portal.Clock.Advance(Duration.FromDays(2));
        Assert.Equal(RuleResult.Block, await person.AskAsync(rule, ContactChannel.Call));
        portal.Clock.Advance(Duration.FromDays(2));
        Assert.Equal(RuleResult.Pass, await person.AskAsync(rule, ContactChannel.Call));
        Assert.Equal(FactSource.ThirdParty, await portal.ReadAsync(db => db.Holds.Where(h => h.DebtorId == person.Debtor).Select(h => h.Source).SingleAsync()));
    }

    [SkippableTheory, EachDatabase]
    public async Task Bereavement_EndsByItselfAfterThirtyDays(DatabaseKind kind)
    {
        const string rule = "HOUSE-bereavement";
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);

        await PlaceAsync(person, HoldKind.Bereavement);

        portal.Clock.Advance(Duration.FromDays(29));
        Assert.Equal(RuleResult.Block, await person.AskAsync(rule, ContactChannel.Call));
        portal.Clock.Advance(Duration.FromDays(1));
        Assert.Equal(RuleResult.Pass, await person.AskAsync(rule, ContactChannel.Call));
        Assert.Empty((await portal.WithAsync((DebtorQueries q) => q.PageAsync(person.Debtor, Ct)))!.Bindings);
    }

    [SkippableTheory, EachDatabase]
    public async Task Place_WhatCannotBe_IsRefusedAtItsField(DatabaseKind kind)
    {
        var person = await Callable.InAsync(await fixture.OnAsync(kind));

        Assert.Equal("Until", FieldOf(await PlaceAsync(person, HoldKind.Other, Today.PlusDays(3), Today.PlusDays(2))));
        Assert.Equal("Since", FieldOf(await PlaceAsync(person, HoldKind.Other, Today.PlusDays(400))));
        Assert.Equal("Since", FieldOf(await PlaceAsync(person, HoldKind.Bereavement, Today.PlusDays(-9))));
    }

    [SkippableTheory, EachDatabase]
    public async Task MoveEnd_Later_BindsLongerAndIsWrittenDown(DatabaseKind kind)
    {
        const string rule = "HOUSE-agency-hold";
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        var agent = await portal.HireAsync();
        await PlaceAsync(person, HoldKind.Other, until: Today);

        Assert.Null((await MoveAsync(person, Today.PlusDays(2), agent)).Refusal);

        portal.Clock.Advance(Duration.FromDays(2));
        Assert.Equal(RuleResult.Block, await person.AskAsync(rule, ContactChannel.Call));
        portal.Clock.Advance(Duration.FromDays(1));
        Assert.Equal(RuleResult.Pass, await person.AskAsync(rule, ContactChannel.Call));
        var entry = await portal.ReadAsync(db => db.AuditEntries.Where(e => e.Action == AuditAction.HoldEndMoved).OrderByDescending(e => e.Id).FirstAsync());
        Assert.Equal("Other: 2026-03-10 to 2026-03-12: The court says so.", entry.Details);
    }

    [SkippableTheory, EachDatabase]
    public async Task MoveEnd_Earlier_TakesASupervisor(DatabaseKind kind)
    {
        const string rule = "HOUSE-agency-hold";
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        await PlaceAsync(person, HoldKind.Other);

        Assert.IsType<SupervisorNeeded>((await MoveAsync(person, Today.PlusDays(1), await portal.HireAsync())).Refusal);
        Assert.Null((await MoveAsync(person, Today.PlusDays(1), await portal.HireAsync(ActorRole.Supervisor))).Refusal);

        portal.Clock.Advance(Duration.FromDays(2));
        Assert.Equal(RuleResult.Pass, await person.AskAsync(rule, ContactChannel.Call));
        Assert.Equal("Until", FieldOf(await MoveAsync(person, null, await portal.HireAsync())));
    }

    [SkippableTheory, EachDatabase]
    public async Task MoveEnd_WhatCannotBe_IsRefused(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        await PlaceAsync(person, HoldKind.Other, Today.PlusDays(3), Today.PlusDays(5));
        var supervisor = await portal.HireAsync(ActorRole.Supervisor);

        Assert.Equal("Until", FieldOf(await MoveAsync(person, Today.PlusDays(-1), supervisor)));
        Assert.Equal("Until", FieldOf(await MoveAsync(person, Today.PlusDays(2), supervisor)));
        Assert.Equal("Reason", FieldOf(await MoveAsync(person, Today.PlusDays(9), supervisor, " ")));
    }

    private static async Task<Result> MoveAsync(Callable person, LocalDate? until, Actor by, string reason = "The court says so.")
    {
        var hold = await person.Portal.ReadAsync(db => db.Holds.Where(h => h.DebtorId == person.Debtor).Select(h => h.Id).SingleAsync());
        return await person.Portal.WithAsync((HoldService s) => s.MoveEndAsync(new(person.Debtor, hold, until, reason), by, Ct));
    }

    private static string FieldOf(Result refused) => Assert.IsType<FieldRefusal>(refused.Refusal).Field;

    private static Task<Result> PlaceAsync(Callable person, HoldKind kind, LocalDate? since = null, LocalDate? until = null, FactSource by = FactSource.Person)
        => person.Portal.WithAsync((HoldService s) => s.PlaceAsync(new(person.Debtor, kind, until, null, null, Statement.Now with { By = by }, since), Actor.System, Ct));
}
