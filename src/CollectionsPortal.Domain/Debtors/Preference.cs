using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>One thing a person does not want (a time, a place, a medium, or one number or address), hours that suit them, or where they are for a while. Binds until its end or until it is withdrawn.</summary>
public sealed class Preference : IConcurrencyStamped, IBearsOnContact
{
    public const int WordsMaxLength = 500;
    public const int ZoneMaxLength = 64;

    public PreferenceId Id { get; private set; }

    public DebtorId DebtorId { get; init; }

    public required PreferenceKind Kind { get; init; }

    /// <summary>For times: the days it is about. <see cref="Weekdays.None"/> for other kinds.</summary>
    public Weekdays Days { get; init; }

    /// <summary>For times: when it begins, by the person's clock, inclusive. Null: midnight.</summary>
    public LocalTime? From { get; init; }

    /// <summary>For times: when it ends, by the person's clock, exclusive. Null: midnight. At or before <see cref="From"/>: on the next day.</summary>
    public LocalTime? To { get; init; }

    /// <summary>For places: the one ruled out, or the one where they are.</summary>
    public PlaceKind? Place { get; init; }

    /// <summary>For where they are: the IANA zone of that place. Null where only the kind of place is known.</summary>
    public string? Zone { get; init; }

    /// <summary>For media: who around the debtor asked for it, for themselves. Null: the debtor.</summary>
    public RelatedPersonId? PersonId { get; init; }

    /// <summary>For media; for one number the medium barred there, null for all.</summary>
    public ContactChannel? Channel { get; init; }

    /// <summary>For media: the person was asked and meant this medium and no other.</summary>
    public bool Clarified { get; init; }

    /// <summary>For one number.</summary>
    public PhoneNumber? Phone { get; init; }

    /// <summary>For one e-mail address.</summary>
    public EmailAddress? Email { get; init; }

    /// <summary>For one postal address.</summary>
    public DebtorAddressId? AddressId { get; init; }

    /// <summary>For convenient times: said in a contact that itself kept the hours. Otherwise it lifts nothing (12 CFR 1006.6(b)(4)).</summary>
    public bool DuringLawfulContact { get; init; }

    /// <summary>For times and for where they are: the first day it holds, by the person's date. Null: at once.</summary>
    public LocalDate? FirstDay { get; init; }

    /// <summary>The last day it holds, inclusive, by the person's date; null: no end.</summary>
    public LocalDate? Until { get; init; }

    public required FactSource Source { get; init; }

    /// <summary>What the person said, as near to word for word as we have it.</summary>
    public string? Words { get; init; }

    /// <summary>When it was said: it binds from then. Earlier than <see cref="RecordedAt"/> where it was noted down late.</summary>
    public required Instant StatedAt { get; init; }

    public required Instant RecordedAt { get; init; }

    public StaffUserId? RecordedBy { get; init; }

    public Instant? WithdrawnAt { get; private set; }

    public StaffUserId? WithdrawnBy { get; private set; }

    public Guid Version { get; private set; }

    public void Withdraw(Actor actor, Instant now) => (WithdrawnAt, WithdrawnBy) = (now, actor.Id);
}

public enum PreferenceKind
{
    InconvenientTime,
    InconvenientPlace,
    BarredMedium,
    BarredAddress,
    WorkForbidden,

    /// <summary>Not a bar but its opposite: hours that the person named as good.</summary>
    ConvenientTime,

    /// <summary>Where they are for a while, as they said themselves: a zone, or a kind of place.</summary>
    Stay,
}

[Flags]
public enum Weekdays
{
    None = 0,
    Monday = 1,
    Tuesday = 2,
    Wednesday = 4,
    Thursday = 8,
    Friday = 16,
    Saturday = 32,
    Sunday = 64,
    WorkingDays = Monday | Tuesday | Wednesday | Thursday | Friday,
    Weekend = Saturday | Sunday,
    All = WorkingDays | Weekend,
}
