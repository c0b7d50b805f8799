using System.ComponentModel.DataAnnotations;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>The gate's settings, section <c>Portal:Contacts</c>.</summary>
public sealed record ContactOptions
{
    /// <summary>How long a permit lasts, in minutes. The rule book allows ten at most.</summary>
    [Range(1, 10)]
    public int PermitMinutes { get; init; } = 10;

    /// <summary>How long after its permit ran out an attempt may stay open before it is closed as "outcome unknown", in minutes.</summary>
    [Range(0, 24 * 60)]
    public int GraceMinutes { get; init; } = 20;

    /// <summary>So many blocked requests for one person within <see cref="BlockedWindowMinutes"/> raise a flag.</summary>
    [Range(2, 100)]
    public int BlockedRequests { get; init; } = 3;

    [Range(1, 24 * 60)]
    public int BlockedWindowMinutes { get; init; } = 15;
}
