using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>Where a person lives, works or gets post, and from when to when.</summary>
public sealed class DebtorAddress : IBearsOnContact
{
    public const int LineMaxLength = 100;
    public const int CityMaxLength = 80;

    public DebtorAddressId Id { get; private set; }

    public DebtorId DebtorId { get; init; }

    public required string Line1 { get; init; }

    public string? Line2 { get; init; }

    public required string City { get; init; }

    /// <summary>Null when it is not known or not in the United States: the gate then asks for review.</summary>
    public UsState? State { get; init; }

    public ZipCode? Zip { get; init; }

    public PlaceKind Place { get; init; }

    public required FactSource Source { get; init; }

    /// <summary>First day; null: as long as we know.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>Last day, inclusive; null: still.</summary>
    public LocalDate? Until { get; private set; }

    public Instant RecordedAt { get; init; }

    public StaffUserId? RecordedBy { get; init; }

    /// <summary>Whose it is among those around the debtor; null: the debtor's own.</summary>
    public RelatedPersonId? BelongsToId { get; private set; }

    public Instant? LastVerifiedAt { get; private set; }

    public void GiveTo(RelatedPersonId? person) => BelongsToId = person;

    public void Verify(Instant now) => LastVerifiedAt = now;

    /// <param name="lastDay">The last day on which it held.</param>
    public void Retire(LocalDate lastDay) => Until = lastDay;
}
