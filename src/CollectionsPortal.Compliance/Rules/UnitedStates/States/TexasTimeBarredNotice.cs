using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.States;

/// <summary>Whoever collects a debt that is too old to sue for says so in writing, in Texas.</summary>
/// <remarks>Tex. Fin. Code 392.307, as recalled.</remarks>
public sealed class TexasTimeBarredNotice : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-TX-392.307-time-barred",
        Statement = "A letter or message about a debt that is too old to sue for says so (Texas).",
        Citation = Sources.Texas("Tex. Fin. Code 392.307"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.ConsumerAndDebt,
        Jurisdiction = Jurisdiction.OfState("TX"),
        From = StateLimits.InForceSince,
        Certainty = Certainty.Recalled,
        PassSentence = "No debt here is too old to sue for.",
        NotApplicableSentence = "This is no letter or message that collects.",
    };

    public RuleOutcome Check(RuleContext context) => TimeBarredDebts.Notice(Info, context);
}
