using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using NodaTime;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.NewYork;

/// <summary>Electronic messages only with written consent for the debt, or at an address that the person used with us lately; from 2027.</summary>
/// <remarks>6 RCNY 5-77(b)(5)(i)(B) as adopted. Consent can be revoked at any time.</remarks>
public sealed class NewYorkCityElectronicConsent : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-NYC-SHIELD-electronic",
        Statement = "Electronic messages only with written consent, or at an address that the person used with us within sixty days without an opt-out (from 2027).",
        Citation = StateLimits.NewYorkCityAddressUseDays.Citation,
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.Address,
        Jurisdiction = Jurisdiction.NewYorkCity,
        From = StateLimits.NewYorkCityOlderRuleEnds.PlusDays(1),
        Certainty = Certainty.Secondary,
        PassSentence = "They agreed in writing to electronic messages, or wrote to us from there lately.",
        NotApplicableSentence = "This is no electronic message that collects.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (context.Channel is not (Channel.Text or Channel.Email or Channel.SocialMessage) || !Tally.Binds(context)) { return Info.NotApplicable; }
        if (HasWrittenConsent(context) || WasUsedLately(context)) { return Info.Pass; }

        return Info.BlockUntil(
            "The person's written consent to electronic messages, or a message of theirs",
            "New York City allows electronic messages only with written consent, or where the person wrote to us from there within sixty days.",
            "No consent to messages (New York City)");
    }

    private static bool HasWrittenConsent(RuleContext context)
    {
        foreach (var consent in context.Consumer.Consents)
        {
            // The creditor's consent counts too, if it was given before collection began.
            var isWritten = consent.Form is StatementForm.Written or StatementForm.Electronic && consent.Origin is ConsentOrigin.DirectlyToUs or ConsentOrigin.Creditor;
            if (isWritten && consent.Scope == ConsentScope.Electronic && context.CoversProposal(consent) && consent.IsCurrent(context.At)) { return true; }
        }

        return false;
    }

    private static bool WasUsedLately(RuleContext context)
    {
        var since = context.At - Duration.FromDays(StateLimits.NewYorkCityAddressUseDays.On(context.LawDate));
        if (context.Proposal.Endpoint.Procedure?.LastUsedByThemAt >= since) { return true; }

        foreach (var contact in context.History)
        {
            if (contact.Direction == ContactDirection.Inbound && contact.Channel == context.Channel && contact.Endpoint == context.Proposal.Endpoint.Key
                && contact.At >= since && contact.At <= context.At)
            {
                return true;
            }
        }

        return false;
    }
}
