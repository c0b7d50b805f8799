using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Notes;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <param name="Next">Where the next, older page begins; null: this was all.</param>
public sealed record TimelinePage(IReadOnlyList<TimelineItem> Items, TimelineMark? Next);

/// <summary>Where a page of the timeline ended.</summary>
/// <param name="Shown">How many items of exactly this instant were shown already.</param>
public sealed record TimelineMark(Instant At, int Shown)
{
    /// <summary>For a link to the next page; holds no personal data.</summary>
    public override string ToString() => FormattableString.Invariant($"{At.ToUnixTimeTicks()}-{Shown}");

    /// <summary>Null when it is not such a mark: then the newest page is shown.</summary>
    public static TimelineMark? TryParse(string? text)
        => text?.Split('-') is [{ } ticks, { } shown]
            && long.TryParse(ticks, System.Globalization.NumberStyles.None, null, out var at) && at <= Instant.MaxValue.ToUnixTimeTicks()
            && int.TryParse(shown, System.Globalization.NumberStyles.None, null, out var count) && count <= MostAtOnce
                ? new TimelineMark(Instant.FromUnixTimeTicks(at), count)
                : null;

    private const int MostAtOnce = 1000;
}

/// <summary>In the order in which things of one instant are shown.</summary>
public enum TimelineKind
{
    Contact,
    ContactNotMade,
    Note,
    Payment,
    Change,
}

/// <summary>One thing that happened. What does not belong to its kind is null.</summary>
public sealed record TimelineItem
{
    public required Instant At { get; init; }

    public required TimelineKind Kind { get; init; }

    /// <summary>The id of the contact, receipt, note, ledger entry or audit entry, by <see cref="Kind"/>.</summary>
    public required long Id { get; init; }

    /// <summary>Who did it; null: the portal itself.</summary>
    public required string? By { get; init; }

    public string? Text { get; init; }

    public AccountId? Account { get; init; }

    public ContactChannel? Channel { get; init; }

    public ContactDirection? Direction { get; init; }

    /// <summary>Null while the contact is open.</summary>
    public ContactOutcome? Outcome { get; init; }

    public bool IsOpen { get; init; }

    public DecisionReceiptId? Receipt { get; init; }

    /// <summary>The contact that a note was written for.</summary>
    public ContactAttemptId? Contact { get; init; }

    public NoteKind? Note { get; init; }

    public NoteId? Corrects { get; init; }

    public bool IsCorrected { get; init; }

    public bool IsPinned { get; init; }

    public LedgerEntryKind? Ledger { get; init; }

    /// <summary>Above zero: more is owed. Below zero: paid or credited. Null for what is not money.</summary>
    public Money? Amount { get; init; }

    public LocalDate? On { get; init; }

    public AuditAction? Change { get; init; }
}
