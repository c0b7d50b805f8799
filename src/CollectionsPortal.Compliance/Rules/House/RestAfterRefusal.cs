using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.House;

/// <summary>Whoever says that they will not pay, or do not owe it, is left in peace for some days.</summary>
/// <remarks>Calls after such words may rebut the presumption of compliance (comment 14(b)(2)(i)-2.iii). Letters and what they ask for are not held up.</remarks>
public sealed class RestAfterRefusal : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "HOUSE-rest-after-refusal",
        Statement = "No call or message for a set number of days after the person said that they will not pay or do not owe it (7 unless set, at most 90).",
        Citation = Citation.House,
        Basis = RuleBasis.WeChoose,
        CountsBy = CountingKey.Person,
        Jurisdiction = Jurisdiction.House,
        From = HouseLimits.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "They have not lately said that they will not pay.",
        NotApplicableSentence = "This rest does not bind this kind of contact.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        var days = context.Facts.House.DaysAfterRefusal;
        if (days == 0 || context.Channel == Channel.Letter || !ContactBudget.Binds(context)) { return Info.NotApplicable; }

        return Tally.FullUntil(context, days, limit: 1, default, Refused) is { } until
            ? Info.BlockUntil(until, $"They told us that they will not pay or do not owe it. We leave them in peace until {Spoken.Moment(until, context.Whereabouts)}.", "They said that they will not pay")
            : Info.Pass;
    }

    private static bool Refused(RuleContext context, PastContact contact, DebtKey debt) =>
        contact.RefusedToPay && contact.Person == context.Person && contact.At <= context.At;
}
