using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Places;
using NodaTime;

namespace CollectionsPortal.Compliance;

/// <summary>Runs every rule on the facts. Pure and thread-safe: the same facts give the same decision.</summary>
public sealed class ComplianceEngine(RuleBook book)
{
    // Each step moves to a later moment; real cases need fewer than ten.
    private const int MaxSteps = 500;
    /// <summary>How far ahead allowed windows may be asked for.</summary>
    public static readonly Duration LongestOutlook = Duration.FromDays(60);

    private static readonly Duration Horizon = Duration.FromDays(400);
    private static readonly IReadOnlyList<string> Nothing = [];

    public RuleBook Book { get; } = book;

    public Decision Decide(ContactFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Decide(facts, lawOf: null, this);
    }

    /// <summary>The same question under the law of another day, for seeing what a change of law changes. Such an answer gives no permit.</summary>
    /// <param name="day">By its rules and numbers every moment is judged, later ones too.</param>
    public Decision DecideUnderLawOf(LocalDate day, ContactFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Decide(facts, day, permitting: null);
    }

    private Decision Decide(ContactFacts facts, LocalDate? lawOf, ComplianceEngine? permitting)
    {
        var asOf = facts.Proposal.AsOf;
        var residence = Residence.Of(facts.Consumer);
        var answers = Evaluate(facts, residence, asOf, lawOf);
        return new Decision(facts, asOf, Book.Version, answers, NextFrom(facts, residence, lawOf, answers), permitting);
    }

    /// <summary>When the contact is allowed from the proposal's moment on, in order, if nothing else happens.</summary>
    /// <param name="length">How far to look ahead: more than zero, at most <see cref="LongestOutlook"/>.</param>
    public IReadOnlyList<AllowedWindow> Windows(ContactFacts facts, Duration length)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(length, Duration.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, LongestOutlook);
        var from = facts.Proposal.AsOf;
        var to = from + length;
        var residence = Residence.Of(facts.Consumer);
        var windows = new List<AllowedWindow>();
        var changes = ChangeMoments.Of(Book, residence, facts, from, to);
        Instant? opened = null;
        for (var (at, next) = (from, 0); at < to; at = NextChange(changes, ref next, at, to))
        {
            var answers = Evaluate(facts, residence, at);
            if (answers.Allow)
            {
                opened ??= at;
                continue;
            }

            if (opened is { } start) { windows.Add(new AllowedWindow(start, at)); }

            opened = null;
            Skip(changes, ref next, Earlier(LatestEnd(answers), ChangeOfPlace(facts.Consumer, at)) ?? to);
        }

        if (opened is { } last) { windows.Add(new AllowedWindow(last, to)); }
        return windows;
    }

    private static Instant NextChange(List<Instant> changes, ref int next, Instant at, Instant to)
    {
        while (next < changes.Count && changes[next] <= at) { next++; }

        return next < changes.Count ? changes[next] : to;
    }

    /// <summary>Nothing becomes allowed before the latest of the moments that the rules name.</summary>
    private static void Skip(List<Instant> changes, ref int next, Instant until)
    {
        while (next < changes.Count && changes[next] < until) { next++; }
    }

    /// <summary>The end of the time, at most <paramref name="limit"/>, up to which the contact stays permitted from <paramref name="from"/> on. Exclusive.</summary>
    internal Instant AllowedUntil(ContactFacts facts, Instant from, Instant limit)
    {
        var residence = Residence.Of(facts.Consumer);
        if (Evaluate(facts, residence, limit - Duration.Epsilon).Allow) { return limit; }

        // Within minutes a contact stops being allowed once, at most: halve down to the second.
        var (good, bad) = (from, limit);
        while (bad - good > Duration.FromSeconds(1))
        {
            var middle = good + ((bad - good) / 2);
            if (Evaluate(facts, residence, middle).Allow) { good = middle; } else { bad = middle; }
        }

        return good + Duration.Epsilon;
    }

    private Answers Evaluate(ContactFacts facts, Residence residence, Instant at, LocalDate? lawOf = null)
    {
        var context = new RuleContext(facts, at, residence, lawOf);
        var asked = residence.Asks(Book, Book.EraOf(context.LawDate));
        var outcomes = asked.Answered();
        var allow = true;
        foreach (ref readonly var question in asked.Questions)
        {
            var outcome = question.Ask(context);
            if (!outcome.Allows && outcome.Rule.CanBeOverridden) { outcome = Overridden(outcome, facts.Proposal); }

            allow &= outcome.Allows;
            outcomes[question.Index] = outcome;
        }

        return new Answers(outcomes, allow);
    }

    private static RuleOutcome Overridden(RuleOutcome outcome, ContactProposal proposal)
    {
        foreach (var leave in proposal.Overrides)
        {
            if (leave.RuleId == outcome.Rule.Id && !string.IsNullOrWhiteSpace(leave.Reason) && !string.IsNullOrWhiteSpace(leave.By))
            {
                return outcome.Rule.Warn($"A supervisor allowed this once: {leave.Reason.Trim()}") with { OverriddenBy = leave.By };
            }
        }

        return outcome;
    }

    /// <summary>Every rule gives the first moment at which it may say something else; the latest of them is tried next, until all agree.</summary>
    private NextMoment NextFrom(ContactFacts facts, Residence residence, LocalDate? lawOf, Answers answers)
    {
        var asOf = facts.Proposal.AsOf;
        var at = asOf;
        var current = answers;
        for (var step = 0; step < MaxSteps; step++)
        {
            if (current.Allow) { return new NextMoment(at, Nothing); }

            var later = Earlier(LatestEnd(current), ChangeOfPlace(facts.Consumer, at));
            if (later is null || later <= at || later - asOf > Horizon) { return new NextMoment(null, AwaitedBy(current)); }

            at = later.Value;
            current = Evaluate(facts, residence, at, lawOf);
        }

        return new NextMoment(null, AwaitedBy(current));
    }

    /// <summary>Null where some rule does not end with time.</summary>
    private static Instant? LatestEnd(Answers answers)
    {
        var latest = Instant.MinValue;
        foreach (var outcome in answers.Outcomes)
        {
            if (outcome.Allows) { continue; }
            if (outcome.Until is not { } until) { return null; }
            latest = Instant.Max(latest, until);
        }

        return latest;
    }

    /// <summary>When knowledge of where the consumer is begins or ends, every clock may turn: no rule can look past that moment.</summary>
    private static Instant? ChangeOfPlace(ConsumerFacts consumer, Instant at) => consumer.KnownLocation switch
    {
        { } known when known.From > at => known.From,
        { Until: { } until } when until > at => until,
        _ => null,
    };

    private static Instant? Earlier(Instant? one, Instant? other) =>
        one is null || other is null ? one ?? other : Instant.Min(one.Value, other.Value);

    private static string[] AwaitedBy(Answers answers) =>
        [.. answers.Outcomes.Where(outcome => !outcome.Allows && outcome.Until is null)
            .Select(outcome => outcome.Awaits ?? outcome.Sentence).Distinct()];
}
