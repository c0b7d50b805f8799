using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>A number or address as the gate sees it.</summary>
/// <param name="Masked">What may be shown without a permit.</param>
/// <param name="WrongSince">When we learned that it is not this person's, or no longer; null while it is theirs as far as we know.</param>
public sealed record KnownPoint(ContactPoint Point, Endpoint Endpoint, PlaceKind Place, string Masked, Instant? WrongSince)
{
    /// <summary>Who is reached there; null: the debtor.</summary>
    public Recipient? Recipient { get; init; }

    /// <summary>"Dana Doe, husband or wife"; null where it is the debtor's own.</summary>
    public string? Whose { get; init; }

    public PhoneNumber? Phone { get; init; }

    public EmailAddress? Email { get; init; }

    public DebtorAddressId? Address { get; init; }

    public IReadOnlyList<ContactChannel> Channels => Point.Kind switch
    {
        ContactPointKind.Phone => [ContactChannel.Call, ContactChannel.Text],
        ContactPointKind.Email => [ContactChannel.Email],
        _ => [ContactChannel.Letter],
    };
}
