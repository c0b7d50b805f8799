using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Columbia;

/// <summary>Collection only with the documents of the debt in hand, and not while documents that the person asked for are owed.</summary>
/// <remarks>D.C. Code 28-3814(m) and (n), for debt buyers and third parties. The documents are due fifteen days after the request. Visits at home or at work, barred by (d)(6), are no channel of ours.</remarks>
public sealed class ColumbiaDocuments : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-DC-28-3814-other",
        Statement = "No collection without the documents of the debt in hand, nor while documents that the person asked for are owed.",
        Citation = Sources.Columbia("m"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.ConsumerAndDebt,
        Jurisdiction = Jurisdiction.OfState("DC"),
        From = StateLimits.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "We hold the documents, and owe none.",
        NotApplicableSentence = "This contact does not collect.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (!context.IsCollection || context.ToProfessional) { return Info.NotApplicable; }

        RuleOutcome? worst = null;
        foreach (var debt in context.HeldDebts)
        {
            var outcome = CheckDebt(context, debt);
            if (worst is null || outcome.Result > worst.Result) { worst = outcome; }
        }

        return worst ?? Info.Pass;
    }

    private RuleOutcome CheckDebt(RuleContext context, DebtFacts debt)
    {
        var name = context.Label(debt.Key);
        if (Requests.Unanswered(debt, RequestKind.Documents, context.At) is not null)
        {
            return Info.BlockUntil("The documents, sent to the person", $"They asked for the documents of {name}. Collection rests until they are sent.", "Documents owed (District of Columbia)");
        }

        return debt.DocumentsInHand switch
        {
            true => Info.Pass,
            false => Info.BlockUntil("The documents of the debt", $"We do not hold the documents of {name}, without which the District of Columbia allows no collection.", "Documents missing (District of Columbia)"),
            null => Info.Review($"Nobody has noted whether we hold the documents of {name}, without which the District of Columbia allows no collection.", "Whether we hold the documents", ["Whether the documents of the debt are in hand"]),
        };
    }
}
