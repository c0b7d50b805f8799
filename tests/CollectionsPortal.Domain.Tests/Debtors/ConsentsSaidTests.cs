using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Testing;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Debtors;

/// <summary>What they agreed to, how long it holds, and what a later "no" leaves of it.</summary>
public sealed class ConsentsSaidTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly LocalDate Today = new(2026, 3, 10);

    [SkippableTheory, EachDatabase]
    public async Task Consent_AfterAnOptOut_LiftsOnlyThatBar(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().WithPhone("+13035550166").SaveAsync(portal);
        var phone = (await portal.PageAsync(given)).Phones[0].Id;
        await portal.WithAsync((PreferenceService s) => s.StopPhoneAsync(new(given.Debtor, phone, [ContactChannel.Text, ContactChannel.Call], Statement.Now), Actor.System, Ct));
        portal.Clock.Advance(Duration.FromHours(1));

        var fromFile = await ConsentAsync(Statement.Now with { By = FactSource.CreditorFile });
        var before = await ConsentAsync(new Statement(On: Today.PlusDays(-1), WhyLate: "found it"));
        var again = await ConsentAsync(Statement.Now);

        Assert.Equal("By", Assert.IsType<FieldRefusal>(fromFile.Refusal).Field);
        Assert.IsType<RevokedSince>(before.Refusal);
        Assert.True(again.IsDone);
        Assert.Equal(["No calls to ··· 0166", "Texts to ··· 0166: yes"], (await portal.BindingsAsync(given)).Select(item => item.Words));

        await portal.WithAsync((ConsentService s) => s.RevokeTextsAsync(given.Debtor, phone, Actor.System, Ct));
        Assert.Single(await portal.BindingsAsync(given));

        Task<Result> ConsentAsync(Statement said)
            => portal.WithAsync((ConsentService s) => s.ToTextsAsync(new(given.Debtor, phone, said), Actor.System, Ct));
    }

    [SkippableTheory, EachDatabase]
    public async Task ConsentToCalls_SeventhDay_IsTheLast(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);

        var eighth = await ConsentAsync(Today.PlusDays(7));
        var seventh = await ConsentAsync(Today.PlusDays(6));

        Assert.Equal("Until", Assert.IsType<FieldRefusal>(eighth.Refusal).Field);
        Assert.True(seventh.IsDone);
        portal.Clock.Advance(Duration.FromDays(6));
        Assert.Equal(BindingKind.CallConsent, Assert.Single(await portal.BindingsAsync(given)).Kind);
        portal.Clock.Advance(Duration.FromDays(1));
        Assert.Empty(await portal.BindingsAsync(given));

        Task<Result> ConsentAsync(LocalDate until)
            => portal.WithAsync((ConsentService s) => s.ToCallsAsync(new(given.Debtor, [given.Account], Today, until, null), Actor.System, Ct));
    }
}
