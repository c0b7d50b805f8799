using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>No collection from somebody who says that the debt was made with their stolen identity, until that is settled.</summary>
/// <remarks>FCRA sections 605B and 615(f)-(g), as recalled; 12 CFR 1006.30(b)(1)(ii) bars passing such debts on. Judgment, not a flat ban: so review.</remarks>
public sealed class IdentityTheft : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-FCRA-identity-theft",
        Statement = "A supervisor decides on any contact about a debt reported as identity theft.",
        Citation = new Citation("15 USC 1681c-2, 1681m(f)-(g)", "https://www.law.cornell.edu/uscode/text/15/1681c-2"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.ConsumerAndDebt,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Recalled,
        PassSentence = "We know of no report of identity theft.",
        NotApplicableSentence = "This contact does not go to the consumer.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (!context.ToConsumer) { return Info.NotApplicable; }

        return Holds.Any(context, HoldKind.IdentityTheft)
            ? Info.Review("They reported that their identity was stolen. A supervisor must decide before any contact about this.", "A supervisor's decision on the report of identity theft", until: Holds.Latest(context, HoldKind.IdentityTheft)?.Until)
            : Info.Pass;
    }
}
