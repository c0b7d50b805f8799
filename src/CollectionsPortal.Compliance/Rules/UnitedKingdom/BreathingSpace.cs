using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using NodaTime;

namespace CollectionsPortal.Compliance.Rules.UnitedKingdom;

/// <summary>During a breathing space nobody presses for a debt in it.</summary>
/// <remarks>SI 2020/1311, regulations 7, 11 and 32 (England and Wales); sixty days from the day after registration, as recalled. A mental health crisis moratorium lasts as long as the treatment and thirty days. Scotland has a moratorium of its own, whose end is to be noted. What they ask, and what other law demands, may be answered.</remarks>
public sealed class BreathingSpace : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "UK-BREATHING-SPACE-reg11-contact",
        Statement = "No demand or pressure for a debt in a breathing space; it ends on its end date, by default sixty days after the day on which it began.",
        Citation = KingdomLimits.BreathingSpaceDays.Citation,
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.ConsumerAndDebt,
        Jurisdiction = Jurisdiction.UnitedKingdom,
        From = KingdomLimits.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "There is no breathing space.",
        NotApplicableSentence = "This contact presses for nothing, or goes to a debt adviser.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        var answers = context.UnansweredMessage() is not null
            || context.Purpose is ContactPurpose.DebtVerification or ContactPurpose.OriginalCreditorAnswer or ContactPurpose.OptOutConfirmation or ContactPurpose.CeaseAcknowledgement;
        if (context.ToProfessional || answers) { return Info.NotApplicable; }
        if (Ending(context) is not var (until, _)) { return Info.Pass; }

        const string Sentence = "They are in a breathing space. Nobody presses for this debt until it ends.";
        if (context.Purpose is ContactPurpose.RequiredByLaw or ContactPurpose.ValidationNotice)
        {
            return context.Proposal.TextApproved && context.Proposal.Text is not null
                ? Info.Warn("They are in a breathing space. A supervisor has read this text: the law demands it.")
                : Info.Review("They are in a breathing space. A supervisor must confirm that the law demands this notice.", "A supervisor's approval of the text", ["The approved text"], until);
        }

        return until is { } end ? Info.BlockUntil(end, Sentence, "Breathing space") : Info.BlockUntil("The end of the treatment, and thirty days", Sentence, "Breathing space");
    }

    /// <summary>The end of the one that lasts longest, without an end where its end is not known; null where there is none.</summary>
    private static (Instant? Until, HoldKind Kind)? Ending(RuleContext context)
    {
        (Instant? Until, HoldKind Kind)? latest = null;
        foreach (var hold in context.Consumer.Holds)
        {
            if (hold.Kind is not (HoldKind.BreathingSpace or HoldKind.MentalHealthCrisis) || hold.From > context.At || !context.Concerns(hold.Debts)) { continue; }

            var ends = hold.Until ?? (hold.Kind == HoldKind.BreathingSpace ? DefaultEnd(context, hold) : null);
            if (ends <= context.At) { continue; }
            if (latest is null || ends is null || (latest.Value.Until is { } known && ends > known)) { latest = (ends, hold.Kind); }
        }

        return latest;
    }

    /// <summary>The day after registration is the first.</summary>
    private static Instant DefaultEnd(RuleContext context, Hold hold) =>
        context.Whereabouts.StartOf(context.Whereabouts.LatestDate(hold.From).PlusDays(KingdomLimits.BreathingSpaceDays.On(context.LawDate) + 1));
}
