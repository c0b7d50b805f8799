using System.ComponentModel.DataAnnotations;

namespace CollectionsPortal.Web.Papers;

/// <summary>How many papers may be taken in five minutes, by a visitor of a private link and by all visitors of one network.</summary>
public sealed record PaperOptions
{
    public const string Section = "Portal:Papers";

    [Range(1, 100_000)]
    public int PerLink { get; init; } = 40;

    [Range(1, 100_000)]
    public int PerNetwork { get; init; } = 200;
}
