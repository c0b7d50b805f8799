using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Columbia;

/// <summary>No electronic message before the notice by post; then one a week that asks for consent; with consent five a week about one account.</summary>
/// <remarks>D.C. Code 28-3814(d)(4)(B) and (m)(2)(A). Texts, e-mails and direct messages are counted together.</remarks>
public sealed class ColumbiaElectronic : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-DC-28-3814-electronic",
        Statement = "No electronic message before the notice by post, one in seven days that asks for consent, and with consent five in seven days about one account.",
        Citation = StateLimits.ColumbiaElectronic.Citation,
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.PersonAndDebt,
        Jurisdiction = Jurisdiction.OfState("DC"),
        From = StateLimits.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "The notice went by post, they agreed to messages, and there is room for one.",
        NotApplicableSentence = "This is no electronic message that collects.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (!IsElectronic(context.Channel) || !Tally.Binds(context)) { return Info.NotApplicable; }

        foreach (var key in context.ProposedDebts)
        {
            if (context.Debt(key)?.StateNoticeMailedOn is not { } mailed || context.EarliestDate < mailed)
            {
                return Info.BlockUntil("The notice that the District of Columbia demands, by post", $"The notice about {context.Label(key)} must go by post before any electronic message.", "Notice by post (District of Columbia)");
            }
        }

        return context.HasConsent(ConsentScope.Electronic) ? WithConsent(context) : Asking(context);
    }

    private RuleOutcome WithConsent(RuleContext context)
    {
        var limit = StateLimits.ColumbiaElectronic.On(context.LawDate);
        return Tally.FullUntil(context, StateLimits.ColumbiaDays.On(context.LawDate), limit, Counts, out var debt) is { } until
            ? Info.BlockUntil(until, $"{limit} electronic messages about {context.Label(debt)} went within seven days, which is all that the District of Columbia allows.", $"{limit} messages in seven days (District of Columbia)")
            : Info.Require("They agreed to electronic messages; each must say how to opt out.", RequiredContent.OptOutLine);
    }

    private RuleOutcome Asking(RuleContext context)
    {
        if (Tally.FullUntil(context, StateLimits.ColumbiaDays.On(context.LawDate), StateLimits.ColumbiaElectronicAsking.On(context.LawDate), Counts, out _) is { } until)
        {
            return Info.BlockUntil(until, "They have not agreed to electronic messages, and one that may ask for it went within seven days.", "No consent to messages (District of Columbia)");
        }

        return context.Proposal.TextApproved && context.Proposal.Text is not null
            ? Info.Require("They have not agreed to electronic messages: this one may ask for it, and nothing else.", RequiredContent.OptOutLine)
            : Info.Review("They have not agreed to electronic messages. One may ask for it, and nothing else: a supervisor must read it.", "The person's consent, or a supervisor's approval of a text that asks for it", ["Consent to electronic messages"]);
    }

    private static bool Counts(RuleContext context, PastContact contact, DebtKey debt) =>
        IsElectronic(contact.Channel) && contact.Person == context.Person && Tally.IsOurs(context, contact) && CallCounts.IsAbout(context, contact, debt);

    private static bool IsElectronic(Channel channel) => channel is Channel.Text or Channel.Email or Channel.SocialMessage;
}
