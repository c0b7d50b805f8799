using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Staff;
using NodaTime;

namespace CollectionsPortal.Domain.Ledger.Interest;

/// <summary>By what right, and how much, one account bears interest from a day on. A change is a new row; the newest that has begun holds.</summary>
/// <remarks>Interest needs the agreement that made the debt, or a law, that expressly allows it: 15 USC 1692f(1), 12 CFR 1006.22(b).</remarks>
public sealed class InterestTerms : IAppendOnly
{
    public const int QuoteMaxLength = 500;
    public const int SourceMaxLength = 100;
    public const int RateScale = 6;

    internal const decimal Millionths = 1_000_000m;

    public InterestTermsId Id { get; private set; }

    public required AccountId AccountId { get; init; }

    /// <summary>0.08 for eight percent; zero: no interest from that day on. To a ten-thousandth of a percent.</summary>
    public required decimal YearlyRate
    {
        get => RateMillionths / Millionths;
        init => RateMillionths = (int)(value * Millionths);
    }

    /// <summary>How the rate is kept: 80,000 for eight percent.</summary>
    public int RateMillionths { get; private set; }

    public required InterestBasis Basis { get; init; }

    /// <summary>What of the balance bears interest, in the account's currency, when these terms were written down: never interest, never fees.</summary>
    public required decimal Principal { get; init; }

    /// <summary>The agency's date, inclusive.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Null where the rate is zero.</summary>
    public InterestAuthority? Authority { get; init; }

    /// <summary>The words that allow it; why it ends where the rate is zero.</summary>
    public required string Quote { get; init; }

    /// <summary>Where those words stand: the document and its paragraph, or the law. Empty where the rate is zero.</summary>
    public required string Source { get; init; }

    /// <summary>The account's newest ledger entry then: later ones move the principal.</summary>
    public required LedgerEntryId AfterEntry { get; init; }

    public required Instant RecordedAt { get; init; }

    public StaffUserId? RecordedBy { get; init; }

    public SimpleInterest Simple => YearlyRate == 0 ? SimpleInterest.None : new SimpleInterest(YearlyRate, Basis);
}

/// <summary>The two things that can allow interest or a fee (12 CFR 1006.22(b)).</summary>
public enum InterestAuthority
{
    /// <summary>The agreement that created the debt says so expressly.</summary>
    Agreement,

    /// <summary>A law permits it: a statute, or the judgment made under it.</summary>
    Law,
}
