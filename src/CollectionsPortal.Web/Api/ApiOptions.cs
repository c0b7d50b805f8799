using System.ComponentModel.DataAnnotations;

namespace CollectionsPortal.Web.Api;

/// <summary>The interface for machines. Section <c>Portal:Api</c>.</summary>
public sealed record ApiOptions
{
    public const string Section = "Portal:Api";

    /// <summary>Calls by one client in a minute, over all its keys, on each node.</summary>
    [Range(1, 1_000_000)]
    public int CallsPerMinute { get; init; } = 600;

    /// <summary>Keys that opened nothing, from one network in a minute, on each node. Beyond that no key from there is looked at.</summary>
    [Range(1, 100_000)]
    public int FailedKeysPerMinute { get; init; } = 20;

    /// <summary>The longest body, in kilobytes of 1,024 bytes. The facts of a person with years of history fit in a few dozen.</summary>
    [Range(1, 20_000)]
    public int BodyKilobytes { get; init; } = 512;

    internal int BodyBytes => BodyKilobytes * 1024;
}
