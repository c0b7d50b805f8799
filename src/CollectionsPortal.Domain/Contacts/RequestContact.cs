using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>The contact that somebody wants to make now.</summary>
public sealed record RequestContact
{
    public required DebtorId Debtor { get; init; }

    public required ContactPoint Point { get; init; }

    public required ContactChannel Channel { get; init; }

    public ContactPurpose Purpose { get; init; } = ContactPurpose.Collect;

    /// <summary>The accounts it is about, at least one. The first is the one an unanswered call is booked to when nobody chooses another.</summary>
    public required IReadOnlyList<AccountId> Accounts { get; init; }

    /// <summary>Made with the form. The same token always gets the same answer, so that a double click is one request.</summary>
    public required Guid Token { get; init; }

    /// <summary>SHA-256 of what a machine asked; null for forms. The same token with another hash is refused.</summary>
    public byte[]? RequestHash { get; init; }

    /// <summary>Whether a machine dials or speaks.</summary>
    public Automation Automation { get; init; }

    /// <summary>The exact text of a written contact; null for a call.</summary>
    public string? Text { get; init; }

    /// <summary>Lets this one contact pass the agency's own limit; only a supervisor may.</summary>
    public HouseException? Exception { get; init; }
}

/// <summary>A supervisor's reason for passing one of the agency's own limits. It has no effect on law.</summary>
public sealed record HouseException(string RuleId, string Reason)
{
    public const int ReasonMaxLength = 500;
}
