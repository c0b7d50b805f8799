using CollectionsPortal.Compliance.Limits;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Settings;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>Reads what the rules need to know about one person, in a fixed number of statements however long the history is.</summary>
/// <remarks>Of the history as much as any rule looks back, by <see cref="Lookback"/>.</remarks>
public sealed class FactsReader(PortalDb db)
{
    /// <summary>How many statements one read takes.</summary>
    public const int Statements = 8;

    /// <param name="asOf">The moment to judge. Contacts after it are left out, so that a contact can be judged as of the time it was made.</param>
    /// <returns>Null when there is no such debtor.</returns>
    public async Task<ContactSnapshot?> ReadAsync(DebtorId id, Instant asOf, CancellationToken ct)
    {
        var queries = FactQueries.Of(db);
        var head = await queries.Head(db, id, ct);
        if (head is null)
        {
            return null;
        }

        var points = new DebtorPoints(
            await queries.Addresses(db, id).ToListAsync(ct),
            await queries.Phones(db, id).ToListAsync(ct),
            await queries.Emails(db, id).ToListAsync(ct));
        var wishes = await queries.Preferences(db, id).ToListAsync(ct);
        var agency = head.Settings is { } settings ? AgencyProfile.Of(settings) : AgencyProfile.Unset;
        var (house, zone) = (agency.House, agency.Zone);
        var since = asOf - Lookback.Of(house);
        var stops = await queries.Stops(db, id, since, ct);
        var consumer = ConsumerFactsOf.Rows(id, head, points, wishes, stops, asOf.InZone(zone));
        var debts = await queries.Debts(db, id).ToListAsync(ct);
        var history = await queries.History(db, id, since, asOf).ToListAsync(ct);
        return new ContactSnapshot
        {
            Debtor = id,
            Consumer = consumer,
            Debts = [.. debts.Select(debt => DebtFactsOf.Row(debt, consumer, zone, asOf))],
            History = [.. history.Select(contact => HistoryOf.Row(contact, consumer.Person, points))],
            House = house,
            Points = PointFacts.Points(points, asOf.InZone(zone)),
        };
    }
}
