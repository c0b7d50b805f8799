using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using NodaTime;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.States;

/// <summary>No step to collect a medical debt within sixty days of a notice by post.</summary>
/// <remarks>NRS 649.366 (SB 248 of 2021). The day after mailing is the first. A debt of unknown kind may be medical.</remarks>
public sealed class NevadaMedicalNotice : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-NV-649.366-medical-60",
        Statement = "No collection of a medical debt until sixty days after a notice by post; the day after mailing is the first.",
        Citation = StateLimits.NevadaMedicalNoticeDays.Citation,
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.ConsumerAndDebt,
        Jurisdiction = Jurisdiction.OfState("NV"),
        From = StateLimits.InForceSince,
        Certainty = Certainty.Secondary,
        PassSentence = "This is no medical debt, or the sixty days after the notice are over.",
        NotApplicableSentence = "This contact does not collect.",
    };

    private const string Notice = "The notice that Nevada demands, by post";

    public RuleOutcome Check(RuleContext context)
    {
        if (!context.IsCollection || context.ToProfessional) { return Info.NotApplicable; }

        RuleOutcome? worst = null;
        foreach (var debt in context.HeldDebts)
        {
            if (debt.Kind is not (DebtKind.Medical or DebtKind.Unknown)) { continue; }

            var outcome = CheckDebt(context, debt);
            if (worst is null || outcome.Result > worst.Result || (outcome.Result == worst.Result && outcome.Until > worst.Until)) { worst = outcome; }
        }

        return worst ?? Info.Pass;
    }

    private RuleOutcome CheckDebt(RuleContext context, DebtFacts debt)
    {
        var name = context.Label(debt.Key);
        var days = StateLimits.NevadaMedicalNoticeDays.On(context.LawDate);
        Instant? until = debt.StateNoticeMailedOn is { } mailed ? context.Whereabouts.StartOf(mailed.PlusDays(days + 1)) : null;
        if (until <= context.At) { return Info.Pass; }
        if (debt.Kind == DebtKind.Unknown)
        {
            return Info.Review($"If {name} is a medical debt, Nevada asks for a notice by post {days} days before. Find out what it arose from.", "What the debt arose from", ["The kind of the debt"], until);
        }

        return until is { } end
            ? Info.BlockUntil(end, $"{name} is a medical debt: Nevada asks for {days} days after the notice by post. They end on {Spoken.Moment(end, context.Whereabouts)}.", "Medical debt (Nevada)")
            : Info.BlockUntil(Notice, $"{name} is a medical debt: Nevada asks for a notice by post {days} days before anything else.", "Medical debt (Nevada)");
    }
}
