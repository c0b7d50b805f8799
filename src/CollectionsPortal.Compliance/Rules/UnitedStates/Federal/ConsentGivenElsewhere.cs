using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>Only consent given directly to us, in a contact that was itself lawful, or a court's permission, lifts a prohibition.</summary>
/// <remarks>12 CFR 1006.6(b)(4); comments 6(b)(4)(i)-1 and -2. The lifting itself is done by the rules concerned; this one says why a consent on file was passed over.</remarks>
public sealed class ConsentGivenElsewhere : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-REGF-1006.6b4-consent",
        Statement = "Consent lifts the bans on times, places, attorneys and workplaces only if given directly to us, in a lawful contact, or by a court.",
        Citation = Citation.RegulationF("6(b)(4)"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.Consumer,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "Every consent on file counts.",
        NotApplicableSentence = "There is no consent on file.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        var consumer = context.Consumer;
        if (consumer.Consents.Count == 0 && consumer.ConvenientTimes.Count == 0 && consumer.MoreCallsConsents.Count == 0) { return Info.NotApplicable; }

        var isPassedOver = consumer.Consents.Any(consent => !consent.Counts)
            || consumer.ConvenientTimes.Any(time => time.Origin is ConsentOrigin.Creditor or ConsentOrigin.PriorCollector || (!time.DuringLawfulContact && time.Origin != ConsentOrigin.Court))
            || consumer.MoreCallsConsents.Any(consent => consent.Origin != ConsentOrigin.DirectlyToUs);
        return isPassedOver
            ? Info.Warn("A consent on file was given to somebody else, or in a contact that should not have been made. It does not count.")
            : Info.Pass;
    }
}
