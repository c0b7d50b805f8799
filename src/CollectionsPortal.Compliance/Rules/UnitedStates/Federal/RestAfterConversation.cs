using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using NodaTime;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>No call within seven days of a conversation with the person about the debt, the day of the conversation being the first.</summary>
/// <remarks>12 CFR 1006.14(b)(2)(i)(B), a presumption we treat as a ban. It counts whoever placed the call (comment 14(b)(2)(i)-1.ii) and whoever raised the debt (comment 14(b)(4)-1.ii).</remarks>
public sealed class RestAfterConversation : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-REGF-1006.14b-post-conversation",
        Statement = "No call within seven days of a telephone conversation with the person about the debt; the day of the conversation is the first.",
        Citation = Citation.RegulationF("14(b)(2)(i)(B)"),
        Basis = RuleBasis.LawPresumes,
        CountsBy = CountingKey.PersonAndDebt,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "There was no conversation about this within seven days.",
        NotApplicableSentence = "The rest after a conversation does not bind this kind of contact.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (!context.IsCall || context.ToProfessional) { return Info.NotApplicable; }

        RuleOutcome? worst = null;
        foreach (var debt in context.ProposedDebts)
        {
            var outcome = CheckDebt(context, debt);
            if (worst is null || IsWorse(outcome, worst)) { worst = outcome; }
        }

        return worst ?? Info.Pass;
    }

    private static bool IsWorse(RuleOutcome outcome, RuleOutcome than) =>
        outcome.Result > than.Result || (outcome.Result == than.Result && outcome.Until > than.Until);

    private RuleOutcome CheckDebt(RuleContext context, DebtKey debt)
    {
        var talked = RestEnds(context, debt, unclear: false);
        var unclear = RestEnds(context, debt, unclear: true);
        if ((talked is null && unclear is null) || MoreCalls.Covers(context, debt, context.At)) { return Info.Pass; }

        var consent = MoreCalls.NextStart(context, debt);
        return talked is { } rest ? Talked(context, debt, Earlier(rest, consent)) : Unclear(debt, context, Earlier(unclear!.Value, consent));
    }

    private RuleOutcome Talked(RuleContext context, DebtKey debt, Instant until) => Info.BlockUntil(
        until,
        $"We spoke with this person about {context.Label(debt)} within the last seven days. The next call is possible on {Spoken.Moment(until, context.Whereabouts)}.",
        $"A conversation about {context.Label(debt)}");

    private RuleOutcome Unclear(DebtKey debt, RuleContext context, Instant until) => Info.Review(
        $"A call about {context.Label(debt)} is open or nobody recorded how it ended. It may have been a conversation.",
        "The outcome of the earlier call",
        ["The outcome of an earlier call"],
        until);

    private static Instant Earlier(Instant one, Instant? other) => other is null ? one : Instant.Min(one, other.Value);

    /// <summary>The end of the rest after the latest conversation, or after the latest call that may have been one; null where none is running.</summary>
    private static Instant? RestEnds(RuleContext context, DebtKey debt, bool unclear)
    {
        Instant? latest = null;
        foreach (ref readonly var window in context.Windows(RegulationF.RestAfterConversationDays.On(context.LawDate)))
        {
            if (LatestTalk(context, debt, unclear, window) is not { } talk) { continue; }

            var ends = window.AgeOut(talk);
            if (latest is null || ends > latest) { latest = ends; }
        }

        return latest;
    }

    private static Instant? LatestTalk(RuleContext context, DebtKey debt, bool unclear, CallWindow window)
    {
        Instant? latest = null;
        foreach (var call in context.Within(window))
        {

            var isMeant = unclear ? CallCounts.MayBeConversationAbout(context, call, debt) : CallCounts.IsConversationAbout(context, call, debt);
            if (isMeant) { latest = call.At; }
        }

        return latest;
    }
}
