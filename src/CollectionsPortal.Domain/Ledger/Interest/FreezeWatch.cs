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
    /// <returns>How many flags were raised.</returns>
    public async Task<int> LookAsync(CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        var due = await db.InterestFreezes
            .Where(f => f.EndedAt == null && f.ReviewOn <= today.Date && (f.Until == null || f.Until >= today.Date))
            .OrderBy(f => f.ReviewOn).ThenBy(f => f.Id).ToListAsync(ct);
        var raised = 0;
        foreach (var freeze in due)
        {
            raised += await db.InOneTransactionAsync(token => RaiseAsync(freeze, token), ct);
            db.Forget();
        }

        return raised;
    }

    private async Task<int> RaiseAsync(InterestFreeze freeze, CancellationToken ct)
    {
        await DebtorLock.TakeAsync(db, freeze.DebtorId, ct);
        var text = FormattableString.Invariant($"Interest and fees are frozen since {freeze.Since:uuuu-MM-dd}. Look at it again: {freeze.ReviewOn:uuuu-MM-dd} was named for it.");
        var flag = await flags.RaiseAsync(
            new RaiseFlag(FlagKind.DutyDue, freeze.DebtorId, null, FormattableString.Invariant($"freeze:{freeze.Id.Value}"), text) { Account = freeze.AccountId }, Actor.System, ct);
        await db.SaveChangesAsync(ct);
        return flag is null ? 0 : 1;
    }
}
