using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Facts.Json;
using NodaTime;

namespace CollectionsPortal.Compliance;

/// <summary>A decision that was kept, asked again on its own facts: by its own edition of the rule book, and by today's under the law of today.</summary>
public sealed class Replay
{
    private Replay(Decision then, Decision? again, Decision now, LocalDate lawOf)
    {
        (Then, Again, Now, LawOf) = (then, again, now, lawOf);
        IsFaithful = again is null ? null : FactsJson.WriteOneLine(then) == FactsJson.WriteOneLine(again);
        Differences = [.. DifferencesOf(then, now)];
    }

    /// <summary>As it was written down.</summary>
    public Decision Then { get; }

    /// <summary>By the same edition, now; null where that edition is not held here.</summary>
    public Decision? Again { get; }

    /// <summary>By today's book, as if the contact were proposed at the same moment under the law of <see cref="LawOf"/>.</summary>
    public Decision Now { get; }

    public LocalDate LawOf { get; }

    /// <summary>Whether its own edition says word for word what was written down; null where that edition is not held here.</summary>
    public bool? IsFaithful { get; }

    /// <summary>The rules that say something else under the law of today, in the order of the book, those that left it last.</summary>
    public IReadOnlyList<RuleDifference> Differences { get; }

    /// <param name="kept">What was decided, as read from its receipt.</param>
    /// <param name="facts">The facts on which it was decided.</param>
    public static Replay Of(Decision kept, ContactFacts facts, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(kept);
        var again = RuleBook.Edition(kept.RuleBookVersion) is { } edition ? new ComplianceEngine(edition).Decide(facts) : null;
        return new Replay(kept, again, new ComplianceEngine(RuleBook.Current).DecideUnderLawOf(today, facts), today);
    }

    private static IEnumerable<RuleDifference> DifferencesOf(Decision then, Decision now)
    {
        var before = then.Outcomes.ToDictionary(outcome => outcome.Rule.Id);
        foreach (var outcome in now.Outcomes)
        {
            before.Remove(outcome.Rule.Id, out var earlier);
            if (!SaysTheSame(earlier, outcome)) { yield return new RuleDifference(outcome.Rule, earlier, outcome); }
        }

        foreach (var gone in before.Values.Where(outcome => outcome.Result != RuleResult.NotApplicable)) { yield return new RuleDifference(gone.Rule, gone, null); }
    }

    /// <summary>That a rule does not apply is the same whatever the reason.</summary>
    private static bool SaysTheSame(RuleOutcome? then, RuleOutcome now) => then is null
        ? now.Result == RuleResult.NotApplicable
        : then.Result == now.Result
            && (now.Result == RuleResult.NotApplicable
                || (then.Sentence == now.Sentence && then.Until == now.Until && then.Awaits == now.Awaits && then.Required.SequenceEqual(now.Required)));
}
