using CollectionsPortal.Compliance.Facts;
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
    /// <summary>How many statements one read takes, and one more where a number or address is somebody else's.</summary>
    public const int Statements = 15;

    /// <summary>The longest that a house can choose: what is read comes in one go with the choice itself.</summary>
    private static readonly Duration Furthest = Lookback.Of(new HouseSettings { DaysAfterRefusal = HouseSettings.MaxRestDays });

    /// <param name="asOf">The moment to judge. Contacts after it are left out, so that a contact can be judged as of the time it was made.</param>
    /// <returns>Null when there is no such debtor.</returns>
    public async Task<ContactSnapshot?> ReadAsync(DebtorId id, Instant asOf, CancellationToken ct) => (await ReadWithRowsAsync(id, asOf, ct))?.Snapshot;

    /// <summary>For a page that shows some of the same rows: they are read once.</summary>
    internal async Task<PersonRead?> ReadWithRowsAsync(DebtorId id, Instant asOf, CancellationToken ct)
    {
        var queries = FactQueries.Of(db);
        var person = await queries.Person(db, id, asOf - Furthest, asOf, ct);
        if (person is null)
        {
            return null;
        }

        var agency = person.Settings is { } settings ? AgencyProfile.Of(settings) : AgencyProfile.Unset;
        var (house, zone) = (agency.House, agency.Zone);
        var around = HasOwners(person) ? await queries.Around(db, id).ToListAsync(ct) : [];
        var points = new DebtorPoints(person.Addresses, person.Phones, person.Emails, around);
        var consumer = ConsumerFactsOf.Rows(id, person, points, asOf.InZone(zone));
        var snapshot = new ContactSnapshot
        {
            Debtor = id,
            Consumer = consumer,
            Debts = [.. person.Debts.Select(debt => DebtFactsOf.Row(debt, consumer, zone, asOf))],
            History = [.. person.History.Select(contact => HistoryOf.Row(contact, consumer.Person, points))],
            House = house,
            Points = PointFacts.Points(points, consumer.Person, asOf.InZone(zone)),
        };
        return new PersonRead(person, agency, snapshot);
    }

    private static bool HasOwners(PersonRows person) => person.Phones.Exists(phone => phone.BelongsToId is not null)
        || person.Emails.Exists(email => email.BelongsToId is not null)
        || person.Addresses.Exists(address => address.BelongsToId is not null);
}

/// <summary>What was read, and the facts that were made of it.</summary>
internal sealed record PersonRead(PersonRows Rows, AgencyProfile Agency, ContactSnapshot Snapshot);
