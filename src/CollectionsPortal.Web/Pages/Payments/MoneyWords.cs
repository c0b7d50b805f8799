using CollectionsPortal.Domain.PaymentFiles;
using CollectionsPortal.Web.TagHelpers;

namespace CollectionsPortal.Web.Pages.Payments;

/// <summary>How payment files are spoken of.</summary>
public static class MoneyWords
{
    public static string Of(PaymentRowAction action) => action switch
    {
        PaymentRowAction.Book => "Matched",
        PaymentRowAction.BookAndKeepRest => "More than owed",
        PaymentRowAction.TakeBack => "Sent back",
        PaymentRowAction.Unmatched => "Unmatched",
        PaymentRowAction.AlreadyHere => "Already here",
        PaymentRowAction.Refused => "Faulty",
        PaymentRowAction.Assigned => "Matched by hand",
        PaymentRowAction.SetAside => "Set aside",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
    };

    public static Verdict LookOf(PaymentRowAction action) => action switch
    {
        PaymentRowAction.Book or PaymentRowAction.BookAndKeepRest or PaymentRowAction.Assigned => Verdict.Go,
        PaymentRowAction.Unmatched or PaymentRowAction.TakeBack => Verdict.Review,
        PaymentRowAction.Refused => Verdict.Stop,
        _ => Verdict.Plain,
    };
}
