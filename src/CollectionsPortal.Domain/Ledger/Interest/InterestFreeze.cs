using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Staff;
using NodaTime;

namespace CollectionsPortal.Domain.Ledger.Interest;

/// <summary>For these days no interest accrues and no fee is added, not later either.</summary>
public sealed class InterestFreeze : IConcurrencyStamped
{
    public const int ReasonMaxLength = 300;

    public InterestFreezeId Id { get; private set; }

    public required DebtorId DebtorId { get; init; }

    /// <summary>Null: every account of the person.</summary>
    public AccountId? AccountId { get; init; }

    /// <summary>First day, inclusive, at the agency.</summary>
    public required LocalDate Since { get; init; }

    /// <summary>Last day, inclusive; null: until a supervisor ends it.</summary>
    public LocalDate? Until { get; private set; }

    /// <summary>The agency's date on which somebody looks at it again. It does not end by itself then.</summary>
    public required LocalDate ReviewOn { get; init; }

    public required string Reason { get; init; }

    public required Instant RecordedAt { get; init; }

    public StaffUserId? RecordedBy { get; init; }

    public Instant? EndedAt { get; private set; }

    public StaffUserId? EndedBy { get; private set; }

    public string? EndedBecause { get; private set; }

    /// <summary>When a supervisor was told that its day of review had come; null: not yet.</summary>
    public Instant? FlaggedAt { get; private set; }

    public Guid Version { get; private set; }

    internal static InterestFreeze Over(FreezeInterest command, LocalDate today, Actor actor, Instant now) => new()
    {
        DebtorId = command.Debtor,
        AccountId = command.Account,
        Since = command.Since ?? today,
        Until = command.Until,
        ReviewOn = command.ReviewOn,
        Reason = command.Reason.Trim(),
        RecordedAt = now,
        RecordedBy = actor.Id,
    };

    internal void NoteFlag(Instant now) => FlaggedAt = now;

    /// <summary>Ends it with a day: that day is still free.</summary>
    /// <param name="lastDay">The agency's date; a freeze that would have ended sooner keeps its own last day.</param>
    public void End(LocalDate lastDay, string reason, Actor actor, Instant now)
    {
        Until = Until is { } own && own < lastDay ? own : lastDay;
        (EndedAt, EndedBy, EndedBecause) = (now, actor.Id, reason);
    }
}
