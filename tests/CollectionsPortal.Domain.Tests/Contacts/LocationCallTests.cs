using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Contacts;

/// <summary>A third person is asked once where the debtor is, and again only for the reasons that the law knows (12 CFR 1006.10).</summary>
public sealed class LocationCallTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Request_ThirdPerson_OnceAndAgainOnlyWhenTheyAskForIt(DatabaseKind kind)
    {
        var (person, sister) = await WithSisterAsync(kind);
        var agent = await person.Portal.HireAsync();
        var first = (await AskWhereAsync(person, agent)).Value;
        Assert.True(first.IsPermitted);
        await person.CloseAsync(first.Attempt!.Value, new AttemptEnding { Outcome = ContactOutcome.ReachedConsumer }, agent);
        person.Portal.Clock.Advance(Duration.FromDays(8));

        Assert.Equal(Verdict.NeedsReview, (await AskWhereAsync(person, agent)).Value.Decision.Verdict);
        Assert.Null((await AgainAsync(person, sister, AskAgainReason.TheyAskedUs, agent)).Refusal);
        person.Portal.Clock.Advance(Duration.FromMinutes(1));
        var second = (await AskWhereAsync(person, agent)).Value;
        Assert.True(second.IsPermitted);

        await person.CloseAsync(second.Attempt!.Value, new AttemptEnding { Outcome = ContactOutcome.ReachedConsumer }, agent);
        person.Portal.Clock.Advance(Duration.FromDays(8));
        Assert.Equal(Verdict.NeedsReview, (await AskWhereAsync(person, agent)).Value.Decision.Verdict);
    }

    [SkippableTheory, EachDatabase]
    public async Task Request_ThirdPerson_IsKeptAsWhatItWasAndToWhom(DatabaseKind kind)
    {
        var (person, sister) = await WithSisterAsync(kind);
        var agent = await person.Portal.HireAsync();

        var answer = (await AskWhereAsync(person, agent)).Value;
        await person.CloseAsync(answer.Attempt!.Value, new AttemptEnding { Outcome = ContactOutcome.ReachedConsumer }, agent);

        Assert.Equal(ContactPurpose.LocationInformation, await person.Portal.ReadAsync(db => db.ContactAttempts.Where(a => a.Id == answer.Attempt).Select(a => a.Purpose).SingleAsync()));
        var facts = (await person.Portal.WithAsync((FactsReader r) => r.ReadAsync(person.Debtor, person.Portal.Clock.Now, Ct)))!;
        var kept = Assert.Single(facts.History);
        Assert.Equal((FactKeys.Of(sister), RecipientRole.ThirdParty, ContactPurpose.LocationInformation), (kept.Person, kept.Role!.Value, kept.Purpose));

        // Nothing of a debt was said, so no notice falls due from it.
        Assert.Null(Assert.Single(facts.Debts).InitialCommunicationOn);
    }

    [SkippableTheory, EachDatabase]
    public async Task Request_AnsweredWrong_TakesASupervisor(DatabaseKind kind)
    {
        var (person, sister) = await WithSisterAsync(kind);

        Assert.IsType<SupervisorNeeded>((await AgainAsync(person, sister, AskAgainReason.TheyKnowBetter, await person.Portal.HireAsync())).Refusal);
        Assert.Null((await AgainAsync(person, sister, AskAgainReason.TheyKnowBetter, await person.Portal.HireAsync(ActorRole.Supervisor))).Refusal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Request_TheDebtorThemselves_IsRefused(DatabaseKind kind)
    {
        var person = await Callable.InAsync(await fixture.OnAsync(kind));

        var asked = await AskWhereAsync(person, await person.Portal.HireAsync());

        Assert.IsType<NobodyToAsk>(asked.Refusal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Options_ThirdPerson_OffersTheQuestionAndNothingElse(DatabaseKind kind)
    {
        var (person, _) = await WithSisterAsync(kind);

        var options = (await person.OptionsAsync())!.Options;

        var call = options.Single(option => option.Channel == ContactChannel.Call);
        Assert.Equal((Verdict.Permitted, ContactPurpose.LocationInformation, "May be asked where they are"), (call.Verdict, call.Purpose, call.Headline));
        Assert.Equal(Verdict.No, options.Single(option => option.Channel == ContactChannel.Text).Verdict);
    }

    [SkippableTheory, EachDatabase]
    public async Task Request_AnAttorneyIsKnown_NobodyIsAsked(DatabaseKind kind)
    {
        var (person, _) = await WithSisterAsync(kind);
        await person.Portal.WithAsync((RepresentationService s) => s.RecordAsync(new(person.Debtor, new Lawyer("R. Roe", "1 Court Square"), null, Statement.Now), Actor.System, Ct));

        Assert.Equal(Verdict.No, (await AskWhereAsync(person, await person.Portal.HireAsync())).Value.Decision.Verdict);
    }

    private async Task<(Callable Person, RelatedPersonId Sister)> WithSisterAsync(DatabaseKind kind)
    {
        var person = await Callable.InAsync(await fixture.OnAsync(kind));
        await person.Portal.WithAsync((RelatedPersonService s) => s.RecordAsync(new(person.Debtor, "Sam Doe", PersonRole.ThirdParty, person.Phone, Statement.Now), Actor.System, Ct));
        return (person, await person.Portal.ReadAsync(db => db.RelatedPersons.Where(p => p.DebtorId == person.Debtor).Select(p => p.Id).SingleAsync()));
    }

    private static Task<Result<GateAnswer>> AskWhereAsync(Callable person, Actor agent)
        => person.AskAsync(person.Request() with { Purpose = ContactPurpose.LocationInformation }, agent);

    private static Task<Result> AgainAsync(Callable person, RelatedPersonId other, AskAgainReason reason, Actor by)
        => person.Portal.WithAsync((RelatedPersonService s) => s.LetAskAgainAsync(new(person.Debtor, other, reason, "She said so."), by, Ct));
}
