using CollectionsPortal.Compliance.Duties;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Flags;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Jobs;

/// <summary>Looks for duties whose last day is near or over, and has a supervisor look at each: one flag for one duty, ever.</summary>
/// <remarks>May run on several nodes at once: flags are raised in the person's turn, and a cause that has one gets no second.</remarks>
public sealed class DutyWatch(PortalDb db, FactsReader reader, FlagService flags, IClock clock)
{
    /// <summary>How many days before its last day a duty is flagged, so that it can still be done in time.</summary>
    public const int SoonDays = 2;

    /// <returns>How many flags were raised.</returns>
    public async Task<int> LookAsync(CancellationToken ct)
    {
        var raised = 0;
        foreach (var debtor in await WithDutiesAsync(ct))
        {
            raised += await LookAtAsync(debtor, ct);
            db.Forget();
        }

        return raised;
    }

    /// <summary>Whoever may be owed something: few of all, so that the facts are read for these alone.</summary>
    private Task<List<DebtorId>> WithDutiesAsync(CancellationToken ct) => db.Debtors
        .Where(d => db.Accounts.Any(a => a.DebtorId == d.Id && a.Status == AccountStatus.Open
            && ((a.Facts.DocumentsAskedOn != null && a.Facts.DocumentsSentOn == null)
                || db.Disputes.Any(x => x.AccountId == a.Id && x.WithdrawnAt == null && x.AnsweredOn == null)
                || (d.LastContactAt != null && !db.ValidationNotices.Any(n => n.AccountId == a.Id && n.ReturnedOn == null)))))
        .OrderBy(d => d.Id)
        .Select(d => d.Id)
        .ToListAsync(ct);

    private async Task<int> LookAtAsync(DebtorId debtor, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (await reader.ReadAsync(debtor, now, ct) is not { } person) { return 0; }

        var soon = now.InUtc().Date.PlusDays(SoonDays);
        var due = OpenDuties.Of(person.Consumer, person.Debts, now).Where(duty => duty.DueOn <= soon).ToList();
        return due.Count == 0 ? 0 : await db.InOneTransactionAsync(token => RaiseAsync(debtor, due, now.InUtc().Date, token), ct);
    }

    private async Task<int> RaiseAsync(DebtorId debtor, List<Duty> due, LocalDate today, CancellationToken ct)
    {
        await DebtorLock.TakeAsync(db, debtor, ct);
        var raised = 0;
        foreach (var duty in due)
        {
            var cause = FormattableString.Invariant($"{duty.Id}:{duty.Debt}:{duty.DueOn:uuuu-MM-dd}");
            var flag = await flags.RaiseAsync(
                new RaiseFlag(FlagKind.DutyDue, debtor, null, cause, Describe(duty, today)) { Account = FactKeys.AccountOf(duty.Debt) }, Actor.System, ct);
            raised += flag is null ? 0 : 1;
        }

        await db.SaveChangesAsync(ct);
        return raised;
    }

    private static string Describe(Duty duty, LocalDate today)
    {
        var when = duty.IsOverdue(today) ? "It was due on" : "It is due on";
        var doubt = duty.IsCertain ? string.Empty : " It holds only if they live where this is law, which we do not know.";
        return FormattableString.Invariant($"{duty.Sentence} {when} {duty.DueOn:uuuu-MM-dd} ({duty.Citation}).{doubt}");
    }
}
