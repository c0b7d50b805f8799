using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Flags;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>Looks at each answer of the gate for what a supervisor should know. Runs in the gate's own transaction.</summary>
public sealed class GateWatch(PortalDb db, FlagService flags, IOptions<ContactOptions> options)
{
    public async Task LookAtAsync(DecisionReceipt receipt, ContactFacts facts, Actor actor, CancellationToken ct)
    {
        if (facts.Consumer.UnreadRemark)
        {
            await RaiseRemarkNotReadAsync(receipt, actor, ct);
        }

        if (receipt.Verdict != Verdict.Permitted)
        {
            await LookForRepeatsAsync(receipt, actor, ct);
        }

        if (db.ChangeTracker.HasChanges())
        {
            await db.SaveChangesAsync(ct);
        }
    }

    /// <summary>One flag per stretch: the first request after a quiet window names the cause.</summary>
    private async Task LookForRepeatsAsync(DecisionReceipt receipt, Actor actor, CancellationToken ct)
    {
        var since = receipt.At - Duration.FromMinutes(options.Value.BlockedWindowMinutes);
        var asked = await db.DecisionReceipts
            .Where(r => r.DebtorId == receipt.DebtorId && r.At > since && r.At <= receipt.At
                && r.ActorId == receipt.ActorId && r.ClientId == receipt.ClientId && r.Verdict != Verdict.Permitted && !r.Afterwards)
            .CountAsync(ct);
        if (asked < options.Value.BlockedRequests || await WasFlaggedAsync(receipt, since, ct))
        {
            return;
        }

        await flags.RaiseAsync(
            new RaiseFlag(
                FlagKind.RepeatedWhileBlocked, receipt.DebtorId, receipt.ActorId, $"receipt-{receipt.Id}",
                $"Asked {asked} times within {options.Value.BlockedWindowMinutes} minutes while the answer was no.")
            { Receipt = receipt.Id },
            actor,
            ct);
    }

    private Task<bool> WasFlaggedAsync(DecisionReceipt receipt, Instant since, CancellationToken ct) => db.Flags.AnyAsync(
        flag => flag.DebtorId == receipt.DebtorId && flag.Kind == FlagKind.RepeatedWhileBlocked
            && flag.SubjectId == receipt.ActorId && flag.RaisedAt > since
            && db.DecisionReceipts.Any(r => r.Id == flag.ReceiptId && r.ClientId == receipt.ClientId),
        ct);

    private async Task RaiseRemarkNotReadAsync(DecisionReceipt receipt, Actor actor, CancellationToken ct)
    {
        var remark = await db.BindingRemarks
            .Where(r => r.DebtorId == receipt.DebtorId && r.ReadAt == null)
            .OrderBy(r => r.Id)
            .Select(r => r.Id)
            .FirstAsync(ct);
        await flags.RaiseAsync(
            new RaiseFlag(
                FlagKind.RemarkNotRead, receipt.DebtorId, receipt.ActorId, $"remark-{remark}",
                "A contact was asked for before a remark that may bind us had been read.")
            { Receipt = receipt.Id },
            actor,
            ct);
    }
}
