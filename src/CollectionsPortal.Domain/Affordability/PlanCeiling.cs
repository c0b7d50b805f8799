using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Domain.Values;
using Microsoft.Extensions.Options;

namespace CollectionsPortal.Domain.Affordability;

/// <summary>No plan takes more than what is left to live on: every act that agrees or changes payments asks here.</summary>
public sealed class PlanCeiling(PlanRoom room, IOptions<AffordabilityOptions> options)
{
    /// <summary>Within the surplus, all plans of the person together; or small enough to need no statement; or allowed by a supervisor who says why.</summary>
    /// <param name="aMonth">What the plan takes in a month: see <see cref="PlanCost"/>.</param>
    /// <param name="excluding">The plan that makes way for this one; null: none does.</param>
    /// <param name="because">Why a supervisor allows more. Of others it is not looked at.</param>
    /// <returns>What the plan rests on, to be kept with it.</returns>
    public async Task<Result<PlanGround>> CheckAsync(
        DebtorId debtor, Money aMonth, PlanId? excluding, Actor actor, string? because, AgencyDay today, CancellationToken ct)
    {
        var found = await room.OfAsync(debtor, excluding, aMonth.Currency, today, ct);
        if (RefusalOf(found, aMonth, today) is not { } refusal) { return new PlanGround(found.Statement?.Id, null, null); }
        if (!actor.IsSupervisor) { return refusal; }
        if (string.IsNullOrWhiteSpace(because)) { return new LeaveNeedsReason(refusal.Message); }
        if (because.Trim().Length > Plan.ReasonMaxLength) { return new FieldRefusal(nameof(Plan.AllowedBecause), $"Use at most {Plan.ReasonMaxLength} characters."); }

        return new PlanGround(found.Statement?.Id, actor.Id, because.Trim());
    }

    /// <summary>The most that another plan may take in a month without anybody's leave: what is left, or without a statement what is small.</summary>
    /// <remarks>In another currency than the statement or than another plan: nothing, because nobody knows.</remarks>
    public async Task<Money> FreeAsync(DebtorId debtor, string currency, AgencyDay today, CancellationToken ct)
    {
        var found = await room.OfAsync(debtor, null, currency, today, ct);
        if (CurrencyRefusalOf(found) is not null) { return Money.Zero(currency); }

        var small = SmallOn(today, currency);
        return found.Free ?? (small > found.Taken ? small - found.Taken : Money.Zero(currency));
    }

    private FieldRefusal? RefusalOf(Room found, Money aMonth, AgencyDay today)
    {
        if (CurrencyRefusalOf(found) is { } other) { return other; }
        if (found.Free is { } free) { return aMonth <= free ? null : new AboveSurplus(aMonth, free, found.Taken); }

        var small = SmallOn(today, aMonth.Currency);
        return aMonth + found.Taken <= small ? null : new StatementNeeded(small);
    }

    private Money SmallOn(AgencyDay today, string currency) => new(options.Value.As(today.Terms).SmallAMonth, currency);

    /// <summary>Sums of two currencies cannot be held against each other.</summary>
    private static FieldRefusal? CurrencyRefusalOf(Room found) => found switch
    {
        { IsStatementInOtherCurrency: true } => new StatementInOtherCurrency(found.Taken.Currency),
        { HasPlansInOtherCurrency: true } => new PlansInOtherCurrency(found.Taken.Currency),
        _ => null,
    };
}

/// <summary>Why a plan is affordable.</summary>
/// <param name="Statement">Null: it is small enough to need none, or a supervisor allowed it without.</param>
/// <param name="AllowedBy">The supervisor who allowed more; null: that was not needed.</param>
public sealed record PlanGround(AffordabilityStatementId? Statement, StaffUserId? AllowedBy, string? AllowedBecause);

public sealed record AboveSurplus(Money AMonth, Money Free, Money Taken) : FieldRefusal(
    nameof(PlanParts.ByAmount.Amount),
    $"This takes {AMonth} a month, and {(Free.IsZero ? "nothing is left for it this month" : $"at most {Free} a month fits")}"
    + $"{(Taken.IsZero ? "" : $", next to {Taken} for other plans")}. Choose less, or ask a supervisor.");

public sealed record StatementNeeded(Money Small) : FieldRefusal(
    nameof(PlanParts.ByAmount.Amount),
    $"Plans of more than {Small} a month together need a statement of income and essentials from the last months. The short one has three questions.");

public sealed record StatementInOtherCurrency(string Currency) : FieldRefusal(
    nameof(PlanParts.ByAmount.Amount), $"This plan is in {Currencies.NameOf(Currency)}, and the statement of income and essentials is not. Fill in one in {Currencies.NameOf(Currency)}.");

public sealed record PlansInOtherCurrency(string Currency) : FieldRefusal(
    nameof(PlanParts.ByAmount.Amount), $"This plan is in {Currencies.NameOf(Currency)}, and another plan of theirs is not: nobody can say what both take from a month. Ask a supervisor.");

public sealed record LeaveNeedsReason(string Because) : FieldRefusal(nameof(Plan.AllowedBecause), $"{Because} You may allow it: say why.");
