using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Debtors;

/// <summary>Each thing a person can say: it binds at once, the history has it, and taking it back is a new fact.</summary>
public sealed class WhatTheySayTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly LocalDate Today = new(2026, 3, 10);

    [SkippableTheory, EachDatabase]
    public async Task StopMedia_Calls_BindsUntilTheyTakeItBack(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        var agent = await portal.HireAsync();

        var done = await portal.WithAsync((PreferenceService s) => s.StopMediaAsync(
            new(given.Debtor, [ContactChannel.Call], Clarified: false, new Statement(Words: "stop calling me")), agent, Ct));

        Assert.True(done.IsDone);
        var item = Assert.Single(await portal.BindingsAsync(given));
        Assert.Equal((BindingKind.Medium, "No calls", "stop calling me", portal.Clock.Now), (item.Kind, item.Words, item.TheirWords, item.Since));
        Assert.Contains(AuditAction.PreferenceRecorded, await portal.AuditedAsync(given));

        var silent = await portal.WithAsync((PreferenceService s) => s.WithdrawAsync(new(given.Debtor, new(item.Id), " "), agent, Ct));
        Assert.Equal("Words", Assert.IsType<FieldRefusal>(silent.Refusal).Field);
        await portal.WithAsync((PreferenceService s) => s.WithdrawAsync(new(given.Debtor, new(item.Id), "calls are fine again"), agent, Ct));

        Assert.Empty(await portal.BindingsAsync(given));
        Assert.Contains(AuditAction.PreferenceWithdrawn, await portal.AuditedAsync(given));
        Assert.Equal(1, await portal.ReadAsync(db => db.Preferences.CountAsync(p => p.DebtorId == given.Debtor && p.WithdrawnAt != null)));
    }

    [SkippableTheory, EachDatabase]
    public async Task OnlyMedia_Email_BarsEveryOtherMedium(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);

        await portal.WithAsync((PreferenceService s) => s.OnlyMediaAsync(new(given.Debtor, [ContactChannel.Email], Statement.Now), Actor.System, Ct));

        var barred = await portal.ReadAsync(db => db.Preferences.Where(p => p.DebtorId == given.Debtor).Select(p => p.Channel).ToListAsync());
        Assert.Equal(Enum.GetValues<ContactChannel>().Where(c => c != ContactChannel.Email), barred.Select(c => c!.Value).Order());
    }

    [SkippableTheory, EachDatabase]
    public async Task NotAtHours_BeforeThreeOnWeekdays_IsKeptInStructure(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);

        await portal.WithAsync((PreferenceService s) => s.NotAtHoursAsync(
            new(given.Debtor, Weekdays.WorkingDays, LocalTime.Midnight, new LocalTime(15, 0), new LocalDate(2026, 4, 1), Statement.Now), Actor.System, Ct));

        var item = Assert.Single(await portal.BindingsAsync(given));
        Assert.Equal((BindingKind.Hours, "Not before 3 pm on weekdays", new LocalDate(2026, 4, 1)), (item.Kind, item.Words, item.Until));
        portal.Clock.Advance(Duration.FromDays(23));
        Assert.Empty(await portal.BindingsAsync(given));
    }

    [SkippableTheory, EachDatabase]
    public async Task PlacesWorkAndAddresses_Said_Bind(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().WithPhone("+13035550188").WithEmail("p@example.com").SaveAsync(portal);
        var page = await portal.PageAsync(given);

        await portal.WithAsync(async (PreferenceService s) =>
        {
            await s.NotAtPlaceAsync(new(given.Debtor, PlaceKind.Home, Statement.Now), Actor.System, Ct);
            await s.NotAtWorkAsync(new(given.Debtor, Statement.Now), Actor.System, Ct);
            await s.StopPhoneAsync(new(given.Debtor, page.Phones[0].Id, [], Statement.Now), Actor.System, Ct);
            await s.StopEmailAsync(new(given.Debtor, page.Emails[0].Id, Statement.Now), Actor.System, Ct);
            return await s.StopAddressAsync(new(given.Debtor, page.Addresses[0].Id, Statement.Now), Actor.System, Ct);
        });

        var words = (await portal.BindingsAsync(given)).Select(item => item.Words);
        Assert.Equal(["Not at home", "Not at work", "No contact to ··· 0188", "No contact to p···@example.com", "No contact to one address"], words);
        Assert.NotNull((await portal.PageAsync(given)).Emails[0].OptedOutAt);
    }

    [SkippableTheory, EachDatabase]
    public async Task Statement_FutureOrUnexplainedPast_IsRefusedAtItsField(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);

        var future = await SayAsync(new Statement(On: Today.PlusDays(1), WhyLate: "x"));
        var unexplained = await SayAsync(new Statement(On: Today.PlusDays(-1)));
        var explained = await SayAsync(new Statement(On: Today.PlusDays(-1), WhyLate: "the note lay in the tray"));

        Assert.Equal("On", Assert.IsType<FieldRefusal>(future.Refusal).Field);
        Assert.Equal("WhyLate", Assert.IsType<FieldRefusal>(unexplained.Refusal).Field);
        Assert.True(explained.IsDone);
        var item = Assert.Single(await portal.BindingsAsync(given));
        Assert.Equal(Instant.FromUtc(2026, 3, 9, 4, 0), item.Since);

        Task<Result> SayAsync(Statement said)
            => portal.WithAsync((PreferenceService s) => s.NotAtWorkAsync(new(given.Debtor, said), Actor.System, Ct));
    }

    [SkippableTheory, EachDatabase]
    public async Task Lawyer_ForOneAccount_BindsUntilEnded(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        var stranger = await Given.Account().SaveAsync(portal);

        var theirs = await RecordAsync([stranger.Account], new Lawyer("R. Roe"));
        var badPhone = await RecordAsync([given.Account], new Lawyer("R. Roe", Phone: "12"));
        var done = await RecordAsync([given.Account], new Lawyer("R. Roe", "1 Court Sq", "+13035550199"));

        Assert.IsType<NotFound>(theirs.Refusal);
        Assert.Equal("Phone", Assert.IsType<FieldRefusal>(badPhone.Refusal).Field);
        Assert.True(done.IsDone);
        var item = Assert.Single(await portal.BindingsAsync(given));
        Assert.Equal((BindingKind.Lawyer, "Has a lawyer: R. Roe", given.Account), (item.Kind, item.Words, item.Account!.Value));

        await portal.WithAsync((RepresentationService s) => s.EndAsync(new(given.Debtor, new(item.Id), "R. Roe wrote so"), Actor.System, Ct));

        Assert.Empty(await portal.BindingsAsync(given));
        Assert.Contains(AuditAction.RepresentationEnded, await portal.AuditedAsync(given));

        Task<Result> RecordAsync(IReadOnlyList<AccountId> accounts, Lawyer lawyer)
            => portal.WithAsync((RepresentationService s) => s.RecordAsync(new(given.Debtor, lawyer, accounts, Statement.Now), Actor.System, Ct));
    }

    [SkippableTheory, EachDatabase]
    public async Task Cease_WrittenAndSpoken_AreKeptApart(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var written = await Given.Account().SaveAsync(portal);
        var spoken = await Given.Account().SaveAsync(portal);

        await portal.WithAsync((CeaseService s) => s.InWritingAsync(
            new(written.Debtor, null, new Statement(On: new LocalDate(2026, 3, 5), WhyLate: "post came late")), Actor.System, Ct));
        await portal.WithAsync((CeaseService s) => s.SpokenAsync(new(spoken.Debtor, [ContactChannel.Call], null, Statement.Now), Actor.System, Ct));

        Assert.Equal(
            (RequestForm.Written, new LocalDate(2026, 3, 5)),
            await portal.ReadAsync(async db => (await db.CeaseRequests.SingleAsync(c => c.DebtorId == written.Debtor)) is var c ? (c.Form, c.ReceivedOn) : default));
        Assert.Equal([BindingKind.CeaseRequest, BindingKind.Medium], (await portal.BindingsAsync(spoken)).Select(item => item.Kind));

        var request = (await portal.BindingsAsync(written))[0];
        await portal.WithAsync((CeaseService s) => s.WithdrawAsync(new(written.Debtor, new(request.Id), "please write to me again"), Actor.System, Ct));
        Assert.Empty(await portal.BindingsAsync(written));
    }

    [SkippableTheory, EachDatabase]
    public async Task Hold_Bankruptcy_BindsWithItsCase(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);

        await portal.WithAsync((HoldService s) => s.PlaceAsync(
            new(given.Debtor, HoldKind.Bankruptcy, null, " 26-10001 ", null, Statement.Now with { By = FactSource.Attorney }), Actor.System, Ct));

        Assert.Equal(("Bankruptcy", BindingKind.Hold), (await portal.BindingsAsync(given))[0] is var item ? (item.Words, item.Kind) : default);
        Assert.Equal("26-10001", await portal.ReadAsync(db => db.Holds.Where(h => h.DebtorId == given.Debtor).Select(h => h.CaseNumber).SingleAsync()));
    }

    [SkippableTheory, EachDatabase]
    public async Task Remark_Read_StopsBinding(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        var agent = await portal.HireAsync();
        var remark = await portal.WithAsync(async (PortalDb db) =>
        {
            var made = new BindingRemark { DebtorId = given.Debtor, AccountId = given.Account, Text = "Represented by counsel", Signs = RemarkSigns.Lawyer, RecordedAt = portal.Clock.Now };
            db.BindingRemarks.Add(made);
            await db.SaveChangesAsync();
            return made.Id;
        });
        Assert.Equal(BindingKind.UnreadRemark, Assert.Single(await portal.BindingsAsync(given)).Kind);

        var empty = await portal.WithAsync((HoldService s) => s.ReadRemarkAsync(new(given.Debtor, remark, ""), agent, Ct));
        await portal.WithAsync((HoldService s) => s.ReadRemarkAsync(new(given.Debtor, remark, "recorded the lawyer"), agent, Ct));

        Assert.Equal("Conclusion", Assert.IsType<FieldRefusal>(empty.Refusal).Field);
        Assert.Empty(await portal.BindingsAsync(given));
        Assert.Contains(AuditAction.RemarkRead, await portal.AuditedAsync(given));
    }

    [SkippableTheory, EachDatabase]
    public async Task Withdraw_SomebodyElsesWish_IsNotFound(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        var stranger = await Given.Account().SaveAsync(portal);
        await portal.WithAsync((PreferenceService s) => s.NotAtWorkAsync(new(given.Debtor, Statement.Now), Actor.System, Ct));
        var wish = Assert.Single(await portal.BindingsAsync(given));

        var refused = await portal.WithAsync((PreferenceService s) => s.WithdrawAsync(new(stranger.Debtor, new(wish.Id), "fine"), Actor.System, Ct));

        Assert.IsType<NotFound>(refused.Refusal);
        Assert.Single(await portal.BindingsAsync(given));
    }
}
