using NodaTime;

namespace CollectionsPortal.Compliance.Facts;

/// <summary>How we came to a number or e-mail address, and what was done so that nobody else learns of the debt there (12 CFR 1006.6(d)(3) to (5)).</summary>
public sealed record ContactProcedure
{
    public ProcedureRoute Route { get; init; }

    /// <summary>When the consumer last wrote to us from it about the debt; null where never. A telephone call does not count for texts.</summary>
    public Instant? LastUsedByThemAt { get; init; }

    /// <summary>When the consumer agreed, to us directly, to messages there, or last said so again.</summary>
    public Instant? ConsentedAt { get; init; }

    /// <summary>When a database of reassigned numbers last showed that the number is still theirs.</summary>
    public Instant? ReassignmentCheckedAt { get; init; }

    /// <summary>For the creditor's notice: the day on which it was sent.</summary>
    public LocalDate? NoticeSentOn { get; init; }

    /// <summary>For the creditor's notice: the last day on which the consumer could opt out, inclusive.</summary>
    public LocalDate? OptOutEndsOn { get; init; }

    /// <summary>Whether the part after the @ is open to the general public; null where nobody has looked.</summary>
    public bool? PublicDomain { get; init; }

    /// <summary>True where anybody ever said that a message there was seen by somebody else.</summary>
    public bool LedToDisclosure { get; init; }
}
