using NodaTime;

namespace CollectionsPortal.Domain.Accounts;

/// <summary>What laws ask about one debt beside its amounts. Null means that nobody has noted it, which is never the same as "no".</summary>
public sealed record AccountFacts
{
    public const int LimitationSourceMaxLength = 200;

    public static AccountFacts NothingNoted { get; } = new();

    /// <summary>Whether we hold the creditor's documents that prove the debt (D.C. Code 28-3814(m)).</summary>
    public bool? DocumentsInHand { get; init; }

    /// <summary>When the notice that the person's state demands before certain steps went by post (D.C. Code 28-3814(m)(2)(A), NRS 649.366).</summary>
    public LocalDate? StateNoticeMailedOn { get; init; }

    /// <summary>Whether the creditor charged it off, where no day is known: see <see cref="Account.ChargedOffOn"/>.</summary>
    public bool? ChargedOff { get; init; }

    /// <summary>The last day on which the law still allows a suit, inclusive.</summary>
    public LocalDate? LimitationEndsOn { get; init; }

    /// <summary>Who worked out that day, and from what. Goes with the day.</summary>
    public string? LimitationSource { get; init; }

    /// <summary>When they last asked for the documents that prove the debt.</summary>
    public LocalDate? DocumentsAskedOn { get; init; }

    /// <summary>When all of them were sent; null while we owe them.</summary>
    public LocalDate? DocumentsSentOn { get; init; }

    /// <summary>When they last asked what a bill is made up of.</summary>
    public LocalDate? StatementAskedOn { get; init; }

    /// <summary>When that was sent; null while we owe it.</summary>
    public LocalDate? StatementSentOn { get; init; }
}
