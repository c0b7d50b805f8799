using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>A contact is about particular debts, each counted by itself.</summary>
/// <remarks>12 CFR 1006.14(b)(4). Student loans under one account number are one debt; see <see cref="RuleContext.IsSameDebt"/>. Without the debts nothing can be counted.</remarks>
public sealed class ParticularDebts : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-REGF-1006.14b4-particular-debt",
        Statement = "Every contact names the particular debts it is about; student loans serviced under one account number are one debt.",
        Citation = Citation.RegulationF("14(b)(4)"),
        Basis = RuleBasis.LawPresumes,
        CountsBy = CountingKey.ThisContact,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "We know which debts this is about.",
        NotApplicableSentence = "This contact is about no debt.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (context.Proposal.Debts.Count == 0)
        {
            return context.Purpose == ContactPurpose.OptOutConfirmation && !context.IsCall ? Info.NotApplicable : Missing("It is not said which debt this contact is about.");
        }

        return context.HeldDebts.Length == context.ProposedDebts.Length
            ? Info.Pass
            : Missing("We hold no facts about one of the debts this contact is about.");
    }

    private RuleOutcome Missing(string sentence) => Info.Review(sentence, "Which debts the contact is about", ["The debts of the contact"]);
}
