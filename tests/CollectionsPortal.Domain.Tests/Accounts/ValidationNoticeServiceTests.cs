using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Accounts;

public sealed class ValidationNoticeServiceTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly LocalDate Sent = new(2026, 3, 2);
    private static readonly LocalDate Earliest = new(2026, 4, 8);

    [SkippableTheory, EachDatabase]
    public async Task Record_NoEndDate_TakesTheEarliestLawfulOne(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);

        var done = await RecordAsync(portal, given, new(Sent, NoticeMedium.Letter));

        Assert.True(done.IsDone);
        var notice = (await portal.WithAsync((AccountQueries q) => q.ListAsync(given.Debtor, Ct)))[0].Notice!;
        Assert.Equal((Sent, Earliest, NoticeOrigin.Staff), (notice.SentOn, notice.EndsOn, notice.Origin));
        Assert.Contains(
            AuditAction.ValidationNoticeRecorded,
            (await portal.WithAsync((AuditQueries q) => q.OfDebtorAsync(given.Debtor, 1, Ct))).Items.Select(line => line.Action));
    }

    [SkippableTheory, EachDatabase]
    public async Task Record_EndDate_EarliestPassesAndTheDayBeforeIsRefused(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);

        var early = await RecordAsync(portal, given, new(Sent, NoticeMedium.Letter, Earliest.PlusDays(-1)));
        var onTheDay = await RecordAsync(portal, given, new(Sent, NoticeMedium.Letter, Earliest));

        Assert.Equal("EndsOn", Assert.IsType<FieldRefusal>(early.Refusal).Field);
        Assert.True(onTheDay.IsDone);
    }

    [SkippableTheory, EachDatabase]
    public async Task Record_Spoken_EndsThirtyDaysAfter(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);

        await RecordAsync(portal, given, new(Sent, NoticeMedium.Oral));

        Assert.Equal(Sent.PlusDays(30), (await portal.WithAsync((AccountQueries q) => q.ListAsync(given.Debtor, Ct)))[0].Notice!.EndsOn);
    }

    [SkippableTheory, EachDatabase]
    public async Task Record_Tomorrow_IsRefused(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);

        var today = await RecordAsync(portal, given, new(new LocalDate(2026, 3, 10), NoticeMedium.Letter));
        var tomorrow = await RecordAsync(portal, given, new(new LocalDate(2026, 3, 11), NoticeMedium.Letter));

        Assert.True(today.IsDone);
        Assert.Equal("On", Assert.IsType<FieldRefusal>(tomorrow.Refusal).Field);
    }

    [SkippableTheory, EachDatabase]
    public async Task RecordMany_Twice_ChangesNothingTheSecondTime(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var creditor = (await Given.Account().PlacedBy("Bulk Bank").SaveAsync(portal)).Creditor;
        for (var i = 0; i < 4; i++) { await Given.Account().PlacedBy("Bulk Bank").SaveAsync(portal); }

        var due = await portal.WithAsync((AccountQueries q) => q.ListWithoutNoticeAsync(creditor, 1, Ct));
        var accounts = due.Items.Select(line => line.Id).ToList();

        var first = await RecordManyAsync();
        var second = await RecordManyAsync();

        Assert.Equal(new NoticesRecorded(5, 0), first.Value);
        Assert.Equal(new NoticesRecorded(0, 5), second.Value);
        Assert.Empty((await portal.WithAsync((AccountQueries q) => q.ListWithoutNoticeAsync(creditor, 1, Ct))).Items);
        Assert.Equal(5, await portal.ReadAsync(db => db.ValidationNotices.CountAsync(n => accounts.Contains(n.AccountId))));

        Task<Result<NoticesRecorded>> RecordManyAsync()
            => portal.WithAsync((ValidationNoticeService s) => s.RecordManyAsync(accounts, new(Sent, NoticeMedium.Letter), Actor.System, Ct));
    }

    [SkippableTheory, EachDatabase]
    public async Task RecordBatch_MoreThanAChunk_ReachesThatFileAndNoOther(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var debtor = (await Given.Account().PlacedBy("File Bank").SaveAsync(portal)).Debtor;
        for (var i = 0; i < 201; i++) { await Given.Account().PlacedBy("File Bank").OwedBy(debtor).SaveAsync(portal); }

        var other = await Given.Account().SaveAsync(portal);
        var batch = await portal.WithAsync(async (PortalDb db) =>
        {
            var made = new ImportBatch("placements.csv", ["creditor"], null, Sent, Actor.System, portal.Clock.Now);
            db.ImportBatches.Add(made);
            await db.SaveChangesAsync();
            await db.Accounts.Where(a => a.DebtorId == debtor).ExecuteUpdateAsync(set => set.SetProperty(a => a.ImportBatchId, made.Id));
            return made.Id;
        });

        var due = await portal.WithAsync((AccountQueries q) => q.ListWithoutNoticeAsync(null, 1, Ct, batch));
        var first = await RecordAsync(batch);
        var second = await RecordAsync(batch);
        var unknown = await RecordAsync(new ImportBatchId(999_999));

        Assert.All(due.Items, line => Assert.Equal("File Bank", line.Creditor));
        Assert.Equal(new NoticesRecorded(202, 0), first.Value);
        Assert.Equal(new NoticesRecorded(0, 202), second.Value);
        Assert.IsType<NotFound>(unknown.Refusal);
        Assert.Null((await portal.WithAsync((AccountQueries q) => q.ListAsync(other.Debtor, Ct)))[0].Notice);

        Task<Result<NoticesRecorded>> RecordAsync(ImportBatchId id)
            => portal.WithAsync((ValidationNoticeService s) => s.RecordBatchAsync(id, new(Sent, NoticeMedium.Letter), Actor.System, Ct));
    }

    [SkippableTheory, EachDatabase]
    public async Task Return_CameBack_CountsAsNotSent(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().WithNotice(Sent, Earliest).SaveAsync(portal);
        var notice = (await portal.WithAsync((AccountQueries q) => q.ListAsync(given.Debtor, Ct)))[0].Notice!;

        var before = await portal.WithAsync((ValidationNoticeService s) => s.ReturnAsync(new(given.Debtor, notice.Id, Sent.PlusDays(-1)), Actor.System, Ct));
        await portal.WithAsync((ValidationNoticeService s) => s.ReturnAsync(new(given.Debtor, notice.Id, Sent.PlusDays(4)), Actor.System, Ct));

        Assert.Equal("On", Assert.IsType<FieldRefusal>(before.Refusal).Field);
        Assert.Null((await portal.WithAsync((AccountQueries q) => q.ListAsync(given.Debtor, Ct)))[0].Notice);
    }

    private static Task<Result> RecordAsync(TestPortal portal, GivenAccount given, NoticeSent sent)
        => portal.WithAsync((ValidationNoticeService s) => s.RecordAsync(new(given.Debtor, given.Account, sent), Actor.System, Ct));
}
