using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Debtors;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>A contact that took place without the gate: the person came to us, or it was made elsewhere.</summary>
public sealed record LogContact
{
    public required DebtorId Debtor { get; init; }

    /// <summary>Null when the number or address is not one that we hold.</summary>
    public ContactPoint? Point { get; init; }

    public required ContactChannel Channel { get; init; }

    public ContactPurpose Purpose { get; init; } = ContactPurpose.Collect;

    /// <summary>When it was placed or arrived. Not in the future.</summary>
    public required Instant At { get; init; }

    public required AttemptEnding Ending { get; init; }

    /// <summary>For a contact made elsewhere: where, such as "dialler".</summary>
    public string? Source { get; init; }

    /// <summary>Made with the form: logging twice with the same token logs once.</summary>
    public required Guid Token { get; init; }
}
