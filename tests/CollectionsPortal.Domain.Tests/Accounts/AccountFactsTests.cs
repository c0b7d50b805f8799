using CollectionsPortal.Compliance;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Tests.Contacts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Accounts;

/// <summary>What is noted of an account changes the answer of the rule that asks for it; what is not noted stays unknown there.</summary>
public sealed class AccountFactsTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly LocalDate Today = new(2026, 3, 10);

    [SkippableTheory, EachDatabase]
    public async Task DocumentsInHand_Columbia_DecidesWhetherThereIsAnyCollection(DatabaseKind kind)
    {
        const string rule = "US-DC-28-3814-other";
        var person = await InAsync(kind, "DC");

        Assert.Equal(RuleResult.NeedsReview, await person.AskAsync(rule, ContactChannel.Call));
        await NoteAsync(person, f => f with { DocumentsInHand = false });
        Assert.Equal(RuleResult.Block, await person.AskAsync(rule, ContactChannel.Call));
        await NoteAsync(person, f => f with { DocumentsInHand = true });
        Assert.Equal(RuleResult.Pass, await person.AskAsync(rule, ContactChannel.Call));
        await NoteAsync(person, f => f with { DocumentsAskedOn = Today });
        Assert.Equal(RuleResult.Block, await person.AskAsync(rule, ContactChannel.Call));
        await NoteAsync(person, f => f with { DocumentsSentOn = Today });
        Assert.Equal(RuleResult.Pass, await person.AskAsync(rule, ContactChannel.Call));
        await NoteAsync(person, _ => AccountFacts.NothingNoted);
        Assert.Equal(RuleResult.NeedsReview, await person.AskAsync(rule, ContactChannel.Call));
    }

    [SkippableTheory, EachDatabase]
    public async Task StateNotice_Columbia_ComesBeforeAnyElectronicMessage(DatabaseKind kind)
    {
        const string rule = "US-DC-28-3814-electronic";
        var person = await InAsync(kind, "DC");

        Assert.Equal(RuleResult.Block, await person.AskAsync(rule, ContactChannel.Text));
        await NoteAsync(person, f => f with { StateNoticeMailedOn = Today.PlusDays(-1) });

        Assert.Equal(RuleResult.NeedsReview, await person.AskAsync(rule, ContactChannel.Text));
    }

    [SkippableTheory, EachDatabase]
    public async Task ChargedOff_NewYorkAfterADispute_OnlyAKnownNoLetsCollectionGoOn(DatabaseKind kind)
    {
        const string rule = "US-NY-23NYCRR1-substantiation";
        var person = await InAsync(kind, "NY");
        await person.Portal.WithAsync((DisputeService s) => s.RecordAsync(
            new(person.Debtor, person.Account, RequestForm.Oral, DisputeReason.AmountWrong, null, Statement.Now), Actor.System, Ct));

        Assert.Equal(RuleResult.Block, await person.AskAsync(rule, ContactChannel.Call));
        await NoteAsync(person, f => f with { ChargedOff = false });
        Assert.Equal(RuleResult.Pass, await person.AskAsync(rule, ContactChannel.Call));
        await NoteAsync(person, f => f with { ChargedOff = true }, chargedOffOn: Today.PlusDays(-400));
        Assert.Equal(RuleResult.Block, await person.AskAsync(rule, ContactChannel.Call));
    }

    [SkippableTheory, EachDatabase]
    public async Task Limitation_California_WarnsUntilTheDayIsKnown(DatabaseKind kind)
    {
        const string rule = "US-CA-Rosenthal";
        var person = await InAsync(kind, "CA");

        Assert.Equal(RuleResult.Warn, await person.AskAsync(rule, ContactChannel.Letter));
        await NoteAsync(person, f => f with { LimitationEndsOn = Today, LimitationSource = "Counsel" });
        Assert.Equal(RuleResult.Pass, await person.AskAsync(rule, ContactChannel.Letter));
        await NoteAsync(person, f => f with { LimitationEndsOn = Today.PlusDays(-2), LimitationSource = "Counsel" });
        Assert.Equal(RuleResult.Require, await person.AskAsync(rule, ContactChannel.Letter));
        Assert.Equal("Too old to sue for", Assert.Single(await BindingsAsync(person)).Words);
    }

    [SkippableTheory, EachDatabase]
    public async Task Statement_WashingtonMedical_IsOwedUntilSent(DatabaseKind kind)
    {
        const string rule = "US-WA-19.16.250-28-29";
        var person = await Callable.InAsync(await fixture.OnAsync(kind), account => account.WithDebtorIn("WA").OfKind(DebtKind.Medical));

        await NoteAsync(person, f => f with { StatementAskedOn = Today });
        Assert.Equal(RuleResult.Block, await person.AskAsync(rule, ContactChannel.Call));
        Assert.Equal("Asked for an itemized statement", Assert.Single(await BindingsAsync(person)).Words);
        await NoteAsync(person, f => f with { StatementSentOn = Today });

        Assert.Equal(RuleResult.Pass, await person.AskAsync(rule, ContactChannel.Call));
        Assert.Empty(await BindingsAsync(person));
    }

    [SkippableTheory, EachDatabase]
    public async Task Save_WhatCannotBe_IsRefusedAtItsField(DatabaseKind kind)
    {
        var person = await InAsync(kind, "VA");
        (AccountFacts Facts, LocalDate? ChargedOffOn, string Field)[] wrong =
        [
            (new() { StateNoticeMailedOn = Today.PlusDays(1) }, null, nameof(AccountFacts.StateNoticeMailedOn)),
            (new() { DocumentsSentOn = Today }, null, nameof(AccountFacts.DocumentsSentOn)),
            (new() { StatementAskedOn = Today, StatementSentOn = Today.PlusDays(-1) }, null, nameof(AccountFacts.StatementSentOn)),
            (new() { LimitationEndsOn = Today }, null, nameof(AccountFacts.LimitationSource)),
            (new() { ChargedOff = false }, Today, nameof(AccountFacts.ChargedOff)),
            (new(), Today.PlusDays(1), nameof(Account.ChargedOffOn)),
        ];

        foreach (var (facts, chargedOffOn, field) in wrong)
        {
            var refused = await SaveAsync(person, facts, chargedOffOn);
            Assert.Equal(field, Assert.IsType<FieldRefusal>(refused.Refusal).Field);
        }
    }

    [SkippableTheory, EachDatabase]
    public async Task Save_Changes_AreInTheHistoryAndTheSecondOfTwoEditsIsRefused(DatabaseKind kind)
    {
        var person = await InAsync(kind, "VA");
        var form = await ReadAsync(person);

        await SaveAsync(person, new() { DocumentsInHand = true }, Today.PlusDays(-30));
        var second = await person.Portal.WithAsync((AccountFactsService s) => s.SaveAsync(
            new(person.Debtor, person.Account, new() { DocumentsInHand = false }, null, form.Version), Actor.System, Ct));

        Assert.IsType<ChangedMeanwhile>(second.Refusal);
        var audited = await person.Portal.ReadAsync(db => db.AuditEntries.Where(e => e.Action == AuditAction.AccountChanged).OrderByDescending(e => e.Id).Select(e => e.Details).FirstAsync());
        Assert.Equal("documents in hand: yes; charged off on: 2026-02-08", audited);
    }

    [SkippableTheory, EachDatabase]
    public async Task Save_SomebodyElsesAccount_IsNotFound(DatabaseKind kind)
    {
        var (person, other) = (await InAsync(kind, "VA"), await InAsync(kind, "VA"));
        var form = await ReadAsync(other);

        var refused = await person.Portal.WithAsync((AccountFactsService s) => s.SaveAsync(
            new(person.Debtor, other.Account, new() { DocumentsInHand = true }, null, form.Version), Actor.System, Ct));

        Assert.IsType<NotFound>(refused.Refusal);
    }

    private async Task<Callable> InAsync(DatabaseKind kind, string state)
        => await Callable.InAsync(await fixture.OnAsync(kind), account => account.WithDebtorIn(state));

    private static async Task NoteAsync(Callable person, Func<AccountFacts, AccountFacts> change, LocalDate? chargedOffOn = null)
        => Assert.Null((await SaveAsync(person, change((await ReadAsync(person)).Facts), chargedOffOn)).Refusal);

    private static async Task<Result> SaveAsync(Callable person, AccountFacts facts, LocalDate? chargedOffOn)
    {
        var form = await ReadAsync(person);
        return await person.Portal.WithAsync((AccountFactsService s) => s.SaveAsync(
            new(person.Debtor, person.Account, facts, chargedOffOn, form.Version), Actor.System, Ct));
    }

    private static async Task<AccountFactsView> ReadAsync(Callable person)
        => (await person.Portal.WithAsync((AccountQueries q) => q.FactsAsync(person.Debtor, person.Account, Ct)))!;

    private static async Task<IReadOnlyList<BindingItem>> BindingsAsync(Callable person)
        => (await person.Portal.WithAsync((DebtorQueries q) => q.PageAsync(person.Debtor, Ct)))!.Bindings;
}
