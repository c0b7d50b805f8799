using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>No collection of an amount that is not owed: a debt that is paid, settled or closed is left alone.</summary>
/// <remarks>12 CFR 1006.22(b), and 1006.18(b)(2)(i) on the status of a debt.</remarks>
public sealed class NothingLeftToCollect : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-REGF-1006.22b-unauthorized-amounts",
        Statement = "No collection contact about a debt that is paid, settled or closed.",
        Citation = Citation.RegulationF("22(b)"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.ConsumerAndDebt,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "There is something left to collect.",
        NotApplicableSentence = "This contact does not collect.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (!context.IsCollection) { return Info.NotApplicable; }

        foreach (var debt in context.HeldDebts)
        {
            if (debt.Status != DebtStatus.Open)
            {
                return context.Purpose == ContactPurpose.ReplyToConsumer
                    ? Info.Warn($"{context.Label(debt.Key)} is paid or closed: answer, but ask for nothing.")
                    : Info.BlockUntil("A correction of the debt's status", $"{context.Label(debt.Key)} is paid, settled or closed. There is nothing to collect.", "Closed debt");
            }
        }

        return Info.Pass;
    }
}
