using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Staff;
using NodaTime;

namespace CollectionsPortal.Domain.Accounts;

/// <summary>The notice that tells a person what we say they owe and how to dispute it (12 CFR 1006.34).</summary>
public sealed class ValidationNotice : IBearsOnContact
{
    public ValidationNoticeId Id { get; private set; }

    public AccountId AccountId { get; init; }

    public DebtorId DebtorId { get; init; }

    public required LocalDate SentOn { get; init; }

    public required NoticeMedium Medium { get; init; }

    /// <summary>The last day of the validation period, inclusive, as the notice states it.</summary>
    public required LocalDate EndsOn { get; init; }

    public required NoticeOrigin Origin { get; init; }

    public required Instant RecordedAt { get; init; }

    public StaffUserId? RecordedBy { get; init; }

    /// <summary>Came back or bounced: then it counts as not sent.</summary>
    public LocalDate? ReturnedOn { get; private set; }

    public void Return(LocalDate on) => ReturnedOn = on;
}

public enum NoticeMedium
{
    Letter,
    Email,
    Oral,
    InPerson,
}

/// <summary>Who says that it was sent.</summary>
public enum NoticeOrigin
{
    Staff,
    Bulk,
    CreditorFile,
    Portal,
}
