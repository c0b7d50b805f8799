using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>No contact at an unusual place, or at one known to be inconvenient.</summary>
/// <remarks>12 CFR 1006.6(b)(1)(ii). Letters and landlines belong to a place; mobile numbers, e-mail and texts do not, unless we know where
/// the person is at the moment (comment 6(b)(1)(ii)-1).</remarks>
public sealed class InconvenientPlaces : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-REGF-1006.6b1-inconvenient-place",
        Statement = "No contact at an unusual place, or at a place known to be inconvenient to the consumer.",
        Citation = Citation.RegulationF("6(b)(1)(ii)"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.Consumer,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "Nothing says that this place is inconvenient.",
        NotApplicableSentence = "Inconvenient places do not bind this kind of contact.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (!context.ToConsumer) { return Info.NotApplicable; }

        var outcome = CheckPlace(context);
        if (outcome.Allows || outcome.Result == RuleResult.NeedsReview) { return outcome; }
        if (context.HasConsent(ConsentScope.InconvenientPlace)) { return Info.Warn("They agreed, to us directly, to contact at this place."); }

        return context.UnansweredMessage(context.Proposal.Endpoint.Key) is null
            ? outcome
            : Info.Warn("They called this place inconvenient, but reached out to us from it: one answer in the same way, no more.");
    }

    private RuleOutcome CheckPlace(RuleContext context)
    {
        if (context.Consumer.CurrentPlace == Place.Unusual || (context.IsTiedToPlace && context.Proposal.Endpoint.Place == Place.Unusual))
        {
            return Info.BlockUntil("That the person is no longer there", "This person is, or would be reached, at an unusual place such as a hospital or a funeral.", "Unusual place");
        }

        return Holds.Latest(context, HoldKind.Incarcerated) is { } prison
            ? Info.Review("This person is in prison. A supervisor must say whether and how to write.", "A supervisor's judgment on contact in prison", until: prison.Until)
            : CheckStated(context);
    }

    private RuleOutcome CheckStated(RuleContext context)
    {
        var isDoubtful = false;
        foreach (var stated in context.Consumer.InconvenientPlaces)
        {
            if (!stated.IsInForce(context.At)) { continue; }
            if (stated.Place != Place.Unknown
                && (context.Consumer.CurrentPlace == stated.Place || (context.IsTiedToPlace && context.Proposal.Endpoint.Place == stated.Place)))
            {
                return Info.BlockUntil("That the person says the place is convenient again", $"They do not want to be contacted {At(stated.Place)}.", $"Inconvenient place: {stated.Place}");
            }

            isDoubtful |= context.IsTiedToPlace && (context.Proposal.Endpoint.Place == Place.Unknown || stated.Place == Place.Unknown);
        }

        return isDoubtful
            ? Info.Review("This person named an inconvenient place, and we do not know where this number or address is.", "The place of this number or address", ["The place of the endpoint"])
            : Info.Pass;
    }

    private static string At(Place place) => place switch
    {
        Place.Home => "at home",
        Place.Work => "at work",
        _ => "at this place",
    };
}
