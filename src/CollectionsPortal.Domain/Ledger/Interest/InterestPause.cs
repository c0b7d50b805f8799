using CollectionsPortal.Domain.Debtors;
using NodaTime;

namespace CollectionsPortal.Domain.Ledger.Interest;

/// <summary>Days on which no interest accrues, whatever the terms say.</summary>
/// <param name="Since">First day, inclusive.</param>
/// <param name="Until">Last day, inclusive; null: no end is known.</param>
/// <param name="Why">For staff and the person alike.</param>
/// <param name="Law">The law that demands it; null: we choose it.</param>
public sealed record InterestPause(LocalDate Since, LocalDate? Until, string Why, string? Law = null)
{
    public bool Covers(LocalDate day) => Since <= day && (Until is null || day <= Until);

    /// <summary>What a hold means for interest; null: nothing.</summary>
    internal static InterestPause? Of(Hold hold, DateTimeZone zone)
    {
        if (WordsOf(hold.Kind) is not { } words) { return null; }

        var lifted = hold.LiftedAt?.InZone(zone).Date;
        var until = hold.Until is { } own && (lifted is null || own < lifted) ? own : lifted;
        return until < hold.Since ? null : new InterestPause(hold.Since, until, words.Why, words.Law);
    }

    private static (string Why, string? Law)? WordsOf(HoldKind kind) => kind switch
    {
        HoldKind.BreathingSpace => ("Breathing space", "SI 2020/1311 reg. 7"),
        HoldKind.MentalHealthCrisis => ("Mental health crisis moratorium", "SI 2020/1311 reg. 7"),
        HoldKind.Bankruptcy => ("Bankruptcy", "11 USC 362(a)(6), 502(b)(2)"),
        HoldKind.ActiveDuty => ("Active duty", null),
        HoldKind.Deceased => ("The person has died", null),
        HoldKind.IdentityTheft => ("Identity theft", null),
        HoldKind.WrongPerson => ("The debt may be somebody else’s", null),
        HoldKind.CharityCare => ("An application for charity care is pending", null),
        HoldKind.Bereavement => ("A loss in the family", null),
        HoldKind.DebtAdvice => ("A debt adviser is working on a plan", null),
        HoldKind.MentalCapacity => ("The person may not be able to decide about the debt", null),
        _ => null,
    };
}
