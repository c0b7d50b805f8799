using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Ledger;

/// <summary>Gives back what somebody paid on an account that turned out to owe less: interest or a fee taken off afterwards, a credit that came late.</summary>
/// <remarks>Money that arrived beyond what was owed never reaches an account: see <see cref="OverpaymentService"/>.</remarks>
public sealed class RefundService(PortalDb db, AuditService audit, AgencyCalendar calendar)
{
    /// <summary>Money leaves the agency: a supervisor's act.</summary>
    public async Task<Result> RefundAsync(RefundAccount command, Actor actor, CancellationToken ct)
    {
        if (!actor.IsSupervisor) { return new SupervisorNeeded("write down that money was given back"); }

        var today = await calendar.TodayAsync(ct);
        if (new RefundAccountValidator(today.Date).RefusalOf(command) is { } refusal) { return refusal; }

        var debtor = await db.Accounts.Where(a => a.Id == command.Account).Select(a => (DebtorId?)a.DebtorId).SingleOrDefaultAsync(ct);
        return debtor is { } person
            ? await DebtorLock.InTurnAsync(db, person, token => RefundAsync(command, today, actor, token), ct)
            : new NotFound("This account");
    }

    private async Task<Result> RefundAsync(RefundAccount command, AgencyDay today, Actor actor, CancellationToken ct)
    {
        var account = await db.Accounts.AsTracking().SingleAsync(a => a.Id == command.Account, ct);
        if (account.Balance.Amount >= 0) { return new NotBelowZero(); }
        if (account.Balance != -command.Owed) { return new OtherAmountNow(-account.Balance); }

        var text = $"Given back: {command.How}, {command.Reference!.Trim()}";
        db.LedgerEntries.Add(account.Book(LedgerEntryKind.Payment, command.Owed, command.On, actor, today.Now, text: text));
        if (account.Status == AccountStatus.Open) { account.MoveTo(AccountStatus.PaidInFull); }

        audit.Record(actor, AuditAction.OverpaymentRefunded, account.DebtorId, account, $"{command.Owed} given back: {command.How}, {command.Reference.Trim()}");
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }
}
