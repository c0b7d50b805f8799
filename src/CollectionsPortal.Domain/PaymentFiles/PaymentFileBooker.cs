using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.PaymentFiles;

/// <summary>Books a planned file, chunk by chunk. Each chunk with its progress is one transaction, so it can stop and go on anywhere.</summary>
internal sealed class PaymentFileBooker(PortalDb db, PaymentCorrections corrections, AgencyCalendar calendar, AuditService audit, ImportLease lease)
{
    public async Task BookAsync(PaymentFileId id, CancellationToken ct)
    {
        var file = await db.PaymentFiles.SingleAsync(f => f.Id == id, ct);
        var actor = new Actor(file.OrderedBy, file.OrderedBy is null ? ActorRole.System : ActorRole.Administrator, file.OrderedByName);
        var through = file.BookedThrough;
        while (await db.InOneTransactionAsync(token => BookChunkAsync(file, through, actor, token), ct) is { } last)
        {
            through = last;
        }

        await db.InOneTransactionAsync(token => FinishAsync(id, token), ct);
    }

    /// <summary>What stood in the file is dropped; what is unmatched keeps its own clues.</summary>
    private async Task<int> FinishAsync(PaymentFileId id, CancellationToken ct)
    {
        await db.PaymentFileParts.Where(p => p.FileId == id).ExecuteDeleteAsync(ct);
        var now = (await calendar.TodayAsync(ct)).Now;
        return await db.PaymentFiles.Where(f => f.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(f => f.Status, ImportStatus.Committed).SetProperty(f => f.FinishedAt, now), ct);
    }

    private async Task<int?> BookChunkAsync(PaymentFile file, int through, Actor actor, CancellationToken ct)
    {
        var done = await db.PaymentFiles.Where(f => f.Id == file.Id).Select(f => f.BookedThrough).SingleAsync(ct);
        if (done > through)
        {
            // Booked by an earlier try whose commit nobody heard of.
            return done;
        }

        var lines = await db.PaymentFileLines.Where(l => l.FileId == file.Id && l.Line > through).OrderBy(l => l.Line).Take(PaymentFileStager.PartSize).ToListAsync(ct);
        if (lines.Count == 0) { return null; }

        var today = await calendar.TodayAsync(ct);
        await DebtorLock.TakeAllAsync(db, lines.Where(IsBooked).Select(line => line.DebtorId!.Value), ct);
        await BookAsync(file, [.. lines.Where(line => IsBooked(line) && line.Action != PaymentRowAction.TakeBack)], actor, today, ct);
        foreach (var line in lines.Where(line => line.Action == PaymentRowAction.TakeBack))
        {
            await TakeBackAsync(file, line, actor, today, ct);
        }

        await lease.RenewAsync(db.PaymentFiles.Where(f => f.Id == file.Id), ct);
        var last = lines[^1].Line;
        await db.PaymentFiles.Where(f => f.Id == file.Id).ExecuteUpdateAsync(set => set.SetProperty(f => f.BookedThrough, last), ct);
        return last;
    }

    private static bool IsBooked(PaymentFileLine line) => line.Action is PaymentRowAction.Book or PaymentRowAction.BookAndKeepRest or PaymentRowAction.TakeBack;

    private async Task BookAsync(PaymentFile file, IReadOnlyList<PaymentFileLine> lines, Actor actor, AgencyDay today, CancellationToken ct)
    {
        if (lines.Count == 0) { return; }

        var here = await BookedMeanwhileAsync(file, lines, ct);
        var targets = await ChunkTargets.LoadAsync(db, lines, today.Date, ct);
        var bookings = new List<PaymentBooking>(lines.Count);
        foreach (var line in lines)
        {
            if (here.Contains(line.Reference!)) { Move(line, l => l.Plan(PaymentRowAction.AlreadyHere, null, null, null, "It was booked after the preview.")); }
            else if (Book(file, line, targets, actor, today) is { } booking)
            {
                bookings.Add(booking);
                NoteRest(line, booking);
            }
        }

        await new PaymentChunk(db, targets, audit, actor, today).WriteAsync(bookings, ct);
        await db.SaveChangesAsync(ct);
    }

    private async Task<HashSet<string>> BookedMeanwhileAsync(PaymentFile file, IReadOnlyList<PaymentFileLine> lines, CancellationToken ct)
    {
        var references = lines.Select(line => line.Reference!).ToList();
        return [.. await db.Payments.Where(p => p.SourceId == file.SourceId && EF.Parameter(references).Contains(p.Reference!)).Select(p => p.Reference!).ToListAsync(ct)];
    }

    /// <summary>As by hand: the same targets, the same split. What has changed since the preview goes to the unmatched list.</summary>
    private PaymentBooking? Book(PaymentFile file, PaymentFileLine line, ChunkTargets targets, Actor actor, AgencyDay today)
    {
        var command = new RecordPayment(line.DebtorId!.Value, line.Amount, line.PaidOn!.Value, line.Method, Guid.NewGuid())
        {
            Plan = line.AccountId is null ? line.PlanId : null,
            Account = line.AccountId,
            Reference = line.Reference,
            KeepRest = true,
            Source = file.SourceId,
            File = file.Id,
        };
        var plans = targets.PlansOf(line);
        if (RefusalOf(line, plans, targets) is { } why)
        {
            Move(line, l => l.Leave(why, null));
            return null;
        }

        var found = PaymentTargets.Among(command, plans, targets.Accounts, targets.Disputed, targets.Rates);
        if (found.Refusal is { } refusal)
        {
            Move(line, l => l.Leave(refusal.Message, null));
            return null;
        }

        return PaymentBooking.Make(command.ToPayment(found.Value.Plan, today, actor), found.Value, actor, today);
    }

    /// <summary>Less may be owed by now than when the file was looked at, and of a settlement never more than was agreed.</summary>
    private void NoteRest(PaymentFileLine line, PaymentBooking booking)
    {
        if (!booking.Over.IsZero && line.Action == PaymentRowAction.Book)
        {
            Move(line, l => l.Plan(PaymentRowAction.BookAndKeepRest, l.DebtorId, l.AccountId, l.PlanId, "Less was owed when it was booked. The rest is kept for the person."));
        }
    }

    private static string? RefusalOf(PaymentFileLine line, IReadOnlyList<Plans.Plan> plans, ChunkTargets targets) => line.AccountId switch
    {
        { } id when !targets.Accounts.TryGetValue(id, out var account) || account.DebtorId != line.DebtorId || account.Status is AccountStatus.Recalled or AccountStatus.Closed
            => "The account changed after the preview.",
        null when plans.Count == 0 => "The plan ended after the preview.",
        _ => null,
    };

    private async Task TakeBackAsync(PaymentFile file, PaymentFileLine line, Actor actor, AgencyDay today, CancellationToken ct)
    {
        var of = line.ReturnOf ?? line.Reference;
        var payment = await db.Payments.Where(p => p.SourceId == file.SourceId && p.Reference == of && p.DebtorId == line.DebtorId).Select(p => (PaymentId?)p.Id).SingleOrDefaultAsync(ct);
        var command = payment is { } id ? new CorrectPayment(line.DebtorId!.Value, id, "The bank or processor sent the money back.") { Return = line.Return } : null;
        var done = command is null ? new NotFound("This payment") : await corrections.TakeBackAsync(command, today, actor, ct);
        if (done.Refusal is { } no)
        {
            Move(line, l => l.Plan(no is AlreadyCorrected ? PaymentRowAction.AlreadyHere : PaymentRowAction.Refused, null, null, null, no.Message));
            await db.SaveChangesAsync(ct);
        }
    }

    private void Move(PaymentFileLine line, Action<PaymentFileLine> move)
    {
        db.PaymentFileLines.Attach(line);
        move(line);
    }
}
