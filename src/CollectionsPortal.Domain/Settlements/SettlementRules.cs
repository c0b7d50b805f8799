using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Settlements;

/// <summary>Whether a settlement may be offered, and who must allow it. What is not known never passes by itself.</summary>
internal static class SettlementRules
{
    /// <summary>Where a payment on a debt that is too old to sue for certainly does not let the time begin again.</summary>
    private static readonly UsState NoRevival = UsState.Of("NY");

    /// <summary>Null: it may be offered.</summary>
    public static Refusal? RefusalOf(SettlementFacts facts, Money amount, LocalDate firstDueOn, LocalDate expiresOn, string? wish)
    {
        if (facts.Hold is { } hold) { return new HoldForbidsSettlement(hold.Law is { } law ? $"{hold.Why} ({law})" : hold.Why); }
        if (facts.Debts.Any(debt => debt.IsHeld)) { return new AccountHasPlan(); }
        if (Currencies.OfAll(facts.Debts.Select(debt => debt.Balance)) is not { } currency) { return new CurrenciesMixed(); }
        if (amount.Currency != currency) { return new OtherCurrency(currency); }
        if (amount >= facts.Owed) { return new NotLessThanOwed(facts.Owed); }

        if (Validation(facts, firstDueOn, expiresOn) is { } early) { return early; }
        if (Dispute(facts, wish) is { } disputed) { return disputed; }

        return Age(facts) is { } old ? old : Floor(facts, amount);
    }

    /// <summary>By the share forgiven; a debt of unknown age is looked at by a supervisor, however little is forgiven.</summary>
    public static SettlementLevel LevelOf(SettlementFacts facts, Money amount, SettlementOptions options)
    {
        var level = options.LevelOf((facts.Owed - amount).Amount / facts.Owed.Amount);
        var isDoubtful = facts.Debts.Any(debt => debt.LimitationEndsOn is not { } last || last < facts.Today);
        return isDoubtful && level == SettlementLevel.Agent ? SettlementLevel.Supervisor : level;
    }

    /// <summary>No deadline, and no first payment, on a day on which they can still dispute (12 CFR 1006.38(b), 1006.34(b)(5)).</summary>
    private static FieldRefusal? Validation(SettlementFacts facts, LocalDate firstDueOn, LocalDate expiresOn)
    {
        if (facts.Debts.FirstOrDefault(debt => debt.NoticeEndsOn is null) is { } unknown) { return new NoNoticeYet(unknown.Number); }

        var first = facts.Debts.Max(debt => debt.NoticeEndsOn!.Value).PlusDays(1);
        return expiresOn < first ? new WithinValidationPeriod(nameof(AskSettlement.ExpiresOn), first)
            : firstDueOn < first ? new WithinValidationPeriod(nameof(AskSettlement.FirstDueOn), first)
            : null;
    }

    private static DisputedNeedsWish? Dispute(SettlementFacts facts, string? wish)
        => string.IsNullOrWhiteSpace(wish) && facts.Debts.FirstOrDefault(debt => debt.IsDisputed) is { } disputed ? new DisputedNeedsWish(disputed.Number) : null;

    private static TooOldToSettle? Age(SettlementFacts facts)
        => facts.State != NoRevival && facts.Debts.FirstOrDefault(debt => debt.LimitationEndsOn < facts.Today) is { } old ? new TooOldToSettle(old.Number) : null;

    private static BelowFloor? Floor(SettlementFacts facts, Money amount)
    {
        var strictest = facts.Debts.Where(debt => debt.LeastPercent is not null).MaxBy(debt => debt.LeastPercent);
        if (strictest is not { LeastPercent: { } percent } || amount.Amount * 100 >= facts.Owed.Amount * percent) { return null; }

        var least = Math.Ceiling(facts.Owed.Amount * percent) / 100;
        return new BelowFloor(strictest.Creditor, percent, new Money(least, amount.Currency));
    }
}
