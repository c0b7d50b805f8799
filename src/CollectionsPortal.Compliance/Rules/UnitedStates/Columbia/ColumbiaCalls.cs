using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;
using NodaTime;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Columbia;

/// <summary>Not more than four calls about one account within seven days, over all numbers, and none within seven days of a completed call unless asked for.</summary>
/// <remarks>D.C. Code 28-3814(d)(4)(A). One call that the person asked for goes beyond it; we count even that one afterwards, which can only be stricter.</remarks>
public sealed class ColumbiaCalls : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-DC-28-3814-calls",
        Statement = "Not more than four calls about one account within seven days, and none within seven days of a completed one, unless the person asked for a call.",
        Citation = StateLimits.ColumbiaCalls.Citation,
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.PersonAndDebt,
        Jurisdiction = Jurisdiction.OfState("DC"),
        From = StateLimits.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "There is room for a call about this under the law of the District of Columbia.",
        NotApplicableSentence = "The District of Columbia counts calls that collect.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (!context.IsCall || !Tally.Binds(context)) { return Info.NotApplicable; }

        var days = StateLimits.ColumbiaDays.On(context.LawDate);
        var limit = StateLimits.ColumbiaCalls.On(context.LawDate);
        Instant? until = null;
        foreach (var debt in context.ProposedDebts)
        {
            if (IsAskedFor(context, debt)) { continue; }

            until = Later(until, Tally.FullUntil(context, days, limit, debt, Counts));
            until = Later(until, Tally.FullUntil(context, days, limit: 1, debt, IsCompleted));
            until = MoreCalls.NextStart(context, debt) is { } asked && asked < until ? asked : until;
        }

        return until is { } moment
            ? Info.BlockUntil(moment, $"The District of Columbia allows {limit} calls about one account within {days} days, and none within {days} days of a completed one. The next is possible on {Spoken.Moment(moment, context.Whereabouts)}.", "Calls in seven days (District of Columbia)")
            : Info.Pass;
    }

    private static Instant? Later(Instant? one, Instant? other) =>
        one is null || other is null ? one ?? other : Instant.Max(one.Value, other.Value);

    /// <summary>One requested call: none was made since the person asked.</summary>
    private static bool IsAskedFor(RuleContext context, DebtKey debt)
    {
        foreach (var consent in context.Consumer.MoreCallsConsents)
        {
            if (MoreCalls.Covers(context, consent, debt, context.At) && !WasCalledSince(context, debt, consent.ReceivedAt)) { return true; }
        }

        return false;
    }

    private static bool WasCalledSince(RuleContext context, DebtKey debt, Instant since)
    {
        foreach (var call in context.History)
        {
            if (call.At > since && call.At <= context.At && Counts(context, call, debt)) { return true; }
        }

        return false;
    }

    private static bool Counts(RuleContext context, PastContact call, DebtKey debt) =>
        call.IsCall && call.Person == context.Person && Tally.IsOurs(context, call) && CallCounts.IsAbout(context, call, debt);

    private static bool IsCompleted(RuleContext context, PastContact call, DebtKey debt) =>
        CallCounts.IsConversationAbout(context, call, debt) || CallCounts.MayBeConversationAbout(context, call, debt);
}
