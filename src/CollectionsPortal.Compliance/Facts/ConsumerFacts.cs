using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Places;

namespace CollectionsPortal.Compliance.Facts;

/// <summary>What we know of the consumer that bears on contact. Lists hold what is known; an empty list means that nothing was said.</summary>
public sealed record ConsumerFacts
{
    private Kept<ConsumerFacts, Residence> residence;
    private Kept<ConsumerFacts, Whereabouts> bySignals;

    public required PersonKey Person { get; init; }

    /// <summary>ISO 3166 alpha-2; null where unknown.</summary>
    public string? Country { get; init; }

    /// <summary>Two letters, for the United States; null where unknown.</summary>
    public string? State { get; init; }

    public string? City { get; init; }

    /// <summary>BCP 47; null where unknown.</summary>
    public string? Language { get; init; }

    public IReadOnlyList<LocationSignal> LocationSignals { get; init; } = [];

    public KnownLocation? KnownLocation { get; init; }

    /// <summary>Where we know the consumer to be at this moment; null where we do not know, which is the ordinary case.</summary>
    public Place? CurrentPlace { get; init; }

    public IReadOnlyList<InconvenientTime> InconvenientTimes { get; init; } = [];

    public IReadOnlyList<ConvenientTime> ConvenientTimes { get; init; } = [];

    public IReadOnlyList<InconvenientPlace> InconvenientPlaces { get; init; } = [];

    public IReadOnlyList<MediumRequest> MediumRequests { get; init; } = [];

    public IReadOnlyList<EndpointRequest> EndpointRequests { get; init; } = [];

    public IReadOnlyList<WorkplaceProhibition> WorkplaceProhibitions { get; init; } = [];

    public IReadOnlyList<Representation> Representations { get; init; } = [];

    public IReadOnlyList<CeaseRequest> CeaseRequests { get; init; } = [];

    public IReadOnlyList<MoreCallsConsent> MoreCallsConsents { get; init; } = [];

    public IReadOnlyList<ContactConsent> Consents { get; init; } = [];

    public IReadOnlyList<Hold> Holds { get; init; } = [];

    /// <summary>True while a remark that may bind us (a lawyer, hours, a dispute) has not been read by anybody.</summary>
    public bool UnreadRemark { get; init; }

    internal Residence Residence => residence.Of(this, Residence.Find);

    internal Whereabouts BySignals => bySignals.Of(this, Whereabouts.FromSignals);
}
