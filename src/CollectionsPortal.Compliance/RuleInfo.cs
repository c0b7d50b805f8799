using CollectionsPortal.Compliance.Facts.Json;
using NodaTime;

namespace CollectionsPortal.Compliance;

/// <summary>What a rule is, apart from what it says of any contact.</summary>
public sealed class RuleInfo
{
    private RuleOutcome? pass;
    private RuleOutcome? notApplicable;
    private RuleOutcome? elsewhere;
    private RuleText? text;

    /// <summary>As in the catalogue: "US-REGF-1006.14b-frequency-7in7". Never reused.</summary>
    public required string Id { get; init; }

    /// <summary>The rule in one sentence.</summary>
    public required string Statement { get; init; }

    public required Citation Citation { get; init; }

    public required RuleBasis Basis { get; init; }

    /// <summary>Receipts do not repeat it: in a rule read back from one it says nothing.</summary>
    public required CountingKey CountsBy { get; init; }

    public required Jurisdiction Jurisdiction { get; init; }

    /// <summary>First day on which it is in force.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Last day on which it is in force, inclusive; null for still.</summary>
    public LocalDate? To { get; init; }

    public required Certainty Certainty { get; init; }

    /// <summary>What to say where the rule is kept.</summary>
    public required string PassSentence { get; init; }

    /// <summary>What to say where the rule has nothing to say.</summary>
    public required string NotApplicableSentence { get; init; }

    public bool CanBeOverridden => Basis == RuleBasis.WeChoose && Jurisdiction == Jurisdiction.House;

    public RuleOutcome Pass => pass ??= Outcome(RuleResult.Pass, PassSentence) with { IsShared = true };

    public RuleOutcome NotApplicable => notApplicable ??= Outcome(RuleResult.NotApplicable, NotApplicableSentence) with { IsShared = true };

    /// <summary>For somebody who lives where the rule does not hold.</summary>
    internal RuleOutcome Elsewhere => elsewhere ??= Outcome(RuleResult.NotApplicable, $"This person does not live in {Jurisdiction.Name}.") with { IsShared = true };

    internal RuleText Text => text ??= new RuleText(this);

    public bool IsInForce(LocalDate on) => From <= on && (To is null || on <= To.Value);

    public RuleOutcome Warn(string sentence) => Outcome(RuleResult.Warn, sentence);

    /// <summary>Permits a contact that says all of this.</summary>
    public RuleOutcome Require(string sentence, params IReadOnlyList<RequiredContent> required) =>
        Outcome(RuleResult.Require, sentence) with { Required = required };

    /// <summary>Blocks until a moment at which time alone may cure it.</summary>
    public RuleOutcome BlockUntil(Instant until, string sentence, string? limitingFact = null) =>
        Outcome(RuleResult.Block, sentence) with { Until = until, LimitingFact = limitingFact };

    /// <summary>Blocks until something happens.</summary>
    public RuleOutcome BlockUntil(string awaits, string sentence, string? limitingFact = null) =>
        Outcome(RuleResult.Block, sentence) with { Awaits = awaits, LimitingFact = limitingFact };

    /// <summary>Asks for facts or judgment. <paramref name="until"/> is the moment at which time makes the question moot, if ever.</summary>
    public RuleOutcome Review(string sentence, string awaits, IReadOnlyList<string>? missing = null, Instant? until = null) =>
        Outcome(RuleResult.NeedsReview, sentence) with { Awaits = awaits, MissingFacts = missing ?? [], Until = until };

    /// <summary>What the rule would refuse if the person lived where it holds, asked of somebody who may.</summary>
    internal RuleOutcome Doubted(RuleOutcome outcome) => outcome switch
    {
        { Result: RuleResult.Require } => outcome,
        { Allows: true } => NotApplicable,
        _ => Review(
            $"We do not know whether this person lives in {Jurisdiction.Name}. If so: {outcome.Sentence}",
            $"Whether the person lives in {Jurisdiction.Name}",
            ["Where the consumer lives", .. outcome.MissingFacts],
            outcome.Until),
    };

    private RuleOutcome Outcome(RuleResult result, string sentence) =>
        new() { Rule = this, Result = result, Sentence = sentence };
}
