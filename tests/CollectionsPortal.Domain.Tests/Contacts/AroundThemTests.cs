using CollectionsPortal.Compliance;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Contacts;

/// <summary>What may be said to somebody around the debtor, and what they themselves want.</summary>
public sealed class AroundThemTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private const string ThirdParties = "US-REGF-1006.6d-third-party";
    private const string Media = "US-REGF-1006.14h-prohibited-media";
    private const string Cease = "US-REGF-1006.6c-cease";
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly LocalDate Today = new(2026, 3, 10);

    [SkippableTheory, EachDatabase]
    public async Task SpeakWith_ThirdPerson_MayBeSpokenToUntilTheLastDay(DatabaseKind kind)
    {
        var (person, other) = await WithAsync(kind, PersonRole.ThirdParty);
        Assert.Equal(RuleResult.Block, await person.AskAsync(ThirdParties, ContactChannel.Call));

        Assert.Null((await AgreeAsync(person, other, lawful: false)).Refusal);
        Assert.Equal(RuleResult.Block, await person.AskAsync(ThirdParties, ContactChannel.Call));

        Assert.Null((await AgreeAsync(person, other, lawful: true, Today.PlusDays(1))).Refusal);
        Assert.Equal(RuleResult.Warn, await person.AskAsync(ThirdParties, ContactChannel.Call));
        person.Portal.Clock.Advance(Duration.FromDays(1));
        Assert.Equal(RuleResult.Warn, await person.AskAsync(ThirdParties, ContactChannel.Call));
        person.Portal.Clock.Advance(Duration.FromDays(1));
        Assert.Equal(RuleResult.Block, await person.AskAsync(ThirdParties, ContactChannel.Call));
    }

    [SkippableTheory, EachDatabase]
    public async Task SpeakWith_TakenBack_NobodyHearsAWordAgain(DatabaseKind kind)
    {
        var (person, other) = await WithAsync(kind, PersonRole.ThirdParty);
        await AgreeAsync(person, other, lawful: true);
        Assert.Equal(RuleResult.Warn, await person.AskAsync(ThirdParties, ContactChannel.Call));
        var item = Assert.Single((await PageAsync(person)).Bindings, item => item.Kind == BindingKind.Consent);
        Assert.Equal("Speaking with Dana Doe: yes", item.Words);

        await person.Portal.WithAsync((ConsentService s) => s.RevokeAsync(new(person.Debtor, new(item.Id), "Not with her."), Actor.System, Ct));

        Assert.Equal(RuleResult.Block, await person.AskAsync(ThirdParties, ContactChannel.Call));
    }

    [SkippableTheory, EachDatabase]
    public async Task SpeakWith_SomebodyElse_DoesNotCoverThisOne(DatabaseKind kind)
    {
        var (person, _) = await WithAsync(kind, PersonRole.ThirdParty);
        var another = await RecordAsync(person, "Uncle Doe", PersonRole.ThirdParty, point: null);

        await AgreeAsync(person, another, lawful: true);

        Assert.Equal(RuleResult.Block, await person.AskAsync(ThirdParties, ContactChannel.Call));
    }

    [Fact]
    public async Task Give_WhatCannotBe_IsRefused()
    {
        var (person, other) = await WithAsync(DatabaseKind.Sqlite, PersonRole.ThirdParty);
        var (_, stranger) = await WithAsync(DatabaseKind.Sqlite, PersonRole.ThirdParty);

        Assert.IsType<NotFound>((await AgreeAsync(person, stranger, lawful: true)).Refusal);
        Assert.Equal("Until", Assert.IsType<FieldRefusal>((await AgreeAsync(person, other, lawful: true, Today.PlusDays(-1))).Refusal).Field);
        var none = await person.Portal.WithAsync((ConsentService s) => s.GiveAsync(new(person.Debtor, ConsentKind.SpeakWith, ConsentForm.Spoken, true, Statement.Now), Actor.System, Ct));
        Assert.Equal("Person", Assert.IsType<FieldRefusal>(none.Refusal).Field);
    }

    [SkippableTheory, EachDatabase]
    public async Task StopMediaOf_ASpouse_BindsForThemAndNotForTheDebtor(DatabaseKind kind)
    {
        var (person, spouse) = await WithAsync(kind, PersonRole.Spouse, ofTheirs: "+18045550143");
        Assert.Equal((RuleResult.Pass, RuleResult.Pass), await AskBothAsync());

        var said = await person.Portal.WithAsync((PreferenceService s) => s.StopMediaOfAsync(new(person.Debtor, spouse, [ContactChannel.Call], true, Statement.Now), Actor.System, Ct));

        Assert.Null(said.Refusal);
        Assert.Equal((RuleResult.Pass, RuleResult.Block), await AskBothAsync());
        var item = Assert.Single((await PageAsync(person)).Bindings, item => item.Kind == BindingKind.Medium);
        Assert.Equal("Dana Doe: no calls", item.Words);
        await person.Portal.WithAsync((PreferenceService s) => s.WithdrawAsync(new(person.Debtor, new(item.Id), "It is fine again."), Actor.System, Ct));
        Assert.Equal((RuleResult.Pass, RuleResult.Pass), await AskBothAsync());

        async Task<(RuleResult Debtor, RuleResult Spouse)> AskBothAsync()
            => (await person.AskAsync(Media, ContactChannel.Call, person.Phone), await person.AskAsync(Media, ContactChannel.Call, await PhoneOfAsync(person, spouse)));
    }

    [SkippableTheory, EachDatabase]
    public async Task InWriting_FromASpouse_BindsAsTheirOwnWouldAndFromAStrangerIsRefused(DatabaseKind kind)
    {
        var (person, spouse) = await WithAsync(kind, PersonRole.Spouse, ofTheirs: "+18045550144");
        var neighbour = await RecordAsync(person, "N. Neighbour", PersonRole.ThirdParty, point: null);

        var refused = await person.Portal.WithAsync((CeaseService s) => s.InWritingAsync(new(person.Debtor, null, Statement.Now) { Person = neighbour }, Actor.System, Ct));
        Assert.Equal("Person", Assert.IsType<FieldRefusal>(refused.Refusal).Field);
        Assert.Equal(RuleResult.Pass, await person.AskAsync(Cease, ContactChannel.Call, person.Phone));

        await person.Portal.WithAsync((CeaseService s) => s.InWritingAsync(new(person.Debtor, null, Statement.Now) { Person = spouse }, Actor.System, Ct));

        Assert.Equal(RuleResult.Block, await person.AskAsync(Cease, ContactChannel.Call, person.Phone));
    }

    private async Task<(Callable Person, RelatedPersonId Other)> WithAsync(DatabaseKind kind, PersonRole role, string? ofTheirs = null)
    {
        var person = await Callable.InAsync(await fixture.OnAsync(kind), account => ofTheirs is null ? account : account.WithPhone(ofTheirs));
        var point = ofTheirs is null ? person.Phone : await person.Portal.ReadAsync(db => db.DebtorPhones.Where(p => p.DebtorId == person.Debtor && p.Id != person.Phone).Select(p => p.Id).SingleAsync());
        return (person, await RecordAsync(person, "Dana Doe", role, point));
    }

    private static async Task<RelatedPersonId> RecordAsync(Callable person, string name, PersonRole role, ContactPoint? point)
    {
        await person.Portal.WithAsync((RelatedPersonService s) => s.RecordAsync(new(person.Debtor, name, role, point, Statement.Now), Actor.System, Ct));
        return await person.Portal.ReadAsync(db => db.RelatedPersons.Where(p => p.DebtorId == person.Debtor && p.Name == name).Select(p => p.Id).SingleAsync());
    }

    private static Task<DebtorPhoneId> PhoneOfAsync(Callable person, RelatedPersonId other)
        => person.Portal.ReadAsync(db => db.DebtorPhones.Where(p => p.DebtorId == person.Debtor && p.BelongsToId == other).Select(p => p.Id).SingleAsync());

    private static Task<Result> AgreeAsync(Callable person, RelatedPersonId with, bool lawful, LocalDate? until = null) => person.Portal.WithAsync((ConsentService s) => s.GiveAsync(
        new(person.Debtor, ConsentKind.SpeakWith, ConsentForm.Spoken, lawful, Statement.Now) { Person = with, Until = until }, Actor.System, Ct));

    private static async Task<DebtorPage> PageAsync(Callable person) => (await person.Portal.WithAsync((DebtorQueries q) => q.PageAsync(person.Debtor, Ct)))!;
}
