using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>The first communication says that we try to collect a debt and use what we learn for that; every later one that we are a debt collector.</summary>
/// <remarks>12 CFR 1006.18(e). Where the first was spoken, the first written one says all of it again. In the language of the rest. A limited-content message says nothing of it (18(e)(3) and 2(j)).</remarks>
public sealed class DebtCollectorDisclosure : IContactRule
{
    private RuleOutcome? first;
    private RuleOutcome? later;

    public RuleInfo Info { get; } = new()
    {
        Id = "US-REGF-1006.18e-mini-miranda",
        Statement = "The first communication about a debt, and the first written one, give the full disclosure; every later one says that we are a debt collector.",
        Citation = Citation.RegulationF("18(e)"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.ConsumerAndDebt,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "Nothing need be said.",
        NotApplicableSentence = "This contact tells nobody of a debt.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        var isSilent = context.Purpose is ContactPurpose.LocationInformation or ContactPurpose.OptOutConfirmation;
        if (!context.ToConsumer || isSilent) { return Info.NotApplicable; }

        if (IsFirst(context))
        {
            return first ??= Info.Require("Say that you are a debt collector, that this is an attempt to collect a debt, and that what they tell you will be used for that. A voicemail must say nothing of it.", RequiredContent.FirstDisclosure) with { IsShared = true };
        }

        return later ??= Info.Require("Say that you are calling or writing as a debt collector. A voicemail must say nothing of it.", RequiredContent.DebtCollector) with { IsShared = true };
    }

    /// <summary>About any of the debts. One of which we know nothing was never spoken of.</summary>
    private static bool IsFirst(RuleContext context)
    {
        foreach (var debt in context.HeldDebts)
        {
            if (IsFirst(context, debt)) { return true; }
        }

        return context.HeldDebts.Length < context.ProposedDebts.Length;
    }

    private static bool IsFirst(RuleContext context, DebtFacts debt)
    {
        if (debt.InitialCommunicationOn is not { } began || began > context.LatestDate) { return true; }

        // What we sent in writing first was the validation notice, if any.
        return !context.IsCall && debt.ValidationNotice is not { ReturnedOn: null, Delivery: NoticeDelivery.Mail or NoticeDelivery.Email };
    }
}
