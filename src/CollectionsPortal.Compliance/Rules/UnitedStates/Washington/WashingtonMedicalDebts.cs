using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Washington;

/// <summary>Collection of a medical debt rests while an itemized statement is owed or an application for charity care is pending.</summary>
/// <remarks>RCW 19.16.250(28) and (29). A debt of unknown kind may be medical.</remarks>
public sealed class WashingtonMedicalDebts : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-WA-19.16.250-28-29",
        Statement = "Collection of a medical debt rests while a requested itemized statement is owed, or while charity care is applied for.",
        Citation = Sources.Washington("28), (29"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.ConsumerAndDebt,
        Jurisdiction = Jurisdiction.OfState("WA"),
        From = StateLimits.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "No statement is owed, and no charity care is applied for.",
        NotApplicableSentence = "This contact does not collect a medical debt.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (!context.IsCollection || context.ToProfessional) { return Info.NotApplicable; }
        if (Holds.Latest(context, HoldKind.CharityCare) is { } care)
        {
            return Info.BlockUntil("The hospital's answer on charity care", "They applied for charity care. Collection rests until the hospital has answered.", "Charity care applied for") with { Until = care.Until };
        }

        foreach (var debt in context.HeldDebts)
        {
            if (debt.Kind is DebtKind.Medical or DebtKind.Unknown && Requests.Unanswered(debt, RequestKind.ItemizedStatement, context.At) is not null)
            {
                return Info.BlockUntil("The itemized statement, sent to the person", $"They asked for an itemized statement of {context.Label(debt.Key)}. Collection rests until it is sent.", "Itemized statement owed");
            }
        }

        return Info.Pass;
    }
}
