using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>No contact at work where the employer forbids it.</summary>
/// <remarks>12 CFR 1006.6(b)(3). "I cannot take personal calls at work" is enough (comment 6(b)(3)-1).</remarks>
public sealed class WorkplaceContact : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-REGF-1006.6b3-workplace",
        Statement = "No contact at work where the employer is known, or thought with reason, to forbid it.",
        Citation = Citation.RegulationF("6(b)(3)"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.Consumer,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "Nothing says that the employer forbids contact there.",
        NotApplicableSentence = "This contact does not reach anybody at work.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (!context.ToConsumer) { return Info.NotApplicable; }
        if (!IsForbidden(context)) { return Info.Pass; }

        // A mobile number belongs to no place (comment 6(b)(1)(ii)-1), unless we know that the person is at work now.
        if (context.Consumer.CurrentPlace == Place.Work) { return AtWork(context); }

        return (context.IsTiedToPlace, context.Proposal.Endpoint.Place) switch
        {
            (true, Place.Work) => AtWork(context),
            (true, Place.Unknown) => Info.Review("Calls at work are forbidden, and we do not know whether this number or address is at work.", "The place of this number or address", ["The place of the endpoint"]),
            (false, Place.Work) => Info.Warn("Calls at work are forbidden. This number or address is from work: make sure that they are not there."),
            _ => Info.Pass,
        };
    }

    private static bool IsForbidden(RuleContext context)
    {
        foreach (var prohibition in context.Consumer.WorkplaceProhibitions)
        {
            if (prohibition.IsInForce(context.At)) { return true; }
        }

        return false;
    }

    private RuleOutcome AtWork(RuleContext context)
    {
        if (context.HasConsent(ConsentScope.Workplace)) { return Info.Warn("They agreed, to us directly, to contact at work."); }

        return context.UnansweredMessage(context.Proposal.Endpoint.Key) is null
            ? Info.BlockUntil("That the person says contact at work is allowed", "Their employer does not allow such contact at work.", "Workplace")
            : Info.Warn("Contact at work is forbidden, but they reached out to us from there: one answer in the same way, no more.");
    }
}
