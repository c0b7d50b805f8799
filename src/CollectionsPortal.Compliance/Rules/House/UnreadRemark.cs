using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.House;

/// <summary>What the creditor wrote that may bind us is read before the first contact.</summary>
/// <remarks>What the file says binds us from placement (comment 6(b)(1)-1.i), so somebody must have read it.</remarks>
public sealed class UnreadRemark : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "HOUSE-unread-remark",
        Statement = "A remark that may bind us is read before any contact.",
        Citation = Citation.House,
        Basis = RuleBasis.WeChoose,
        CountsBy = CountingKey.ThisContact,
        Jurisdiction = Jurisdiction.House,
        From = HouseLimits.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "There is no unread remark.",
        NotApplicableSentence = "A remark does not bind this kind of contact.",
    };

    public RuleOutcome Check(RuleContext context) => context.Consumer.UnreadRemark
        ? Info.Review("Read this first: a remark on this person may bind us.", "That the remark is read", ["What the remark means for contact"])
        : Info.Pass;
}
