using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>When we contacted a person, and when we may next. Nothing of third persons, and of other debts no more than that a contact took place.</summary>
public sealed class DebtorContactQueries(PortalDb db, FactsReader reader, ComplianceEngine engine, IClock clock)
{
    private const int ContactsShown = 60;
    private static readonly ContactChannel[] Channels = [ContactChannel.Call, ContactChannel.Text, ContactChannel.Email, ContactChannel.Letter];

    /// <summary>Ours that were made, and theirs to us; what was never placed or sent is no contact. The newest first.</summary>
    internal async Task<IReadOnlyList<ContactLine>> MadeAsync(DebtorId debtor, IReadOnlyList<AccountId> accounts, CancellationToken ct) => await db.ContactAttempts
        .Where(a => a.DebtorId == debtor && a.ClosedAt != null && a.Outcome != ContactOutcome.NotPlaced && a.Purpose != ContactPurpose.LocationInformation)
        .Where(a => !db.DebtorPhones.Any(p => p.DebtorId == debtor && p.Number == a.Phone && p.BelongsToId != null))
        .Where(a => !db.DebtorEmails.Any(e => e.DebtorId == debtor && e.Address == a.Email && e.BelongsToId != null))
        .Where(a => !db.DebtorAddresses.Any(x => x.Id == a.AddressId && x.BelongsToId != null))
        .OrderByDescending(a => a.OpenedAt).ThenByDescending(a => a.Id)
        .Take(ContactsShown)
        .Select(a => new ContactLine(
            a.OpenedAt, a.Channel, a.Direction, a.Outcome!.Value, a.Accounts.Any(part => accounts.Contains(part.AccountId)) ? a.Purpose : null))
        .ToListAsync(ct);

    /// <summary>One for each way in which they can be reached; empty when nothing is owed any more or nothing is known of where they are.</summary>
    internal async Task<IReadOnlyList<ReachAhead>> AheadAsync(DebtorId debtor, IReadOnlyList<AccountId> accounts, DateTimeZone zone, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (await reader.ReadAsync(debtor, now, ct) is not { } snapshot) { return []; }

        var open = accounts.Intersect(snapshot.OpenAccounts).ToList();
        return open.Count == 0
            ? []
            : [.. Channels.Select(channel => Ahead(snapshot, channel, open, now, zone)).OfType<ReachAhead>()];
    }

    /// <summary>What any of their own numbers or addresses allows.</summary>
    private ReachAhead? Ahead(ContactSnapshot snapshot, ContactChannel channel, List<AccountId> accounts, Instant now, DateTimeZone zone)
    {
        var points = snapshot.Points.Where(point => point.WrongSince is null && point.Recipient is null && point.Channels.Contains(channel)).ToList();
        if (points.Count == 0) { return null; }

        var windows = points
            .Select(point => snapshot.Facts(snapshot.Propose(point.Endpoint, channel, ContactPurpose.Collect, accounts, now)))
            .SelectMany(facts => engine.Windows(facts, Duration.FromDays(ReachAhead.DaysShown)))
            .ToList();
        return ReachAhead.Of(channel, windows, now, zone);
    }
}
