using NodaTime;

namespace CollectionsPortal.Compliance.Facts.Json;

/// <summary>The JSON shape of one rule's outcome. It repeats what the rule was, so that a receipt can be read when the rule is gone.</summary>
internal sealed record OutcomeRecord
{
    public required string Rule { get; init; }

    public required string Statement { get; init; }

    public required string Citation { get; init; }

    public string? Url { get; init; }

    public required RuleBasis Basis { get; init; }

    public required Certainty Certainty { get; init; }

    public string? Country { get; init; }

    public string? State { get; init; }

    public string? City { get; init; }

    public required LocalDate InForceFrom { get; init; }

    public LocalDate? InForceTo { get; init; }

    public required RuleResult Result { get; init; }

    public required string Sentence { get; init; }

    public Instant? Until { get; init; }

    public string? Awaits { get; init; }

    public string? LimitingFact { get; init; }

    public IReadOnlyList<string> MissingFacts { get; init; } = [];

    public IReadOnlyList<RequiredContent> Required { get; init; } = [];

    public string? OverriddenBy { get; init; }

    public static OutcomeRecord Of(RuleOutcome outcome) => new()
    {
        Rule = outcome.Rule.Id,
        Statement = outcome.Rule.Statement,
        Citation = outcome.Rule.Citation.Text,
        Url = outcome.Rule.Citation.Url,
        Basis = outcome.Rule.Basis,
        Certainty = outcome.Rule.Certainty,
        Country = outcome.Rule.Jurisdiction.Country,
        State = outcome.Rule.Jurisdiction.State,
        City = outcome.Rule.Jurisdiction.City,
        InForceFrom = outcome.Rule.From,
        InForceTo = outcome.Rule.To,
        Result = outcome.Result,
        Sentence = outcome.Sentence,
        Until = outcome.Until,
        Awaits = outcome.Awaits,
        LimitingFact = outcome.LimitingFact,
        MissingFacts = outcome.MissingFacts,
        Required = outcome.Required,
        OverriddenBy = outcome.OverriddenBy,
    };

    public RuleOutcome ToOutcome() => new()
    {
        Rule = new RuleInfo
        {
            Id = Rule,
            Statement = Statement,
            Citation = new Citation(Citation, Url),
            Basis = Basis,
            CountsBy = CountingKey.ThisContact,
            Certainty = Certainty,
            Jurisdiction = new Jurisdiction(Country, State, City),
            From = InForceFrom,
            To = InForceTo,
            PassSentence = Sentence,
            NotApplicableSentence = Sentence,
        },
        Result = Result,
        Sentence = Sentence,
        Until = Until,
        Awaits = Awaits,
        LimitingFact = LimitingFact,
        MissingFacts = MissingFacts,
        Required = Required,
        OverriddenBy = OverriddenBy,
    };
}
