using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Staff;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>"Read this": a creditor's remark that may bind us from the first day. Somebody must read it before the first contact.</summary>
public sealed class BindingRemark : IConcurrencyStamped, IBearsOnContact
{
    public const int TextMaxLength = 2000;
    public const int ConclusionMaxLength = 500;

    public BindingRemarkId Id { get; private set; }

    public DebtorId DebtorId { get; init; }

    public AccountId AccountId { get; init; }

    /// <summary>The creditor's own words. May hold anything: never treated as markup or as a formula.</summary>
    public required string Text { get; init; }

    /// <summary>What the words seem to speak of.</summary>
    public required RemarkSigns Signs { get; init; }

    public required Instant RecordedAt { get; init; }

    public Instant? ReadAt { get; private set; }

    public StaffUserId? ReadBy { get; private set; }

    /// <summary>What the reader made of it.</summary>
    public string? Conclusion { get; private set; }

    public Guid Version { get; private set; }

    public void MarkRead(string? conclusion, Actor actor, Instant now) => (Conclusion, ReadBy, ReadAt) = (conclusion, actor.Id, now);
}

[Flags]
public enum RemarkSigns
{
    None = 0,
    Lawyer = 1,
    InconvenientTime = 2,
    Dispute = 4,
    Bankruptcy = 8,
    Deceased = 16,
    Cease = 32,
    Workplace = 64,
    Media = 128,
    Hardship = 256,
    Military = 512,
    Other = 1024,
}
