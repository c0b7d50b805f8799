using System.Globalization;

namespace CollectionsPortal.Domain.Values;

/// <summary>An amount in one currency, never finer than a cent. Never rounds by itself: see <see cref="Rounded"/>.</summary>
/// <remarks>Negative amounts are allowed (a correction takes money back). Adding different currencies is a bug and throws.</remarks>
public readonly record struct Money : IComparable<Money>
{
    public const int CurrencyLength = 3;
    public const int Precision = 19;
    public const int Scale = 2;
    public const string DefaultCurrency = "USD";
    public const string PoundSterling = "GBP";

    /// <exception cref="ArgumentException">The amount has parts of a cent, or the currency is not three capital letters.</exception>
    public Money(decimal amount, string currency = DefaultCurrency)
    {
        if (decimal.Round(amount, Scale) != amount)
        {
            throw new ArgumentException("An amount of money has at most two decimal places; round it where cents are made.", nameof(amount));
        }

        if (currency is not { Length: CurrencyLength } || currency.AsSpan().ContainsAnyExceptInRange('A', 'Z'))
        {
            throw new ArgumentException("A currency is three capital letters, such as USD.", nameof(currency));
        }

        Amount = amount;
        Currency = currency;
    }

    public decimal Amount { get; private init; }

    /// <summary>The usual currency is kept as null inside, so that <c>default</c> equals <see cref="Zero"/>.</summary>
    public string Currency
    {
        get => field ?? DefaultCurrency;
        private init => field = value == DefaultCurrency ? null! : value;
    }

    public bool IsZero => Amount == 0;

    public static Money Usd(decimal amount) => new(amount);

    public static Money Zero(string currency = DefaultCurrency) => new(0m, currency);

    /// <summary>Makes cents out of a finer amount: half a cent goes away from zero.</summary>
    public static Money Rounded(decimal amount, string currency = DefaultCurrency)
        => new(decimal.Round(amount, Scale, MidpointRounding.AwayFromZero), currency);

    /// <summary>Reads what people and files write: "1234.5", "1,234.50", "$1,234.50". A point parts the cents; no parts of a cent. Nothing but dollars.</summary>
    public static bool TryParse(string? text, out Money money)
    {
        if (TryParse(text, DefaultCurrency, out money) && money.Currency == DefaultCurrency) { return true; }

        money = default;
        return false;
    }

    /// <summary>Reads what people type beside a debt: in its currency where no sign stands before it, else in that of the sign.</summary>
    public static bool TryParse(string? text, string currency, out Money money)
    {
        const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;
        money = default;
        var typed = (text ?? string.Empty).Trim();
        var signed = typed.Length == 0 ? null : typed[0] switch { '$' => DefaultCurrency, '£' => PoundSterling, _ => null };
        var digits = signed is null ? typed : typed[1..];
        if (!decimal.TryParse(digits, Styles, CultureInfo.InvariantCulture, out var amount)
            || decimal.Round(amount, Scale) != amount
            || Math.Abs(amount) >= 1_000_000_000_000m)
        {
            return false;
        }

        money = new Money(amount, signed ?? currency);
        return true;
    }

    public static Money operator +(Money left, Money right) => new(left.Amount + right.In(left.Currency), left.Currency);

    public static Money operator -(Money left, Money right) => new(left.Amount - right.In(left.Currency), left.Currency);

    public static Money operator -(Money money) => new(-money.Amount, money.Currency);

    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    public int CompareTo(Money other) => Amount.CompareTo(other.In(Currency));

    /// <summary>For people: "$1,234.50", "£1,234.50", and the currency's letters for any other currency.</summary>
    public override string ToString()
    {
        var sign = Amount < 0 ? "-" : string.Empty;
        var digits = Math.Abs(Amount).ToString("N2", CultureInfo.InvariantCulture);
        return SignOf(Currency) is var written && written != Currency ? $"{sign}{written}{digits}" : $"{sign}{digits} {Currency}";
    }

    /// <summary>"$", "£"; the letters of any other.</summary>
    public static string SignOf(string currency) => currency switch
    {
        DefaultCurrency => "$",
        PoundSterling => "£",
        _ => currency,
    };

    private decimal In(string currency) => Currency == currency
        ? Amount
        : throw new InvalidOperationException($"{Currency} and {currency} do not mix.");
}
