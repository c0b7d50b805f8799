using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Plans.Life;

/// <summary>What is to be different from now on. What was paid stays where it was booked.</summary>
public abstract record PlanChange
{
    private PlanChange()
    {
    }

    public abstract PlanChangeKind Kind { get; }

    /// <summary>The same amount, for as long as it takes, from the first payday after today.</summary>
    public sealed record FromToday : PlanChange
    {
        public override PlanChangeKind Kind => PlanChangeKind.Replanned;
    }

    /// <summary>What was missed, in equal parts on top of the payments to come; their days stay.</summary>
    public sealed record SpreadMiss : PlanChange
    {
        public override PlanChangeKind Kind => PlanChangeKind.MissSpread;
    }

    /// <param name="Number">Which instalment of the plan as it is.</param>
    /// <param name="To">Between the payments before and after it.</param>
    public sealed record MoveDate(int Number, LocalDate To) : PlanChange
    {
        public override PlanChangeKind Kind => PlanChangeKind.DateMoved;
    }

    /// <summary>Another rhythm, amount or number.</summary>
    public sealed record NewTerms(PlanTerms Terms) : PlanChange
    {
        public override PlanChangeKind Kind => PlanChangeKind.TermsChanged;
    }

    /// <summary>Nothing is due for a while; then the payments go on, as many as were left.</summary>
    /// <param name="Until">The agency's date on which payments go on, exclusive.</param>
    public sealed record Holiday(LocalDate Until) : PlanChange
    {
        public override PlanChangeKind Kind => PlanChangeKind.Paused;
    }

    /// <summary>Small payments until the review; the debt stays.</summary>
    /// <param name="Rhythm">How often, from <paramref name="FirstDueOn"/> on.</param>
    /// <param name="ReviewOn">The last day on which one of them may be due.</param>
    public sealed record Token(Money Amount, PlanRhythm Rhythm, LocalDate FirstDueOn, LocalDate ReviewOn) : PlanChange
    {
        public override PlanChangeKind Kind => PlanChangeKind.TokenPayments;
    }

    /// <summary>No payments until the review; the debt stays.</summary>
    public sealed record Nil(LocalDate ReviewOn) : PlanChange
    {
        public override PlanChangeKind Kind => PlanChangeKind.NoPayments;
    }
}

public enum PlanChangeKind
{
    Replanned,
    MissSpread,
    DateMoved,
    TermsChanged,
    Paused,
    TokenPayments,
    NoPayments,
}

/// <param name="Plan">The version that is to give way: the newest.</param>
/// <param name="Token">The form's own, so that a double click is one change.</param>
public sealed record ChangePlan(PlanId Plan, PlanChange Change, Guid Token)
{
    /// <summary>How the person said yes.</summary>
    public AgreedThrough Through { get; init; }

    /// <summary>What they said, or what was read out to them.</summary>
    public string? Words { get; init; }

    /// <summary>Why a supervisor lets the plan take more than fits. Of others it is not looked at.</summary>
    public string? AllowedBecause { get; init; }
}

/// <summary>What would be agreed. Nothing is written.</summary>
/// <param name="Payments">Empty where nothing is due for a while.</param>
/// <param name="ReviewOn">When somebody asks whether it still fits.</param>
public sealed record PlanChangePreview(PlanChangeKind Change, PlanKind Kind, IReadOnlyList<ScheduledPayment> Payments, Money Total, LocalDate ReviewOn)
{
    public LocalDate? PausedUntil { get; init; }

    /// <summary>How often, and the day that all others are counted from.</summary>
    public required PlanTerms Terms { get; init; }
}

public sealed record OnlyRunningPlansChange() : Refusal("This plan does not run any more. Open the newest version, or agree a new plan.");

public sealed record NothingMissed() : Refusal("Nothing was missed, so there is nothing to spread.");

public sealed record NoPaymentsToCome() : Refusal("No payments are left to spread it over. Plan anew from today instead.");

public sealed record SettlementStays()
    : Refusal("A settlement is an agreement of its own. Pause it or spread its payments; for token payments end it first, together with the person.");
