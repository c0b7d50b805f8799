using CollectionsPortal.Compliance;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Tests.Contacts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Debtors;

/// <summary>What came of turning to an attorney reaches the rule about attorneys.</summary>
public sealed class LawyerStepTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private const string Rule = "US-REGF-1006.6b2-attorney";
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly Lawyer Roe = new("R. Roe", "1 Court Square, Richmond VA");

    [SkippableTheory, EachDatabase]
    public async Task Note_TheyAgree_LiftsTheBanUntilTheyTakeItBack(DatabaseKind kind)
    {
        var person = await RepresentedAsync(kind, Roe);
        Assert.Equal(RuleResult.Block, await person.AskAsync(Rule, ContactChannel.Call));

        Assert.Null((await NoteAsync(person, LawyerStep.AgreesToContact)).Refusal);
        Assert.Equal(RuleResult.Warn, await person.AskAsync(Rule, ContactChannel.Call));
        Assert.Contains("direct contact agreed", Assert.Single((await PageAsync(person)).Bindings).Words, StringComparison.Ordinal);

        await NoteAsync(person, LawyerStep.NoMoreContact);
        Assert.Equal(RuleResult.Block, await person.AskAsync(Rule, ContactChannel.Call));
    }

    [SkippableTheory, EachDatabase]
    public async Task Note_TheyKeepSilent_AsksASupervisorAfterThirtyDaysAndNotBefore(DatabaseKind kind)
    {
        var person = await RepresentedAsync(kind, Roe);
        var supervisor = await person.Portal.HireAsync(ActorRole.Supervisor);
        Assert.Equal("Step", Assert.IsType<FieldRefusal>((await NoteAsync(person, LawyerStep.Silent, supervisor)).Refusal).Field);
        await NoteAsync(person, LawyerStep.Asked);

        person.Portal.Clock.Advance(Duration.FromDays(30) - Duration.FromSeconds(1));
        Assert.Equal(RuleResult.Block, await person.AskAsync(Rule, ContactChannel.Call));
        Assert.Equal("Step", Assert.IsType<FieldRefusal>((await NoteAsync(person, LawyerStep.Silent, supervisor)).Refusal).Field);

        person.Portal.Clock.Advance(Duration.FromSeconds(1));
        Assert.Equal(RuleResult.NeedsReview, await person.AskAsync(Rule, ContactChannel.Call));
        Assert.IsType<SupervisorNeeded>((await NoteAsync(person, LawyerStep.Silent)).Refusal);
        Assert.Null((await NoteAsync(person, LawyerStep.Silent, supervisor)).Refusal);
        Assert.Equal(RuleResult.Warn, await person.AskAsync(Rule, ContactChannel.Call));

        await NoteAsync(person, LawyerStep.Answered);
        Assert.Equal(RuleResult.Block, await person.AskAsync(Rule, ContactChannel.Call));
    }

    [SkippableTheory, EachDatabase]
    public async Task Note_NotToBeFound_WaitsForJudgmentUntilTheyAreKnown(DatabaseKind kind)
    {
        var person = await RepresentedAsync(kind, new Lawyer());
        Assert.Null(await KnownAsync(person));

        Assert.Null((await NoteAsync(person, LawyerStep.NotToBeFound)).Refusal);
        Assert.False(await KnownAsync(person));
        Assert.Equal(RuleResult.NeedsReview, await person.AskAsync(Rule, ContactChannel.Call));

        var id = await IdAsync(person);
        await person.Portal.WithAsync((RepresentationService s) => s.IdentifyAsync(new(person.Debtor, id, Roe), Actor.System, Ct));
        Assert.True(await KnownAsync(person));
        Assert.Equal(RuleResult.Block, await person.AskAsync(Rule, ContactChannel.Call));
        Assert.Equal("Step", Assert.IsType<FieldRefusal>((await NoteAsync(person, LawyerStep.NotToBeFound)).Refusal).Field);
    }

    [SkippableTheory, EachDatabase]
    public async Task Note_SomebodyElsesLawyer_IsNotFound(DatabaseKind kind)
    {
        var (person, stranger) = (await RepresentedAsync(kind, Roe), await RepresentedAsync(kind, Roe));
        var theirs = await IdAsync(stranger);

        var noted = await person.Portal.WithAsync((RepresentationService s) => s.NoteStepAsync(new(person.Debtor, theirs, LawyerStep.AgreesToContact, Statement.Now), Actor.System, Ct));

        Assert.IsType<NotFound>(noted.Refusal);
        Assert.Equal(RuleResult.Block, await stranger.AskAsync(Rule, ContactChannel.Call));
    }

    private async Task<Callable> RepresentedAsync(DatabaseKind kind, Lawyer lawyer)
    {
        var person = await Callable.InAsync(await fixture.OnAsync(kind));
        await person.Portal.WithAsync((RepresentationService s) => s.RecordAsync(new(person.Debtor, lawyer, null, Statement.Now), Actor.System, Ct));
        return person;
    }

    private static Task<RepresentationId> IdAsync(Callable person)
        => person.Portal.ReadAsync(db => db.Representations.Where(r => r.DebtorId == person.Debtor).Select(r => r.Id).SingleAsync());

    private static async Task<Result> NoteAsync(Callable person, LawyerStep step, Actor? by = null)
    {
        var id = await IdAsync(person);
        var actor = by ?? await person.Portal.HireAsync();
        return await person.Portal.WithAsync((RepresentationService s) => s.NoteStepAsync(new(person.Debtor, id, step, Statement.Now), actor, Ct));
    }

    private static async Task<bool?> KnownAsync(Callable person)
        => Assert.Single((await person.Portal.WithAsync((FactsReader r) => r.ReadAsync(person.Debtor, person.Portal.Clock.Now, Ct)))!.Consumer.Representations).AttorneyKnown;

    private static async Task<DebtorPage> PageAsync(Callable person) => (await person.Portal.WithAsync((DebtorQueries q) => q.PageAsync(person.Debtor, Ct)))!;
}
