using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Ledger.Interest;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>One plan as it stands on a day.</summary>
public sealed record PlanView
{
    public required PlanId Id { get; init; }

    public required ShortReference Reference { get; init; }

    public required DebtorId Debtor { get; init; }

    public required PersonName DebtorName { get; init; }

    public required string? PreferredName { get; init; }

    public required string Language { get; init; }

    public required PlanStatus Status { get; init; }

    public required PlanKind Kind { get; init; }

    /// <summary>1 for what was agreed first.</summary>
    public required int Revision { get; init; }

    public required PlanRhythm Rhythm { get; init; }

    /// <inheritdoc cref="Plan.PausedUntil"/>
    public required LocalDate? PausedUntil { get; init; }

    /// <inheritdoc cref="Plan.ReviewOn"/>
    public required LocalDate ReviewOn { get; init; }

    /// <inheritdoc cref="Plan.AgreedThrough"/>
    public required AgreedThrough AgreedThrough { get; init; }

    /// <inheritdoc cref="Plan.AgreedWords"/>
    public required string? AgreedWords { get; init; }

    /// <summary>What had been paid on the versions before this one.</summary>
    public required Money PaidBefore { get; init; }

    public required Money Total { get; init; }

    public required Instant AgreedAt { get; init; }

    /// <summary>Null: not agreed by a member of staff.</summary>
    public required string? AgreedBy { get; init; }

    public required Instant? EndedAt { get; init; }

    public required string? EndReason { get; init; }

    /// <summary>The agency's date that "missed" and "next" are meant on.</summary>
    public required LocalDate Today { get; init; }

    /// <summary>In the order of their days.</summary>
    public required IReadOnlyList<InstalmentLine> Instalments { get; init; }

    /// <summary>In the order in which payments go to them.</summary>
    public required IReadOnlyList<PlanAccountLine> Accounts { get; init; }

    /// <summary>Of all versions, the newest first; corrected ones too.</summary>
    public required IReadOnlyList<PaymentLine> Payments { get; init; }

    public Money Paid => Sum(Instalments, i => i.Paid);

    public Money ToGo => Total - Paid;

    /// <summary>On this version and on those before it: a change of the plan makes no payment undone.</summary>
    public Money PaidInAll => PaidBefore + Paid;

    /// <summary>What was paid on versions before this one, and all that this one asks for.</summary>
    public Money TotalInAll => PaidBefore + Total;

    /// <summary>What is owed today on the debts of the plan.</summary>
    public Money Owed => Accounts.Aggregate(Money.Zero(Total.Currency), (sum, account) => sum + account.Balance);

    /// <summary>What a settlement forgives once it is kept; null: this plan forgives nothing.</summary>
    public Money? Forgiven => Kind == PlanKind.Settlement && ToGo < Owed ? Owed - ToGo : null;

    /// <summary>What was due before today and has not arrived.</summary>
    public Money Missed => Sum(Instalments.Where(i => i.State == InstalmentState.Missed), i => i.Outstanding);

    public int MissedCount => Instalments.Count(i => i.State == InstalmentState.Missed);

    /// <summary>Null: nothing is due today or later.</summary>
    public InstalmentLine? Next => Instalments.FirstOrDefault(i => i.State == InstalmentState.Next);

    /// <summary>Null: a plan without payments.</summary>
    public InstalmentLine? Last => Instalments.Count == 0 ? null : Instalments[^1];

    /// <summary>Nothing is due before <see cref="PausedUntil"/>.</summary>
    public bool IsPaused => Status == PlanStatus.Active && PausedUntil > Today;

    private Money Sum(IEnumerable<InstalmentLine> lines, Func<InstalmentLine, Money> amount)
        => lines.Aggregate(Money.Zero(Total.Currency), (sum, line) => sum + amount(line));
}

public sealed record InstalmentLine(int Number, LocalDate DueOn, Money Amount, Money Paid, InstalmentState State)
{
    public Money Outstanding => Amount - Paid;
}

public enum InstalmentState
{
    Paid,
    Missed,
    Next,
    Later,
}

/// <param name="IsDisputed">Payments pass it by unless the person directs one to it.</param>
public sealed record PlanAccountLine(
    AccountId Id, ShortReference Reference, string Creditor, string? OriginalCreditor, string Number,
    Itemization Itemization, LocalDate PlacedOn, Money Balance, bool IsDisputed)
{
    /// <summary>Whether it bears interest today and by what right; null where nothing was ever agreed about interest.</summary>
    public InterestStanding? Interest { get; init; }

    /// <inheritdoc cref="AccountFacts.LimitationEndsOn"/>
    public LocalDate? LimitationEndsOn { get; init; }

    public bool IsTooOldToSueForOn(LocalDate today) => LimitationEndsOn < today;
}

/// <param name="CorrectedBecause">Why it was taken back; null: it stands.</param>
public sealed record PaymentLine(
    PaymentId Id, Money Amount, LocalDate ReceivedOn, PaymentMethod Method, string? Reference, AccountId? DirectedTo, Instant RecordedAt, string? CorrectedBecause);
