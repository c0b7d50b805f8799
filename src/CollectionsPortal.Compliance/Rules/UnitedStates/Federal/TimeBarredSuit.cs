using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>Nobody is told of a suit for a debt that is too old to sue for.</summary>
/// <remarks>12 CFR 1006.26(b). Strict: not knowing is no excuse, so a debt of unknown age is put before a person.</remarks>
public sealed class TimeBarredSuit : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-REGF-1006.26-time-barred",
        Statement = "No word of a suit or another remedy for a debt that is too old to sue for.",
        Citation = Citation.RegulationF("26(b)"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.ConsumerAndDebt,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "The time to sue is still running.",
        NotApplicableSentence = "This contact speaks of no remedy.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (context.Purpose != ContactPurpose.NoticeOfRemedy) { return Info.NotApplicable; }

        return TimeBarredDebts.AnyIsBarred(context, out var debt) switch
        {
            true => Info.BlockUntil("Nothing: the time to sue is over", $"{context.Label(debt)} is too old to sue for. We speak of no suit.", "Time-barred debt"),
            null => Info.Review($"We do not know when {context.Label(debt)} becomes too old to sue for. Find out before a word of a suit.", "The last day on which a suit is allowed", ["The end of the limitation period"]),
            false => Info.Pass,
        };
    }
}
