using CollectionsPortal.Compliance.Notices;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Accounts;

/// <summary>Writes down that the validation notice was sent (12 CFR 1006.34), for one account or for many.</summary>
public sealed class ValidationNoticeService(PortalDb db, AuditService audit, AgencyCalendar calendar)
{
    /// <summary>Accounts of one save in a bulk act: short transactions, so that agents do not wait.</summary>
    private const int Chunk = 200;

    /// <summary>The earliest last day that the law allows, inclusive: what a form proposes.</summary>
    public static LocalDate EarliestEnd(LocalDate sentOn, NoticeMedium medium)
        => medium is NoticeMedium.Oral or NoticeMedium.InPerson ? ValidationPeriod.EndsOnWhenSpoken(sentOn) : ValidationPeriod.EndsOn(sentOn);

    public async Task<Result> RecordAsync(RecordNotice command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if (command.Sent.RefusalOn(today.Date) is { } refusal) { return refusal; }

        var account = await db.Accounts.Where(a => a.Id == command.Account && a.DebtorId == command.Debtor)
            .Select(a => new { a.Id, a.DebtorId }).SingleOrDefaultAsync(ct);
        if (account is null) { return new NotFound("This account"); }

        Add(account.Id, account.DebtorId, command.Sent, NoticeOrigin.Staff, today, actor);
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    /// <summary>For many accounts at once. Accounts that have a notice already (one that did not come back) are passed over, so a second click changes nothing.</summary>
    public async Task<Result<NoticesRecorded>> RecordManyAsync(IReadOnlyList<AccountId> accounts, NoticeSent sent, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if (sent.RefusalOn(today.Date) is { } refusal) { return refusal; }
        if (accounts.Count == 0) { return new FieldRefusal("Accounts", "Choose at least one account."); }

        var recorded = 0;
        foreach (var chunk in accounts.Distinct().OrderBy(a => a.Value).Chunk(Chunk))
        {
            recorded += await db.InOneTransactionAsync(token => RecordChunkAsync(chunk, sent, today, actor, token), ct);
        }

        return new NoticesRecorded(recorded, accounts.Distinct().Count() - recorded);
    }

    /// <summary>For all accounts that one placement file made, however many. Those that have a notice already are passed over.</summary>
    public async Task<Result<NoticesRecorded>> RecordBatchAsync(ImportBatchId batch, NoticeSent sent, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if (sent.RefusalOn(today.Date) is { } refusal) { return refusal; }
        if (!await db.ImportBatches.AnyAsync(b => b.Id == batch, ct)) { return new NotFound("This import"); }

        var total = await db.Accounts.CountAsync(a => a.ImportBatchId == batch && a.Status == AccountStatus.Open, ct);
        var recorded = 0;
        while (await NextOfBatchAsync(batch, ct) is { Length: > 0 } chunk)
        {
            recorded += await db.InOneTransactionAsync(token => RecordChunkAsync(chunk, sent, today, actor, token), ct);
        }

        return new NoticesRecorded(recorded, total - recorded);
    }

    /// <summary>The notice came back or bounced: then it was not sent (12 CFR 1006.42, comment 42(a)(1)-2).</summary>
    public async Task<Result> ReturnAsync(ReturnNotice command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        var notice = await db.ValidationNotices.AsTracking().SingleOrDefaultAsync(n => n.Id == command.Notice && n.DebtorId == command.Debtor, ct);
        if (notice is null) { return new NotFound("This notice"); }
        if (command.On > today.Date) { return new FieldRefusal(nameof(command.On), "This date is in the future."); }
        if (command.On < notice.SentOn) { return new FieldRefusal(nameof(command.On), "This is before it was sent."); }

        notice.Return(command.On);
        audit.Record(actor, AuditAction.ValidationNoticeRecorded, command.Debtor, notice, "came back");
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    /// <summary>Each chunk takes its accounts out of the next one, because they have the notice then.</summary>
    private Task<AccountId[]> NextOfBatchAsync(ImportBatchId batch, CancellationToken ct) => db.Accounts
        .Where(a => a.ImportBatchId == batch && a.Status == AccountStatus.Open)
        .Where(a => !db.ValidationNotices.Any(n => n.AccountId == a.Id && n.ReturnedOn == null))
        .OrderBy(a => a.Id).Select(a => a.Id).Take(Chunk).ToArrayAsync(ct);

    private async Task<int> RecordChunkAsync(AccountId[] ids, NoticeSent sent, AgencyDay today, Actor actor, CancellationToken ct)
    {
        var due = await db.Accounts
            .Where(a => ids.Contains(a.Id) && !db.ValidationNotices.Any(n => n.AccountId == a.Id && n.ReturnedOn == null))
            .OrderBy(a => a.Id).Select(a => new { a.Id, a.DebtorId }).ToListAsync(ct);
        foreach (var account in due) { Add(account.Id, account.DebtorId, sent, NoticeOrigin.Bulk, today, actor); }

        await db.SaveChangesAsync(ct);
        return due.Count;
    }

    private void Add(AccountId account, DebtorId debtor, NoticeSent sent, NoticeOrigin origin, AgencyDay today, Actor actor)
    {
        var notice = new ValidationNotice
        {
            AccountId = account,
            DebtorId = debtor,
            SentOn = sent.On,
            Medium = sent.Medium,
            EndsOn = sent.EndsOn ?? EarliestEnd(sent.On, sent.Medium),
            Origin = origin,
            RecordedAt = today.Now,
            RecordedBy = actor.Id,
        };
        db.ValidationNotices.Add(notice);
        audit.Record(actor, AuditAction.ValidationNoticeRecorded, debtor, notice, sent.On < today.Date ? $"sent {sent.On:uuuu-MM-dd}" : null);
    }
}
