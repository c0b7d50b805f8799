using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using NodaTime;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>Texts go to a number from which the consumer texted us or for which they agreed, and that was theirs within sixty days.</summary>
/// <remarks>12 CFR 1006.6(d)(5). A telephone call from the number does not count. Keeping to it is a defence, no permission: that we ask for it is our choice.</remarks>
public sealed class TextProcedures : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-REGF-1006.6d5-text-safe-harbor",
        Statement = "Texts go to a number the consumer texted from or agreed to, confirmed or checked against reassignment within sixty days.",
        Citation = Citation.RegulationF("6(d)(5)"),
        Basis = RuleBasis.WeChoose,
        CountsBy = CountingKey.Address,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "They texted us from this number or agreed to texts, within sixty days or checked since.",
        NotApplicableSentence = "This is no text to the consumer.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (context.Channel != Channel.Text || !context.ToConsumer || context.Purpose == ContactPurpose.OptOutConfirmation) { return Info.NotApplicable; }

        var procedure = context.Proposal.Endpoint.Procedure;
        if (procedure?.LedToDisclosure == true)
        {
            return Info.BlockUntil("Another number", "A message to this number was seen by somebody else before. We do not use it.", "Number seen by others");
        }

        var since = context.At - Duration.FromDays(RegulationF.TextFreshnessDays.On(context.LawDate));
        var lastSign = LastSign(context, procedure);
        if (lastSign is null) { return Unproven(context, "Nobody has noted by what right we send texts to this number."); }

        return lastSign >= since || (procedure?.ReassignmentCheckedAt <= context.At && procedure.ReassignmentCheckedAt >= since)
            ? Info.Pass
            : Unproven(context, "More than sixty days have passed since their last text or consent. Check first that the number is still theirs.");
    }

    /// <summary>The latest text of theirs or consent; null where there is neither.</summary>
    private static Instant? LastSign(RuleContext context, ContactProcedure? procedure)
    {
        var noted = procedure switch
        {
            { Route: ProcedureRoute.ConsumerUsedIt, LastUsedByThemAt: { } used } when used <= context.At => used,
            { Route: ProcedureRoute.DirectConsent, ConsentedAt: { } agreed } when agreed <= context.At => agreed,
            _ => (Instant?)null,
        };
        return UsedAddresses.LastMessage(context, Channel.Text) is { } text && (noted is null || text > noted) ? text : noted;
    }

    private RuleOutcome Unproven(RuleContext context, string sentence) => context.Facts.House.ReviewUnprovenAddresses
        ? Info.Review(sentence, "The consumer's consent to texts, or a check of the number", ["How we may send texts to this number"])
        : Info.Warn(sentence);
}
