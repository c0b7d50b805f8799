using NodaTime;

namespace CollectionsPortal.Compliance.Limits;

/// <summary>The agency's own numbers that are not settings.</summary>
public static class HouseLimits
{
    /// <summary>The first day of the agency's own rules.</summary>
    public static readonly LocalDate InForceSince = new(2021, 11, 30);

    /// <summary>How long a permit may last at most.</summary>
    public static readonly Duration LongestPermit = Duration.FromMinutes(10);

    /// <summary>How long an attorney's silence must last before a supervisor may call it a failure to answer. The law names no number (12 CFR 1006.6(b)(2)(i)).</summary>
    public static readonly DatedLimit<int> AttorneyAnswerDays =
        new("Days an attorney has to answer", Citation.House, (InForceSince, 30));

    /// <summary>The days within which contacts of all kinds are counted.</summary>
    public static readonly DatedLimit<int> ContactWindowDays =
        new("Days of the contact budget", Citation.House, (InForceSince, 7));
}
