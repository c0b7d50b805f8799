using CollectionsPortal.Compliance.Facts;

namespace CollectionsPortal.Compliance.Rules;

/// <summary>Disputes that have not been answered, for laws that look at neither form nor time.</summary>
internal static class Disputes
{
    /// <summary>Blocks collection of a debt under an unanswered dispute; where only a part is disputed, a warning.</summary>
    public static RuleOutcome Rest(RuleInfo info, RuleContext context, Func<Dispute, DebtFacts, bool> isMeant)
    {
        if (!Binds(context)) { return info.NotApplicable; }
        if (Find(context, isMeant) is not var (debt, dispute)) { return info.Pass; }

        var name = context.Label(debt.Key);
        return dispute.Kind == DisputeKind.PartOfDebt
            ? info.Warn($"They dispute part of {name}. Collect nothing of that part, and speak of the rest only.")
            : info.BlockUntil("Verification of the debt, sent to the person", $"They dispute {name}. In {info.Jurisdiction.Name} collection rests until we have answered, however they said it.", $"Unanswered dispute ({info.Jurisdiction.Name})");
    }

    /// <summary>Puts collection under an unanswered dispute before a supervisor.</summary>
    public static RuleOutcome Review(RuleInfo info, RuleContext context, Func<Dispute, bool> isMeant)
    {
        if (!Binds(context)) { return info.NotApplicable; }

        return Find(context, (dispute, _) => isMeant(dispute)) is var (debt, _)
            ? info.Review($"They dispute {context.Label(debt.Key)}, and we have not answered yet. A supervisor must say whether to go on meanwhile.", "The answer to the dispute, or a supervisor's judgment")
            : info.Pass;
    }

    private static bool Binds(RuleContext context) => !context.ToProfessional && (context.IsCollection || context.Purpose == ContactPurpose.NoticeOfRemedy);

    /// <summary>A dispute of the whole debt before one of a part.</summary>
    private static (DebtFacts Debt, Dispute Dispute)? Find(RuleContext context, Func<Dispute, DebtFacts, bool> isMeant)
    {
        (DebtFacts Debt, Dispute Dispute)? found = null;
        foreach (var debt in context.HeldDebts)
        {
            foreach (var dispute in debt.Disputes)
            {
                if (dispute.ReceivedAt > context.At || dispute.AnsweredAt <= context.At || !isMeant(dispute, debt)) { continue; }
                if (dispute.Kind != DisputeKind.PartOfDebt) { return (debt, dispute); }

                found ??= (debt, dispute);
            }
        }

        return found;
    }
}
