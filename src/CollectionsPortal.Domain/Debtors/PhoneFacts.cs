using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>By what right we text a number, and whether it is still theirs (12 CFR 1006.6(d)(5)). Null means that nobody has noted it.</summary>
public sealed record PhoneFacts
{
    public static PhoneFacts NothingNoted { get; } = new();

    /// <summary>The day of their last text to us from it about a debt, where it is not in the list of contacts.</summary>
    public LocalDate? LastTextFromThemOn { get; init; }

    /// <summary>When a database of reassigned numbers was last asked.</summary>
    public LocalDate? ReassignmentCheckedOn { get; init; }

    /// <summary>What it answered. Goes with the day.</summary>
    public ReassignmentAnswer? ReassignmentAnswer { get; init; }

    /// <summary>The day on which we heard that a message to it was seen by somebody else; then it is not used for texts.</summary>
    public LocalDate? SeenByOthersOn { get; init; }
}

/// <summary>What a database of reassigned numbers says of a number since a date.</summary>
public enum ReassignmentAnswer
{
    /// <summary>It has not been given to anybody else.</summary>
    StillTheirs,

    /// <summary>It was: then it is a wrong number.</summary>
    Reassigned,

    /// <summary>The database does not know it, which proves nothing.</summary>
    NoData,
}
