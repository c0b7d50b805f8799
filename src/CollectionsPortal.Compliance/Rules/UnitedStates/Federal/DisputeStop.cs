using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>After a written dispute, or a request for the original creditor, within the validation period: no collection until we have answered.</summary>
/// <remarks>12 CFR 1006.38(c) and (d)(2). In writing includes electronic media through which we accept messages (comment 38-1). Only the disputed part rests.
/// A spoken or late dispute stops nothing by this rule, but must be noted.</remarks>
public sealed class DisputeStop : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-REGF-1006.38-dispute-cease",
        Statement = "No collection of a debt, or of its disputed part, from a timely written dispute or request for the original creditor until the answer is sent.",
        Citation = Citation.RegulationF("38(d)(2)"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.ConsumerAndDebt,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "There is no unanswered dispute.",
        NotApplicableSentence = "Disputes do not bind this kind of contact.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        var collects = context.IsCollection || context.Purpose == ContactPurpose.NoticeOfRemedy;
        if (!collects || context.Proposal.Recipient.Role is RecipientRole.Creditor or RecipientRole.CreditorsAttorney or RecipientRole.OurAttorney or RecipientRole.CreditReportingAgency)
        {
            return Info.NotApplicable;
        }

        RuleOutcome? worst = null;
        foreach (var debt in context.HeldDebts)
        {
            foreach (var dispute in debt.Disputes)
            {
                var outcome = CheckDispute(context, debt, dispute);
                if (worst is null || outcome.Result > worst.Result) { worst = outcome; }
            }
        }

        return worst ?? Info.Pass;
    }

    private RuleOutcome CheckDispute(RuleContext context, DebtFacts debt, Dispute dispute)
    {
        if (dispute.ReceivedAt > context.At || dispute.AnsweredAt <= context.At) { return Info.Pass; }

        var name = context.Label(debt.Key);
        if (dispute.Form == StatementForm.Oral || !IsInTime(context, debt, dispute))
        {
            return Info.Warn($"They dispute {name}. Do not speak of it as certain, and report it as disputed.");
        }

        if (dispute.Kind == DisputeKind.PartOfDebt) { return Info.Warn($"They dispute part of {name} in writing. Collect nothing of that part, and speak of the rest only."); }
        if (context.Purpose == ContactPurpose.ReplyToConsumer)
        {
            return Info.Review($"They dispute {name} in writing. An answer may go if it does not collect: a supervisor must read it.", Answer(dispute));
        }

        return Info.BlockUntil(Answer(dispute), $"They dispute {name} in writing, or ask who the original creditor is. Collection rests until we have answered.", "Unanswered dispute");
    }

    private static string Answer(Dispute dispute) =>
        dispute.Kind == DisputeKind.OriginalCreditor ? "The original creditor's name and address, sent to the person" : "Verification of the debt, sent to the person";

    /// <summary>Where the end of the period is not known, it was in time.</summary>
    private static bool IsInTime(RuleContext context, DebtFacts debt, Dispute dispute) =>
        dispute.WithinPeriod ?? (debt.ValidationNotice is not { ReturnedOn: null, PeriodEndsOn: { } end } || context.Whereabouts.EarliestDate(dispute.ReceivedAt) <= end);
}
