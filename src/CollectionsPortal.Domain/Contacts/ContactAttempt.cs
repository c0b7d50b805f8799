using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.ApiClients;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>One try to reach a person, or one time they reached us. Open from the permit on, and counted from then.</summary>
public sealed class ContactAttempt
{
    public const int SourceMaxLength = 60;
    public const int ExternalIdMaxLength = 100;

    public ContactAttemptId Id { get; private set; }

    public required DebtorId DebtorId { get; init; }

    /// <summary>The decision behind it, made before or, for contacts made elsewhere, afterwards; null for what came in.</summary>
    public DecisionReceiptId? ReceiptId { get; private set; }

    public DecisionReceipt? Receipt { get; init; }

    public required ContactDirection Direction { get; init; }

    public required ContactChannel Channel { get; init; }

    public required ContactOrigin Origin { get; init; }

    public required ContactPurpose Purpose { get; init; }

    /// <summary>The number used, which need not be one that we hold when the contact came in or was made elsewhere.</summary>
    public PhoneNumber? Phone { get; init; }

    public EmailAddress? Email { get; init; }

    public DebtorAddressId? AddressId { get; init; }

    /// <summary>The agent; null for jobs and diallers.</summary>
    public StaffUserId? ActorId { get; init; }

    /// <summary>The machine that asked by its own key; null for people and jobs.</summary>
    public ApiClientId? ClientId { get; init; }

    /// <summary>When the permit was given, or when the contact happened.</summary>
    public required Instant OpenedAt { get; init; }

    /// <summary>After this the permit is void; null when there was none.</summary>
    public Instant? PermitEndsAt { get; init; }

    /// <summary>Null while it is open.</summary>
    public ContactOutcome? Outcome { get; private set; }

    /// <summary>They said in it that they will not pay, or do not owe it (comment 14(b)(2)(i)-2.iii).</summary>
    public bool RefusedToPay { get; private set; }

    public Instant? ClosedAt { get; private set; }

    public StaffUserId? ClosedBy { get; private set; }

    /// <summary>For a contact made elsewhere: where, such as "dialler" or "personal phone".</summary>
    public string? Source { get; init; }

    /// <summary>The other system's key, so that its log can be read twice.</summary>
    public string? ExternalId { get; init; }

    /// <summary>The form's token, for what was logged: sent twice, logged once.</summary>
    public Guid? Token { get; init; }

    /// <summary>Each account that it was about, once.</summary>
    public List<ContactAttemptAccount> Accounts { get; } = [];

    public bool IsOpen => ClosedAt is null;

    /// <summary>Whether an ending may be recorded: while it is open, and after it was closed without one.</summary>
    public bool MayBeClosed => IsOpen || Outcome == ContactOutcome.Unknown;

    /// <summary>The accounts it was asked for, in the order in which they were named: a contact in which no debt was named is booked to the first.</summary>
    internal IReadOnlyList<AccountId> Proposed => [.. Accounts.Where(part => part.Part == DebtPart.Proposed).OrderBy(part => part.Position).ThenBy(part => part.AccountId.Value).Select(part => part.AccountId)];

    internal void Propose(IEnumerable<AccountId> accounts) => SetParts(accounts, DebtPart.Proposed);

    internal void NoteRefusalToPay() => RefusedToPay = true;

    internal void Close(AttemptEnding ending, Actor actor, Instant now)
    {
        (Outcome, ClosedBy, ClosedAt) = (ending.Outcome, actor.Id, now);
        RefusedToPay |= ending.RefusedToPay;
        SetParts(ending.BookedTo is { } booked ? [booked] : [], DebtPart.Booked);
        SetParts(ending.RaisedByThem, DebtPart.RaisedByThem);
        SetParts(ending.RaisedByUs, DebtPart.RaisedByUs);
    }

    /// <summary>Whether it was closed with just this ending. An ending that names no account agrees with whichever the call was booked to.</summary>
    internal bool EndedAs(AttemptEnding ending)
    {
        var named = ContactEndings.CanNameDebts(ending.Outcome);
        AccountId[] byUs = named ? [.. ending.RaisedByUs] : [];
        AccountId[] byThem = named ? [.. ending.RaisedByThem.Except(byUs)] : [];
        var booked = byUs.Length + byThem.Length == 0 ? ending.BookedTo : null;
        return Outcome == ending.Outcome
            && PartsOf(DebtPart.RaisedByUs).SetEquals(byUs)
            && PartsOf(DebtPart.RaisedByThem).SetEquals(byThem)
            && (booked is null || PartsOf(DebtPart.Booked).Contains(booked.Value));
    }

    private HashSet<AccountId> PartsOf(DebtPart part) => [.. Accounts.Where(account => account.Part == part).Select(account => account.AccountId)];

    /// <summary>One row per account; the later part says more than the earlier.</summary>
    private void SetParts(IEnumerable<AccountId> accounts, DebtPart part)
    {
        foreach (var account in accounts)
        {
            if (Accounts.Find(known => known.AccountId == account) is { } known)
            {
                known.Part = part;
            }
            else
            {
                Accounts.Add(new ContactAttemptAccount { AccountId = account, Part = part, Position = Accounts.Count });
            }
        }
    }
}

/// <summary>One debt's part in a contact. Booked once and not re-booked (12 CFR 1006.14(b)(4), comment 1).</summary>
public sealed class ContactAttemptAccount
{
    public ContactAttemptId ContactAttemptId { get; init; }

    public required AccountId AccountId { get; init; }

    public required DebtPart Part { get; set; }

    /// <summary>Its place in the order in which the accounts were named, from 0.</summary>
    public int Position { get; init; }
}
