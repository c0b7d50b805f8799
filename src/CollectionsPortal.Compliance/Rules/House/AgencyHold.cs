using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.House;

/// <summary>An account that the agency or the creditor put on hold rests.</summary>
public sealed class AgencyHold : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "HOUSE-agency-hold",
        Statement = "Debts that the agency or the creditor put on hold rest.",
        Citation = Citation.House,
        Basis = RuleBasis.WeChoose,
        CountsBy = CountingKey.ConsumerAndDebt,
        Jurisdiction = Jurisdiction.House,
        From = HouseLimits.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "There is no hold.",
        NotApplicableSentence = "A hold does not bind this kind of contact.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (!context.IsCollection) { return Info.NotApplicable; }
        if (Holds.Latest(context, HoldKind.Agency) is not { } hold) { return Info.Pass; }

        const string Sentence = "This account is on hold.";
        return hold.Until is { } until ? Info.BlockUntil(until, Sentence, "Hold") : Info.BlockUntil("The end of the hold", Sentence, "Hold");
    }
}
