using CollectionsPortal.Compliance.Facts;
using NodaTime;

namespace CollectionsPortal.Compliance.Examples;

/// <summary>A contact, and what one rule must say of it. Where they are named, what all rules together say too, and when it is next allowed.</summary>
public sealed record ContactCase : ExampleCase
{
    public required ContactFacts Facts { get; init; }

    public required RuleResult Result { get; init; }

    /// <summary>Null where the official text speaks of the one rule alone.</summary>
    public Verdict? Verdict { get; init; }

    public Instant? NextAllowed { get; init; }

    public override ExampleAnswer Ask(ComplianceEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        var decision = engine.Decide(Facts);
        var said = decision.Outcomes.First(outcome => outcome.Rule.Id == Rule);
        var holds = said.Result == Result && (Verdict ?? decision.Verdict) == decision.Verdict && (NextAllowed ?? decision.NextAllowed) == decision.NextAllowed;
        return new ExampleAnswer(holds, said.Result, said.Sentence);
    }
}
