using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Web.TagHelpers;

namespace CollectionsPortal.Web.Pages.Agents.Words;

/// <summary>How what binds us looks, and how it is taken back.</summary>
public static class BindWords
{
    public static Verdict LookOf(BindingKind kind) => kind switch
    {
        BindingKind.UnreadRemark => Verdict.Review,
        BindingKind.CeaseRequest or BindingKind.Hold or BindingKind.Lawyer or BindingKind.SeenByOthers => Verdict.Stop,
        BindingKind.Medium or BindingKind.Place or BindingKind.Workplace or BindingKind.NumberOrAddress => Verdict.Stop,
        BindingKind.Dispute or BindingKind.Hours or BindingKind.Stay or BindingKind.RefusedToPay or BindingKind.PapersOwed or BindingKind.TooOldToSue => Verdict.Wait,
        _ => Verdict.Go,
    };

    /// <summary>Whether it stands among the facts of an account.</summary>
    public static bool IsNotedOfAccount(BindingKind kind) => kind is BindingKind.PapersOwed or BindingKind.TooOldToSue;

    /// <summary>The kind for <see cref="Withdrawals"/>; null where it is changed elsewhere, or only passes with time.</summary>
    public static string? WithdrawalOf(BindingItem item) => item.Kind switch
    {
        BindingKind.UnreadRemark => Withdrawals.Remark,
        BindingKind.CeaseRequest => Withdrawals.Cease,
        BindingKind.Hold => Withdrawals.Hold,
        BindingKind.Lawyer => Withdrawals.Lawyer,
        BindingKind.Dispute => Withdrawals.Dispute,
        BindingKind.CallConsent => Withdrawals.MoreCalls,
        BindingKind.Around => Withdrawals.Around,
        BindingKind.Consent => item.Point is null ? Withdrawals.Consent : null,
        BindingKind.SeenByOthers or BindingKind.RefusedToPay or BindingKind.PapersOwed or BindingKind.TooOldToSue => null,
        _ => Withdrawals.Preference,
    };

    /// <summary>What else can be noted of it, beside taking it back; null for nothing.</summary>
    public static (string Page, string Key, string Words)? MoreOf(BindingKind kind) => kind switch
    {
        BindingKind.Lawyer => (Links.SaidLawyerStep, "lawyerId", "They wrote, or did not"),
        BindingKind.Hold => (Links.SaidHoldEnd, "holdId", "It ends on another day"),
        BindingKind.Around => (Links.SaidAskAgain, "personId", "Ask them again"),
        _ => null,
    };

    public static string ActOf(BindingKind kind) => kind switch
    {
        BindingKind.Stay => "Not there any more",
        BindingKind.UnreadRemark => "I have read it",
        BindingKind.Hold => "Lift it",
        BindingKind.Around => "Not any more",
        BindingKind.Lawyer => "The lawyer does not act any more",
        BindingKind.Dispute or BindingKind.CallConsent or BindingKind.Consent or BindingKind.ConvenientHours => "They take it back",
        _ => "It is fine again",
    };
}
