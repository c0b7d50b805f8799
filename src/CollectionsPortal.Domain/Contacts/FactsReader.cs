using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>Reads what the rules need to know about one person, in a fixed number of statements however long the history is.</summary>
public sealed class FactsReader(PortalDb db)
{
    /// <summary>No rule looks back further: the longest window is seven days, plus notices and consents around them.</summary>
    public static readonly Duration HistoryWindow = Duration.FromDays(35);

    /// <summary>How many statements one read takes.</summary>
    public const int Statements = 8;

    /// <param name="asOf">The moment to judge. Contacts after it are left out, so that a contact can be judged as of the time it was made.</param>
    /// <returns>Null when there is no such debtor.</returns>
    public async Task<ContactSnapshot?> ReadAsync(DebtorId id, Instant asOf, CancellationToken ct)
    {
        var head = await ReadHeadAsync(id, ct);
        if (head is null)
        {
            return null;
        }

        var points = new DebtorPoints(
            await db.DebtorAddresses.Where(row => row.DebtorId == id).ToListAsync(ct),
            await db.DebtorPhones.Where(row => row.DebtorId == id).ToListAsync(ct),
            await db.DebtorEmails.Where(row => row.DebtorId == id).ToListAsync(ct));
        var wishes = await db.Preferences.Where(row => row.DebtorId == id).ToListAsync(ct);
        var stops = await ReadStopsAsync(id, asOf, ct);
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(head.ZoneId) ?? DateTimeZone.Utc;
        var consumer = ConsumerFactsOf.Rows(id, head, points, wishes, stops, asOf.InZone(zone));
        var debts = await ReadDebtsAsync(id, ct);
        var history = await ReadHistoryAsync(id, asOf, ct);
        return new ContactSnapshot
        {
            Debtor = id,
            Consumer = consumer,
            Debts = [.. debts.Select(debt => DebtFactsOf.Row(debt, consumer, zone, asOf))],
            History = [.. history.Select(contact => HistoryOf.Row(contact, consumer.Person, points))],
            House = new HouseSettings { ContactsPerWeek = head.ContactsPerWeek },
            Points = PointFacts.Points(points, asOf.InZone(zone)),
        };
    }

    private Task<DebtorHead?> ReadHeadAsync(DebtorId id, CancellationToken ct) => db.Debtors
        .Where(debtor => debtor.Id == id)
        .Select(debtor => new DebtorHead(
            debtor.Language,
            db.BindingRemarks.Any(remark => remark.DebtorId == id && remark.ReadAt == null),
            db.Settings.OrderBy(s => s.Id).Select(s => (int?)s.ContactsPerWeek).FirstOrDefault() ?? AgencySettings.DefaultContactsPerWeek,
            db.Settings.OrderBy(s => s.Id).Select(s => s.TimeZoneId).FirstOrDefault() ?? AgencyProfile.Unset.TimeZoneId))
        .SingleOrDefaultAsync(ct);

    /// <summary>Attorneys, cease requests, holds and consents are few or none: one statement for all.</summary>
    private Task<DebtorStops> ReadStopsAsync(DebtorId id, Instant asOf, CancellationToken ct)
    {
        var since = asOf - HistoryWindow;
        return db.Debtors
            .Where(debtor => debtor.Id == id)
            .Select(debtor => new DebtorStops(
                db.Representations.Where(row => row.DebtorId == debtor.Id).ToList(),
                db.CeaseRequests.Where(row => row.DebtorId == debtor.Id).ToList(),
                db.Holds.Where(row => row.DebtorId == debtor.Id).ToList(),
                db.CallConsents.Where(row => row.DebtorId == debtor.Id && row.ReceivedAt >= since).ToList()))
            .AsSingleQuery()
            .SingleAsync(ct);
    }

    private Task<List<DebtRow>> ReadDebtsAsync(DebtorId id, CancellationToken ct) => db.Accounts
        .Where(account => account.DebtorId == id)
        .OrderBy(account => account.PlacedOn).ThenBy(account => account.Id)
        .Select(account => new DebtRow(
            account.Id, account.Kind, account.Status, account.CreditorAccountNumber, account.Creditor.Name, account.StudentLoanGroup, account.PlacedOn,
            db.ContactAttemptAccounts
                .Where(part => part.AccountId == account.Id && part.Part != DebtPart.Proposed)
                .Join(db.ContactAttempts, part => part.ContactAttemptId, attempt => attempt.Id, (part, attempt) => attempt)
                .Where(attempt => HistoryOf.Communications.Contains(attempt.Outcome))
                .Min(attempt => (Instant?)attempt.OpenedAt),
            db.ValidationNotices.Where(notice => notice.AccountId == account.Id).ToList(),
            db.Disputes.Where(dispute => dispute.AccountId == account.Id && dispute.WithdrawnAt == null).ToList()))
        .AsSingleQuery()
        .ToListAsync(ct);

    private Task<List<HistoryRow>> ReadHistoryAsync(DebtorId id, Instant asOf, CancellationToken ct)
    {
        var since = asOf - HistoryWindow;
        return db.ContactAttempts
            .Where(attempt => attempt.DebtorId == id && attempt.OpenedAt >= since && attempt.OpenedAt <= asOf)
            .OrderBy(attempt => attempt.OpenedAt).ThenBy(attempt => attempt.Id)
            .Select(attempt => new HistoryRow(
                attempt.OpenedAt, attempt.Direction, attempt.Channel, attempt.Purpose, attempt.Outcome, attempt.ClosedAt != null,
                attempt.Phone, attempt.Email, attempt.AddressId,
                attempt.Accounts.Select(part => new PartRow(part.AccountId, part.Part)).ToList()))
            .AsSingleQuery()
            .ToListAsync(ct);
    }
}
