using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using NodaTime;

namespace CollectionsPortal.Compliance.Rules.House;

/// <summary>Whoever has lost somebody close is let be for some days.</summary>
/// <remarks>From the day on which we were told; longer where the note itself says so.</remarks>
public sealed class BereavementPause : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "HOUSE-bereavement",
        Statement = "No collection contact for a set number of days after we learned that somebody close to the person has died (30 unless set, at most 90).",
        Citation = Citation.House,
        Basis = RuleBasis.WeChoose,
        CountsBy = CountingKey.Consumer,
        Jurisdiction = Jurisdiction.House,
        From = HouseLimits.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "We know of no recent loss.",
        NotApplicableSentence = "This pause does not bind this kind of contact.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (!context.IsCollection || context.ToProfessional) { return Info.NotApplicable; }

        Instant? latest = null;
        foreach (var hold in context.Consumer.Holds)
        {
            if (hold.Kind != HoldKind.Bereavement || hold.From > context.At || !context.Concerns(hold.Debts)) { continue; }

            var ends = hold.Until ?? hold.From + Duration.FromDays(context.Facts.House.BereavementDays);
            if (ends > context.At && (latest is null || ends > latest)) { latest = ends; }
        }

        return latest is { } until
            ? Info.BlockUntil(until, "They have lost somebody. We let them be for a while.", "Bereavement")
            : Info.Pass;
    }
}
