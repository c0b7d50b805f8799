using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using NodaTime;

namespace CollectionsPortal.Compliance.Rules.UnitedKingdom;

/// <summary>While a debt adviser works on a plan, pursuit rests, generally for thirty days; what we write says where free advice is to be had.</summary>
/// <remarks>CONC 7.3.11R and 7.3.12G, read in a copy. From the day on which we were told; longer where the note says so.</remarks>
public sealed class KingdomDebtAdvice : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "UK-CONC-7.3-forbearance",
        Statement = "Collection rests for thirty days while a debt adviser works on a plan; what is written says where free debt advice is to be had.",
        Citation = KingdomLimits.DebtAdviceDays.Citation,
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.ConsumerAndDebt,
        Jurisdiction = Jurisdiction.UnitedKingdom,
        From = KingdomLimits.InForceSince,
        Certainty = Certainty.Secondary,
        PassSentence = "No debt adviser is at work.",
        NotApplicableSentence = "This contact does not collect.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (!context.IsCollection || context.ToProfessional || context.UnansweredMessage() is not null) { return Info.NotApplicable; }

        Instant? latest = null;
        foreach (var hold in context.Consumer.Holds)
        {
            if (hold.Kind != HoldKind.DebtAdvice || hold.From > context.At || !context.Concerns(hold.Debts)) { continue; }

            var ends = hold.Until ?? hold.From + Duration.FromDays(KingdomLimits.DebtAdviceDays.On(context.LawDate));
            if (ends > context.At && (latest is null || ends > latest)) { latest = ends; }
        }

        if (latest is { } until) { return Info.BlockUntil(until, "A debt adviser is working on a plan. Collection rests meanwhile.", "Debt adviser at work"); }

        return context.IsCall
            ? Info.Pass
            : Info.Require("Say where free and independent debt advice can be had.", RequiredContent.FreeDebtAdvice);
    }
}
