using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Tests.Contacts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Debtors;

/// <summary>Each consent reaches the rule that asks for it, and only in the form, for the number and for as long as it was given.</summary>
public sealed class ConsentTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private const string Automated = "US-TCPA-64.1200a10-revocation";
    private const string Columbia = "US-DC-28-3814-electronic";
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly LocalDate Today = new(2026, 3, 10);

    [SkippableTheory, EachDatabase]
    public async Task ToTexts_Columbia_CountsOnlyFromALawfulContactAndUntilTheyStop(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal, account => account.WithDebtorIn("DC"));
        await NoticeByPostAsync(person);

        await AgreeAsync(lawful: false);
        Assert.Equal(RuleResult.NeedsReview, await person.AskAsync(Columbia, ContactChannel.Text));
        await AgreeAsync(lawful: true);
        Assert.Equal(RuleResult.Require, await person.AskAsync(Columbia, ContactChannel.Text));

        portal.Clock.Advance(Duration.FromHours(1));
        await portal.WithAsync((PreferenceService s) => s.StopPhoneAsync(new(person.Debtor, person.Phone, [ContactChannel.Text], Statement.Now), Actor.System, Ct));
        Assert.Equal(RuleResult.NeedsReview, await person.AskAsync(Columbia, ContactChannel.Text));
        Assert.Equal(2, await portal.ReadAsync(db => db.Consents.CountAsync(c => c.DebtorId == person.Debtor && c.RevokedAt != null)));

        Task<Result> AgreeAsync(bool lawful) => portal.WithAsync((ConsentService s) => s.ToTextsAsync(
            new(person.Debtor, person.Phone, Statement.Now, ConsentForm.Written, lawful), Actor.System, Ct));
    }

    [SkippableTheory, EachDatabase]
    public async Task Automated_OneNumber_IsForThatNumberAloneUntilTakenBack(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal, account => account.WithPhone("+18045550177"));
        var other = await portal.ReadAsync(db => db.DebtorPhones.Where(p => p.DebtorId == person.Debtor && p.Id != person.Phone).Select(p => p.Id).SingleAsync());

        Assert.Equal(RuleResult.Block, await AskAsync(person.Phone));
        var given = await portal.WithAsync((ConsentService s) => s.GiveAsync(
            new(person.Debtor, ConsentKind.Automated, ConsentForm.Online, true, Statement.Now) { Phone = person.Phone }, Actor.System, Ct));

        Assert.Null(given.Refusal);
        Assert.Equal((RuleResult.Pass, RuleResult.Block), (await AskAsync(person.Phone), await AskAsync(other)));
        var item = Assert.Single(await BindingsAsync(person));
        Assert.Equal((BindingKind.Consent, (ContactPoint)person.Phone), (item.Kind, item.Point!.Value));

        await portal.WithAsync((ConsentService s) => s.RevokeAsync(new(person.Debtor, new(item.Id), "no robots"), Actor.System, Ct));
        Assert.Equal(RuleResult.Block, await AskAsync(person.Phone));

        Task<RuleResult> AskAsync(DebtorPhoneId phone)
            => person.AskAsync(Automated, ContactChannel.Call, phone, proposal => proposal with { Automation = Automation.Autodialled });
    }

    [SkippableTheory, EachDatabase]
    public async Task AtWork_EmployerForbids_LiftsItWithAWarning(DatabaseKind kind)
    {
        const string rule = "US-REGF-1006.6b3-workplace";
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal, account => account.WithPhone("+18045550178", PhoneKind.Landline, PlaceKind.Work));
        var work = await portal.ReadAsync(db => db.DebtorPhones.Where(p => p.DebtorId == person.Debtor && p.Place == PlaceKind.Work).Select(p => p.Id).SingleAsync());
        await portal.WithAsync((PreferenceService s) => s.NotAtWorkAsync(new(person.Debtor, Statement.Now), Actor.System, Ct));
        Assert.Equal(RuleResult.Block, await person.AskAsync(rule, ContactChannel.Call, work));

        await portal.WithAsync((ConsentService s) => s.GiveAsync(
            new(person.Debtor, ConsentKind.AtWork, ConsentForm.Spoken, true, Statement.Now) { Accounts = [person.Account] }, Actor.System, Ct));

        Assert.Equal(RuleResult.Warn, await person.AskAsync(rule, ContactChannel.Call, work));
    }

    [SkippableTheory, EachDatabase]
    public async Task Give_WhatMakesNoSense_IsRefused(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (person, stranger) = (await Callable.InAsync(portal), await Callable.InAsync(portal));

        var nowhere = await GiveAsync(new(person.Debtor, ConsentKind.Automated, ConsentForm.Spoken, true, Statement.Now));
        var theirs = await GiveAsync(new(person.Debtor, ConsentKind.Automated, ConsentForm.Spoken, true, Statement.Now) { Phone = stranger.Phone });
        var fromFile = await GiveAsync(new(person.Debtor, ConsentKind.AtWork, ConsentForm.Spoken, true, Statement.Now with { By = FactSource.CreditorFile }));

        Assert.Equal("Point", Assert.IsType<FieldRefusal>(nowhere.Refusal).Field);
        Assert.IsType<NotFound>(theirs.Refusal);
        Assert.Equal("By", Assert.IsType<FieldRefusal>(fromFile.Refusal).Field);

        Task<Result> GiveAsync(GiveConsent command) => portal.WithAsync((ConsentService s) => s.GiveAsync(command, Actor.System, Ct));
    }

    private static async Task NoticeByPostAsync(Callable person)
    {
        var form = (await person.Portal.WithAsync((AccountQueries q) => q.FactsAsync(person.Debtor, person.Account, Ct)))!;
        var saved = await person.Portal.WithAsync((AccountFactsService s) => s.SaveAsync(
            new(person.Debtor, person.Account, form.Facts with { StateNoticeMailedOn = Today.PlusDays(-3) }, null, form.Version), Actor.System, Ct));
        Assert.Null(saved.Refusal);
    }

    private static async Task<IReadOnlyList<BindingItem>> BindingsAsync(Callable person)
        => (await person.Portal.WithAsync((DebtorQueries q) => q.PageAsync(person.Debtor, Ct)))!.Bindings;
}
