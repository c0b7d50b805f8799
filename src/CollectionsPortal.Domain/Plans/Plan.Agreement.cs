using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Staff;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>How it was agreed and what it rests on. Known from the start, or, of a draft, once the person says yes.</summary>
public sealed partial class Plan
{
    // Fields, because a draft is agreed later.
    private AffordabilityStatementId? statementId;
    private StaffUserId? allowedBy;
    private string? allowedBecause;
    private Instant agreedAt;
    private StaffUserId? agreedBy;
    private AgreedThrough agreedThrough;
    private string? agreedWords;

    /// <summary>The income and essentials that it rests on; null: small enough to need none.</summary>
    public AffordabilityStatementId? StatementId { get => statementId; init => statementId = value; }

    /// <summary>The supervisor who allowed more than the surplus; null: it lies within.</summary>
    public StaffUserId? AllowedBy { get => allowedBy; init => allowedBy = value; }

    public string? AllowedBecause { get => allowedBecause; init => allowedBecause = value; }

    /// <summary>Of a draft: when it was written down.</summary>
    public required Instant AgreedAt { get => agreedAt; init => agreedAt = value; }

    public StaffUserId? AgreedBy { get => agreedBy; init => agreedBy = value; }

    public AgreedThrough AgreedThrough { get => agreedThrough; init => agreedThrough = value; }

    /// <summary>The words that the person confirmed.</summary>
    public string? AgreedWords { get => agreedWords; init => agreedWords = value; }

    /// <summary>For the history: what was agreed, and by whose leave.</summary>
    internal string ToAuditText()
    {
        var agreed = $"{Total} in {Instalments.Count} payments, {Rhythm}, from {FirstDueOn:uuuu-MM-dd}, {AgreedThrough}";
        return AllowedBy is null ? agreed : $"{agreed}; above the ceiling, allowed because: {AllowedBecause}";
    }

    /// <summary>The person wants to think it over. Needs <see cref="Accounts"/> loaded.</summary>
    internal void ThinkOver()
    {
        Status = PlanStatus.Draft;
        Accounts.ForEach(account => account.Release());
    }

    /// <summary>The person has thought it over and says yes. Needs <see cref="Accounts"/> loaded.</summary>
    internal void Agree(Agreement agreement, PlanGround ground, Actor actor, Instant now)
    {
        (Status, agreedAt, agreedBy) = (PlanStatus.Active, now, actor.Id);
        (agreedThrough, agreedWords) = (agreement.Through, agreement.WordsOrNull);
        (statementId, allowedBy, allowedBecause) = (ground.Statement, ground.AllowedBy, ground.AllowedBecause);
        Accounts.ForEach(account => account.Hold());
    }
}
