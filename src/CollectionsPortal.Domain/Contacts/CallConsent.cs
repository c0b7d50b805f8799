using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Staff;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>The person agreed directly to more calls about a debt, for at most seven days, the day of receipt being the first (12 CFR 1006.14(b)(3)(i)).</summary>
public sealed class CallConsent : IBearsOnContact
{
    public const int WordsMaxLength = 500;

    public CallConsentId Id { get; private set; }

    public DebtorId DebtorId { get; init; }

    public AccountId AccountId { get; init; }

    /// <summary>The person's date on which they gave it.</summary>
    public required LocalDate ReceivedOn { get; init; }

    public required Instant ReceivedAt { get; init; }

    /// <summary>The first day the person named, by their date; null: at once.</summary>
    public LocalDate? FirstDay { get; init; }

    /// <summary>The last day the person named, inclusive; null: as long as the law lets it last.</summary>
    public LocalDate? Until { get; init; }

    public string? Words { get; init; }

    public StaffUserId? RecordedBy { get; init; }

    /// <summary>Revoked, or used up by a conversation about the debt.</summary>
    public Instant? EndedAt { get; private set; }

    public void End(Instant now) => EndedAt ??= now;
}
