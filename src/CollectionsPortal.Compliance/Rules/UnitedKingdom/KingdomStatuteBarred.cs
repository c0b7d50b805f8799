using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedKingdom;

/// <summary>No word of court for a debt that is too old to sue for, and no contact at all once the customer says that they will not pay it for that reason.</summary>
/// <remarks>CONC 7.15, read in part: six years in England, Wales and Northern Ireland, five in Scotland, where the debt is then extinguished.</remarks>
public sealed class KingdomStatuteBarred : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "UK-CONC-7.15-statute-barred",
        Statement = "No word of court for a debt that is too old to sue for; no contact about it once the person refuses.",
        Citation = Sources.Conc("CONC 7.15", "7/15"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.ConsumerAndDebt,
        Jurisdiction = Jurisdiction.UnitedKingdom,
        From = KingdomLimits.InForceSince,
        Certainty = Certainty.Secondary,
        PassSentence = "The time to sue is still running, or nobody refused.",
        NotApplicableSentence = "This contact does not collect.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (context.ToProfessional || !(context.IsCollection || context.Purpose == ContactPurpose.NoticeOfRemedy)) { return Info.NotApplicable; }

        var barred = TimeBarredDebts.AnyIsBarred(context, out var debt);
        var matters = context.Purpose == ContactPurpose.NoticeOfRemedy || Refuses(context);
        if (!matters) { return barred == true ? Info.Warn($"{context.Label(debt)} is too old to sue for. Say nothing of court.") : Info.Pass; }

        return barred switch
        {
            true => Info.BlockUntil("Nothing: the time to sue is over", $"{context.Label(debt)} is too old to sue for. We speak of no court, and stop where they refuse.", "Statute-barred debt"),
            null => Info.Review($"We do not know when {context.Label(debt)} becomes too old to sue for. Find out first.", "The last day on which a suit is allowed", ["The end of the limitation period"]),
            false => Info.Pass,
        };
    }

    private static bool Refuses(RuleContext context)
    {
        foreach (var request in context.Consumer.CeaseRequests)
        {
            if (request.IsInForce(context.At) && context.Concerns(request.Debts)) { return true; }
        }

        foreach (var contact in context.History)
        {
            if (contact.RefusedToPay && contact.At <= context.At) { return true; }
        }

        return false;
    }
}
