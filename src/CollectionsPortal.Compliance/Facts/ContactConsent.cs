using NodaTime;

namespace CollectionsPortal.Compliance.Facts;

/// <summary>Consent of the consumer, or permission of a court, to contact otherwise forbidden (12 CFR 1006.6(b)(4), (d)(2)).</summary>
public sealed record ContactConsent
{
    public required ConsentScope Scope { get; init; }

    public required Instant GivenAt { get; init; }

    public required ConsentOrigin Origin { get; init; }

    /// <summary>Whether it was given during a contact that itself kept 1006.6(b)(1) to (3). Otherwise it lifts nothing.</summary>
    public required bool DuringLawfulContact { get; init; }

    /// <summary>The debts it covers; null for every debt.</summary>
    public IReadOnlyList<DebtKey>? Debts { get; init; }

    /// <summary>For <see cref="ConsentScope.ThirdParty"/>: with whom we may speak.</summary>
    public PersonKey? Person { get; init; }

    /// <summary>The number or address it is about; null for every one.</summary>
    public EndpointKey? Endpoint { get; init; }

    /// <summary>How it was given; null where not known, which is not in writing.</summary>
    public StatementForm? Form { get; init; }

    public Instant? RevokedAt { get; init; }

    /// <summary>Whether the consent is one that the law recognises at all.</summary>
    public bool Counts =>
        Origin == ConsentOrigin.Court || (Origin == ConsentOrigin.DirectlyToUs && DuringLawfulContact);

    public bool IsInForce(Instant at) => Counts && IsCurrent(at);

    /// <summary>Whether it was given and not revoked, to whomever it was given.</summary>
    public bool IsCurrent(Instant at) => GivenAt <= at && (RevokedAt is null || at < RevokedAt.Value);
}
