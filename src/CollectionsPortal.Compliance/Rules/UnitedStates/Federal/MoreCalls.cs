using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using NodaTime;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>Consent to more calls about a debt: from the day of receipt for seven days at most, on the person's calendar (12 CFR 1006.14(b)(3)(i)).</summary>
internal static class MoreCalls
{
    /// <summary>Whether a call about the debt at a moment, past or proposed, is or was placed under such consent.</summary>
    public static bool Covers(RuleContext context, DebtKey debt, Instant at)
    {
        foreach (var consent in context.Consumer.MoreCallsConsents)
        {
            if (Covers(context, consent, debt, at)) { return true; }
        }

        return false;
    }

    /// <summary>The same for one consent.</summary>
    public static bool Covers(RuleContext context, MoreCallsConsent consent, DebtKey debt, Instant at) =>
        IsAbout(context, consent, debt) && IsInForce(context, consent, at) && !IsUsedUp(context, consent, debt, at);

    /// <summary>The next moment after now from which consent covers calls about the debt; null where none is coming.</summary>
    public static Instant? NextStart(RuleContext context, DebtKey debt)
    {
        Instant? earliest = null;
        foreach (var consent in context.Consumer.MoreCallsConsents)
        {
            if (consent.FirstDay is not { } first || !context.Whereabouts.IsKnown) { continue; }

            var start = context.Whereabouts.Zones.Max(zone => zone.StartOf(first));
            if (start > context.At && Covers(context, debt, start) && (earliest is null || start < earliest)) { earliest = start; }
        }

        return earliest;
    }

    private static bool IsAbout(RuleContext context, MoreCallsConsent consent, DebtKey debt) =>
        consent.Origin == ConsentOrigin.DirectlyToUs
        && (consent.Person ?? context.Consumer.Person) == context.Person
        && consent.Debts.Any(key => context.IsSurelySameDebt(key, debt));

    private static bool IsInForce(RuleContext context, MoreCallsConsent consent, Instant at)
    {
        // Days cannot be told without a place: then no consent is relied on.
        if (at < consent.ReceivedAt || consent.RevokedAt <= at || !context.Whereabouts.IsKnown) { return false; }

        var days = RegulationF.MoreCallsConsentDays.On(context.LawDate);
        foreach (var zone in context.Whereabouts.Zones)
        {
            var day = zone.LocalTime(at).Date;
            var received = zone.LocalTime(consent.ReceivedAt).Date;
            if (day >= received.PlusDays(days) || day < consent.FirstDay || day > consent.LastDay) { return false; }
        }

        return true;
    }

    /// <summary>Comment 14(b)(3)(i)-2: a conversation about the debt ends it. A call whose outcome nobody knows may have been one.</summary>
    private static bool IsUsedUp(RuleContext context, MoreCallsConsent consent, DebtKey debt, Instant at)
    {
        foreach (var call in context.History)
        {
            if (call.At > consent.ReceivedAt && call.At < at
                && (CallCounts.IsConversationAbout(context, call, debt) || CallCounts.MayBeConversationAbout(context, call, debt)))
            {
                return true;
            }
        }

        return false;
    }
}
