using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using NodaTime;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>No eighth call within seven days to one person about one debt.</summary>
/// <remarks>12 CFR 1006.14(b)(2)(i)(A) and (ii), a presumption we treat as a ban. Days are whole days on the person's calendar.
/// Examples: Supp. I, 14(b)(2)(i)-1, 14(b)(2)(ii)-1, 14(b)(4)-2.</remarks>
public sealed class CallFrequency : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-REGF-1006.14b-frequency-7in7",
        Statement = "No more than seven calls within seven days to one person about one debt.",
        Citation = Citation.RegulationF("14(b)(2)(i)(A)"),
        Basis = RuleBasis.LawPresumes,
        CountsBy = CountingKey.PersonAndDebt,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "Fewer than seven calls were placed about this within seven days.",
        NotApplicableSentence = "The count of calls does not bind this kind of contact.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        // 14(b)(3)(iii): calls to attorneys, creditors and the like are not counted.
        if (!context.IsCall || context.ToProfessional) { return Info.NotApplicable; }

        RuleOutcome? worst = null;
        foreach (var debt in context.ProposedDebts)
        {
            if (CheckDebt(context, debt) is { } outcome && (worst is null || outcome.Until > worst.Until)) { worst = outcome; }
        }

        return worst ?? Info.Pass;
    }

    private RuleOutcome? CheckDebt(RuleContext context, DebtKey debt)
    {
        if (AgesOut(context, debt) is not { } ages || MoreCalls.Covers(context, debt, context.At)) { return null; }

        var until = MoreCalls.NextStart(context, debt) is { } consent ? Instant.Min(ages, consent) : ages;
        var limit = RegulationF.CallsInWindow.On(context.LawDate);
        return Info.BlockUntil(
            until,
            $"{limit} calls about {context.Label(debt)} were already placed within seven days. The next is possible on {Spoken.Moment(until, context.Whereabouts)}.",
            $"{limit} calls about {context.Label(debt)} in seven days");
    }

    /// <summary>The moment at which enough calls have aged out; null where there is room for one more.</summary>
    private static Instant? AgesOut(RuleContext context, DebtKey debt) =>
        Tally.FullUntil(context, RegulationF.CallWindowDays.On(context.LawDate), RegulationF.CallsInWindow.On(context.LawDate), debt, CallCounts.Counts);
}
