using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using NodaTime;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>No direct contact about a debt for which the consumer has an attorney whom we can find.</summary>
/// <remarks>12 CFR 1006.6(b)(2). A message from the consumer may be answered once; the protection goes on (comment 6(b)(2)-1).</remarks>
public sealed class RepresentedByAttorney : IContactRule
{
    private const string AttorneyAnswer = "The attorney's answer, consent or withdrawal";

    public RuleInfo Info { get; } = new()
    {
        Id = "US-REGF-1006.6b2-attorney",
        Statement = "No direct contact about a debt for which the consumer is known to have an attorney whose name and address are known or readily found.",
        Citation = Citation.RegulationF("6(b)(2)"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.ConsumerAndDebt,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "We know of no attorney for this.",
        NotApplicableSentence = "This contact does not go to the consumer.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        // 10(b)(5): nobody but the attorney is asked for the location either.
        if (context.ToProfessional) { return Info.NotApplicable; }

        RuleOutcome? worst = null;
        foreach (var representation in context.Consumer.Representations)
        {
            if (!representation.IsInForce(context.At) || !context.Concerns(representation.Debts)) { continue; }

            var outcome = CheckOne(context, representation);
            if (worst is null || outcome.Result > worst.Result) { worst = outcome; }
        }

        return worst ?? Info.Pass;
    }

    private RuleOutcome CheckOne(RuleContext context, Representation representation)
    {
        if (representation.AttorneyConsentedAt <= context.At) { return Info.Warn("Their attorney agreed to direct contact."); }
        if (representation.SilenceConfirmedAt <= context.At) { return Info.Warn("Their attorney did not answer within a reasonable time."); }
        if (context.HasConsent(ConsentScope.Attorney)) { return Info.Warn("They agreed, to us directly, to be contacted although they have an attorney."); }
        if (context.UnansweredMessage() >= representation.LearnedAt) { return Info.Warn("They have an attorney, but wrote to us themselves: one answer in the same way, no more."); }

        return representation.AttorneyKnown switch
        {
            true => Represented(context, representation),
            false => NotToBeFound(),
            null => Unfound(),
        };
    }

    private RuleOutcome Represented(RuleContext context, Representation representation)
    {
        var days = HouseLimits.AttorneyAnswerDays.On(context.LawDate);
        return representation.UnansweredSince is { } asked && asked + Duration.FromDays(days) <= context.At
            ? Info.Review($"The attorney has not answered for {days} days. A supervisor must say whether that is long enough.", AttorneyAnswer)
            : Info.BlockUntil(AttorneyAnswer, "They have an attorney for this debt. Write to the attorney instead.", "Represented by an attorney");
    }

    /// <summary>The ban is on whom we know or can readily find; whether enough was done to find them is a matter of judgment.</summary>
    private RuleOutcome NotToBeFound() => Info.Review(
        "They have an attorney whose name and address could not readily be found. A supervisor must say whether enough was done to find them.",
        "A supervisor's judgment, or the attorney's name and address");

    private RuleOutcome Unfound() => Info.Review(
        "They have an attorney, and we do not have the attorney's name and address. Find out first.",
        "The attorney's name and address, or that they cannot readily be found",
        ["The attorney's name and address"]);
}
