using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>An attorney acts for the person. Then we write to the attorney, not to the person.</summary>
public sealed class Representation : IConcurrencyStamped, IBearsOnContact
{
    public const int NameMaxLength = 200;
    public const int AddressMaxLength = 300;
    public const int ReasonMaxLength = 300;

    public RepresentationId Id { get; private set; }

    public DebtorId DebtorId { get; init; }

    /// <summary>The one debt it is about; null: every debt of the person.</summary>
    public AccountId? AccountId { get; init; }

    /// <summary>Null when we know that there is an attorney, but not yet who.</summary>
    public string? AttorneyName { get; private set; }

    public string? AttorneyAddress { get; private set; }

    public PhoneNumber? AttorneyPhone { get; private set; }

    public EmailAddress? AttorneyEmail { get; private set; }

    public required FactSource Source { get; init; }

    public required Instant LearnedAt { get; init; }

    public StaffUserId? RecordedBy { get; init; }

    public Instant? EndedAt { get; private set; }

    public StaffUserId? EndedBy { get; private set; }

    public string? EndReason { get; private set; }

    public Guid Version { get; private set; }

    public void Identify(string? name, string? address, PhoneNumber? phone, EmailAddress? email)
        => (AttorneyName, AttorneyAddress, AttorneyPhone, AttorneyEmail) = (name, address, phone, email);

    public void End(string reason, Actor actor, Instant now) => (EndReason, EndedBy, EndedAt) = (reason, actor.Id, now);
}
