using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Settlements;
using CollectionsPortal.Domain.Tests.Plans;
using CollectionsPortal.Domain.Tests.Settlements;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using NodaTime;
using static CollectionsPortal.Domain.Tests.Affordability.StatementScenes;

namespace CollectionsPortal.Domain.Tests.Affordability;

/// <summary>Debts in pounds: their statement, their offers and their plan are in pounds, and nothing of another currency is added to them.</summary>
public sealed class PoundTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Agree_InPounds_StatementOffersAndPlanSayPounds(DatabaseKind kind)
    {
        var (portal, agent, given) = await StartAsync(kind);
        await portal.RecordAsync(InPounds(Statement(given.Debtor, 2000, 1800)));

        var told = await portal.WithAsync<AffordabilityQueries, StatementView?>(s => s.NewestAsync(given.Debtor, Ct));
        var offers = await portal.WithAsync<OfferQueries, Result<OfferSet>>(q => q.OfAsync(new(given.Debtor, [given.Account], PlanRhythm.Monthly, Today), Ct));
        var agreed = await AgreeAsync(portal, agent, given, Pounds(180));
        var above = await AgreeAsync(portal, agent, await Given.Account().OwedBy(given.Debtor).InPounds().SaveAsync(portal), Pounds(10));

        Assert.Equal("£180.00", $"{told!.Budget.Surplus}");
        Assert.Equal(["£90.00", "£135.00", "£180.00"], offers.Value.Offers.Select(o => $"{o.Instalment}"));
        Assert.Equal(("£1,000.00", "£0.00"), ($"{offers.Value.Offers[0].Total}", $"{offers.Value.Offers[2].LeftOver}"));
        var plan = (await portal.ViewAsync(agreed.Value))!;
        Assert.Equal(("£1,000.00", "£180.00", "£100.00"), ($"{plan.Total}", $"{plan.Next!.Amount}", $"{plan.Last!.Amount}"));
        Assert.Contains("£180.00 for other plans", Assert.IsType<AboveSurplus>(above.Refusal).Message, StringComparison.Ordinal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Agree_DebtsOfTwoCurrencies_IsRefusedInOnePlan(DatabaseKind kind)
    {
        var (portal, agent, given) = await StartAsync(kind);
        var dollars = await Given.Account().OwedBy(given.Debtor).SaveAsync(portal);

        var mixed = await portal.WithAsync<PlanService, Result<PlanId>>(p => p.AgreeAsync(new(given.Debtor, [given.Account, dollars.Account], Pounds(10)), agent, Ct));

        Assert.Contains("one plan for each currency", Assert.IsType<CurrenciesMixed>(mixed.Refusal).Message, StringComparison.Ordinal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Agree_AmountsInDollars_AreRefusedForPounds(DatabaseKind kind)
    {
        var (portal, agent, given) = await StartAsync(kind);

        var refused = await AgreeAsync(portal, agent, given, PlanScenes.Monthly(10));

        Assert.Equal("What is owed is in pounds. Enter the amounts in pounds.", Assert.IsType<OtherCurrency>(refused.Refusal).Message);
    }

    [SkippableTheory, EachDatabase]
    public async Task Agree_StatementInDollars_CountsForNothingInPounds(DatabaseKind kind)
    {
        var (portal, agent, given) = await StartAsync(kind);
        await portal.RecordAsync(Statement(given.Debtor, 2000, 1800));

        var byAgent = await AgreeAsync(portal, agent, given, Pounds(10));
        var allowed = await AgreeAsync(portal, await portal.HireAsync(ActorRole.Supervisor), given, Pounds(10), "Their statement in pounds is in the mail.");

        Assert.IsType<StatementInOtherCurrency>(byAgent.Refusal);
        Assert.True(allowed.IsDone);
    }

    [SkippableTheory, EachDatabase]
    public async Task Agree_NextToAPlanInDollars_NeedsASupervisor(DatabaseKind kind)
    {
        var (portal, agent, given) = await StartAsync(kind);
        var dollars = await Given.Account().OwedBy(given.Debtor).SaveAsync(portal);
        await AgreeAsync(portal, agent, dollars, PlanScenes.Monthly(20));

        Assert.IsType<PlansInOtherCurrency>((await AgreeAsync(portal, agent, given, Pounds(10))).Refusal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Record_DollarsAmongPounds_IsNoStatement(DatabaseKind kind)
    {
        var (portal, _, given) = await StartAsync(kind);

        var mixed = await portal.RecordAsync(Statement(given.Debtor, 2000, 1800) with { Shape = StatementShape.UnitedKingdom });

        Assert.Contains("One statement has one currency: enter all of it in pounds.", mixed.Refusal!.Message, StringComparison.Ordinal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Plan_InPounds_LivesInPounds(DatabaseKind kind)
    {
        var (portal, agent, given) = await StartAsync(kind);
        var plan = (await AgreeAsync(portal, agent, given, Pounds(50))).Value;

        var dollars = await portal.PayAsync(PlanScenes.Payment(given.Debtor, 50, plan));
        var pounds = await portal.PayAsync(PlanScenes.Payment(given.Debtor, 0, plan) with { Amount = new(50, Money.PoundSterling) });
        var tokens = await ChangeAsync(portal, agent, plan, new PlanChange.Token(Money.Usd(1), PlanRhythm.Monthly, Today, Today.PlusMonths(3)));
        var rest = await ChangeAsync(portal, agent, plan, new PlanChange.Nil(Today.PlusMonths(3)));

        Assert.IsType<OtherCurrency>(dollars.Refusal);
        Assert.True(pounds.IsDone, pounds.Refusal?.Message);
        Assert.IsType<OtherCurrency>(tokens.Refusal);
        Assert.True(rest.IsDone, rest.Refusal?.Message);
        Assert.Equal(950m, await portal.BalanceAsync(given.Account));
    }

    [SkippableTheory, EachDatabase]
    public async Task Settle_InPounds_OfOneCurrencyAndWithoutTheAmericanTaxForm(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await portal.PersonAsync(account => account.InPounds().Owing(2000));
        var offer = SettlementScenes.Offer(given, 1000);

        var dollars = await portal.AskAsync(offer);
        var pounds = await portal.AskAsync(offer with { Amount = new(1000, Money.PoundSterling) });

        Assert.IsType<OtherCurrency>(dollars.Refusal);
        var words = SettlementWords.Of((await portal.LineAsync(pounds.Value))!);
        Assert.Contains("£2,000.00 is owed. If you pay £1,000.00", words[0], StringComparison.Ordinal);
        Assert.DoesNotContain(words, line => line.Contains("1099-C", StringComparison.Ordinal));
    }

    /// <summary>31 August 2026 is a bank holiday in England and no holiday in the United States.</summary>
    [Theory]
    [InlineData("GBP", "2026-09-01")]
    [InlineData("USD", "2026-08-31")]
    public void Make_MovedOffHolidays_ThoseOfTheCountry(string currency, string due)
    {
        var terms = new PlanTerms(PlanRhythm.Monthly, new LocalDate(2026, 8, 31), new PlanParts.ByNumber(1)) { Adjustment = DayAdjustment.Later };

        var made = PlanSchedule.Make(terms, new Money(100, currency), Today, 120);

        Assert.Equal(due, NodaTime.Text.LocalDatePattern.Iso.Format(made.Value.First.DueOn));
    }

    private static RecordStatement InPounds(RecordStatement told) => told with
    {
        Shape = StatementShape.UnitedKingdom,
        Lines = [.. told.Lines.Select(line => line with { Amount = new(line.Amount.Amount, Money.PoundSterling) })],
    };

    private static PlanTerms Pounds(decimal amount) => new(PlanRhythm.Monthly, Today, new PlanParts.ByAmount(new(amount, Money.PoundSterling)));

    private async Task<(TestPortal Portal, Actor Agent, GivenAccount Given)> StartAsync(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        portal.Affordability = new AffordabilityOptions();
        return (portal, await portal.HireAsync(), await Given.Account().InPounds().SaveAsync(portal));
    }

    private static Task<Result<PlanId>> AgreeAsync(TestPortal portal, Actor actor, GivenAccount given, PlanTerms terms, string? because = null)
        => portal.WithAsync<PlanService, Result<PlanId>>(p => p.AgreeAsync(new(given.Debtor, [given.Account], terms) { AllowedBecause = because }, actor, Ct));

    private static Task<Result<PlanId>> ChangeAsync(TestPortal portal, Actor actor, PlanId plan, PlanChange change)
        => portal.WithAsync<PlanChanges, Result<PlanId>>(c => c.ChangeAsync(new(plan, change, Guid.NewGuid()), actor, Ct));
}
