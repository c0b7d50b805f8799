using CollectionsPortal.Compliance;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Tests.Contacts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Debtors;

/// <summary>What is noted of a number or an e-mail address changes the answer of the rules of 12 CFR 1006.6(d).</summary>
public sealed class PointServiceTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private const string EmailRule = "US-REGF-1006.6d-email-safe-harbor";
    private const string TextRule = "US-REGF-1006.6d5-text-safe-harbor";
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly LocalDate Today = new(2026, 3, 10);

    public static TheoryData<EmailFacts, RuleResult> Emails => new()
    {
        { EmailFacts.NothingNoted, RuleResult.NeedsReview },
        { new() { Route = EmailRoute.TheyWroteFromIt, LastUsedByThemOn = Today.PlusDays(-900) }, RuleResult.Pass },
        { new() { Route = EmailRoute.PriorCollector }, RuleResult.Pass },
        { Notice(-40, -5, open: true), RuleResult.Pass },
        { Notice(-40, -5, open: false), RuleResult.NeedsReview },
        { Notice(-40, -5, open: null), RuleResult.NeedsReview },
        { Notice(-35, 0, open: true), RuleResult.NeedsReview },
        { new() { Route = EmailRoute.PriorCollector, SeenByOthersOn = Today }, RuleResult.Block },
    };

    public static TheoryData<PhoneFacts, RuleResult> Phones => new()
    {
        { PhoneFacts.NothingNoted, RuleResult.NeedsReview },
        { new() { LastTextFromThemOn = Today.PlusDays(-60) }, RuleResult.NeedsReview },
        { new() { LastTextFromThemOn = Today.PlusDays(-59) }, RuleResult.Pass },
        { Asked(-300, ReassignmentAnswer.StillTheirs), RuleResult.Pass },
        { Asked(-300, ReassignmentAnswer.NoData), RuleResult.NeedsReview },
        { Asked(null, ReassignmentAnswer.StillTheirs), RuleResult.NeedsReview },
        { new() { LastTextFromThemOn = Today, SeenByOthersOn = Today }, RuleResult.Block },
    };

    [Theory]
    [MemberData(nameof(Emails))]
    public async Task SaveEmail_Procedure_DecidesWhetherWeMayWrite(EmailFacts facts, RuleResult expected)
    {
        var person = await Callable.InAsync(await fixture.OnAsync(DatabaseKind.Sqlite), account => account.WithEmail("jane@example.com"));

        Assert.Null((await SaveEmailAsync(person, facts)).Refusal);

        Assert.Equal(expected, await person.AskAsync(EmailRule, ContactChannel.Email));
    }

    [Theory]
    [MemberData(nameof(Phones))]
    public async Task SavePhone_LastTextAndCheck_DecideWhetherWeMayText(PhoneFacts facts, RuleResult expected)
    {
        var person = await Callable.InAsync(await fixture.OnAsync(DatabaseKind.Sqlite));

        Assert.Null((await SavePhoneAsync(person, facts)).Refusal);

        Assert.Equal(expected, await person.AskAsync(TextRule, ContactChannel.Text));
    }

    [SkippableTheory, EachDatabase]
    public async Task SavePhone_GivenToSomebodyElse_IsAWrongNumber(DatabaseKind kind)
    {
        var person = await Callable.InAsync(await fixture.OnAsync(kind));

        await SavePhoneAsync(person, Asked(null, ReassignmentAnswer.Reassigned));
        var answer = await person.AskAsync(Actor.System);

        Assert.IsType<WrongPoint>(answer.Refusal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Save_WhatCannotBe_IsRefusedAtItsField(DatabaseKind kind)
    {
        var person = await Callable.InAsync(await fixture.OnAsync(kind), account => account.WithEmail("jane@example.com"));

        Assert.Equal("ReassignmentAnswer", FieldOf(await SavePhoneAsync(person, new() { ReassignmentCheckedOn = Today })));
        Assert.Equal("ReassignmentCheckedOn", FieldOf(await SavePhoneAsync(person, new() { ReassignmentAnswer = ReassignmentAnswer.NoData })));
        Assert.Equal("LastTextFromThemOn", FieldOf(await SavePhoneAsync(person, new() { LastTextFromThemOn = Today.PlusDays(1) })));
        Assert.Equal("LastUsedByThemOn", FieldOf(await SaveEmailAsync(person, new() { Route = EmailRoute.TheyWroteFromIt })));
        Assert.Equal("NoticeSentOn", FieldOf(await SaveEmailAsync(person, new() { Route = EmailRoute.CreditorNotice })));
        Assert.Equal("OptOutEndsOn", FieldOf(await SaveEmailAsync(person, Notice(-40, -6, open: true))));
    }

    [SkippableTheory, EachDatabase]
    public async Task Save_FromAnOldForm_IsRefusedAndChangesNothing(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        var old = await VersionAsync(person);
        await SavePhoneAsync(person, new() { LastTextFromThemOn = Today });

        var second = await portal.WithAsync((PointService s) => s.SavePhoneAsync(new(person.Debtor, person.Phone, PhoneFacts.NothingNoted, old), Actor.System, Ct));

        Assert.IsType<ChangedMeanwhile>(second.Refusal);
        Assert.Equal(Today, await portal.ReadAsync(db => db.DebtorPhones.Where(p => p.Id == person.Phone).Select(p => p.Facts.LastTextFromThemOn).SingleAsync()));
    }

    private static EmailFacts Notice(int sent, int ends, bool? open)
        => new() { Route = EmailRoute.CreditorNotice, NoticeSentOn = Today.PlusDays(sent), OptOutEndsOn = Today.PlusDays(ends), PublicDomain = open };

    private static PhoneFacts Asked(int? lastText, ReassignmentAnswer answer) => new()
    {
        LastTextFromThemOn = lastText is { } days ? Today.PlusDays(days) : null,
        ReassignmentCheckedOn = Today,
        ReassignmentAnswer = answer,
    };

    private static string FieldOf(Result refused) => Assert.IsType<FieldRefusal>(refused.Refusal).Field;

    private static async Task<Result> SavePhoneAsync(Callable person, PhoneFacts facts)
    {
        var version = await VersionAsync(person);
        return await person.Portal.WithAsync((PointService s) => s.SavePhoneAsync(new(person.Debtor, person.Phone, facts, version), Actor.System, Ct));
    }

    private static async Task<Result> SaveEmailAsync(Callable person, EmailFacts facts)
    {
        var version = await VersionAsync(person);
        var email = await person.Portal.ReadAsync(db => db.DebtorEmails.Where(e => e.DebtorId == person.Debtor).Select(e => e.Id).SingleAsync());
        return await person.Portal.WithAsync((PointService s) => s.SaveEmailAsync(new(person.Debtor, email, facts, version), Actor.System, Ct));
    }

    private static Task<Guid> VersionAsync(Callable person)
        => person.Portal.ReadAsync(db => db.Debtors.Where(d => d.Id == person.Debtor).Select(d => d.Version).SingleAsync());
}
