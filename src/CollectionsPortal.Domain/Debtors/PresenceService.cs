using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>Who has a debtor's page open. No audit: looking is recorded by the page, and this is only courtesy.</summary>
public sealed class PresenceService(PortalDb db, IClock clock)
{
    public static readonly Duration ExpiresAfter = Duration.FromSeconds(60);

    /// <summary>Says that this person has the page open, and answers who else has.</summary>
    public async Task<IReadOnlyList<SomebodyElse>> SeenAsync(DebtorId debtor, StaffUserId me, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (!await RenewAsync(debtor, me, now, ct)) { await BeginAsync(debtor, me, now, ct); }

        return await db.DebtorPresences
            .Where(p => p.DebtorId == debtor && p.StaffUserId != me && p.SeenAt > now - ExpiresAfter)
            .Join(db.Users, p => p.StaffUserId, u => u.Id, (p, u) => u)
            .OrderBy(u => u.DisplayName).ThenBy(u => u.Id)
            .Select(u => new SomebodyElse(u.Id, u.DisplayName))
            .ToListAsync(ct);
    }

    /// <summary>Rows nobody renewed; run now and then.</summary>
    public async Task<int> ForgetExpiredAsync(CancellationToken ct)
    {
        var expired = clock.GetCurrentInstant() - ExpiresAfter;
        return await db.DebtorPresences.Where(p => p.SeenAt <= expired).ExecuteDeleteAsync(ct);
    }

    private async Task<bool> RenewAsync(DebtorId debtor, StaffUserId me, Instant now, CancellationToken ct)
        => await db.DebtorPresences.Where(p => p.DebtorId == debtor && p.StaffUserId == me)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.SeenAt, now), ct) == 1;

    private async Task BeginAsync(DebtorId debtor, StaffUserId me, Instant now, CancellationToken ct)
    {
        if (!await db.Debtors.AnyAsync(d => d.Id == debtor, ct)) { return; }

        db.DebtorPresences.Add(new DebtorPresence { DebtorId = debtor, StaffUserId = me, SeenAt = now });
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation())
        {
            // The same person's second window was first.
            db.ChangeTracker.Clear();
        }
    }
}

public sealed record SomebodyElse(StaffUserId Id, string DisplayName);
