using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using NodaTime;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>A third person is asked once where the consumer lives or works, without a word of a debt.</summary>
/// <remarks>12 CFR 1006.10 and 15 USC 1692b. Again only if they ask for it, or were wrong or incomplete and now know better. Where the place is known there is nothing to ask. Unanswered calls are no communication.</remarks>
public sealed class LocationInformation : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-REGF-1006.10-location-information",
        Statement = "A third person is asked for the location once, with one's own name and not a word of a debt; where the location is known there is nothing to ask.",
        Citation = Citation.RegulationF("10"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.Person,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "Nothing need be asked.",
        NotApplicableSentence = "This contact asks nobody for a location.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (context.Purpose != ContactPurpose.LocationInformation || context.ToProfessional) { return Info.NotApplicable; }
        if (context.Channel == Channel.SocialMessage || (context.Channel == Channel.Email && context.Proposal.Endpoint.EmployerProvided != false))
        {
            return Info.Review("Others may read this. A supervisor must say whether a location may be asked for there.", "A supervisor's judgment", ["Who reads this address"]);
        }

        if (context.Consumer.KnownLocation is { } known && known.IsInForce(context.At))
        {
            return Info.Review("We know where this person is, so there is nothing to ask a third person.", "A reason to think that the place is wrong");
        }

        return WasAsked(context)
            ? Info.Review("We asked this person before. Once is all, unless they asked us to, or were wrong and now know better.", "A supervisor's judgment on asking again")
            : Info.Require("Give your own name, say that you are confirming where the person lives or works, and not one word of a debt. Name the agency only if asked.", RequiredContent.LocationCallWords);
    }

    private static bool WasAsked(RuleContext context)
    {
        var again = context.Proposal.Recipient.AskAgainSince is { } since && since <= context.At ? since : (Instant?)null;
        foreach (var contact in context.History)
        {
            var spoke = contact.IsConversation || contact.IsUnresolved || contact.Outcome is ContactOutcome.Sent or ContactOutcome.OtherMessage or ContactOutcome.ReachedSomeoneElse;
            if (spoke && contact.Person == context.Person && contact.At <= context.At && !(contact.At < again)) { return true; }
        }

        return false;
    }
}
