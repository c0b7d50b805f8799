using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Debtors;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>Earlier contacts in the words of the rules.</summary>
internal static class HistoryOf
{
    /// <summary>The outcomes in which something about a debt was conveyed. A limited-content message conveys nothing (12 CFR 1006.2(j)).</summary>
    public static readonly ContactOutcome?[] Communications =
    [
        ContactOutcome.ReachedConsumer, ContactOutcome.DeclinedToTalk, ContactOutcome.OtherMessage, ContactOutcome.Sent,
    ];

    public static PastContact Row(HistoryRow row, PersonKey person, DebtorPoints points)
    {
        var outcome = row.IsClosed ? row.Outcome ?? ContactOutcome.Unknown : ContactOutcome.Open;
        var unresolved = outcome is ContactOutcome.Open or ContactOutcome.Unknown;
        var reached = RecipientFacts.Of(OwnerOf(row, points), person, points.Around);
        return new PastContact
        {
            At = row.At,
            Direction = row.Direction,
            Channel = row.Channel.ToMedium(),
            Person = reached.Person,
            Outcome = outcome,
            Endpoint = PointOf(row, points)?.Key,
            Purpose = row.Purpose,
            RefusedToPay = row.RefusedToPay,
            Role = reached.Role,
            Place = PlaceOf(row, points),
            DebtsRaisedByUs = Keys(row, unresolved ? [DebtPart.Proposed, DebtPart.RaisedByUs] : [DebtPart.RaisedByUs]),
            DebtsRaisedByThem = Keys(row, [DebtPart.RaisedByThem]),
            BookedTo = Keys(row, [DebtPart.Booked]) is [var booked, ..] ? booked : null,
            MisdirectedLearnedAt = points.Phones.FirstOrDefault(phone => phone.Number == row.Phone)?.WrongNumberSince,
        };
    }

    private static ContactPoint? PointOf(HistoryRow row, DebtorPoints points)
    {
        if (row.Phone is { } number && points.Phones.FirstOrDefault(phone => phone.Number == number) is { } known)
        {
            return known.Id;
        }

        if (row.Email is { } address && points.Emails.FirstOrDefault(email => email.Address == address) is { } held)
        {
            return held.Id;
        }

        return row.Address is { } post ? post : null;
    }

    /// <summary>Null where we hold no such number or address any more.</summary>
    private static Place? PlaceOf(HistoryRow row, DebtorPoints points)
    {
        var place = points.Phones.FirstOrDefault(phone => phone.Number == row.Phone)?.Place
            ?? points.Emails.FirstOrDefault(email => email.Address == row.Email)?.Place
            ?? points.Addresses.FirstOrDefault(address => address.Id == row.Address)?.Place;
        return place is { } known ? PointFacts.PlaceOf(known) : null;
    }

    /// <summary>What was done there before we knew whose it is was meant for the debtor, and counts for them.</summary>
    private static RelatedPersonId? OwnerOf(HistoryRow row, DebtorPoints points)
    {
        var owner = points.Phones.FirstOrDefault(phone => phone.Number == row.Phone)?.BelongsToId
            ?? points.Emails.FirstOrDefault(email => email.Address == row.Email)?.BelongsToId
            ?? points.Addresses.FirstOrDefault(address => address.Id == row.Address)?.BelongsToId;
        return points.Around.FirstOrDefault(person => person.Id == owner)?.LearnedAt <= row.At ? owner : null;
    }

    private static List<DebtKey> Keys(HistoryRow row, DebtPart[] parts)
        => [.. row.Parts.Where(part => parts.Contains(part.Part)).OrderBy(part => part.Account.Value).Select(part => FactKeys.Of(part.Account))];
}
