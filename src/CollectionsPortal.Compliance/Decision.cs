using System.Diagnostics.CodeAnalysis;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using NodaTime;

namespace CollectionsPortal.Compliance;

/// <summary>What the rule book says of one proposed contact, and why. Immutable: the receipt is made from it.</summary>
public sealed class Decision
{
    private readonly ComplianceEngine? engine;
    private readonly RuleOutcome[] outcomes;

    /// <summary>Made by the engine; <paramref name="engine"/> is null for one read back from a receipt, which can never give a permit.</summary>
    internal Decision(ContactFacts? facts, Instant asOf, string ruleBookVersion, Answers answers, NextMoment next, ComplianceEngine? engine)
    {
        Facts = facts;
        AsOf = asOf;
        RuleBookVersion = ruleBookVersion;
        outcomes = answers.Outcomes;
        NextAllowed = next.At;
        Awaits = next.Awaits;
        Verdict = answers.Verdict;
        this.engine = engine;
    }

    /// <summary>The facts it rests on; null only where it was read from a receipt that does not repeat them.</summary>
    public ContactFacts? Facts { get; }

    public Instant AsOf { get; }

    public string RuleBookVersion { get; }

    /// <summary>What every rule said, in the order of the rule book.</summary>
    public IReadOnlyList<RuleOutcome> Outcomes => outcomes;

    public Verdict Verdict { get; }

    /// <summary>The earliest moment at which every rule would let this contact pass, if nothing else happens; <see cref="AsOf"/> where it is permitted, null where time alone does not cure it.</summary>
    public Instant? NextAllowed { get; }

    /// <summary>The events or facts that must come first, in plain words; empty where time alone decides.</summary>
    public IReadOnlyList<string> Awaits { get; }

    /// <summary>The reasons that hinder or warn, worst first. What the contact must say is not among them: see <see cref="Required"/>.</summary>
    public IEnumerable<RuleOutcome> Reasons =>
        Outcomes.Where(outcome => outcome.Result >= RuleResult.Warn && outcome.Result != RuleResult.Require).OrderByDescending(outcome => outcome.Result);

    /// <summary>What the contact must say, each once, in the order of the rule book.</summary>
    public IReadOnlyList<RequiredContent> Required => FindRequired();

    /// <summary>The fact that decided; null where none did.</summary>
    public string? LimitingFact
    {
        get
        {
            RuleOutcome? worst = null;
            foreach (var outcome in outcomes)
            {
                if (!outcome.Allows && outcome.LimitingFact is not null && (worst is null || IsWorse(outcome, worst))) { worst = outcome; }
            }

            return worst?.LimitingFact;
        }
    }

    /// <summary>Makes the permit without which nothing leaves.</summary>
    /// <param name="validity">More than zero, at most <see cref="HouseLimits.LongestPermit"/>. The permit ends earlier where the contact would stop being allowed earlier.</param>
    /// <returns>False where the contact is not permitted, or where this decision was read from a receipt.</returns>
    public bool TryPermit(Duration validity, [NotNullWhen(true)] out ContactPermit? permit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(validity, Duration.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(validity, HouseLimits.LongestPermit);
        permit = null;
        if (Verdict != Verdict.Permitted || engine is null || Facts is null) { return false; }

        permit = new ContactPermit(Facts.Proposal, RuleBookVersion, Required, engine.AllowedUntil(Facts, AsOf, AsOf + validity));
        return true;
    }

    private static bool IsWorse(RuleOutcome outcome, RuleOutcome than) =>
        outcome.Result > than.Result || (outcome.Result == than.Result && Nullable.Compare(outcome.Until, than.Until) > 0);

    private List<RequiredContent> FindRequired()
    {
        var required = new List<RequiredContent>();
        foreach (var outcome in outcomes)
        {
            if (outcome.Result != RuleResult.Require) { continue; }

            foreach (var wanted in outcome.Required)
            {
                if (!required.Contains(wanted)) { required.Add(wanted); }
            }
        }

        return required;
    }
}
