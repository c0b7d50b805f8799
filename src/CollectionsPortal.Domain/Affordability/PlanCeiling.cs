using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Domain.Values;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CollectionsPortal.Domain.Affordability;

/// <summary>No plan takes more than what is left to live on: every act that agrees or changes payments asks here.</summary>
public sealed class PlanCeiling(PlanRoom room, IOptions<AffordabilityOptions> options)
{
    /// <summary>Within the surplus, all plans of the person together; or small enough to need no statement; or allowed by a supervisor who says why.</summary>
    /// <param name="aMonth">What the plan takes in a month: see <see cref="PlanCost"/>.</param>
    /// <param name="excluding">The plan that makes way for this one; null: none does.</param>
    /// <param name="because">Why a supervisor allows more. Of others it is not looked at.</param>
    /// <param name="today">The agency's date.</param>
    /// <returns>What the plan rests on, to be kept with it.</returns>
    public async Task<Result<PlanGround>> CheckAsync(
        DebtorId debtor, Money aMonth, PlanId? excluding, Actor actor, string? because, LocalDate today, CancellationToken ct)
    {
        var found = await room.OfAsync(debtor, excluding, today, ct);
        if (RefusalOf(found, aMonth) is not { } refusal) { return new PlanGround(found.Statement?.Id, null, null); }
        if (!actor.IsSupervisor) { return refusal; }
        if (string.IsNullOrWhiteSpace(because)) { return new LeaveNeedsReason(refusal.Message); }
        if (because.Trim().Length > Plan.ReasonMaxLength) { return new FieldRefusal(nameof(Plan.AllowedBecause), $"Use at most {Plan.ReasonMaxLength} characters."); }

        return new PlanGround(found.Statement?.Id, actor.Id, because.Trim());
    }

    /// <summary>The most that another plan may take in a month without anybody's leave: what is left, or without a statement what is small.</summary>
    public async Task<Money> FreeAsync(DebtorId debtor, LocalDate today, CancellationToken ct)
    {
        var found = await room.OfAsync(debtor, null, today, ct);
        var small = new Money(options.Value.SmallAMonth);
        return found.Free ?? (small > found.Taken ? small - found.Taken : Money.Zero());
    }

    private FieldRefusal? RefusalOf(Room found, Money aMonth)
    {
        if (found.Free is { } free) { return aMonth <= free ? null : new AboveSurplus(aMonth, free, found.Taken); }

        var small = new Money(options.Value.SmallAMonth);
        return aMonth + found.Taken <= small ? null : new StatementNeeded(small);
    }
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

public sealed record LeaveNeedsReason(string Because) : FieldRefusal(nameof(Plan.AllowedBecause), $"{Because} You may allow it: say why.");
