using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Staff;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>The person wants contact to stop, or refuses to pay.</summary>
/// <remarks>In writing it is complete on receipt (12 CFR 1006.6(c)); said aloud it bars the media named and calls for review of the rest.</remarks>
public sealed class CeaseRequest : IConcurrencyStamped, IBearsOnContact
{
    public const int WordsMaxLength = 2000;

    public CeaseRequestId Id { get; private set; }

    public DebtorId DebtorId { get; init; }

    /// <summary>The one debt it is about; null: every debt of the person.</summary>
    public AccountId? AccountId { get; init; }

    /// <summary>Who around the debtor asked, where it was one who is "the consumer" as well (12 CFR 1006.6(a)). Null: the debtor.</summary>
    public RelatedPersonId? PersonId { get; init; }

    public required RequestForm Form { get; init; }

    /// <summary>The agency's date of receipt, not the date on the letter.</summary>
    public required LocalDate ReceivedOn { get; init; }

    public string? Words { get; init; }

    public required Instant RecordedAt { get; init; }

    public StaffUserId? RecordedBy { get; init; }

    public Instant? WithdrawnAt { get; private set; }

    public StaffUserId? WithdrawnBy { get; private set; }

    public Guid Version { get; private set; }

    public void Withdraw(Actor actor, Instant now) => (WithdrawnAt, WithdrawnBy) = (now, actor.Id);
}

/// <summary>How somebody told us. Written includes the electronic media that we accept.</summary>
public enum RequestForm
{
    Written,
    Oral,
}
