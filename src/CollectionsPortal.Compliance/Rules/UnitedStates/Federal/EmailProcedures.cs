using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>E-mail goes to an address that we may use by one of the law's own routes; others are put before a supervisor.</summary>
/// <remarks>12 CFR 1006.6(d)(3) and (4), 1006.22(g). Keeping to a route is a defence, no permission: that we ask for one is our choice. The creditor's notice never makes an employer's or a closed domain usable.</remarks>
public sealed class EmailProcedures : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-REGF-1006.6d-email-safe-harbor",
        Statement = "E-mail goes to an address the consumer used with us, agreed to with us, did not opt out of after the creditor's notice, or that the collector before us rightly used.",
        Citation = Citation.RegulationF("6(d)(4)"),
        Basis = RuleBasis.WeChoose,
        CountsBy = CountingKey.Address,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "We may write to this address by one of the law's routes.",
        NotApplicableSentence = "This is no e-mail to the consumer.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (context.Channel != Channel.Email || !context.ToConsumer || context.Purpose == ContactPurpose.OptOutConfirmation) { return Info.NotApplicable; }

        var endpoint = context.Proposal.Endpoint;
        if (endpoint.Procedure?.LedToDisclosure == true)
        {
            return Info.BlockUntil("Another address", "A message to this address was seen by somebody else before. We do not use it.", "Address seen by others");
        }

        if (endpoint.UsedWithUs || UsedAddresses.WroteFromIt(context, Channel.Email)) { return Info.Pass; }

        return endpoint.Procedure switch
        {
            { Route: ProcedureRoute.ConsumerUsedIt, LastUsedByThemAt: { } used } when used <= context.At => Info.Pass,
            { Route: ProcedureRoute.DirectConsent, ConsentedAt: { } agreed } when agreed <= context.At => Info.Pass,
            { Route: ProcedureRoute.PriorCollector } => Info.Pass,
            { Route: ProcedureRoute.CreditorNotice } notice => AfterNotice(context, notice),
            _ => Unproven(context),
        };
    }

    /// <summary>6(d)(4)(ii): at least thirty-five days to opt out, over, and a domain open to the public.</summary>
    private RuleOutcome AfterNotice(RuleContext context, ContactProcedure notice)
    {
        var days = RegulationF.OptOutDays.On(context.LawDate);
        if (context.Proposal.Endpoint.EmployerProvided == true || notice.PublicDomain != true || notice.NoticeSentOn is not { } sent || notice.OptOutEndsOn is not { } ends || ends < sent.PlusDays(days))
        {
            return Unproven(context);
        }

        var over = context.Whereabouts.StartOf(ends.PlusDays(1));
        return over <= context.At
            ? Info.Pass
            : Info.Review("The time to opt out after the creditor's notice is still running.", "The end of the time to opt out", until: over);
    }

    private RuleOutcome Unproven(RuleContext context) => context.Facts.House.ReviewUnprovenAddresses
        ? Info.Review("Nobody has noted by what right we write to this e-mail address.", "The consumer's consent to this address, or a message of theirs from it", ["How we may use this e-mail address"])
        : Info.Warn("Nobody has noted by what right we write to this e-mail address.");
}
