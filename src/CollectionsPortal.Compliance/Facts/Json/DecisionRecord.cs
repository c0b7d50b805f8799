using NodaTime;

namespace CollectionsPortal.Compliance.Facts.Json;

/// <summary>The JSON shape of a decision.</summary>
internal sealed record DecisionRecord
{
    public required string RuleBook { get; init; }

    public required Instant AsOf { get; init; }

    public required Verdict Verdict { get; init; }

    public Instant? NextAllowed { get; init; }

    public IReadOnlyList<string> Awaits { get; init; } = [];

    public string? LimitingFact { get; init; }

    /// <summary>What the contact must say, over all rules.</summary>
    public IReadOnlyList<RequiredContent> Required { get; init; } = [];

    public required IReadOnlyList<OutcomeRecord> Outcomes { get; init; }

    public static DecisionRecord Of(Decision decision) => new()
    {
        RuleBook = decision.RuleBookVersion,
        AsOf = decision.AsOf,
        Verdict = decision.Verdict,
        NextAllowed = decision.NextAllowed,
        Awaits = decision.Awaits,
        LimitingFact = decision.LimitingFact,
        Required = decision.Required,
        Outcomes = [.. decision.Outcomes.Select(OutcomeRecord.Of)],
    };

    public Decision ToDecision() =>
        new(null, AsOf, RuleBook, Answers.Of([.. Outcomes.Select(outcome => outcome.ToOutcome())]), new NextMoment(NextAllowed, Awaits), engine: null);
}
