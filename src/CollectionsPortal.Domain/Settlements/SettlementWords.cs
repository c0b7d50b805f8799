using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Settlements;

/// <summary>What the person is told of an offer: all of it, plainly, and nothing that hurries them.</summary>
public static class SettlementWords
{
    /// <summary>From this much on a creditor reports what it forgives (26 USC 6050P, 26 CFR 1.6050P-1).</summary>
    public static readonly Money Reported = Money.Usd(600);

    /// <summary>In this order.</summary>
    public static IReadOnlyList<string> Of(SettlementLine offer) =>
    [
        $"{offer.Owed} is owed. If you pay {offer.Amount} as agreed, we forgive the other {offer.Forgiven}. Then this is settled, and nobody asks you for the rest.",
        offer.Payments == 1 ? $"It is one payment, by {Day(offer.FirstDueOn)}." : $"It is {offer.Payments} payments, the first by {Day(offer.FirstDueOn)}.",
        $"You can say yes until {Day(offer.ExpiresOn)}. You do not have to, and saying no has no cost.",
        "If you stop paying, nothing is forgiven, and all that you paid counts.",
        .. IsReported(offer.Forgiven) ? ["The creditor may report what is forgiven to the tax office (Form 1099-C), and you may owe tax on it. Ask somebody who knows taxes first."] : Array.Empty<string>(),
        .. offer.IsTooOld switch
        {
            true => ["The law limits how long you can be sued on a debt. Because of the age of this debt, we will not sue you for it. In New York a payment does not change that (CPLR 214-i)."],
            null => ["We do not know whether this is too old to sue for. In some states a payment lets that time begin again. You may want advice first."],
            false => Array.Empty<string>(),
        },
    ];

    /// <summary>A form of the United States: debts in other currencies are not reported on it.</summary>
    private static bool IsReported(Money forgiven) => forgiven.Currency == Reported.Currency && forgiven >= Reported;

    private static string Day(LocalDate day) => FormattableString.Invariant($"{day:d MMMM uuuu}");
}
