using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Accounts;

/// <summary>Writes down what laws ask about a debt: documents, notices, charge-off, limitation. The next look at the gate sees it.</summary>
public sealed class AccountFactsService(PortalDb db, AuditService audit, AgencyCalendar calendar)
{
    public async Task<Result> SaveAsync(SaveAccountFacts command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if (new SaveAccountFactsValidator(today.Date).RefusalOf(command) is { } refusal) { return refusal; }

        var account = await db.Accounts.AsTracking().SingleOrDefaultAsync(a => a.Id == command.Account && a.DebtorId == command.Debtor, ct);
        if (account is null) { return new NotFound("This account"); }
        if (account.Version != command.Version) { return new ChangedMeanwhile("This account"); }

        var changes = AccountFactsChanges.Between((account.Facts, account.ChargedOffOn), (Tidy(command.Facts), command.ChargedOffOn));
        if (changes.Count == 0) { return Result.Done; }

        account.Know(Tidy(command.Facts), command.ChargedOffOn);
        audit.Record(actor, AuditAction.AccountChanged, command.Debtor, account, string.Join("; ", changes));
        return await SaveAsync(ct);
    }

    private async Task<Result> SaveAsync(CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
            return Result.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.Forget();
            return new ChangedMeanwhile("This account");
        }
    }

    /// <summary>Where there is no day there is nothing that it rests on.</summary>
    private static AccountFacts Tidy(AccountFacts facts) => facts with
    {
        LimitationSource = facts.LimitationEndsOn is null ? null : facts.LimitationSource?.Trim(),
    };
}
