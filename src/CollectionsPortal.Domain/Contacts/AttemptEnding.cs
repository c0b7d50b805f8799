using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Accounts;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>How a contact ended, with everything that bears on the counts.</summary>
public sealed record AttemptEnding
{
    public required ContactOutcome Outcome { get; init; }

    /// <summary>The accounts that we raised, in talk or in a message that names them.</summary>
    public IReadOnlyList<AccountId> RaisedByUs { get; init; } = [];

    /// <summary>The accounts that the person brought up: a conversation about them, but not a call placed about them.</summary>
    public IReadOnlyList<AccountId> RaisedByThem { get; init; } = [];

    /// <summary>The account to which a contact is booked in which no debt was named. Null: the first account it was asked for.</summary>
    public AccountId? BookedTo { get; init; }

    /// <summary>They said that they will not pay, or do not owe it: they are left in peace for a while.</summary>
    public bool RefusedToPay { get; init; }

    public string? Note { get; init; }
}
