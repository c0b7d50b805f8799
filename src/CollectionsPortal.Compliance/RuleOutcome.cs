using System.Text.Json;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Facts.Json;
using NodaTime;

namespace CollectionsPortal.Compliance;

/// <summary>What one rule said, in one plain sentence that an agent can read out.</summary>
public sealed record RuleOutcome
{
    private Kept<RuleOutcome, byte[]> line;

    public required RuleInfo Rule { get; init; }

    public required RuleResult Result { get; init; }

    public required string Sentence { get; init; }

    /// <summary>Where time alone cures it: the first moment at which this rule may say something else. Never later than that.</summary>
    public Instant? Until { get; init; }

    /// <summary>Where an event must happen first: what it is.</summary>
    public string? Awaits { get; init; }

    /// <summary>The fact that decided ("Address in Pacific time").</summary>
    public string? LimitingFact { get; init; }

    /// <summary>Facts that nobody has told us.</summary>
    public IReadOnlyList<string> MissingFacts { get; init; } = [];

    /// <summary>For <see cref="RuleResult.Require"/>: what the contact must say.</summary>
    public IReadOnlyList<RequiredContent> Required { get; init; } = [];

    /// <summary>The staff member who let this pass, where a house limit was overridden.</summary>
    public string? OverriddenBy { get; init; }

    /// <summary>Said in the same words of every contact, so that its text is worth keeping.</summary>
    internal bool IsShared { get; init; }

    /// <summary>Its JSON on one line, kept.</summary>
    internal byte[] Line => line.Of(this, static outcome => JsonSerializer.SerializeToUtf8Bytes(OutcomeRecord.Of(outcome), FactsJson.OneLine));

    /// <summary>Whether this outcome lets the contact go ahead.</summary>
    public bool Allows => Result < RuleResult.NeedsReview;
}
