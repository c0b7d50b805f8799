using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>No collection once we know of a bankruptcy, open or ended in a discharge.</summary>
/// <remarks>11 USC 362(a)(6) and 524(a)(2), as recalled. Ends with a dismissal or an order, or never.</remarks>
public sealed class Bankruptcy : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-BK-automatic-stay",
        Statement = "No collection of a debt under a bankruptcy stay or discharge.",
        Citation = new Citation("11 USC 362(a)(6), 524(a)(2)", "https://www.law.cornell.edu/uscode/text/11/362"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.ConsumerAndDebt,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Recalled,
        PassSentence = "We know of no bankruptcy.",
        NotApplicableSentence = "This contact goes to none of those whom the stay protects.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        var role = context.Proposal.Recipient.Role;
        if (context.ToProfessional && role != RecipientRole.Attorney) { return Info.NotApplicable; }
        if (!Holds.Any(context, HoldKind.Bankruptcy)) { return Info.Pass; }

        var until = Holds.Latest(context, HoldKind.Bankruptcy)?.Until;
        return role == RecipientRole.Attorney || context.Purpose == ContactPurpose.RequiredByLaw
            ? Info.Review("There is a bankruptcy. A supervisor must read what is to go to the attorney, or what the law requires.", "A supervisor's judgment in the bankruptcy", until: until)
            : Info.BlockUntil("A dismissal or an order of the court", "There is a bankruptcy. We do not collect, and contact only the attorney or the trustee.", "Bankruptcy") with { Until = until };
    }
}
