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
public sealed class DebtorContactQueries(PortalDb db, ComplianceEngine engine)
{
    private static readonly ContactChannel[] Channels = [ContactChannel.Call, ContactChannel.Text, ContactChannel.Email, ContactChannel.Letter];

    /// <inheritdoc cref="PlanReads.Contacts"/>
    internal async Task<IReadOnlyList<ContactLine>> MadeAsync(DebtorId debtor, PlanId plan, CancellationToken ct)
        => await PlanReads.Of(db).Contacts(db, debtor, plan).ToListAsync(ct);

    /// <summary>One for each way in which they can be reached; empty when nothing is owed any more or nothing is known of where they are.</summary>
    internal IReadOnlyList<ReachAhead> Ahead(ContactSnapshot snapshot, IReadOnlyList<AccountId> accounts, Instant now, DateTimeZone zone)
    {
        var open = accounts.Intersect(snapshot.OpenAccounts).ToList();
        return open.Count == 0
            ? []
            : [.. Channels.Select(channel => Ahead(snapshot, channel, open, now, zone)).OfType<ReachAhead>()];
    }

    /// <summary>What any of their own numbers or addresses allows about any of the debts: whoever may not write of one may still write of another.</summary>
    private ReachAhead? Ahead(ContactSnapshot snapshot, ContactChannel channel, List<AccountId> accounts, Instant now, DateTimeZone zone)
    {
        var points = snapshot.Points.Where(point => point.WrongSince is null && point.Recipient is null && point.Channels.Contains(channel)).ToList();
        if (points.Count == 0) { return null; }

        var windows = points
            .SelectMany(point => accounts, (point, account) => snapshot.Facts(snapshot.Propose(point.Endpoint, channel, ContactPurpose.Collect, [account], now)))
            .SelectMany(facts => engine.Windows(facts, Duration.FromDays(ReachAhead.DaysShown)))
            .ToList();
        return ReachAhead.Of(channel, windows, now, zone);
    }
}
