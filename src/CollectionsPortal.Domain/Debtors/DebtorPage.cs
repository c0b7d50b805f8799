using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>Everything on a person's page but the timeline and the contact options.</summary>
public sealed record DebtorPage
{
    public required DebtorId Id { get; init; }

    public required ShortReference Reference { get; init; }

    public required PersonName Name { get; init; }

    public required string? PreferredName { get; init; }

    public required string Language { get; init; }

    /// <summary>Carried by every edit form.</summary>
    public required Guid Version { get; init; }

    /// <summary>Where they live, as far as we know; null without a current address.</summary>
    public required DebtorAddress? Home { get; init; }

    public required IReadOnlyList<DebtorAddress> Addresses { get; init; }

    public required IReadOnlyList<DebtorPhone> Phones { get; init; }

    public required IReadOnlyList<DebtorEmail> Emails { get; init; }

    /// <summary>Every zone that some evidence points to, with the evidence in words ("Address in Mountain time").</summary>
    public required Whereabouts Whereabouts { get; init; }

    /// <summary>What binds us, the strongest first.</summary>
    public required IReadOnlyList<BindingItem> Bindings { get; init; }

    public required IReadOnlyList<AccountLine> Accounts { get; init; }

    public required IReadOnlyList<OpenPromise> Promises { get; init; }

    public required IReadOnlyList<ActivePlan> Plans { get; init; }
}

/// <summary>One thing that binds us, as a chip shows it.</summary>
public sealed record BindingItem
{
    public required BindingKind Kind { get; init; }

    /// <summary>Which row it is, for taking it back or answering it: the id of a preference, representation, cease request and so on, by <see cref="Kind"/>.</summary>
    public required long Id { get; init; }

    /// <summary>In few plain words: "Not before 3 pm on weekdays".</summary>
    public required string Words { get; init; }

    /// <summary>What the person or the file said, word for word; null when nothing was noted.</summary>
    public string? TheirWords { get; init; }

    public required Instant Since { get; init; }

    /// <summary>Last day, inclusive; null: until it is taken back.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Null: every account.</summary>
    public AccountId? Account { get; init; }

    /// <summary>The one number or address that it is about; null: none in particular.</summary>
    public ContactPoint? Point { get; init; }
}

/// <summary>In the order in which they are shown.</summary>
public enum BindingKind
{
    UnreadRemark,
    CeaseRequest,
    Hold,
    RefusedToPay,
    Lawyer,
    Dispute,
    PapersOwed,
    TooOldToSue,
    Medium,
    Hours,
    Place,
    Stay,
    Workplace,
    NumberOrAddress,
    ConvenientHours,
    SeenByOthers,
    Around,
    Consent,
    CallConsent,
}

public sealed record OpenPromise(long Id, AccountId Account, Money Amount, LocalDate DueOn);

/// <param name="Missed">Instalments due before today that are not paid in full.</param>
/// <param name="NextDueOn">Null when nothing is left to pay.</param>
public sealed record ActivePlan(
    long Id, ShortReference Reference, IReadOnlyList<AccountId> Accounts, Money Total, decimal Paid, int Instalments, int Missed, LocalDate? NextDueOn, Money? NextAmount)
{
    public required PlanKind Kind { get; init; }

    /// <inheritdoc cref="Plan.PausedUntil"/>
    public required LocalDate? PausedUntil { get; init; }

    /// <inheritdoc cref="Plan.ReviewOn"/>
    public required LocalDate ReviewOn { get; init; }
}
