using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Plans.Schedules;

/// <summary>A debt that a payment may go to.</summary>
/// <param name="Since">How old it is; the placement's day, where nothing better is known.</param>
/// <param name="YearlyRate">0.08 for eight percent; 0 where no interest runs.</param>
public sealed record SplitDebt(AccountId Account, Money Owed, LocalDate Since, decimal YearlyRate = 0m)
{
    /// <summary>A disputed debt takes nothing by itself (12 CFR 1006.30(c)(1)).</summary>
    public bool IsDisputed { get; init; }

    /// <summary>The person said that the money is for this one: then it is (12 CFR 1006.30(c)(2)), disputed or not.</summary>
    public bool IsChosen { get; init; }
}

public sealed record SplitPart(AccountId Account, Money Amount);

/// <summary>How one payment is parted among several debts: to the cent, never more to a debt than is owed on it.</summary>
/// <param name="Parts">Above zero, in the order in which they were filled.</param>
/// <param name="Left">What no debt could take.</param>
public sealed record PaymentSplit(IReadOnlyList<SplitPart> Parts, Money Left)
{
    private const decimal Cent = 0.01m;

    /// <param name="debts">Where the person chose some of them, only those take anything, in the order listed.</param>
    public static PaymentSplit Of(Money amount, IReadOnlyList<SplitDebt> debts, SplitOrder order)
    {
        var isDirected = debts.Any(debt => debt.IsChosen);
        var takers = debts.Where(debt => debt.Owed.Amount > 0 && (isDirected ? debt.IsChosen : !debt.IsDisputed)).ToList();
        return (isDirected ? SplitOrder.AsListed : order) switch
        {
            SplitOrder.AsListed => Fill(amount, takers),
            SplitOrder.Oldest => Fill(amount, takers.OrderBy(debt => debt.Since)),
            SplitOrder.HighestInterest => Fill(amount, takers.OrderByDescending(debt => debt.YearlyRate).ThenBy(debt => debt.Since)),
            SplitOrder.ProRata => Share(amount, takers),
            _ => throw new ArgumentOutOfRangeException(nameof(order), order, "Not an order."),
        };
    }

    /// <summary>One after the other; those that are equal stay as they are listed.</summary>
    private static PaymentSplit Fill(Money amount, IEnumerable<SplitDebt> takers)
    {
        var (left, parts) = (amount, new List<SplitPart>());
        foreach (var debt in takers)
        {
            var part = left < debt.Owed ? left : debt.Owed;
            if (part.Amount > 0)
            {
                parts.Add(new SplitPart(debt.Account, part));
                left -= part;
            }
        }

        return new PaymentSplit(parts, left);
    }

    /// <summary>Shares are cut to the cent; the cents cut off go to those who lost most by the cut, the first listed among equals.</summary>
    private static PaymentSplit Share(Money amount, List<SplitDebt> takers)
    {
        var owed = takers.Sum(debt => debt.Owed.Amount);
        if (amount.Amount >= owed)
        {
            return Fill(amount, takers);
        }

        var exact = takers.Select(debt => amount.Amount * debt.Owed.Amount / owed).ToList();
        var shares = exact.ConvertAll(share => decimal.Floor(share / Cent) * Cent);
        var cents = (int)((amount.Amount - shares.Sum()) / Cent);
        foreach (var at in Enumerable.Range(0, takers.Count).OrderByDescending(at => exact[at] - shares[at]).Take(cents))
        {
            shares[at] += Cent;
        }

        var parts = takers.Zip(shares, (debt, share) => new SplitPart(debt.Account, new Money(share, amount.Currency)));
        return new PaymentSplit([.. parts.Where(part => part.Amount.Amount > 0)], Money.Zero(amount.Currency));
    }
}
