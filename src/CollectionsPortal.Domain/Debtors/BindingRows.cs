using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>The rows from which it is told what binds us: those in force.</summary>
internal sealed record BindingRows
{
    public required Debtor Person { get; init; }

    public required IReadOnlyList<AccountLine> Accounts { get; init; }

    public required IReadOnlyList<Preference> Wishes { get; init; }

    public required IReadOnlyList<Representation> Lawyers { get; init; }

    public required IReadOnlyList<CeaseRequest> Requests { get; init; }

    public required IReadOnlyList<RelatedPerson> Around { get; init; }

    public required IReadOnlyList<Hold> Holds { get; init; }

    public required IReadOnlyList<BindingRemark> Remarks { get; init; }

    public required IReadOnlyList<CallConsent> CallConsents { get; init; }

    public required IReadOnlyList<Consent> Consents { get; init; }

    /// <summary>The last contact in which they said that they will not pay, while they are left in peace for it; null otherwise.</summary>
    public required RefusedIn? Refused { get; init; }
}

/// <param name="LastDay">The last day on which they are left in peace, inclusive.</param>
internal sealed record RefusedIn(Instant At, LocalDate LastDay);
