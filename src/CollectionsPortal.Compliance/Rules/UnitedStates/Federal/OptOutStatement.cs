using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>Every electronic message says how to opt out of that address or number.</summary>
/// <remarks>12 CFR 1006.6(e): clear, simple, free, and asking for nothing but the preference and the address. It binds attempts too; a telephone number, a post address or a bare website does not do.</remarks>
public sealed class OptOutStatement : IContactRule
{
    private RuleOutcome? said;

    public RuleInfo Info { get; } = new()
    {
        Id = "US-REGF-1006.6e-opt-out-statement",
        Statement = "Every e-mail, text and other electronic message says how to opt out of that address or number, simply and without a fee.",
        Citation = Citation.RegulationF("6(e)"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.ThisContact,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "Nothing need be said.",
        NotApplicableSentence = "This is no electronic message, or one that confirms an opt-out and nothing else.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        var isElectronic = context.Channel is Channel.Text or Channel.Email or Channel.SocialMessage;
        return !isElectronic || context.ToProfessional || context.Purpose == ContactPurpose.OptOutConfirmation
            ? Info.NotApplicable
            : said ??= Info.Require("The message must say how to opt out of this address or number, simply and without a fee.", RequiredContent.OptOutLine) with { IsShared = true };
    }
}
