using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using NodaTime;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>While the time to dispute runs, nothing we say contradicts it.</summary>
/// <remarks>12 CFR 1006.38(b)(1). Collection may go on meanwhile; demands with a deadline and words of a suit are put before a person. Where the end is not known, it runs.</remarks>
public sealed class Overshadowing : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-REGF-1006.38b-overshadowing",
        Statement = "While the validation period runs, no demand, deadline or word of a suit contradicts the right to dispute.",
        Citation = Citation.RegulationF("38(b)(1)"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.ConsumerAndDebt,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "The time to dispute is over.",
        NotApplicableSentence = "This contact does not collect.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (!context.ToConsumer || !(context.IsCollection || context.Purpose == ContactPurpose.NoticeOfRemedy)) { return Info.NotApplicable; }

        foreach (var debt in context.HeldDebts)
        {
            if (IsRunning(context, debt)) { return Running(context, debt); }
        }

        return Info.Pass;
    }

    private RuleOutcome Running(RuleContext context, DebtFacts debt)
    {
        var name = context.Label(debt.Key);
        return context.Purpose == ContactPurpose.NoticeOfRemedy
            ? Info.Review($"They may still dispute {name}. A word of a suit or another remedy would drown that: a supervisor must read it.", "The end of the validation period, or a supervisor's judgment", until: EndOf(context, debt))
            : Info.Warn($"They may still dispute {name}. Set no deadline, and say nothing that makes the right to dispute look smaller.");
    }

    private static Instant? EndOf(RuleContext context, DebtFacts debt) =>
        debt.ValidationNotice?.PeriodEndsOn is { } end ? context.Whereabouts.StartOf(end.PlusDays(1)) : null;

    private static bool IsRunning(RuleContext context, DebtFacts debt) =>
        debt.ValidationNotice is not { ReturnedOn: null, PeriodEndsOn: { } end } || context.EarliestDate <= end;
}
