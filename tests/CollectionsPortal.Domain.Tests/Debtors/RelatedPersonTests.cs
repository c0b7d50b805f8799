using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Tests.Contacts;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using HoldKind = CollectionsPortal.Domain.Debtors.HoldKind;

namespace CollectionsPortal.Domain.Tests.Debtors;

/// <summary>Whoever is reached at a number is judged as what they are to the debt.</summary>
public sealed class RelatedPersonTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private const string ThirdParties = "US-REGF-1006.6d-third-party";
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [InlineData(PersonRole.Spouse, RuleResult.Pass)]
    [InlineData(PersonRole.Executor, RuleResult.Pass)]
    [InlineData(PersonRole.Guardian, RuleResult.Pass)]
    [InlineData(PersonRole.Attorney, RuleResult.Pass)]
    [InlineData(PersonRole.ThirdParty, RuleResult.Block)]
    public async Task Record_TheirNumber_IsJudgedByTheirRole(PersonRole role, RuleResult expected)
    {
        var person = await Callable.InAsync(await fixture.OnAsync(DatabaseKind.Sqlite));
        Assert.Equal(RuleResult.Pass, await person.AskAsync(ThirdParties, ContactChannel.Call));

        Assert.Null((await RecordAsync(person, role)).Refusal);

        Assert.Equal(expected, await person.AskAsync(ThirdParties, ContactChannel.Call));
    }

    [SkippableTheory, EachDatabase]
    public async Task Record_AfterADeath_TheExecutorMayBeSpokenTo(DatabaseKind kind)
    {
        const string rule = "US-REGF-deceased-consumer";
        var person = await Callable.InAsync(await fixture.OnAsync(kind));
        await person.Portal.WithAsync((HoldService s) => s.PlaceAsync(new(person.Debtor, HoldKind.Deceased, null, null, null, Statement.Now), Actor.System, Ct));
        Assert.Equal(RuleResult.NeedsReview, await person.AskAsync(rule, ContactChannel.Call));

        await RecordAsync(person, PersonRole.Executor);

        Assert.Equal(RuleResult.Warn, await person.AskAsync(rule, ContactChannel.Call));
    }

    [SkippableTheory, EachDatabase]
    public async Task Record_TheirNumber_TellsNothingOfWhereTheDebtorIsAndItsCallsAreTheirs(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        var agent = await portal.HireAsync();
        await person.CallAsync(agent);
        Assert.Equal(2, (await ReadAsync(person)).Consumer.LocationSignals.Count);
        portal.Clock.Advance(Duration.FromHours(1));
        await RecordAsync(person, PersonRole.Spouse);
        portal.Clock.Advance(Duration.FromHours(1));
        await person.CallAsync(agent);

        var facts = await ReadAsync(person);

        Assert.Equal([SignalSource.Address], facts.Consumer.LocationSignals.Select(signal => signal.Source));
        Assert.Equal([RecipientRole.Consumer, RecipientRole.Spouse], facts.History.Select(call => call.Role!.Value));
        Assert.Equal([true, false], facts.History.Select(call => call.Person == facts.Consumer.Person));
    }

    [SkippableTheory, EachDatabase]
    public async Task End_NobodyKnowsWhoAnswersUntilSomebodySaysWhoseItIs(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        await RecordAsync(person, PersonRole.Spouse);
        var item = Assert.Single(await BindingsAsync(person));
        Assert.Equal((BindingKind.Around, "Husband or wife: Dana Doe"), (item.Kind, item.Words));

        await portal.WithAsync((RelatedPersonService s) => s.EndAsync(new(person.Debtor, new(item.Id), "They are divorced."), Actor.System, Ct));
        Assert.Equal(RuleResult.NeedsReview, await person.AskAsync(ThirdParties, ContactChannel.Call));
        Assert.Empty(await BindingsAsync(person));

        await portal.WithAsync((RelatedPersonService s) => s.SayWhoseAsync(new(person.Debtor, person.Phone, null), Actor.System, Ct));
        Assert.Equal(RuleResult.Pass, await person.AskAsync(ThirdParties, ContactChannel.Call));
    }

    [SkippableTheory, EachDatabase]
    public async Task SayWhose_SomebodyElsesNumberOrPerson_IsNotFound(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (person, stranger) = (await Callable.InAsync(portal), await Callable.InAsync(portal));
        await RecordAsync(stranger, PersonRole.Spouse);
        var theirs = await portal.ReadAsync(db => db.RelatedPersons.Where(p => p.DebtorId == stranger.Debtor).Select(p => p.Id).SingleAsync());

        var number = await portal.WithAsync((RelatedPersonService s) => s.SayWhoseAsync(new(person.Debtor, stranger.Phone, null), Actor.System, Ct));
        var other = await portal.WithAsync((RelatedPersonService s) => s.SayWhoseAsync(new(person.Debtor, person.Phone, theirs), Actor.System, Ct));

        Assert.IsType<NotFound>(number.Refusal);
        Assert.IsType<NotFound>(other.Refusal);
    }

    private static Task<Result> RecordAsync(Callable person, PersonRole role) => person.Portal.WithAsync((RelatedPersonService s) => s.RecordAsync(
        new(person.Debtor, "Dana Doe", role, person.Phone, Statement.Now), Actor.System, Ct));

    private static async Task<ContactSnapshot> ReadAsync(Callable person)
        => (await person.Portal.WithAsync((FactsReader reader) => reader.ReadAsync(person.Debtor, person.Portal.Clock.Now, Ct)))!;

    private static async Task<IReadOnlyList<BindingItem>> BindingsAsync(Callable person)
        => (await person.Portal.WithAsync((DebtorQueries q) => q.PageAsync(person.Debtor, Ct)))!.Bindings;
}
