using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Flags;
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
        var item = Assert.Single(await BindingsAsync(portal, given));
        Assert.Equal((BindingKind.Medium, "No calls", "stop calling me", portal.Clock.Now), (item.Kind, item.Words, item.TheirWords, item.Since));
        Assert.Contains(AuditAction.PreferenceRecorded, await AuditedAsync(portal, given));

        var silent = await portal.WithAsync((PreferenceService s) => s.WithdrawAsync(new(given.Debtor, new(item.Id), " "), agent, Ct));
        Assert.Equal("Words", Assert.IsType<FieldRefusal>(silent.Refusal).Field);
        await portal.WithAsync((PreferenceService s) => s.WithdrawAsync(new(given.Debtor, new(item.Id), "calls are fine again"), agent, Ct));

        Assert.Empty(await BindingsAsync(portal, given));
        Assert.Contains(AuditAction.PreferenceWithdrawn, await AuditedAsync(portal, given));
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

        var item = Assert.Single(await BindingsAsync(portal, given));
        Assert.Equal((BindingKind.Hours, "Not before 3 pm on weekdays", new LocalDate(2026, 4, 1)), (item.Kind, item.Words, item.Until));
        portal.Clock.Advance(Duration.FromDays(23));
        Assert.Empty(await BindingsAsync(portal, given));
    }

    [SkippableTheory, EachDatabase]
    public async Task PlacesWorkAndAddresses_Said_Bind(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().WithPhone("+13035550188").WithEmail("p@example.com").SaveAsync(portal);
        var page = await PageAsync(portal, given);

        await portal.WithAsync(async (PreferenceService s) =>
        {
            await s.NotAtPlaceAsync(new(given.Debtor, PlaceKind.Home, Statement.Now), Actor.System, Ct);
            await s.NotAtWorkAsync(new(given.Debtor, Statement.Now), Actor.System, Ct);
            await s.StopPhoneAsync(new(given.Debtor, page.Phones[0].Id, [], Statement.Now), Actor.System, Ct);
            await s.StopEmailAsync(new(given.Debtor, page.Emails[0].Id, Statement.Now), Actor.System, Ct);
            return await s.StopAddressAsync(new(given.Debtor, page.Addresses[0].Id, Statement.Now), Actor.System, Ct);
        });

        var words = (await BindingsAsync(portal, given)).Select(item => item.Words);
        Assert.Equal(["Not at home", "Not at work", "No contact to ··· 0188", "No contact to p···@example.com", "No contact to one address"], words);
        Assert.NotNull((await PageAsync(portal, given)).Emails[0].OptedOutAt);
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
        var item = Assert.Single(await BindingsAsync(portal, given));
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
        var item = Assert.Single(await BindingsAsync(portal, given));
        Assert.Equal((BindingKind.Lawyer, "Has a lawyer: R. Roe", given.Account), (item.Kind, item.Words, item.Account!.Value));

        await portal.WithAsync((RepresentationService s) => s.EndAsync(new(given.Debtor, new(item.Id), "R. Roe wrote so"), Actor.System, Ct));

        Assert.Empty(await BindingsAsync(portal, given));
        Assert.Contains(AuditAction.RepresentationEnded, await AuditedAsync(portal, given));

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
        Assert.Equal([BindingKind.CeaseRequest, BindingKind.Medium], (await BindingsAsync(portal, spoken)).Select(item => item.Kind));

        var request = (await BindingsAsync(portal, written))[0];
        await portal.WithAsync((CeaseService s) => s.WithdrawAsync(new(written.Debtor, new(request.Id), "please write to me again"), Actor.System, Ct));
        Assert.Empty(await BindingsAsync(portal, written));
    }

    [SkippableTheory, EachDatabase]
    public async Task Dispute_PartOrWhole_BindsUntilAnswered(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(100m).SaveAsync(portal);

        var tooMuch = await RecordAsync(100.01m);
        var part = await RecordAsync(40m);

        Assert.Equal("Amount", Assert.IsType<FieldRefusal>(tooMuch.Refusal).Field);
        Assert.True(part.IsDone);
        var item = Assert.Single(await BindingsAsync(portal, given));
        Assert.Equal((BindingKind.Dispute, "Disputes $40.00"), (item.Kind, item.Words));

        var early = await portal.WithAsync((DisputeService s) => s.AnswerAsync(new(given.Debtor, new(item.Id), Today.PlusDays(-1)), Actor.System, Ct));
        Assert.Equal("SentOn", Assert.IsType<FieldRefusal>(early.Refusal).Field);
        await portal.WithAsync((DisputeService s) => s.AnswerAsync(new(given.Debtor, new(item.Id), Today), Actor.System, Ct));
        Assert.Empty(await BindingsAsync(portal, given));

        Task<Result> RecordAsync(decimal amount) => portal.WithAsync((DisputeService s) => s.RecordAsync(
            new(given.Debtor, given.Account, RequestForm.Oral, DisputeReason.AmountWrong, amount, Statement.Now), Actor.System, Ct));
    }

    [SkippableTheory, EachDatabase]
    public async Task NotMyDebt_Said_DisputesAndRestsEachAccount(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        await Given.Account().OwedBy(given.Debtor).SaveAsync(portal);
        var agent = await portal.HireAsync();

        await portal.WithAsync((DisputeService s) => s.NotMyDebtAsync(new(given.Debtor, null, RequestForm.Oral, Statement.Now), agent, Ct));

        var bindings = await BindingsAsync(portal, given);
        Assert.Equal([BindingKind.Hold, BindingKind.Hold, BindingKind.Dispute, BindingKind.Dispute], bindings.Select(item => item.Kind));
        Assert.Equal("Perhaps the wrong person", bindings[0].Words);

        var lift = new LiftHold(given.Debtor, new(bindings[0].Id), "birth date and last four agree");
        Assert.IsType<SupervisorNeeded>((await portal.WithAsync((HoldService s) => s.LiftAsync(lift, agent, Ct))).Refusal);
        var supervisor = await portal.HireAsync(ActorRole.Supervisor);
        Assert.True((await portal.WithAsync((HoldService s) => s.LiftAsync(lift, supervisor, Ct))).IsDone);
        Assert.Equal(3, (await BindingsAsync(portal, given)).Count);
    }

    [SkippableTheory, EachDatabase]
    public async Task NotMyDebt_SaidTwice_IsOneFlagUntilDecided(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        var other = await Given.Account().SaveAsync(portal);
        var (agent, supervisor) = (await portal.HireAsync(), await portal.HireAsync(ActorRole.Supervisor));

        await SayAsync();
        await portal.WithAsync((DisputeService s) => s.RecordAsync(
            new(given.Debtor, given.Account, RequestForm.Written, DisputeReason.NotMine, null, Statement.Now), agent, Ct));
        await portal.WithAsync((DisputeService s) => s.RecordAsync(
            new(other.Debtor, other.Account, RequestForm.Written, DisputeReason.AmountWrong, null, Statement.Now), agent, Ct));

        var flag = Assert.Single(await OpenAsync(given.Debtor));
        Assert.Equal("They say that a debt is not theirs. Find out whether we have the wrong person or somebody used their name.", flag.Summary);
        Assert.Empty(await OpenAsync(other.Debtor));
        var version = await portal.ReadAsync(db => db.Flags.Where(f => f.Id == flag.Id).Select(f => f.Version).SingleAsync(Ct));
        var review = new ReviewFlag(flag.Id, ReviewVerdict.Dismissed, "Birth date and last four digits agree.", version);
        Assert.True((await portal.WithAsync((FlagService s) => s.ReviewAsync(review, supervisor, Ct))).IsDone);
        Assert.Empty(await OpenAsync(given.Debtor));

        portal.Clock.Advance(Duration.FromDays(3));
        await SayAsync();
        Assert.Single(await OpenAsync(given.Debtor));

        Task<Result> SayAsync() => portal.WithAsync((DisputeService s) => s.NotMyDebtAsync(new(given.Debtor, null, RequestForm.Oral, Statement.Now), agent, Ct));
        async Task<IReadOnlyList<FlagRow>> OpenAsync(DebtorId debtor)
            => (await portal.WithAsync((FlagQueries q) => q.ListAsync(new FlagFilter(FlagKind.SaysNotTheirs, FlagStatus.Open, Debtor: debtor), 1, Ct))).Rows;
    }

    [SkippableTheory, EachDatabase]
    public async Task Hold_Bankruptcy_BindsWithItsCase(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);

        await portal.WithAsync((HoldService s) => s.PlaceAsync(
            new(given.Debtor, HoldKind.Bankruptcy, null, " 26-10001 ", null, Statement.Now with { By = FactSource.Attorney }), Actor.System, Ct));

        Assert.Equal(("Bankruptcy", BindingKind.Hold), (await BindingsAsync(portal, given))[0] is var item ? (item.Words, item.Kind) : default);
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
        Assert.Equal(BindingKind.UnreadRemark, Assert.Single(await BindingsAsync(portal, given)).Kind);

        var empty = await portal.WithAsync((HoldService s) => s.ReadRemarkAsync(new(given.Debtor, remark, ""), agent, Ct));
        await portal.WithAsync((HoldService s) => s.ReadRemarkAsync(new(given.Debtor, remark, "recorded the lawyer"), agent, Ct));

        Assert.Equal("Conclusion", Assert.IsType<FieldRefusal>(empty.Refusal).Field);
        Assert.Empty(await BindingsAsync(portal, given));
        Assert.Contains(AuditAction.RemarkRead, await AuditedAsync(portal, given));
    }

    [SkippableTheory, EachDatabase]
    public async Task Consent_AfterAnOptOut_LiftsOnlyThatBar(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().WithPhone("+13035550166").SaveAsync(portal);
        var phone = (await PageAsync(portal, given)).Phones[0].Id;
        await portal.WithAsync((PreferenceService s) => s.StopPhoneAsync(new(given.Debtor, phone, [ContactChannel.Text, ContactChannel.Call], Statement.Now), Actor.System, Ct));
        portal.Clock.Advance(Duration.FromHours(1));

        var fromFile = await ConsentAsync(Statement.Now with { By = FactSource.CreditorFile });
        var before = await ConsentAsync(new Statement(On: Today.PlusDays(-1), WhyLate: "found it"));
        var again = await ConsentAsync(Statement.Now);

        Assert.Equal("By", Assert.IsType<FieldRefusal>(fromFile.Refusal).Field);
        Assert.IsType<RevokedSince>(before.Refusal);
        Assert.True(again.IsDone);
        Assert.Equal(["No calls to ··· 0166", "Texts to ··· 0166: yes"], (await BindingsAsync(portal, given)).Select(item => item.Words));

        await portal.WithAsync((ConsentService s) => s.RevokeTextsAsync(given.Debtor, phone, Actor.System, Ct));
        Assert.Single(await BindingsAsync(portal, given));

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
        Assert.Equal(BindingKind.CallConsent, Assert.Single(await BindingsAsync(portal, given)).Kind);
        portal.Clock.Advance(Duration.FromDays(1));
        Assert.Empty(await BindingsAsync(portal, given));

        Task<Result> ConsentAsync(LocalDate until)
            => portal.WithAsync((ConsentService s) => s.ToCallsAsync(new(given.Debtor, [given.Account], Today, until, null), Actor.System, Ct));
    }

    [SkippableTheory, EachDatabase]
    public async Task Withdraw_SomebodyElsesWish_IsNotFound(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        var stranger = await Given.Account().SaveAsync(portal);
        await portal.WithAsync((PreferenceService s) => s.NotAtWorkAsync(new(given.Debtor, Statement.Now), Actor.System, Ct));
        var wish = Assert.Single(await BindingsAsync(portal, given));

        var refused = await portal.WithAsync((PreferenceService s) => s.WithdrawAsync(new(stranger.Debtor, new(wish.Id), "fine"), Actor.System, Ct));

        Assert.IsType<NotFound>(refused.Refusal);
        Assert.Single(await BindingsAsync(portal, given));
    }

    private static async Task<DebtorPage> PageAsync(TestPortal portal, GivenAccount given)
        => (await portal.WithAsync((DebtorQueries q) => q.PageAsync(given.Debtor, Ct)))!;

    private static async Task<IReadOnlyList<BindingItem>> BindingsAsync(TestPortal portal, GivenAccount given) => (await PageAsync(portal, given)).Bindings;

    private static async Task<IEnumerable<AuditAction>> AuditedAsync(TestPortal portal, GivenAccount given)
        => (await portal.WithAsync((AuditQueries q) => q.OfDebtorAsync(given.Debtor, 1, Ct))).Items.Select(line => line.Action);
}
