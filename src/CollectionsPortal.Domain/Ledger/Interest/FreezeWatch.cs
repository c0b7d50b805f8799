using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Flags;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Ledger.Interest;

/// <summary>Has a supervisor look at each freeze whose day of review has come. Nothing ends by it: the freeze goes on until somebody ends it.</summary>
/// <remarks>May run on several nodes at once: flags are raised in the person's turn, one for one freeze, ever.</remarks>
public sealed class FreezeWatch(PortalDb db, FlagService flags, AgencyCalendar calendar)
{
    /// <summary>How many are read at once.</summary>
    public const int BatchSize = 100;

    /// <returns>How many flags were raised.</returns>
    public async Task<int> LookAsync(CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        var raised = 0;
        for (var due = await DueAsync(today, ct); due.Count > 0; due = await DueAsync(today, ct))
        {
            foreach (var freeze in due)
            {
                raised += await db.InOneTransactionAsync(token => RaiseAsync(freeze, today, token), ct);
                db.Forget();
            }
        }

        return raised;
    }

    /// <summary>The earliest day first. Whichever was flagged is not among the next.</summary>
    private Task<List<InterestFreeze>> DueAsync(AgencyDay today, CancellationToken ct) => db.InterestFreezes
        .Where(f => f.FlaggedAt == null && f.EndedAt == null && f.ReviewOn <= today.Date && (f.Until == null || f.Until >= today.Date))
        .OrderBy(f => f.ReviewOn).ThenBy(f => f.Id).Take(BatchSize).ToListAsync(ct);

    private async Task<int> RaiseAsync(InterestFreeze due, AgencyDay today, CancellationToken ct)
    {
        await DebtorLock.TakeAsync(db, due.DebtorId, ct);
        var freeze = await db.InterestFreezes.AsTracking().SingleAsync(f => f.Id == due.Id, ct);
        if (freeze.EndedAt is not null || freeze.FlaggedAt is not null) { return 0; }

        var text = FormattableString.Invariant($"Interest and fees are frozen since {freeze.Since:uuuu-MM-dd}. Look at it again: {freeze.ReviewOn:uuuu-MM-dd} was named for it.");
        var flag = await flags.RaiseAsync(
            new RaiseFlag(FlagKind.DutyDue, freeze.DebtorId, null, FormattableString.Invariant($"freeze:{freeze.Id.Value}"), text) { Account = freeze.AccountId }, Actor.System, ct);
        freeze.NoteFlag(today.Now);
        await db.SaveChangesAsync(ct);
        return flag is null ? 0 : 1;
    }
}
