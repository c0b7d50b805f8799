using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.States;

/// <summary>Whoever collects a debt that is too old to sue for says so in writing, in California.</summary>
/// <remarks>Civ. Code 1788.14(d), as recalled. The rest of the Rosenthal Act takes over federal law (1788.17), which is asked anyway; how often is too often (1788.11(d), (e)) has no number.</remarks>
public sealed class CaliforniaTimeBarredNotice : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-CA-Rosenthal",
        Statement = "A letter or message about a debt that is too old to sue for says so (California).",
        Citation = Sources.California("Civ. Code 1788.14(d)"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.ConsumerAndDebt,
        Jurisdiction = Jurisdiction.OfState("CA"),
        From = StateLimits.InForceSince,
        Certainty = Certainty.Recalled,
        PassSentence = "No debt here is too old to sue for.",
        NotApplicableSentence = "This is no letter or message that collects.",
    };

    public RuleOutcome Check(RuleContext context) => TimeBarredDebts.Notice(Info, context);
}
